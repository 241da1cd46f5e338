import type { Reported } from "../../../../core/src/rules/reported-finding.ts";
import type { Format } from "./format.ts";

/** One test suite a file, JUnit as CI servers read it: an error is a failed case, a warning a passed one with output. */
export const junit: Format = ({ findings, files }) => {
  const suites = files.map((file) => {
    const own = findings.filter((it) => it.file === file && (it.severity === "error" || it.severity === "warning"));
    const failures = own.filter((it) => it.severity === "error").length;
    const body =
      own.length > 0 ? own.map(testCase).join("") : `    <testcase name="${xml(file)}" classname="${xml(file)}"/>\n`;
    return `  <testsuite name="${xml(file)}" tests="${String(Math.max(1, own.length))}" failures="${String(failures)}">\n${body}  </testsuite>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suites.join("")}</testsuites>\n`;
};

function testCase({ file, range, code, severity, message }: Reported): string {
  const line = `line ${String(range.start.line + 1)}`;
  const outcome =
    severity === "error"
      ? `<failure type="error" message="${xml(message)}"/>`
      : `<system-out>${xml(`${severity}: ${line}: ${message}`)}</system-out>`;
  return `    <testcase name="${xml(`${code} ${line}`)}" classname="${xml(file)}">${outcome}</testcase>\n`;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** A text inside XML. Characters that XML 1.0 has no place for at all are replaced. */
export const xml = (it: string): string =>
  it.replace(/[&<>"]/g, (c) => entities[c] ?? c).replace(/[^\t\n\r -\ud7ff\ue000-\ufffd]/g, "\ufffd");

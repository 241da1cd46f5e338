import type { Format } from "./format.ts";

/** One test suite a file, one failed case a finding of severity error or warning; JUnit as CI servers read it. */
export const junit: Format = ({ findings, files }) => {
  const suites = files.map((file) => {
    const own = findings.filter((it) => it.file === file && (it.severity === "error" || it.severity === "warning"));
    const cases = own.map((it) => {
      const name = `${it.code} line ${String(it.range.start.line + 1)}`;
      return `    <testcase name="${xml(name)}" classname="${xml(file)}"><failure type="${it.severity}" message="${xml(it.message)}"/></testcase>\n`;
    });
    const body = cases.length > 0 ? cases.join("") : `    <testcase name="${xml(file)}" classname="${xml(file)}"/>\n`;
    return `  <testsuite name="${xml(file)}" tests="${String(Math.max(1, own.length))}" failures="${String(own.length)}">\n${body}  </testsuite>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suites.join("")}</testsuites>\n`;
};

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
// Characters that XML 1.0 has no place for at all are replaced.
const xml = (it: string): string =>
  it.replace(/[&<>"]/g, (c) => entities[c] ?? c).replace(/[^\t\n\r -\ud7ff\ue000-\ufffd]/g, "\ufffd");

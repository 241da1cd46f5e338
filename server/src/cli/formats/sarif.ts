import { ruleOf } from "../../../../core/src/rules/index.ts";
import type { Format } from "./format.ts";

const levels = { error: "error", warning: "warning", info: "note", hint: "note" } as const;

/** SARIF 2.1.0, for code scanning. Lines and columns count from 1 there. */
export const sarif: Format = ({ findings }, { language }) => {
  const ids = [...new Set(findings.map((it) => it.code))].sort();
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "mra",
            rules: ids.map((id) => ({ id, shortDescription: { text: ruleOf(id)?.title[language] ?? id } })),
          },
        },
        columnKind: "utf16CodeUnits",
        results: findings.map(({ file, range, code, severity, message }) => ({
          ruleId: code,
          ruleIndex: ids.indexOf(code),
          level: levels[severity],
          message: { text: message },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: encodeURI(file) },
                region: {
                  startLine: range.start.line + 1,
                  startColumn: range.start.character + 1,
                  endLine: range.end.line + 1,
                  endColumn: range.end.character + 1,
                },
              },
            },
          ],
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

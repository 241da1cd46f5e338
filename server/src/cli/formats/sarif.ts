import { createHash } from "node:crypto";
import type { Language } from "../../../../core/src/base/text.ts";
import { ruleOf } from "../../../../core/src/rules/index.ts";
import { pageOf } from "../../../../core/src/rules/pages.ts";
import type { Reported } from "../../../../core/src/rules/reported-finding.ts";
import { version } from "../../workspace/version.ts";
import type { Format } from "./format.ts";

const levels = { error: "error", warning: "warning", info: "note", hint: "note" } as const;

/** SARIF 2.1.0, for code scanning. Lines and columns count from 1 there. */
export const sarif: Format = ({ findings, keys }, { language }) => {
  const ids = [...new Set(findings.map((it) => it.code))].sort();
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "mra", version, rules: ids.map((id) => descriptor(id, language)) } },
        columnKind: "utf16CodeUnits",
        results: findings.map((it, i) => result(it, ids.indexOf(it.code), keys[i] ?? "")),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

/** What is known of a code: for a rule its page, and an address that opens the page in VS Code. */
function descriptor(id: string, language: Language): Readonly<Record<string, unknown>> {
  const rule = ruleOf(id);
  if (rule === undefined) return { id, shortDescription: { text: id } };
  const page = pageOf(id, language) ?? rule.title[language];
  return {
    id,
    shortDescription: { text: rule.title[language] },
    helpUri: `vscode://mra-config.mra-config/rules/${id}`,
    help: { text: page, markdown: page },
    defaultConfiguration: { level: levels[rule.severity] },
  };
}

function result(
  { file, range, code, severity, message }: Reported,
  ruleIndex: number,
  key: string,
): Readonly<Record<string, unknown>> {
  const region = {
    startLine: range.start.line + 1,
    startColumn: range.start.character + 1,
    endLine: range.end.line + 1,
    endColumn: range.end.character + 1,
  };
  return {
    ruleId: code,
    ruleIndex,
    level: levels[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: { uri: encodeURI(file) }, region } }],
    partialFingerprints: { "mraFinding/v1": createHash("sha256").update(key).digest("hex") },
  };
}

import { message } from "../../../core/src/base/text.ts";
import type { FileFinding } from "./file-findings.ts";

/** So many findings of one file are sent. VS Code shows no more of a file, whatever it gets. */
const mostSent = 1_000;

const bySeverity = ["error", "warning", "info", "hint"] as const;

/**
 * What is sent to a client of the findings of a file: all of them, or the gravest, and how many more there are. A hundred
 * thousand would take seconds to write and to read, at each change.
 */
export function sentOf(uri: string, all: readonly FileFinding[]): readonly FileFinding[] {
  if (all.length <= mostSent) return all;
  const sent: FileFinding[] = [];
  for (const severity of bySeverity)
    for (const it of sent.length < mostSent - 1 ? all : [])
      if (it.finding.severity === severity && sent.push(it) === mostSent - 1) break;
  return [...sent, left(uri, all.length - sent.length)];
}

const left = (uri: string, count: number): FileFinding => ({
  by: "rules",
  finding: {
    code: "more",
    severity: "info",
    message: message(
      {
        en: "{0} more findings of this file are not shown here; mra check lists them all",
        ko: "이 파일의 항목 {0}개는 여기에 표시하지 않습니다. mra check를 실행하면 모두 나열됩니다",
      },
      count,
    ),
    spot: { chunk: { uri, offset: 0 }, start: 0, end: 0 },
    related: [],
    fixes: [],
  },
});

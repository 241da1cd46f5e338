import assert from "node:assert/strict";
import { test } from "node:test";
import { message, say } from "../../core/src/base/text.ts";
import type { Severity } from "../../core/src/rules/finding.ts";
import type { FileFinding } from "../../server/src/lsp/file-findings.ts";
import { sentOf } from "../../server/src/lsp/sent-findings.ts";

const uri = "file:///a.mra.yaml";
const found = (start: number, severity: Severity): FileFinding => ({
  by: "rules",
  finding: {
    code: "MRA001",
    severity,
    message: message({ en: "no", ko: "아니요" }),
    spot: { chunk: { uri, offset: 0 }, start, end: start + 1 },
    related: [],
    fixes: [],
  },
});
const many = (count: number, severity: Severity): readonly FileFinding[] =>
  Array.from({ length: count }, (_, i) => found(i, severity));

test("a thousand findings of a file are sent as they are", () => {
  const all = [...many(999, "info"), found(5_000, "error")];
  assert.equal(sentOf(uri, all), all);
});

test("of more than a thousand the gravest are sent, and one that says how many are left out", () => {
  const sent = sentOf(uri, [...many(100_000, "warning"), found(200_000, "error"), ...many(3, "hint")]);
  assert.equal(sent.length, 1_000);
  assert.equal(sent[0]?.finding.severity, "error");
  assert.deepEqual(
    sent.slice(1, 999).map(({ finding }) => finding.spot.start),
    Array.from({ length: 998 }, (_, i) => i),
  );
  const last = sent.at(-1)?.finding;
  assert.ok(last);
  assert.match(say(last.message, "en"), /^99005 more findings of this file are not shown here/);
});

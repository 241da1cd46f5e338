import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { test } from "node:test";
import type { LogOutputChannel } from "vscode";
import { maskedLog } from "../../client/src/masked-log.ts";

/** A log that keeps its lines. */
function keeping(): { readonly log: LogOutputChannel; readonly lines: string[] } {
  const lines: string[] = [];
  const keep = (it: unknown): void => void lines.push(it instanceof Error ? (it.stack ?? "") : String(it));
  const log = { name: "MRA", trace: keep, debug: keep, info: keep, warn: keep, error: keep, append: keep };
  return { log: { ...log, appendLine: keep, replace: keep } as unknown as LogOutputChannel, lines };
}

test("a verbose trace of sign-in, deployment and live checks holds no password, in none of its two formats", () => {
  const { log, lines } = keeping();
  const masked = maskedLog(log);
  const [password, turn, edge] = [0, 1, 2].map(() => `${randomBytes(9).toString("base64url")}"\\ü`);
  for (const params of [
    { connection: "emea", host: "cucm", user: "axl", password },
    { plan: "1", steps: ["a"], secrets: { "turn-mra": turn } },
    { connection: "emea", expressway: { host: "expc1", user: "rest", password: edge } },
  ]) {
    masked.hide(params);
    masked.channel.trace(`Sending request 'mra/x - (1)'.\nParams: ${JSON.stringify(params, null, 4)}`);
    masked.channel.trace(JSON.stringify({ type: "send-request", message: { params } }));
    masked.channel.trace(JSON.stringify({ line: JSON.stringify(params) }));
  }
  masked.channel.error(new Error(`no way in with ${password}`));
  masked.channel.appendLine(`and ${turn}`);
  const written = lines.join("\n");
  assert.equal(lines.length, 11);
  assert.match(written, /"password": "\*\*\*"/);
  assert.match(written, /"turn-mra": "\*\*\*"/);
  assert.match(written, /"host": "cucm"/, "the rest of the trace stays");
  for (const it of [password, turn, edge]) assert.ok(!written.includes(it!.slice(0, 12)), written);
});

test("the search of this test finds what was not hidden", () => {
  const { log, lines } = keeping();
  maskedLog(log).channel.trace(JSON.stringify({ password: "planted" }));
  assert.ok(lines.join("").includes("planted"));
});

test("an empty password hides nothing", () => {
  const { log, lines } = keeping();
  const masked = maskedLog(log);
  masked.hide({ password: "", secrets: { a: "" } });
  masked.channel.info("as it is");
  assert.deepEqual(lines, ["as it is"]);
});

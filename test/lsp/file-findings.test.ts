import assert from "node:assert/strict";
import { test } from "node:test";
import { message } from "../../core/src/base/text.ts";
import { createEngine } from "../../core/src/rules/engine.ts";
import type { Finding } from "../../core/src/rules/finding.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import type { ConfigFile } from "../../server/src/workspace/config.ts";
import { findingsOfFile, type FindingSources } from "../../server/src/lsp/file-findings.ts";

const uri = "file:///a.mra.yaml";
const finding = (code: string): Finding => ({
  code,
  severity: "warning",
  message: message({ en: code, ko: code }),
  spot: { chunk: { uri, offset: 0 }, start: 0, end: 0 },
  related: [],
  fixes: [],
});

/** Each has something to say, unless told otherwise. */
const sources = (more: Partial<FindingSources> = {}): FindingSources => ({
  isAside: () => false,
  alone: () => undefined,
  config: () => undefined,
  engine: { findings: () => [finding("MRA001")], projects: () => [] },
  has: () => undefined,
  clusters: () => ({ at: () => [{ finding: finding("drift"), hint: undefined, offers: [] }], uris: () => [uri] }),
  board: { of: () => [finding("MRA005")] },
  ...more,
});
const said = (of: FindingSources): readonly string[] =>
  findingsOfFile(uri, of).map(({ finding: { code }, by }) => `${by}: ${code}`);

test("of a file of the workspace, rules, clusters and live checks all have their say", () => {
  assert.deepEqual(said(sources()), ["rules: MRA001", "cluster: drift", "live check: MRA005"]);
});

test("of a file that is put aside, only that is said, and what live checks found before", () => {
  assert.deepEqual(said(sources({ isAside: () => true })), ["quarantine: quarantine", "live check: MRA005"]);
});

test("a configuration of severities has its own findings, and no rule speaks of it", () => {
  const config: ConfigFile = { tree: parse(uri, ""), levels: new Map(), own: [], findings: [finding("config")] };
  assert.deepEqual(said(sources({ config: () => config })).slice(0, 2), ["configuration: config", "cluster: drift"]);
});

test("of a live object only what is in it is judged", () => {
  const own = createEngine();
  own.set(
    parse(uri, "apiVersion: mra/v1\ncluster: c\nphoneSecurityProfiles:\n  - { name: bad name, description: x }\n"),
  );
  for (const work = own.settle(); work.next().done !== true;);
  const found = said(sources({ alone: () => own, board: { of: () => [] } }));
  assert.ok(found.length > 0 && found.every((it) => it.startsWith("live object: ")), found.join(", "));
});

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { say } from "../../core/src/base/text.ts";
import { outlineOf, searchObjects } from "../../core/src/ide/symbols.ts";
import { assemble } from "../../core/src/model/assemble.ts";
import { bind, type BoundFile } from "../../core/src/model/bind.ts";
import type { Project } from "../../core/src/model/project.ts";
import { createEngine } from "../../core/src/rules/engine.ts";
import type { Finding } from "../../core/src/rules/finding.ts";
import { findingsOf } from "../../core/src/rules/findings.ts";
import { standardLevels } from "../../core/src/rules/levels.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { spanOf, type Node } from "../../core/src/syntax/tree.ts";
import { randomFrom } from "../syntax/hostile-inputs.ts";
import { pieces, texts } from "../syntax/yaml-texts.ts";

/*
 * What the editor shows after an edit is made of what it knew before it. This holds every part of it (values, ranges,
 * problems, findings, symbols) against a reading of the same texts from nothing, after each of many random edits.
 */

const other = "file:///other.mra.yaml";
const edited = "file:///edited.mra.yaml";

const otherText = `apiVersion: mra/v1
cluster:
  name: emea
  publisher: cucm.example.com
  version: "14.0"
  enterpriseDomains: [example.com]
  securityMode: mixed
phoneSecurityProfiles:
  - name: csf.example.com
    phoneType: Cisco Unified Client Services Framework
    protocol: SIP
    deviceSecurityMode: Encrypted
    transportType: TLS
devicePools:
  - name: DP-1
    region: R-1
`;

/** All that is known of the edited file, and the findings of the other, as one text: equal states are equal texts. */
function shown(
  file: BoundFile | undefined,
  projects: readonly Project[],
  world: ReadonlyMap<string, BoundFile>,
  findings: (uri: string) => readonly Finding[],
): string {
  if (file === undefined) return "none";
  const at = (it: Parameters<typeof spanOf>[0]): string => {
    const { start, end } = spanOf(it);
    return `${String(start)}-${String(end)}`;
  };
  const node = (it: Node): unknown =>
    it.kind === "map"
      ? [at(it), it.style, it.entries.map((e) => [node(e.key), node(e.value), e.merged === true])]
      : it.kind === "seq"
        ? [at(it), it.style, it.items.map(node)]
        : [at(it), it.style, it.value];
  const plain = (it: Finding): unknown => [
    it.code,
    it.severity,
    at(it.spot),
    say(it.message, "en"),
    it.related.map((r) => [r.spot.chunk.uri, at(r.spot), say(r.message, "en")]),
    it.fixes.map((fix) => say(fix.title, "en")),
  ];
  return JSON.stringify([
    file.tree.documents.map((it) => [at(it.spot), node(it.root)]),
    file.tree.problems.map((it) => [at(it.spot), say(it.message, "en")]),
    findings(edited).map(plain),
    findings(other).map(plain),
    outlineOf(file, "en"),
    searchObjects({ files: world, projects }, "", "en"),
  ]);
}

const fixed = bind(parse(other, otherText));

function fresh(text: string): string {
  const file = bind(parse(edited, text));
  const files = [fixed, file];
  const projects = assemble(files);
  const findings = findingsOf(files, projects, () => standardLevels);
  const world = new Map(files.map((it) => [it.tree.uri, it]));
  return shown(file, projects, world, (uri) => findings.get(uri) ?? []);
}

const runs = Number(process.env.MRA_EDITS ?? "20000");
const perText = 20;
/** Who types does not wait: several edits may come before the work on the first is done. */
const waits = (i: number): boolean => i % 3 !== 2;
const statesOfText = Array.from({ length: perText }).filter((_, i) => waits(i)).length;
const firstSeed = Number(process.env.MRA_SEED ?? "20261122");

test(`after each of ${String(runs)} edits the state is that of a fresh reading: values, ranges, findings, symbols`, (t) => {
  const counts = { edits: 0, legal: 0, findings: 0 };
  const holds = (seed: number): void => {
    const random = randomFrom(seed);
    const below = (limit: number): number => Math.floor(random() * limit);
    const engine = createEngine();
    let text = texts[below(texts.length)] ?? "";
    engine.set(parse(other, otherText));
    engine.set(parse(edited, text));
    Array.from(engine.settle());
    for (let i = 0; i < perText; i++) {
      const start = below(text.length + 1);
      const removed = Math.min(random() < 0.5 ? 0 : below(30), text.length - start);
      const insert = pieces[below(pieces.length)] ?? "";
      const before = text;
      text = text.slice(0, start) + insert + text.slice(start + removed);
      engine.edit(edited, text, { start, removed, inserted: insert.length });
      if (!waits(i)) continue;
      Array.from(engine.settle());
      const ours = shown(engine.files.get(edited), engine.projects(), engine.files, (uri) => engine.findings(uri));
      const expected = fresh(text);
      if (ours !== expected)
        assert.deepEqual(
          JSON.parse(ours),
          JSON.parse(expected),
          `seed ${String(seed)}, edit ${String(i)}: ${JSON.stringify({ before, start, removed, insert })}`,
        );
      counts.edits++;
      counts.legal += engine.files.get(edited)?.tree.problems.length === 0 ? 1 : 0;
      counts.findings += engine.findings(edited).length;
    }
  };
  fc.assert(fc.property(fc.nat(), holds), {
    numRuns: Math.ceil(runs / statesOfText),
    seed: firstSeed,
    endOnFailure: true, // a smaller seed is no smaller text
  });
  t.diagnostic(
    `${String(counts.edits)} states compared, ${String(counts.legal)} legal, ${String(counts.findings)} findings`,
  );
  assert.ok(counts.legal > counts.edits / 20, "too few of them were legal");
});

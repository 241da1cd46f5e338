// What an engine does in steps: many changes that are read, findings that are put together.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { address } from "../../core/src/base/address.ts";
import { say } from "../../core/src/base/text.ts";
import { assemble } from "../../core/src/model/assemble.ts";
import { bind } from "../../core/src/model/bind.ts";
import type { Project } from "../../core/src/model/project.ts";
import { createEngine } from "../../core/src/rules/engine.ts";
import type { Finding } from "../../core/src/rules/finding.ts";
import { findingsOf } from "../../core/src/rules/findings.ts";
import { standardLevels } from "../../core/src/rules/levels.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { spanOf } from "../../core/src/syntax/tree.ts";

const plain = (findings: readonly Finding[]): unknown =>
  findings.map((it) => [it.code, it.severity, spanOf(it.spot), say(it.message, "en")]);

test("after many changes at once in long lists, read in part or as a whole, all is as of a fresh check, and in its order", () => {
  const [uri, beside] = ["file:///long.mra.yaml", "file:///m.mra.yaml"];
  const head = 'apiVersion: mra/v1\ncluster: { name: c, version: "14.0" }\ndevicePools:\n  - { name: DP0 }\nphones:\n';
  const lineOf = (n: number): string =>
    `  - { name: CSF${String(n)}, protocol: ${n % 5 === 0 ? "Perhaps" : "SIP"}, devicePool: DP${String(n % 3)} }\n`;
  const change = fc.record({ at: fc.nat(150), remove: fc.nat(60), insert: fc.nat(60), from: fc.nat(300) });
  const edit = fc.record({ changes: fc.array(change, { maxLength: 4 }), steps: fc.nat(400), asks: fc.boolean() });
  const known = (project: Project | undefined): unknown => [
    project?.objects("phones").map(({ name, node }) => [name, node.chunk.uri, spanOf(node)]),
    ["DP0", "DP1", "DP2"].map((it) => project?.referrers(address("devicePools", it)).map(({ from }) => from.name)),
  ];
  fc.assert(
    fc.property(fc.array(edit, { minLength: 3, maxLength: 3 }), (edits) => {
      const engine = createEngine();
      const lines = Array.from({ length: 150 }, (_, i) => lineOf(i));
      const now = new Map([[beside, head + lineOf(1_000) + lineOf(1_001)]]);
      engine.set(parse(beside, now.get(beside)!));
      for (const { changes, steps, asks } of edits) {
        for (const { at, remove, insert, from } of changes)
          lines.splice(at, remove, ...Array.from({ length: insert }, (_, i) => lineOf(from + i)));
        now.set(uri, head + lines.join(""));
        engine.begin(uri, now.get(uri)!);
        const work = engine.settle();
        for (let i = 0; i < steps; i++) {
          work.next();
          if (asks && i % 50 === 0) known(engine.projects()[0]);
        }
        // what is put together is of no use when the work goes on, and all of it is when that is done
        if (engine.reading === undefined) engine.gather().next();
        Array.from(engine.settle());
        Array.from(engine.gather());
        const files = [...now].map(([at, text]) => bind(parse(at, text)));
        assert.deepEqual(known(engine.projects()[0]), known(assemble(files)[0]));
        const expected = findingsOf(files, assemble(files), () => standardLevels);
        for (const it of now.keys()) assert.deepEqual(plain(engine.findings(it)), plain(expected.get(it) ?? []), it);
      }
    }),
    { numRuns: 20, seed: 20261130 },
  );
});

test("what is put together in steps is there when somebody asks, unless the file was touched meanwhile", () => {
  const uri = "file:///many.mra.yaml";
  const engine = createEngine();
  const phones = Array.from({ length: 12_000 }, (_, i) => `  - { name: CSF${String(i)}, protocol: Perhaps }\n`);
  const text = `apiVersion: mra/v1\nphones:\n${phones.join("")}`;
  engine.set(parse(uri, text));
  Array.from(engine.settle());
  const steps = Array.from(engine.gather()).length;
  assert.ok(steps > 5, String(steps));
  const made = engine.findings(uri);
  assert.equal(engine.findings(uri), made);
  assert.equal(made.filter((it) => it.code === "schema/enum").length, 12_000);
  const start = text.lastIndexOf("Perhaps");
  engine.edit(uri, text.slice(0, start) + "SIP" + text.slice(start + 7), { start, removed: 7, inserted: 3 });
  const gathering = engine.gather();
  gathering.next();
  Array.from(engine.settle()); // its findings are others from here on
  Array.from(gathering);
  assert.equal(engine.findings(uri).filter((it) => it.code === "schema/enum").length, 11_999);
});

// A project that gets and loses objects answers as one that was made of what is there now.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { address } from "../../core/src/base/address.ts";
import { assemble } from "../../core/src/model/assemble.ts";
import { bind, type BoundFile } from "../../core/src/model/bind.ts";
import type { ConfigObject } from "../../core/src/model/object.ts";
import { emptyIndex } from "../../core/src/model/project-index.ts";
import type { Project } from "../../core/src/model/project.ts";
import { parse, reparse } from "../../core/src/syntax/parse.ts";

const head = "apiVersion: mra/v1\ncluster: t\n";

const nameOf = (i: number): string => `R${String(i % 7)}`;

/** Regions and device pools of few names, some of which name each other; some of the names differ in capitals only. */
const textOf = (from: number, count: number): string => {
  const each = Array.from({ length: count }, (_, i) => from + i);
  const regions = each.map((i) => `  - name: ${i % 5 === 0 ? nameOf(i).toLowerCase() : nameOf(i)}\n`);
  const pools = each.map((i) => `  - name: DP${String(i)}\n    region: ${nameOf(i + 3)}\n`);
  return `${head}regions:\n${regions.join("")}devicePools:\n${pools.join("")}`;
};

const files: readonly BoundFile[] = [
  bind(parse("file:///a.mra.yaml", textOf(0, 3))),
  bind(parse("file:///b.mra.yaml", textOf(3, 14))),
  bind(parse("file:///c.mra.yaml", textOf(17, 4))),
];
const objectsOf = (file: BoundFile): readonly ConfigObject[] => file.documents.flatMap((it) => it.objects);

/** What a project answers of all addresses that there may be. */
function answers(project: Project): unknown {
  const names = Array.from({ length: 7 }, (_, i) => nameOf(i));
  const addresses = [...names, ...names.map((it) => it.toLowerCase())].map((it) => address("regions", it));
  const shown = (it: ConfigObject): string => `${it.address} ${it.place.chunk.uri} ${String(it.place.chunk.offset)}`;
  return {
    regions: project.objects("regions").map((it) => shown(it)),
    pools: project.objects("devicePools").map((it) => shown(it)),
    at: addresses.map((it) => [project.all(it).map(shown), project.like(it).map(shown).sort()]),
    referrers: addresses.map((it) =>
      project.referrers(it).map((reference) => [shown(reference.from), project.isFirstUse(reference)]),
    ),
  };
}

const fresh = (of: readonly BoundFile[]): unknown => {
  const [project] = assemble(of);
  return project === undefined ? undefined : answers(project);
};

for (const asked of [false, true])
  test(`objects of files come and go in any order${asked ? ", while rules ask" : ""}`, () => {
    fc.assert(
      fc.property(fc.array(fc.nat(files.length - 1), { maxLength: 12 }), (steps) => {
        const index = emptyIndex("t", () => []);
        if (asked) index.asked = () => undefined;
        const there = new Set<BoundFile>();
        for (const step of steps) {
          const file = files[step]!;
          if (there.delete(file)) {
            index.remove(objectsOf(file), new Set());
            index.setDocuments(file.tree.uri, []);
          } else {
            there.add(file);
            index.setDocuments(file.tree.uri, file.documents);
            index.add(objectsOf(file), new Set());
          }
          if (there.size > 0) assert.deepEqual(answers(index), fresh([...there]));
          assert.equal(index.isEmpty, there.size === 0);
        }
      }),
      { numRuns: 60 },
    );
  });

test("an edit binds anew what it touched, and takes the other objects over", () => {
  const text = textOf(0, 30);
  const uri = "file:///a.mra.yaml";
  const known = bind(parse(uri, text));
  const before = new Set(objectsOf(known));
  const [start, was] = [text.indexOf("DP12"), "DP12"];
  const edited = reparse(known.tree, text.replace(was, "DP99"), { start, removed: was.length, inserted: 4 });
  const after = bind(edited, known);
  const gone = [...before].filter((it) => !objectsOf(after).includes(it)).map((it) => it.name);
  assert.ok(gone.length <= 3 && gone.includes("DP12"), gone.join(" "));
  assert.deepEqual(
    objectsOf(after).map((it) => it.address),
    objectsOf(bind(parse(uri, text.replace(was, "DP99")))).map((it) => it.address),
  );
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { assemble } from "../../core/src/model/assemble.ts";
import { bind, type BoundFile } from "../../core/src/model/bind.ts";
import { readGrid } from "../../core/src/model/grid.ts";
import { holderOf, participates } from "../../core/src/model/participation.ts";
import { createEngine } from "../../core/src/rules/engine.ts";
import { parse, type Splice } from "../../core/src/syntax/parse.ts";

const head = "apiVersion: mra/v1\ncluster: t\n";

const filesOf = (texts: readonly string[]): readonly BoundFile[] =>
  texts.map((text, i) => bind(parse(`file:///${i}.mra.yaml`, head + text)));

/** The names of the objects that take part, of all that texts describe. */
function takingPart(...texts: readonly string[]): readonly string[] {
  const [project] = assemble(filesOf(texts));
  assert.ok(project);
  const objects = project.documents.flatMap((it) => it.objects);
  return objects.filter((it) => participates(it, project)).map((it) => it.name);
}

const phone = (name: string, more = ""): string => `  - { name: ${name}, devicePool: DP${more} }\n`;

describe("an object takes part in MRA", () => {
  test("where nothing says otherwise", () => {
    assert.deepEqual(takingPart(`phones:\n${phone("A")}regions:\n  - name: R\n`), ["A", "R"]);
  });
  test("by its own word, before its document's and its pool's", () => {
    const pool = "mra: false\ndevicePools:\n  - { name: DP, mra: false }\n";
    assert.deepEqual(takingPart(`${pool}phones:\n${phone("A", ", mra: true")}${phone("B")}`), ["A"]);
    assert.deepEqual(takingPart(`mra: true\nphones:\n${phone("A", ", mra: false")}${phone("B")}`), ["B"]);
  });
  test("by its document's word, before its pool's", () => {
    const pool = "devicePools:\n  - { name: DP, mra: false }\n";
    assert.deepEqual(takingPart(pool, `mra: true\nphones:\n${phone("A")}`), ["A"]);
    assert.deepEqual(takingPart(pool, `mra: false\nphones:\n${phone("A")}`), []);
  });
  test("not where its device pool, or that pool's document, says no", () => {
    assert.deepEqual(takingPart("devicePools:\n  - { name: DP, mra: false }\n", `phones:\n${phone("A")}`), []);
    assert.deepEqual(takingPart("mra: false\ndevicePools:\n  - { name: DP }\n", `phones:\n${phone("A")}`), []);
    assert.deepEqual(takingPart("mra: false\ndevicePools:\n  - { name: DP, mra: true }\n", `phones:\n${phone("A")}`), [
      "DP",
      "A",
    ]);
  });
  test("not where an end user's user profile says no", () => {
    const user = "endUsers:\n  - { userid: kim, userProfile: UP }\n";
    assert.deepEqual(takingPart(`userProfiles:\n  - { name: UP, mra: false }\n${user}`), []);
    assert.deepEqual(takingPart(user), ["kim"]);
  });
  test("and a phone does not ask its owner, nor a pool its region", () => {
    const around = "endUsers:\n  - { userid: kim, mra: false }\nregions:\n  - { name: R, mra: false }\n";
    assert.deepEqual(
      takingPart(`${around}devicePools:\n  - { name: DP, region: R }\nphones:\n${phone("A", ", ownerUser: kim")}`),
      ["DP", "A"],
    );
  });
  test("where it names no pool itself, whatever its template names; and where it inherits a pool, as that says", () => {
    const pool =
      "devicePools:\n  - { name: DP, mra: false }\ntemplates:\n  - { name: T, for: phones, devicePool: DP }\n";
    const extending = (more: string): string => `${pool}phones:\n  - { name: A, extends: T${more} }\n`;
    assert.deepEqual(takingPart(extending("")), []);
    assert.deepEqual(takingPart(extending(", devicePool: null")), ["A"]);
    assert.deepEqual(takingPart(extending(", devicePool: Other")), ["A"]);
    assert.deepEqual(takingPart(extending(", mra: true")), ["A"]);
    assert.deepEqual(takingPart(pool.replace("mra: false", "mra: true"), "phones:\n  - { name: B, extends: None }\n"), [
      "DP",
      "B",
    ]);
  });
  test("where `mra: null` says nothing, of the object and of the document", () => {
    const pool = "devicePools:\n  - { name: DP, mra: false }\n";
    assert.deepEqual(takingPart(pool, `mra: null\nphones:\n${phone("A", ", mra: null")}`), []);
    assert.deepEqual(takingPart(`mra: null\nphones:\n${phone("A", ", mra: ~")}`), ["A"]);
  });
});

test("a row belongs to what its mapping or its cell names under that key, whatever else it names", () => {
  const taking = (values: string): readonly string[] => {
    const text = `${head}devicePools: [{ name: DP, mra: false }, { name: Other }]\ncommonPhoneProfiles: [{ name: Other }, { name: DP }]\ntables:\n  - file: t.csv\n    rows:\n      - { section: phones, values: { name: "{N}", ${values} } }\n`;
    const grid = readGrid("file:///t.csv", "N,P\nA,DP\nB,Other\nC,\n", ",")!;
    const [project] = assemble([bind(parse("file:///0.mra.yaml", text), undefined, () => ({ kind: "rows", grid }))]);
    assert.ok(project);
    return project.objects("phones").flatMap((it) => (participates(it, project) ? it.name : []));
  };
  assert.deepEqual(taking("commonPhoneProfile: Other, devicePool: DP"), []);
  assert.deepEqual(taking("commonPhoneProfile: DP, devicePool: Other"), ["A", "B", "C"]);
  assert.deepEqual(taking('commonPhoneProfile: DP, devicePool: "{P}"'), ["B", "C"]);
  assert.deepEqual(taking('devicePool: "{P}", lines: [{ pattern: "1" }]'), ["B", "C"]);
});

test("an object belongs to what it or its template names, where a file describes that", () => {
  const [project] = assemble(
    filesOf([
      "templates:\n  - { name: T, for: phones, devicePool: DP }\ndevicePools:\n  - { name: DP }\n  - { name: Own }\nphones:\n  - { name: A, extends: T }\n  - { name: B, extends: T, devicePool: Own }\n  - { name: C, extends: T, devicePool: null }\n  - { name: D, devicePool: Nowhere }\n  - { name: E }\nregions:\n  - { name: R }\n",
    ]),
  );
  assert.ok(project);
  const holders = [...project.objects("phones"), ...project.objects("regions")].map(
    (it) => holderOf(it, project)?.address,
  );
  assert.deepEqual(holders, ["devicePools/DP", "devicePools/Own", undefined, undefined, undefined, undefined]);
});

const word = fc.constantFrom(undefined, null, true, false);
const line = (it: boolean | null | undefined, indent: string): string =>
  it === undefined ? "" : `${indent}mra: ${String(it)}\n`;

/** Two documents with a pool and a phone, each of the four places saying one of four words. */
const projectText = ([a, b, c, d]: readonly (boolean | null | undefined)[]): readonly [string, string] => [
  `${head}${line(a, "")}devicePools:\n  - name: DP\n${line(b, "    ")}`,
  `${head}${line(c, "")}phones:\n  - name: CSFKIM\n    devicePool: DP\n${line(d, "    ")}`,
];

// The smallest replacement, as an editor sends it, so that what stands around it is taken over.
function spliceOf(old: string, text: string): Splice {
  let start = 0;
  while (start < Math.min(old.length, text.length) && old[start] === text[start]) start++;
  let same = 0;
  while (same < Math.min(old.length, text.length) - start && old.at(-1 - same) === text.at(-1 - same)) same++;
  return { start, removed: old.length - same - start, inserted: text.length - same - start };
}

test("an edit of any word gives what a fresh reading of the same texts gives", () => {
  const words = fc.tuple(word, word, word, word);
  fc.assert(
    fc.property(words, words, (before, after) => {
      const edited = createEngine();
      const fresh = createEngine();
      for (const [i, text] of projectText(before).entries()) edited.set(parse(`file:///${i}.mra.yaml`, text));
      for (const _ of edited.settle());
      for (const [i, text] of projectText(after).entries()) {
        const old = projectText(before)[i]!;
        edited.edit(`file:///${i}.mra.yaml`, text, spliceOf(old, text));
        fresh.set(parse(`file:///${i}.mra.yaml`, text));
      }
      for (const engine of [edited, fresh]) for (const _ of engine.settle());
      const said = (engine: typeof edited): readonly string[] =>
        [...engine.files.keys()].sort().flatMap((uri) => engine.findings(uri).map((it) => `${uri} ${it.code}`));
      assert.deepEqual(said(edited), said(fresh));
    }),
    { numRuns: 300 },
  );
});

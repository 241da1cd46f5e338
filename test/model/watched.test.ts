// An object that tells what is read of it, and who is heard when a project is asked.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { assemble } from "../../core/src/model/assemble.ts";
import { bind } from "../../core/src/model/bind.ts";
import { readGrid } from "../../core/src/model/grid.ts";
import { entryIn, isWatched, mayState, states, valueOf, type ConfigObject } from "../../core/src/model/object.ts";
import { holderOf, participates } from "../../core/src/model/participation.ts";
import type { Project } from "../../core/src/model/project.ts";
import { statedIn } from "../../core/src/model/stated.ts";
import { Watched, watchingQuestions } from "../../core/src/model/watched.ts";
import { withFacts } from "../../core/src/model/with-facts.ts";
import { address } from "../../core/src/base/address.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { entryOf, type ScalarNode } from "../../core/src/syntax/tree.ts";

const text = `apiVersion: mra/v1
cluster: { name: t, enterpriseDomains: [a.com] }
templates:
  - { name: T, for: phones, location: L, devicePool: DP }
devicePools:
  - { name: DP, mra: false }
tables:
  - file: t.csv
    rows:
      - { section: phones, extends: T, values: { name: "{N}", description: "{D}", protocol: SIP, lines: [{ pattern: "{DN}" }] } }
`;
const csv = "N,D,DN\nA,x,1001\nB,,\n";
const projectOf = (): Project => {
  const grid = readGrid("file:///t.csv", csv, ",")!;
  return assemble([bind(parse("file:///t.mra.yaml", text), undefined, () => ({ kind: "rows", grid }))])[0]!;
};

/** What is told of reading the first phone, whose `varying` keys its likes may say otherwise. */
function heard(read: (it: ConfigObject<"phones">) => unknown, ...varying: readonly string[]): readonly string[] {
  const told: string[] = [];
  const phone = projectOf().objects("phones")[0]!;
  const watched = new Watched(phone, {
    varies: (key) => varying.includes(key),
    says: (key) => told.push(key),
    all: () => told.push("all"),
  });
  read(watched as unknown as ConfigObject<"phones">);
  return [...new Set(told)];
}

describe("reading an object tells", () => {
  test("nothing of what others like it say, too", () => {
    assert.deepEqual(
      heard((it) => [it.section, it.schema, it.inheritance, it.documentMra]),
      [],
    );
    assert.deepEqual(
      heard((it) => valueOf(it, "protocol")?.value, "description"),
      [],
    );
    assert.deepEqual(
      heard((it) => [it.node.style, it.values.style, it.node.kind], "description"),
      [],
    );
    assert.deepEqual(
      heard((it) => it.node.entries.map(({ key }) => key.value), "description"),
      [],
      "all have the same keys",
    );
  });
  test("a key when its value is looked at, not when it is only there", () => {
    assert.deepEqual(
      heard((it) => states(it, "description"), "description"),
      [],
    );
    assert.deepEqual(
      heard((it) => valueOf(it, "description")?.value, "description"),
      ["description"],
    );
    assert.deepEqual(
      heard((it) => (entryIn(it, "description")?.value as ScalarNode).source, "description"),
      ["description"],
    );
    assert.deepEqual(
      heard((it) => (entryIn(it, "description")?.value as ScalarNode).style, "description"),
      [],
    );
    assert.deepEqual(
      heard((it) => it.values.entries.map(({ value }) => value.kind === "scalar" && value.value), "name"),
      ["name"],
    );
    assert.deepEqual(
      heard((it) => entryOf(it.values, "description")?.value.kind, "description"),
      [],
    );
  });
  test("a key whose value is made of several cells when it is found", () =>
    assert.deepEqual(
      heard((it) => entryIn(it, "lines"), "lines"),
      ["lines"],
    ));
  test("a word of the tool by its key", () => {
    assert.deepEqual(
      heard((it) => it.state),
      ["state"],
    );
    assert.deepEqual(
      heard((it) => it.managed),
      ["managed"],
    );
    assert.deepEqual(
      heard((it) => it.mra),
      ["mra"],
    );
    assert.deepEqual(
      heard((it) => it.renamedFrom),
      ["renamedFrom"],
    );
    assert.deepEqual(
      heard((it) => mayState(it, "location")),
      ["location"],
    );
    assert.deepEqual(
      heard((it) => participates(it, projectOf())),
      ["mra", "devicePool"],
    );
    assert.deepEqual(
      heard((it) => holderOf(it, projectOf())),
      ["devicePool"],
    );
  });
  test("all where its name, its place, its row or what it names is read", () => {
    const reads: readonly ((it: ConfigObject) => unknown)[] = [
      (it) => it.name,
      (it) => it.address,
      (it) => it.place,
      (it) => it.row,
      (it) => it.base,
      (it) => it.identity,
      (it) => it.references,
      (it) => it.own,
      (it) => it.node.chunk,
      (it) => it.values.start,
      (it) => it.node.end,
    ];
    for (const it of reads) assert.deepEqual(heard(it), ["all"]);
    assert.deepEqual(
      heard((it) => entryIn(it, "description")?.value.chunk, "description"),
      ["all"],
    );
    assert.deepEqual(
      heard((it) => entryIn(it, "description")?.value.start, "description"),
      ["all"],
    );
    assert.deepEqual(
      heard((it) => entryIn(it, "description")?.value.end, "description"),
      ["all"],
    );
    assert.deepEqual(
      heard((it) => (entryIn(it, "description")?.value as ScalarNode).cell, "description"),
      ["all"],
    );
  });
  test("what the object itself answers", () => {
    const project = projectOf();
    const phone = project.objects("phones")[0]!;
    const watched = new Watched(phone, { varies: () => true, says: () => undefined, all: () => undefined });
    assert.ok(isWatched(watched) && !isWatched(phone));
    for (const key of [
      "name",
      "address",
      "state",
      "managed",
      "mra",
      "renamedFrom",
      "documentMra",
      "row",
      "section",
    ] as const)
      assert.equal(watched[key], phone[key], key);
    assert.deepEqual(
      [watched.node.start, watched.node.end, watched.values.chunk],
      [phone.node.start, phone.node.end, phone.values.chunk],
    );
    assert.equal(participates(watched, project), participates(phone, project));
    assert.equal(holderOf(watched, project)?.name, "DP");
    const keys = (it: ConfigObject, part: "own" | "inherited"): unknown =>
      statedIn(it, part).map(({ field }) => field.key);
    for (const part of ["own", "inherited"] as const) assert.deepEqual(keys(watched, part), keys(phone, part), part);
    assert.deepEqual(
      (["description", "location", "model"] as const).map((it) => [
        states(phone, it),
        states(watched as typeof phone, it),
      ]),
      [
        [true, true],
        [true, true],
        [false, false],
      ],
    );
    for (const key of ["description", "location", "model"] as const)
      assert.deepEqual(
        [valueOf(watched as typeof phone, key)?.value, mayState(watched as typeof phone, key)],
        [valueOf(phone, key)?.value, mayState(phone, key)],
        key,
      );
  });
});

describe("who asks a project", () => {
  const asked = (question: (of: Project) => unknown): readonly (string | undefined)[] => {
    const project = projectOf();
    const sections: (string | undefined)[] = [];
    watchingQuestions(
      (it) => sections.push(it),
      () => question(project),
    );
    return sections;
  };
  const line = address("lines", "1001");
  test("for objects is heard with their section, or without one where any may be meant", () => {
    assert.deepEqual(
      asked((of) => of.objects("phones")),
      ["phones"],
    );
    assert.deepEqual(
      asked((of) => [of.at(line), of.all(line), of.like(line)]),
      ["lines", "lines", "lines"],
    );
    assert.deepEqual(
      asked((of) => of.find("regions", "R")),
      ["regions"],
    );
    assert.deepEqual(
      asked((of) => [of.documents, of.referrers(line), of.inheritances, of.rowForms]),
      [undefined, undefined, undefined, undefined],
    );
    assert.deepEqual(
      asked((of) => of.once(() => 1)),
      [undefined],
    );
    assert.deepEqual(
      asked((of) => [
        of.definition,
        of.version,
        of.surroundings("dns"),
        of.templates,
        of.template("T"),
        of.siblings,
        of.name,
      ]),
      [],
    );
  });
  test("is heard no more afterwards, by whoever heard before", () => {
    const project = projectOf();
    const [outer, inner]: [unknown[], unknown[]] = [[], []];
    watchingQuestions(
      (it) => outer.push(it),
      () => {
        project.objects("phones");
        const found = watchingQuestions(
          (it) => inner.push(it),
          () => project.objects("regions").length,
        );
        assert.equal(found, 0);
        project.objects("lines");
      },
    );
    project.objects("endUsers");
    assert.deepEqual([outer, inner], [["phones", "lines"], ["regions"]]);
  });
});

test("a project under other facts has its objects, and these facts", () => {
  const project = projectOf();
  const other = assemble([
    bind(
      parse("file:///o.mra.yaml", "apiVersion: mra/v1\ncluster: { name: t, enterpriseDomains: [b.com] }\nntp: {}\n"),
    ),
  ])[0]!;
  const view = withFacts(project, other);
  assert.deepEqual(
    [view.name, view.definition?.enterpriseDomains, view.surroundings("ntp").length],
    ["t", ["b.com"], 1],
  );
  assert.equal(project.surroundings("ntp").length, 0);
  const pool = address("devicePools", "DP");
  const answers = (of: Project): unknown => [
    of.version,
    of.definitions.length,
    of.documents.length,
    of.siblings.length,
    of.objects("phones").map((it) => it.name),
    of.at(pool)?.name,
    of.find("devicePools", "DP")?.name,
    of.all(pool).length,
    of.like(address("devicePools", "dp")).length,
    of.referrers(pool).map((it) => it.from.name),
    of.referrers(pool).map((it) => of.isFirstUse(it)),
    of.templates.map((it) => it.name),
    of.template("T")?.name,
    of.inheritances.map((it) => it.name),
    of.inheritances.map((it) => of.holderSays(it, "devicePool")),
    of.rowForms.length,
  ];
  assert.deepEqual(answers(view), answers(project));
  let count = 0;
  const domains = (of: Project, before: unknown): readonly string[] => {
    count++;
    assert.equal(before, undefined);
    return of.definition?.enterpriseDomains ?? [];
  };
  assert.deepEqual([view.once(domains), view.once(domains), count], [["b.com"], ["b.com"], 1]);
});

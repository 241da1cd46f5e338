// How the steps of a plan are cut into stages: what counts as a phone, what goes together, and what waits.
import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { Address } from "../../core/src/base/address.ts";
import type { Section } from "../../core/src/catalog/generated/fields.ts";
import type { Plan, Step } from "../../core/src/plan/step.ts";
import { planId } from "../../server/src/deploy/inputs.ts";
import { journalFolder } from "../../server/src/deploy/journal.ts";
import type { JournalLine } from "../../server/src/deploy/journal-lines.ts";
import { pastWaves, pastWavesIn } from "../../server/src/deploy/past-waves.ts";
import { stagesOf, timeOfDay, waveSpecOf } from "../../server/src/deploy/waves.ts";
import { newDir } from "./fixture.ts";
import { planWith } from "../plan/steps.ts";

interface More {
  /** `change devicePools/DP1`: steps that it waits for. */
  readonly after?: readonly string[];
  readonly phones?: number | null;
  readonly fields?: object;
  readonly before?: object;
}

/** A step in the words `apply devicePools/DP1`, with what a step of its kind has. */
function step(words: string, { after = [], phones, fields, before }: More = {}): Step {
  const [kind = "", address = ""] = words.split(" ");
  const [section = "", name = ""] = address.split("/");
  return {
    ...{ id: words, kind, address: address as Address, section: section as Section, name, waitsFor: after },
    ...{ reason: null, changes: [], secrets: [] },
    ...(phones !== undefined && { phones }),
    ...(fields !== undefined && { fields }),
    ...(before !== undefined && { before }),
  } as unknown as Step;
}
const pool = (name: string, phones: number, after: readonly string[] = []): Step =>
  step(`apply devicePools/${name}`, { phones, after });

/** Stages, one a line: the steps and how many phones they touch. */
function stages(spec: string, steps: readonly Step[], chosen = steps.map((it) => it.id)): string {
  const wanted = waveSpecOf(spec) ?? assert.fail(spec);
  return stagesOf(planWith(steps), chosen, wanted)
    .map((it) => `${it.steps.join(", ")}: ${it.phones}`)
    .join("\n");
}

test("shares are of all phones and add up: a wave takes what still fits, to the last phone", () => {
  const pools = (last: number): readonly Step[] => [pool("D", last), pool("B", 10), pool("A", 5), pool("C", 40)];
  const name = (it: string): string => `apply devicePools/${it}`;
  assert.equal(
    stages("5,50,rest", pools(45)),
    `${name("A")}: 5\n${name("B")}, ${name("C")}: 50\n${name("D")}: 45`,
    "55 of 100 phones are 55 percent",
  );
  assert.equal(
    stages("5,50,rest", pools(44)),
    `${name("A")}: 5\n${name("B")}: 10\n${name("D")}, ${name("C")}: 84`,
    "55 of 99 phones are more than 55 percent",
  );
  assert.equal(stages("100", [pool("A", 3), pool("B", 4)]), `${name("A")}, ${name("B")}: 7`);
});

test("a wave takes one object at least, however small its share", () => {
  assert.equal(
    stages("1,1,rest", [pool("A", 50), pool("B", 50), pool("C", 50)]),
    "apply devicePools/A: 50\napply devicePools/B: 50\napply devicePools/C: 50",
  );
  assert.equal(stages("1,1,rest", [pool("A", 50)]), "apply devicePools/A: 50");
});

test("a phone that is told, replaced or renamed counts as one; one that is added, changed or removed as none", () => {
  for (const kind of ["apply", "reset"])
    assert.equal(stages("pools", [step(`${kind} phones/P`, { phones: null })]), `${kind} phones/P: 1`);
  for (const kind of ["replace", "rename"])
    assert.equal(stages("pools", [step(`${kind} phones/P`)]), `${kind} phones/P: 1`);
  for (const kind of ["add", "change", "remove"])
    assert.equal(stages("pools", [step(`${kind} phones/P`, { fields: {} })]), `${kind} phones/P: 0`);
  for (const kind of ["replace", "rename"])
    assert.equal(stages("pools", [step(`${kind} regions/R`)]), `${kind} regions/R: 0`, "no phone");
});

test("of two steps that tell the phones of one object, the one that reaches more counts, and each object once", () => {
  const two = (first: number, second: number): string =>
    stages("pools", [pool("A", first), step("reset devicePools/A", { phones: second })]);
  assert.equal(two(7, 9), "apply devicePools/A, reset devicePools/A: 9");
  assert.equal(two(9, 7), "apply devicePools/A, reset devicePools/A: 9");
});

test("what tells no phone at all needs no wave", () => {
  assert.equal(
    stages("pools", [pool("EMPTY", 0), pool("A", 1), step("change regions/R", { fields: {} })]),
    "apply devicePools/EMPTY, change regions/R: 0\napply devicePools/A: 1",
  );
});

test("by pools, phones go with the pool that they are moved to, else with the one that they are in", () => {
  const phone = (name: string, more: More): readonly Step[] => [
    step(`change phones/${name}`, more),
    step(`apply phones/${name}`, { phones: null, after: [`change phones/${name}`] }),
  ];
  const of = (name: string): string => `change phones/${name}, apply phones/${name}`;
  assert.equal(
    stages("pools", [
      ...phone("A", { fields: { devicePool: "BIG" }, before: { devicePool: "DP" } }),
      ...phone("B", { fields: { description: "x" }, before: { devicePool: "DP" } }),
      ...phone("C", { fields: { devicePool: null }, before: null as unknown as object }),
      ...phone("D", { fields: { devicePool: { secret: "x" } } }),
      pool("DP", 3),
      pool("BIG", 9),
    ]),
    `${of("C")}: 1\n${of("D")}: 1\n${of("B")}, apply devicePools/DP: 4\n${of("A")}, apply devicePools/BIG: 10`,
  );
});

test("a profile or a region of the same name as a pool is a wave of its own", () => {
  assert.equal(
    stages("pools", [
      pool("X", 4),
      step("apply regions/X", { phones: 3 }),
      step("apply phoneSecurityProfiles/X", { phones: 2 }),
      step("apply lines/X", { phones: 1 }),
    ]),
    "apply lines/X: 1\napply phoneSecurityProfiles/X: 2\napply regions/X: 3\napply devicePools/X: 4",
  );
});

test("an object that waits for a later wave goes there with all of its steps, and with what waits for these", () => {
  const steps = [
    step("change devicePools/A", { fields: {} }),
    step("change regions/R", { after: ["change devicePools/A"], fields: {} }),
    pool("B", 9),
    pool("A", 1, ["change devicePools/A", "apply devicePools/B"]),
  ];
  const all = "change devicePools/A, change regions/R, apply devicePools/B, apply devicePools/A: 10";
  assert.equal(stages("pools", steps), all);
});

test("what is in no wave follows what it waits for, and only that; what was not chosen is waited for by nothing", () => {
  const steps = [
    step("add regions/R", { fields: {} }),
    step("change regions/S", { after: ["add regions/R"], fields: {} }),
    pool("A", 1, ["add regions/R"]),
    pool("B", 2),
    step("change regions/T", { after: ["change regions/S", "apply devicePools/A"], fields: {} }),
    step("change regions/U", { after: ["change regions/T"], fields: {} }),
  ];
  const [first, rest] = ["add regions/R, change regions/S: 0\n", "apply devicePools/B: 2"];
  assert.equal(stages("pools", steps), `${first}apply devicePools/A, change regions/T, change regions/U: 1\n${rest}`);
  const chosen = ["change regions/S", "apply devicePools/B", "change regions/U"];
  assert.equal(stages("pools", steps, chosen), `change regions/S, change regions/U: 0\n${rest}`);
});

test("removals come with the last wave; where there is none, with the rest", () => {
  const gone = step("remove regions/R", { before: {} });
  assert.equal(
    stages("pools", [gone, pool("A", 1), pool("B", 2), step("add regions/S", { fields: {} })]),
    "add regions/S: 0\napply devicePools/A: 1\nremove regions/R, apply devicePools/B: 2",
  );
  assert.equal(stages("pools", [gone, step("add regions/S", { fields: {} })]), "remove regions/R, add regions/S: 0");
});

test("no share is nothing, and all shares are the whole at most; a time of day is the next such moment", () => {
  for (const text of ["5,0,rest", "0", "99,2", "5,,50"]) assert.equal(waveSpecOf(text), undefined, text);
  for (const text of ["99,1", "1"]) assert.notEqual(waveSpecOf(text), undefined, text);
  const now = new Date(2026, 0, 2, 3, 4);
  assert.deepEqual(timeOfDay("03:04", now), new Date(2026, 0, 3, 3, 4), "that very moment is over");
  assert.deepEqual(timeOfDay("03:59", now), new Date(2026, 0, 2, 3, 59));
  assert.equal(timeOfDay("03:60", now), undefined);
});

const line = (it: object): JournalLine => it as JournalLine;
const wave: Plan = planWith([pool("A", 1)]);
const head = (more: object = {}): JournalLine =>
  line({ t: "deploy", format: 1, plan: planId(wave), host: wave.host, ...more });
const wrote = [
  line({ t: "begin", n: 1, step: wave.steps[0], write: "apply" }),
  line({ t: "end", n: 1, outcome: "applied" }),
];
const finish = (results: object): JournalLine => line({ t: "finish", results });
const phones = (...before: readonly string[]): JournalLine => line({ t: "phones", before });
const back = (...missing: readonly string[]): JournalLine => line({ t: "back", missing });

/** What is known of the plan from deployments: what is done, what was told, and which phones are still to be seen. */
function known(...deployments: readonly (readonly JournalLine[])[]): readonly (readonly string[])[] {
  const past = deployments.map((lines, i) => ({ number: i + 9, lines }));
  const { done, told, open } = pastWavesIn(past, planId(wave), wave.host);
  return [[...done], [...told], open];
}

test("of a plan, the steps that are done are done, whatever became of the others and of other plans", () => {
  const results = { a: "done", b: "failed", c: "notDone", d: "unknown", e: "conflict" };
  assert.deepEqual(known([head(), finish(results)]), [["a"], [], []]);
  const others = [head({ plan: "other" }), head({ host: "lab.example.com" })].map((it) => [it, finish({ x: "done" })]);
  assert.deepEqual(known(...others, [finish({ x: "done" })], [head(), finish({ b: "done" })]), [["b"], [], []]);
  assert.deepEqual(known([head(), ...wrote]), [[], ["apply devicePools/A"], []]);
});

test("phones are still to be seen until none of them is missing at the end of a wait", () => {
  assert.deepEqual(known([head(), phones("A", "B"), finish({})]).at(2), ["A", "B"], "nobody waited");
  assert.deepEqual(known([head(), phones("A", "B"), finish({}), back("B")]).at(2), ["A", "B"]);
  assert.deepEqual(known([head(), phones("A", "B"), finish({}), back()]).at(2), []);
  assert.deepEqual(known([head(), phones("A"), back("A")], [head(), phones("C"), back("C")]).at(2), ["C"]);
});

test("the journal of the plan's cluster tells it; a deployment is undone by its number", async () => {
  const dir = newDir();
  assert.deepEqual(await pastWaves(dir, wave), { done: new Set(), told: new Set(), open: [] });
  const folder = journalFolder(dir, wave.cluster);
  mkdirSync(folder, { recursive: true });
  const write = (number: number, ...lines: readonly JournalLine[]): void =>
    writeFileSync(
      join(folder, `${String(number).padStart(6, "0")}.jsonl`),
      lines.map((it) => `${JSON.stringify(it)}\n`).join(""),
    );
  const told = async (): Promise<number> => (await pastWaves(dir, wave)).told.size;
  write(11, head(), ...wrote);
  write(12, head({ undoes: 13 }), ...wrote);
  assert.equal(await told(), 1);
  write(12, head({ undoes: 11, plan: "undo" }), ...wrote);
  assert.equal(await told(), 0);
});

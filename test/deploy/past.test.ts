// What journals say of the past of a cluster: each deployment is told from its lines alone, which may say anything.
import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { Step } from "../../core/src/plan/step.ts";
import { deployedTo } from "../../server/src/deploy/agreed.ts";
import { history, type PastDeployment } from "../../server/src/deploy/history.ts";
import { doneWrites, linesOf, pendingWrites, toldPhones } from "../../server/src/deploy/journal-lines.ts";
import { journalFolder } from "../../server/src/deploy/journal.ts";
import { host, newDir } from "./fixture.ts";
import { planned } from "../plan/fixture.ts";

const { steps } = planned(
  `
regions: [{ name: New, renamedFrom: Old }, { name: A, relatedRegions: [{ region: New, videoBandwidth: 1 }] }, { name: Gone, state: absent }]
userProfiles: [{ name: UP, description: new, limitProvision: 7 }]`,
  `
regions: [{ name: Old }, { name: Gone }]
userProfiles: [{ name: UP, description: old, limitProvision: 7 }]`,
);
const stepOf = (id: string): Step => steps.find((it) => it.id === id) ?? assert.fail(id);

const at = (minute: number): string => `2026-01-02T08:${String(minute).padStart(2, "0")}:00.000Z`;
const head = (more: object = {}): object => ({
  ...{ t: "deploy", format: 1, at: at(0), cluster: "hq", host, plan: "p", schema: "14.0", renames: {}, gone: [] },
  ...more,
});
const begin = (n: number, id: string, write: string, before = {}): object => ({
  ...{ t: "begin", n, at: at(n), step: stepOf(id), write, before },
});
const end = (n: number, outcome: string): object => ({ t: "end", n, at: at(n), outcome, fault: null });
const settled = (n: number, as: string): object => ({ t: "settled", n, at: at(n), as });
const finish = (results: object): object => ({ t: "finish", at: at(30), results });
const textOf = (lines: readonly object[]): string => lines.map((it) => `${JSON.stringify(it)}\n`).join("");

/** The journals of some deployments, oldest first. */
function journals(...deployments: readonly (readonly object[])[]): string {
  const dir = newDir();
  const folder = journalFolder(dir, "hq");
  mkdirSync(folder, { recursive: true });
  for (const [i, lines] of deployments.entries())
    writeFileSync(join(folder, `${String(i + 1).padStart(6, "0")}.jsonl`), textOf(lines));
  return dir;
}

const pastOf = (...deployments: readonly (readonly object[])[]): Promise<readonly PastDeployment[]> =>
  history(journals(...deployments), "hq");
const only = async (...lines: readonly object[]): Promise<PastDeployment> =>
  (await pastOf(lines))[0] ?? assert.fail("no deployment");
const stepsText = (it: PastDeployment): string =>
  it.steps.map((one) => `${one.kind} ${one.address} ${one.outcome} ${one.step === undefined ? "-" : "planned"}`).join();

const add = "add:regions/A";
const change = "change:userProfiles/UP";
const remove = "remove:regions/Gone";
const rename = "rename:regions/New";

test("of a write the last certain word counts: its answer, or what reading it back showed", () => {
  const open = (...more: readonly object[]): [pending: number, done: number] => {
    const lines = linesOf(textOf([head(), begin(1, add, "add"), ...more]));
    return [pendingWrites(lines).length, doneWrites(lines).length];
  };
  assert.deepEqual(open(), [1, 0]);
  assert.deepEqual(open(end(1, "applied")), [0, 1]);
  assert.deepEqual(open(end(1, "rejected")), [0, 0]);
  assert.deepEqual(open(end(1, "notSent")), [0, 0]);
  assert.deepEqual(open(end(1, "unknown")), [1, 0]);
  assert.deepEqual(open(end(1, "unknown"), settled(1, "applied")), [0, 1]);
  assert.deepEqual(open(end(1, "unknown"), settled(1, "notApplied")), [0, 0]);
  assert.deepEqual(open(end(1, "unknown"), settled(1, "conflict")), [0, 0]);
  assert.deepEqual(open(end(1, "applied"), settled(1, "notApplied")), [0, 0], "the answer was not true");
  assert.deepEqual(open(end(1, "applied"), settled(1, "conflict")), [0, 1]);
  assert.deepEqual(open(end(2, "applied"), settled(2, "notApplied")), [1, 0], "a word about another write");
});

test("phones were told something unless the cluster said no, or nothing was sent", () => {
  const told = (write: string, ...more: readonly object[]): number =>
    toldPhones(linesOf(textOf([head(), begin(1, add, write), ...more]))).size;
  assert.deepEqual(
    ["apply", "reset", "restart", "add", "update", "remove"].map((it) => told(it)),
    [1, 1, 1, 0, 0, 0],
  );
  assert.deepEqual(
    ["applied", "unknown", "rejected", "notSent"].map((it) => told("reset", end(1, it))),
    [1, 1, 0, 0],
  );
  assert.equal(told("reset", end(2, "rejected")), 1, "a word about another write");
});

test("a line of a journal that is of no kind, version or shape, or not whole, is left out", () => {
  const whole = textOf([head(), begin(1, add, "add")]);
  const kindsOf = (text: string): string =>
    linesOf(text)
      .map((it) => it.t)
      .join();
  assert.equal(kindsOf(whole), "deploy,begin");
  assert.equal(kindsOf(whole.slice(0, -1)), "deploy");
  for (const it of [
    ...[
      null,
      [],
      "deploy",
      7,
      { t: 1 },
      { t: "other" },
      { t: "toString" },
      { t: "deploy", format: 2 },
      { t: "deploy" },
    ],
    ...[
      { t: "begin", n: 1 },
      { t: "begin", n: "1", step: {} },
      { t: "begin", step: {} },
      { t: "begin", n: 1, step: [] },
    ],
  ])
    assert.equal(kindsOf(`${JSON.stringify(it)}\n${whole}`), "deploy,begin", JSON.stringify(it));
});

test("a deployment that came to its end says what became of each step", async () => {
  const results = {
    [add]: "done",
    [change]: "conflict",
    [remove]: "failed",
    [rename]: "unknown",
    "apply:phones/P": "notDone",
  };
  const it = await only(head(), begin(1, add, "add"), end(1, "applied"), finish(results));
  assert.equal(it.ended, true);
  assert.equal(
    stepsText(it),
    "add regions/A done planned,change userProfiles/UP conflict -,remove regions/Gone failed -,rename regions/New unknown -,apply phones/P notDone -",
  );
});

test("of one that was broken off, the journal knows what was begun, and which steps it never came to", async () => {
  const it = await only(
    head({ steps: [add, change, remove, "reset:phones/P"] }),
    ...[begin(1, add, "add"), end(1, "applied"), begin(2, change, "update"), end(2, "rejected")],
    ...[begin(3, remove, "remove")],
  );
  assert.equal(it.ended, false);
  assert.equal(
    stepsText(it),
    "add regions/A done planned,change userProfiles/UP failed planned,remove regions/Gone unknown planned,reset phones/P notDone -",
  );
  assert.equal(stepsText(await only(head(), begin(1, add, "add"))), "add regions/A unknown planned", "older journals");
});

test("a step of a kind, outcome or section that there is none of is left out; a clearing is a change", async () => {
  const it = await only(
    head(),
    finish({
      ...{ "clear:phones/P": "done", "add:nothing/X": "done", "format:phones/P": "done", "add:regions/A": "lost" },
      ...{
        "add:": "done",
        add: "done",
        "toString:phones/P": "done",
        "replace:phones/Q": "done",
        "x clear:phones/R": "done",
      },
    }),
  );
  assert.equal(stepsText(it), "change phones/P done -,replace phones/Q done -");
});

test("what a head says of its deployment is told, and what it does not say is not made up", async () => {
  const bare = await only(head());
  assert.deepEqual(
    { ...bare },
    {
      ...{
        number: 1,
        at: at(0),
        host,
        by: undefined,
        from: undefined,
        unlockedBy: undefined,
        lastAt: at(0),
        plan: "p",
      },
      ...{ approvedBy: undefined, production: false, ended: false, steps: [], undoes: undefined, wave: undefined },
      ...{ undone: undefined, note: undefined, writes: [] },
    },
  );
  const more = { by: "anna", from: "anna@pc", approvedBy: "ben", production: true, undoes: 9, wave: [1, 2] };
  const told = await only(
    head(more),
    ...[
      { t: "note", at: at(9), text: "first" },
      { t: "note", at: at(8), text: "last" },
    ],
    { t: "unlocked", at: at(7), by: "eve" },
  );
  const { by, from, approvedBy, production, undoes, wave, note, unlockedBy, lastAt } = told;
  assert.deepEqual({ by, from, approvedBy, production, undoes, wave }, more);
  assert.deepEqual([note, unlockedBy, lastAt], ["last", "eve", at(9)], "the latest time, wherever it stands");
  const odd = await only(head({ approvedBy: 7, production: "yes" }));
  assert.deepEqual([odd.approvedBy, odd.production], [undefined, false]);
});

test("deployments come newest first; a file that begins with no head is none", async () => {
  const past = await pastOf([head()], [end(1, "applied"), head()], [head()]);
  assert.deepEqual(
    past.map((it) => it.number),
    [3, 1],
  );
});

test("a deployment is undone by the latest one that undoes it and wrote something", async () => {
  const undone = async (...undos: readonly (readonly object[])[]): Promise<unknown> =>
    (await pastOf([head()], ...undos)).at(-1)?.undone;
  const wrote = [begin(1, add, "add"), end(1, "applied")];
  const undo = head({ undoes: 1 });
  assert.equal(await undone([undo, finish({})]), undefined, "it wrote nothing");
  assert.equal(await undone([head({ undoes: 2 }), ...wrote, finish({})]), undefined, "another one was undone");
  assert.equal(await undone([head(), ...wrote, finish({})]), undefined, "it undid nothing");
  assert.deepEqual(await undone([undo, ...wrote, finish({ [add]: "done" })]), { by: 2, wholly: true });
  assert.deepEqual(await undone([undo, ...wrote]), { by: 2, wholly: false }, "it was broken off");
  assert.deepEqual(await undone([undo, ...wrote, finish({ [add]: "done", [change]: "failed" })]), {
    by: 2,
    wholly: false,
  });
  assert.deepEqual(await undone([undo, ...wrote], [undo, ...wrote, finish({ [add]: "done" })]), {
    by: 3,
    wholly: true,
  });
});

test("a write of the past knows what it left, and what it had stated", async () => {
  const { writes } = await only(
    head(),
    ...[begin(1, add, "add"), begin(2, change, "update", { description: "old" }), begin(3, rename, "update")],
    ...[begin(4, remove, "remove", { name: "Gone" }), begin(5, add, "apply"), begin(6, change, "add")],
    ...[1, 2, 3, 4, 5, 6].map((n) => end(n, "applied")),
  );
  const a = stepOf(add);
  const stated = "fields" in a ? a.fields : assert.fail();
  assert.deepEqual(
    writes.map((it) => [it.kind, it.address, it.name, it.at, it.before, it.stated, it.left, it.from]),
    [
      ["add", "regions/A", "A", at(1), {}, {}, stated, undefined],
      [
        "change",
        "userProfiles/UP",
        "UP",
        at(2),
        { description: "old" },
        { description: "new" },
        { description: "new" },
        undefined,
      ],
      ["rename", "regions/New", "New", at(3), {}, {}, {}, "regions/Old"],
      ["remove", "regions/Gone", "Gone", at(4), { name: "Gone" }, {}, {}, undefined],
      ["add", "userProfiles/UP", "UP", at(6), {}, { description: "new" }, fieldsOf(change), undefined],
    ],
  );
});

const fieldsOf = (id: string): unknown => {
  const it = stepOf(id);
  return "fields" in it ? it.fields : assert.fail(id);
};

const beginOf = (n: number, step: object, write: string): object => ({ ...begin(n, add, write), step });
const region = (name: string, more: object = {}): object => ({
  ...stepOf(add),
  ...{ id: `add:regions/${name}`, address: `regions/${name}`, name, fields: { name, ...more } },
});

/** Each object that is remembered, with its values beside its name and when they were: `userProfiles/UP 08:01 description="new"@08:01`. */
async function agreedText(dir: string, at = host): Promise<readonly string[]> {
  const time = (it: string): string => it.slice(11, 16);
  const all = await deployedTo(dir, "hq", at);
  return [...all].sort().map(([key, it]) =>
    [
      ...[key, time(it.at), it.present ? "there" : "gone"],
      ...Object.entries(it.values)
        .filter(([k]) => k !== "name")
        .map(([k, v]) => `${k}=${JSON.stringify(v.value)}@${time(v.at)}`),
      ...it.unknown,
    ].join(" "),
  );
}

test("what deployments to a host left there is what files and cluster last agreed on", async () => {
  const related = (name: string): object => ({ relatedRegions: [{ region: name }] });
  const dir = journals(
    [head(), beginOf(1, region("Old", { description: "x" }), "add"), end(1, "applied")],
    [
      head(),
      beginOf(2, region("A", related("Old")), "add"),
      end(2, "applied"),
      begin(3, remove, "remove"),
      end(3, "applied"),
    ],
    [head(), begin(4, rename, "update"), end(4, "applied"), begin(5, add, "remove"), end(5, "rejected")],
    [head({ host: "lab.example.com" }), begin(6, add, "remove"), end(6, "applied")],
  );
  const expected = [
    'regions/A 08:02 there relatedRegions=[{"region":"New"}]@08:02',
    "regions/Gone 08:03 gone",
    'regions/New 08:04 there description="x"@08:01',
    "regions/Old 08:04 gone",
  ];
  assert.deepEqual(await agreedText(dir), expected);
  assert.deepEqual(await agreedText(dir, `${host.toUpperCase()}:8443`), expected);
  assert.deepEqual(await agreedText(dir, "lab.example.com"), ["regions/A 08:06 gone"]);
});

test("an update leaves what it does not state as it was agreed before; an addition leaves nothing of it", async () => {
  const lines = (write: string): string =>
    journals(
      [head(), beginOf(1, region("R", { description: "x" }), "add"), end(1, "applied")],
      [head(), beginOf(2, region("R"), write), end(2, "applied")],
    );
  assert.deepEqual(await agreedText(lines("update")), ['regions/R 08:02 there description="x"@08:01']);
  assert.deepEqual(await agreedText(lines("add")), ["regions/R 08:02 there"]);
  const told = ['regions/R 08:01 there description="x"@08:01'];
  assert.deepEqual(await agreedText(lines("apply")), told, "telling phones changes nothing");
});

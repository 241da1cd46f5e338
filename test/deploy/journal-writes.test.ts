// What a journal lets through and what it keeps: nothing goes out that is not on disk, and nothing that somebody else may send.
import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fail, ok, type Result } from "../../core/src/base/result.ts";
import { message, say, type Message } from "../../core/src/base/text.ts";
import {
  journalFiles,
  journalFolder,
  noteDeployment,
  openJournal,
  type Journal,
} from "../../server/src/deploy/journal.ts";
import type { HeadLine, JournalLine } from "../../server/src/deploy/journal-lines.ts";
import { locksIn } from "../../server/src/deploy/state-folder.ts";
import type { Confirmed, TeamSide } from "../../server/src/port/state.ts";
import { newDir } from "./fixture.ts";
import { stepFor } from "../plan/steps.ts";

const at = "2026-01-02T08:00:00.000Z";
const head: HeadLine = {
  ...{ t: "deploy", format: 1, at, cluster: "hq", host: "cucm.example.com", plan: "p", schema: "14.0" },
  ...{ renames: {}, gone: [] },
};
const begin = (n: number): JournalLine => ({
  ...{ t: "begin", n, at, write: "add", before: {} },
  step: stepFor("add", "regions", "R"),
});
const end = (n: number, outcome: "applied" | "unknown" = "applied"): JournalLine => ({
  ...{ t: "end", n, at, outcome, fault: null },
});
const settled = (n: number): JournalLine => ({ t: "settled", n, at, as: "applied" });
const textOf = (...lines: readonly object[]): string => lines.map((it) => `${JSON.stringify(it)}\n`).join("");

/** A place for journals, of which some are there. */
function newPlace(files: Readonly<Record<string, string>> = {}): { readonly dir: string; readonly folder: string } {
  const dir = join(newDir(), "journal");
  const folder = journalFolder(dir, "hq");
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return { dir, folder };
}
async function opened(...all: Parameters<typeof openJournal>): Promise<Journal> {
  const it = await openJournal(...all);
  return it.ok ? it.value : assert.fail(say(it.fault, "en"));
}
const said = (it: Result<unknown, Message>): string => (it.ok ? "ok" : say(it.fault, "en"));
const read = (folder: string, name: string): readonly string[] =>
  readFileSync(join(folder, name), "utf8").trimEnd().split("\n");
const linesIn = (folder: string, name: string): readonly string[] =>
  read(folder, name).map((it) => {
    const line = JSON.parse(it) as JournalLine;
    return "n" in line ? `${line.t} ${line.n}` : line.t;
  });

test("each deployment has the next number and a file of its own, for its owner only", async () => {
  const { dir, folder } = newPlace({ "000041.jsonl": textOf(head), "000042.json": "", "42.jsonl": "" });
  const first = await opened(newPlace().dir, "hq", []);
  assert.equal(first.number, 1);
  await first.close();
  const journal = await opened(dir, "hq", []);
  assert.deepEqual([journal.number, journal.unsettled], [42, undefined]);
  assert.equal(said(await journal.begin(head)), "ok");
  assert.equal(said(await journal.write(begin(1))), "ok");
  assert.equal(journal.number, 42);
  assert.equal(said(await journal.begin(head)), "ok");
  assert.equal(said(await journal.write(end(1))), "ok");
  assert.equal(journal.number, 43);
  await journal.close();
  assert.deepEqual(linesIn(folder, "000042.jsonl"), ["deploy", "begin 1"]);
  assert.deepEqual(linesIn(folder, "000043.jsonl"), ["deploy", "end 1"]);
  assert.equal(statSync(join(folder, "000043.jsonl")).mode & 0o777, 0o600);
  assert.deepEqual(await journalFiles(folder), ["000041.jsonl", "000042.jsonl", "000043.jsonl"]);
});

test("journals, locks and their folders come into being for their owner only", async () => {
  const dir = join(newDir(), "journal");
  const journal = await opened(dir, "hq", ["cucm.example.com:8443"]);
  for (const it of [dir, journalFolder(dir, "hq"), locksIn(dir)]) assert.equal(statSync(it).mode & 0o777, 0o700, it);
  const locks = [
    join(journalFolder(dir, "hq"), "lock"),
    ...readdirSync(locksIn(dir)).map((it) => join(locksIn(dir), it)),
  ];
  assert.equal(locks.length, 2);
  for (const it of locks) assert.equal(statSync(it).mode & 0o777, 0o600, it);
  await journal.close();
});

test("a file that is there already is not written over, and what cannot be written is said", async () => {
  const { dir, folder } = newPlace();
  const journal = await opened(dir, "hq", []);
  writeFileSync(join(folder, "000001.jsonl"), "theirs");
  const no = `The journal in ${folder} cannot be written (EEXIST); nothing is sent without it`;
  assert.equal(said(await journal.begin(head)), no);
  assert.deepEqual(read(folder, "000001.jsonl"), ["theirs"]);
  await journal.close();
  await assert.rejects(journal.write(end(1)), /the journal has not begun/);
});

test("what an earlier deployment left open is known until it is settled, in that deployment's file", async () => {
  const left = textOf(head, begin(1), end(1), begin(2), begin(3), end(3, "unknown"));
  const { dir, folder } = newPlace({ "000001.jsonl": textOf(head, begin(9)), "000002.jsonl": `${left}{"t":"en` });
  const journal = await opened(dir, "hq", []);
  const open = (): readonly number[] | undefined => journal.unsettled?.writes.map((it) => it.n);
  assert.deepEqual(journal.unsettled?.head, head);
  assert.deepEqual(open(), [2, 3]);
  assert.equal(said(await journal.settle({ t: "note", at, text: "x" })), "ok");
  assert.deepEqual(open(), [2, 3]);
  assert.equal(said(await journal.settle(settled(3))), "ok");
  assert.deepEqual(open(), [2]);
  assert.equal(said(await journal.settle(settled(2))), "ok");
  assert.equal(journal.unsettled, undefined);
  await journal.close();
  assert.deepEqual(read(folder, "000002.jsonl").slice(6), [
    '{"t":"en',
    JSON.stringify({ t: "note", at, text: "x" }),
    JSON.stringify(settled(3)),
    JSON.stringify(settled(2)),
  ]);
});

test("a file is mended only where something is still open in it, and one without a head leaves nothing open", async () => {
  const whole = textOf(head, begin(1), end(1));
  for (const text of [`${whole}{"t"`, textOf(begin(1)), "", textOf(head, begin(1))]) {
    const { dir, folder } = newPlace({ "000001.jsonl": text });
    const journal = await opened(dir, "hq", []);
    assert.equal(journal.unsettled?.writes.length, text === textOf(head, begin(1)) ? 1 : undefined);
    await journal.close();
    assert.equal(readFileSync(join(folder, "000001.jsonl"), "utf8"), text);
  }
});

test("two names of one place have one writer; who is refused leaves no lock behind", async () => {
  const { dir } = newPlace();
  const locks = locksIn(dir);
  const journal = await opened(dir, "hq", ["10.0.0.1:8443", "a.example.com:8443", "10.0.0.1:8443"]);
  assert.equal(readdirSync(locks).length, 2);
  const other = await openJournal(dir, "lab", ["b.example.com:8443", "a.example.com:8443", "0.example.com:8443"]);
  assert.match(
    said(other),
    /^Another deployment to lab is under way: process \d+ on .+, since \d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC\. Once .+ delete .+\/locks\/a\.example\.com.*\.lock$/,
  );
  assert.equal(readdirSync(locks).length, 2);
  assert.deepEqual(readdirSync(journalFolder(dir, "lab")), []);
  await journal.close();
  assert.deepEqual(readdirSync(locks), []);
  await (await opened(dir, "lab", ["a.example.com:8443"])).close();
});

test("what is no lock in the place of one is said with its path, and stays", async () => {
  const { dir, folder } = newPlace();
  mkdirSync(join(folder, "lock"));
  assert.equal(
    said(await openJournal(dir, "hq", [])),
    `${join(folder, "lock")} is no lock of this product, and stands where the lock for hq belongs. Delete it, if nothing is being deployed`,
  );
});

test("nothing is begun once another has taken over; what became of a write is noted all the same", async () => {
  const { dir, folder } = newPlace();
  const journal = await opened(dir, "hq", ["a.example.com:8443"]);
  assert.equal(said(await journal.begin(head)), "ok");
  assert.equal(said(await journal.write(begin(1))), "ok");
  const [name = ""] = readdirSync(locksIn(dir));
  writeFileSync(join(locksIn(dir), name), JSON.stringify({ pid: 1, host: "other", token: "other", since: at }));
  assert.equal(
    said(await journal.write(begin(2))),
    `Another deployment has taken over while this one was held up (${folder}); nothing more is sent`,
  );
  assert.equal(said(await journal.write(end(1))), "ok");
  await journal.close();
  assert.deepEqual(linesIn(folder, "000001.jsonl"), ["deploy", "begin 1", "end 1"]);
  assert.ok(existsSync(join(locksIn(dir), name)), "the lock of the other one stays");
});

/** A team that answers so when it is asked whether the cluster is still held, and notes what it is asked. */
function teamOf(dir: string, answers: readonly Confirmed["kind"][], hold: "held" | "refused" | "broken" = "held") {
  const asked: string[] = [];
  const left = [...answers];
  const why = message({ en: "taken by anna", ko: "anna" });
  const side: Pick<TeamSide, "locks" | "hold"> = {
    locks: join(dir, "locks of the team"),
    hold: ({ cluster, reached }) => {
      asked.push(`hold ${cluster} ${reached.join()}`);
      if (hold === "broken") return Promise.reject(new Error("broken"));
      if (hold === "refused") return Promise.resolve(fail(why));
      return Promise.resolve(
        ok({
          confirm: (deployment: number): Promise<Confirmed> => {
            asked.push(`confirm ${deployment}`);
            const kind = left.shift() ?? "held";
            return Promise.resolve(kind === "held" ? { kind } : { kind, why });
          },
          release: () => Promise.resolve(void asked.push(`release, own ${readdirSync(side.locks).length}`)),
        }),
      );
    },
  };
  return { asked, side, team: { side: side as TeamSide, said: () => undefined } };
}

test("a team is asked at each beginning and before each write, and its cluster is given back before this computer's", async () => {
  const { dir, folder } = newPlace();
  const { asked, side, team } = teamOf(dir, []);
  const journal = await opened(dir, "hq", ["a:8443"], team);
  assert.equal(readdirSync(side.locks).length, 1);
  assert.equal(said(await journal.begin(head)), "ok");
  assert.equal(said(await journal.write(begin(1))), "ok");
  assert.equal(said(await journal.write(end(1))), "ok");
  await journal.close();
  assert.deepEqual(asked, ["hold hq a:8443", "confirm 1", "confirm 1", "release, own 1"]);
  assert.deepEqual(readdirSync(side.locks), []);
  assert.deepEqual(linesIn(folder, "000001.jsonl"), ["deploy", "begin 1", "end 1"]);
});

test("nothing is begun of which a team cannot know; a write that is under way goes out unless the cluster was taken away", async () => {
  for (const kind of ["offline", "lost"] as const) {
    const { dir } = newPlace();
    const journal = await opened(dir, "hq", [], teamOf(dir, [kind]).team);
    assert.equal(said(await journal.begin(head)), "taken by anna");
    await journal.close();
  }
  const { dir, folder } = newPlace();
  const journal = await opened(dir, "hq", [], teamOf(dir, ["held", "offline", "lost"]).team);
  assert.equal(said(await journal.begin(head)), "ok");
  assert.equal(said(await journal.write(begin(1))), "ok");
  assert.equal(said(await journal.write(begin(2))), "taken by anna");
  await journal.close();
  assert.deepEqual(linesIn(folder, "000001.jsonl"), ["deploy", "begin 1", "begin 2", "end 2"]);
  assert.equal(
    read(folder, "000001.jsonl").at(-1),
    JSON.stringify({ t: "end", n: 2, at, outcome: "notSent", fault: null }),
  );
});

test("where the team does not give the cluster, this computer's locks are given back", async () => {
  const { dir, folder } = newPlace();
  const refused = teamOf(dir, [], "refused");
  assert.equal(said(await openJournal(dir, "hq", ["a:8443"], refused.team)), "taken by anna");
  const broken = teamOf(dir, [], "broken");
  await assert.rejects(openJournal(dir, "hq", ["a:8443"], broken.team), /broken/);
  assert.deepEqual([...readdirSync(folder), ...readdirSync(refused.side.locks)], []);
});

test("a journal that cannot be read is no journal, and its locks are given back", async () => {
  const { dir, folder } = newPlace();
  mkdirSync(join(folder, "000001.jsonl"));
  assert.match(said(await openJournal(dir, "hq", ["a:8443"])), /^The journal in .+ cannot be written \(EISDIR\)/);
  assert.deepEqual([readdirSync(folder), readdirSync(locksIn(dir))], [["000001.jsonl"], []]);
});

test("a note stands on a line of its own, in the file of its deployment alone", async () => {
  const { dir, folder } = newPlace({ "000001.jsonl": `${textOf(head)}{"t"`, "000002.jsonl": textOf(head) });
  const note = (number: number): ReturnType<typeof noteDeployment> =>
    noteDeployment(dir, "hq", number, "CHG7", new Date(at));
  assert.deepEqual([await note(1), await note(2), await note(3)], [ok(true), ok(true), ok(false)]);
  const line = JSON.stringify({ t: "note", at, text: "CHG7" });
  assert.deepEqual(read(folder, "000001.jsonl"), [JSON.stringify(head), '{"t"', line]);
  assert.equal(readFileSync(join(folder, "000002.jsonl"), "utf8"), `${textOf(head)}${line}\n`);
  mkdirSync(join(folder, "000004.jsonl"));
  assert.match(said(await note(4)), /^The journal in .+ cannot be written \(EISDIR\)/);
  assert.deepEqual(await noteDeployment(join(dir, "no"), "hq", 1, "x", new Date(at)), ok(false));
  await assert.rejects(journalFiles(join(folder, "000001.jsonl")), { code: "ENOTDIR" });
});

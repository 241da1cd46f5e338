import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, readSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Totals } from "../totals.ts";
import type { Counts } from "./activities.ts";
import { formsOf, searchFor } from "./secrets.ts";

type Say = (line: string) => void;

/** What there is to judge. */
export interface Evidence {
  readonly folder: string;
  /** Other folders in which no secret may stand. */
  readonly also: readonly string[];
  /** All tests ran: that nothing was asked, or no secret used, is then a failure. */
  readonly whole: boolean;
}

/** What the witness of a run says: two things hold or do not. */
export function verdict(evidence: Evidence, say: Say): Totals {
  const holds = [noWrites(evidence, say), noSecrets(evidence, say)];
  const passed = holds.filter(Boolean).length;
  return { passed, failed: holds.length - passed };
}

/** Only deployments wrote to a cluster. */
function noWrites({ folder, whole }: Evidence, say: Say): boolean {
  const all = filesIn(join(folder, "counts")).map((it) => JSON.parse(readFileSync(it, "utf8")) as Counts);
  const times = new Map<string, number>();
  for (const [what, n] of all.flatMap((it) => Object.entries(it.reading))) times.set(what, (times.get(what) ?? 0) + n);
  const sum = (of: (it: Counts) => number): number => all.reduce((total, it) => total + of(it), 0);
  const violations = all.flatMap((it) => it.violations);
  const asked = [...times.values()].reduce((total, it) => total + it, 0);
  const most = [...times].sort(([, a], [, b]) => b - a).slice(0, 12);
  say(
    `only a deployment writes: ${asked} commands, requests and windows that only read, of ${times.size} kinds, sent ` +
      `${sum((it) => it.reads)} reads and ${violations.length} writes; deployments sent ${sum((it) => it.deployed)} writes`,
  );
  say(`  most often: ${most.map(([what, n]) => `${what} ${n}`).join(", ")}`);
  for (const it of violations) say(`  WRITTEN: ${it}`);
  if (violations.length > 0) return false;
  return !whole || (asked > 500 && sum((it) => it.reads) > 1_000 && sum((it) => it.deployed) > 100);
}

/** No password and no secret stands in what was written, printed or run. */
function noSecrets({ folder, also, whole }: Evidence, say: Say): boolean {
  const secrets = new Set(
    filesIn(join(folder, "secrets")).flatMap((it) =>
      readFileSync(it, "utf8")
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line) as string),
    ),
  );
  const words = new Map([...secrets].flatMap((it) => formsOf(it).map((form) => [form, it] as const)));
  const search = searchFor([...words.keys()]);
  const planted = plant(folder, [...words.keys()]);
  const found: string[] = [];
  let bytes = 0;
  const files = [...["tmp", "kept", "seen"].map((it) => join(folder, it)), ...also].flatMap(filesIn);
  for (const file of files) {
    const hits = new Set<Buffer>();
    for (const piece of pieces(file)) {
      bytes += piece.length;
      for (const it of search(piece)) hits.add(it);
    }
    if (planted.delete(file)) {
      if (hits.size === 0) found.push(`${file}: planted, and not found`);
    } else if (hits.size > 0) {
      found.push(`${file}: ${[...new Set([...hits].map((it) => words.get(it)?.slice(0, 3)))].join("…, ")}…`);
    }
  }
  say(
    `secrets: ${secrets.size} passwords and secrets in ${words.size} forms, searched for in ${files.length} files of ` +
      `${Math.round(bytes / 2 ** 20)} MiB: ${found.length} found; all that were planted were found`,
  );
  for (const it of found) say(`  FOUND: ${it}`);
  return found.length === 0 && planted.size === 0 && (!whole || secrets.size > 10);
}

/** Puts one file with each form of the first secrets among the others, the word across the border of two pieces. */
function plant(folder: string, words: readonly Buffer[]): Set<string> {
  const to = join(folder, "kept", "planted");
  mkdirSync(to);
  return new Set(
    words.slice(0, 20).map((word, i) => {
      const file = join(to, String(i));
      writeFileSync(file, Buffer.concat([Buffer.alloc(pieceSize - 3, "a"), word, Buffer.from("a")]));
      return file;
    }),
  );
}

const pieceSize = 2 ** 23;
const longest = 2 ** 12;

/** A file in pieces that overlap. */
function* pieces(file: string): Generator<Buffer> {
  const from = openSync(file, "r");
  try {
    const buffer = Buffer.alloc(pieceSize + longest);
    for (let at = 0; ; at += pieceSize) {
      const length = readSync(from, buffer, 0, buffer.length, at);
      if (length > 0) yield buffer.subarray(0, length);
      if (length < buffer.length) return;
    }
  } finally {
    closeSync(from);
  }
}

function filesIn(folder: string): readonly string[] {
  let names: readonly string[];
  try {
    names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  } catch {
    return []; // it was not made
  }
  return names.map((it) => join(folder, it)).filter(isFile);
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false; // a link to what is gone
  }
}

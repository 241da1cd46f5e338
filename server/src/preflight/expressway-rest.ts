import { isObject } from "../../../core/src/base/is-object.ts";
import { message, type Message } from "../../../core/src/base/text.ts";
import { expresswayAt } from "../../../core/src/model/expressway.ts";
import type { Project } from "../../../core/src/model/project.ts";
import type { Spot } from "../../../core/src/syntax/tree.ts";
import { notRun, verdicts, type Check, type Way, type Verdict } from "./check.ts";
import { timedOutHost } from "./words.ts";
import type { ExpresswayDoor, PreflightContext } from "./world.ts";

/** Longer than two answers may take, so that their own words come through. */
const limitMs = 18_000;

/**
 * What an answer says, or `unclear`: it has not the shape that is known. Cisco's REST reference names the paths; the
 * shapes come from answers quoted in public client code, and some from nowhere. What is unclear is never a finding.
 */
export type RestVerdict = readonly Verdict[] | "unclear";

/** A question to Expressway-C over REST (GET, nothing else), and what makes findings of the answer. */
export interface Question {
  readonly id: string;
  readonly rule: string;
  readonly label: Message;
  /** The way between nodes that it is about. */
  readonly way?: Way;
  readonly path: string;
  readonly spot?: Spot | undefined;
  read(body: string): RestVerdict | Promise<RestVerdict>;
  /**
   * Whether files state what it looks for, and the answer tells it; where not, nothing is as they say. Absent: it is only
   * asked where they do.
   */
  readonly isStated?: boolean | ((body: string) => boolean);
  /** What is said when nothing is wrong. */
  readonly good?: Message;
}

/** A check that asks it. */
export const ask = (world: PreflightContext, door: ExpresswayDoor, it: Question): Check => ({
  id: `expressway-${it.id} ${door.host}`,
  hosts: [door.host, door.name],
  ...(it.way !== undefined && { way: it.way }),
  rule: it.rule,
  label: it.label,
  spot: it.spot ?? expresswaySpot(world.project),
  limitMs: world.limit(limitMs),
  onTimeout: timedOutHost(door.host, door.port),
  async ask() {
    const body = await door.page(it.path);
    if (!body.ok) return [notRun(body.fault)];
    const said = await it.read(body.value);
    if (said === "unclear") return [notRun(message(unclear, door.name, it.path))];
    const isStated = typeof it.isStated === "function" ? it.isStated(body.value) : it.isStated;
    return verdicts(said, it.good ?? (isStated === false ? inOrder : asStated));
  },
});

/** The line of the first Expressway-C, else of the block. */
export function expresswaySpot(project: Project, host = ""): Spot | undefined {
  const expressway = expresswayAt(project, host);
  return expressway?.cores?.texts[0]?.node ?? expressway?.spot;
}

/** `MRA on expc1.example.com`. */
export const on = (en: string, ko: string, door: ExpresswayDoor): Message =>
  message({ en: "{0} on {1}", ko: "{1}의 {0}" }, { en, ko }, door.name);

/** An answer in JSON; undefined when it is none. */
export function jsonIn(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
}

/** The objects of a list; undefined when it is no list of objects. One object stands for a list of one. */
export function rowsIn(body: string): readonly Readonly<Record<string, unknown>>[] | undefined {
  const said = jsonIn(body);
  const list: readonly unknown[] | undefined = Array.isArray(said) ? said : isObject(said) ? [said] : undefined;
  return list?.every(isObject) === true ? list : undefined;
}

/** A switch under a key, whatever its case: `On`, `Off`, a truth value. Undefined when it is none of these. */
export function switchIn(row: Readonly<Record<string, unknown>>, key: string): boolean | undefined {
  const value = Object.entries(row).find(([name]) => name.toLowerCase() === key.toLowerCase())?.[1];
  if (typeof value === "boolean") return value;
  if (typeof value !== "string") return undefined;
  return /^(on|true|enabled)$/i.test(value) ? true : /^(off|false|disabled)$/i.test(value) ? false : undefined;
}

/** A text under a key, whatever its case. */
export function answerText(row: Readonly<Record<string, unknown>>, ...keys: readonly string[]): string | undefined {
  const value = Object.entries(row).find(([name]) => keys.some((it) => it.toLowerCase() === name.toLowerCase()))?.[1];
  return typeof value === "string" ? value : undefined;
}

const inOrder = message({
  en: "In order; the files do not state it",
  ko: "문제가 없습니다. 파일에는 지정되지 않았습니다",
});
const asStated = message({ en: "As the files say", ko: "파일과 일치합니다" });
const unclear = {
  en: "The answer of {0} to {1} could not be read: it is not of the form that is known",
  ko: "{1}에 대한 {0}의 응답을 읽을 수 없습니다. 알려진 형식이 아닙니다",
};

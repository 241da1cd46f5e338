import { address } from "../../../core/src/base/address.ts";
import type { Json, JsonObject } from "../../../core/src/base/json.ts";
import type { Result } from "../../../core/src/base/result.ts";
import { message } from "../../../core/src/base/text.ts";
import { fieldOf, schemaOf } from "../../../core/src/catalog/catalog.ts";
import { changesBetween } from "../../../core/src/plan/compare.ts";
import type { Fault, Outcome, Secrets, Write } from "../port/cluster.ts";
import type { Answered, RestDoor } from "./door.ts";
import { faultOfStatus, readRows, wordsIn } from "./reads.ts";
import { requestBodyOf, type RestRow } from "./rows.ts";

/**
 * Carries out one write. Which statuses Expressway answers with is known from few examples, and one refusal was seen with
 * 200: unless the answer is clearly a yes, or clearly a no, what Expressway shows right after decides.
 */
export async function writeRow(door: RestDoor, write: Write, secrets: Secrets, signal: AbortSignal): Promise<Outcome> {
  const made = await requestOf(door, write, secrets, signal);
  if ("fault" in made) return { kind: "notSent", fault: made.fault };
  const answer = await door.ask(made.method, schemaOf(write.section).axlType, made.body, signal);
  const outcome = outcomeOf(answer, door.host);
  return outcome ?? (await asShown(door, write, wordsOf(answer), signal));
}

type Made = { readonly method: "POST" | "PUT" | "DELETE"; readonly body: JsonObject } | { readonly fault: Fault };

async function requestOf(door: RestDoor, write: Write, secrets: Secrets, signal: AbortSignal): Promise<Made> {
  const { section, name } = write;
  const schema = schemaOf(section);
  if (!(schema.operations as readonly string[]).includes(write.kind)) return { fault: unknownWrite(write) };
  const key = schema.identity.length > 1 ? fieldOf(schema, schema.identity[0] ?? "")?.axl : undefined;
  const named: JsonObject = key === undefined ? {} : { [key]: name };
  if (write.kind === "remove") return { method: "DELETE", body: named };
  if (write.kind !== "add" && write.kind !== "update") return { fault: unknownWrite(write) };
  const said = requestBodyOf(section, write.fields, write.kind, secrets);
  if ("missing" in said) return { fault: { kind: "unsendable", why: message(texts.secret, said.missing) } };
  if (write.kind === "add") return { method: "POST", body: said.body };
  if (key === undefined) return { method: "PUT", body: said.body };
  // Whether a change may leave a key out is not documented: the row goes back whole, as it was told.
  const rows = await readRows(door, section, signal);
  if (!rows.ok) return { fault: rows.fault };
  const row = rowAt(rows, write, door.host);
  return { method: "PUT", body: { ...whole(row), ...said.body, ...named } };
}

const rowAt = (
  rows: Result<readonly RestRow[], Fault>,
  { section, name }: Write,
  host: string,
): RestRow | undefined => {
  const identity = schemaOf(section).identity.length > 1 ? [name, host] : [host];
  const wanted = address(section, ...identity).toLowerCase();
  return rows.ok ? rows.value.find(({ object }) => object.address.toLowerCase() === wanted) : undefined;
};

/** The numbers of rows are Expressway's own. */
const whole = (row: RestRow | undefined): JsonObject =>
  Object.fromEntries(Object.entries(row?.said ?? {}).filter(([key]) => key.toLowerCase() !== "index"));

/** A clear answer; undefined: it is not clear. */
function outcomeOf(answer: Answered, host: string): Outcome | undefined {
  if (!answer.ok) return { kind: answer.fault.sent ? "unknown" : "notSent", fault: answer.fault.fault };
  const { status, body } = answer.value;
  if (status >= 200 && status < 300)
    return /success/i.test(wordsIn(body) ?? "") ? { kind: "applied", uuid: "" } : undefined;
  const fault = faultOfStatus(answer.value, host);
  return { kind: status >= 400 && status < 500 ? "rejected" : "unknown", fault };
}

const wordsOf = (answer: Answered): string => (answer.ok ? (wordsIn(answer.value.body) ?? "") : "");

/** What Expressway shows after an answer that is not clear. */
async function asShown(door: RestDoor, write: Write, words: string, signal: AbortSignal): Promise<Outcome> {
  const rows = await readRows(door, write.section, signal);
  if (!rows.ok) return { kind: "unknown", fault: rows.fault };
  const row = rowAt(rows, write, door.host);
  if (write.kind === "remove" ? row === undefined : row !== undefined && isAs(write, row))
    return { kind: "applied", uuid: "" };
  const reason = `Expressway-C ${door.host}: ${words === "" ? "–" : words}`;
  return { kind: "rejected", fault: { kind: "refused", code: 200, reason } };
}

function isAs(write: Write, { object }: RestRow): boolean {
  if (!("fields" in write)) return false;
  const { fields } = schemaOf(write.section);
  const shown = Object.entries(write.fields).filter(([key]) => key in object.fields);
  return changesBetween(Object.fromEntries<Json>(shown), object.fields, fields).length === 0;
}

const unknownWrite = ({ kind, section }: Write): Fault => ({
  kind: "unsendable",
  why: message(texts.unknown, kind, schemaOf(section).axlType),
});

const texts = {
  secret: { en: "The secret {0} is not known", ko: "비밀 {0}을(를) 알 수 없습니다" },
  unknown: {
    en: "No way is documented to {0} {1} over Expressway's REST",
    ko: "Expressway REST에서 {1}에 대한 {0} 방법이 문서에 없습니다",
  },
};

import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import type { Element } from "./xml.ts";
import type { Call, Reply } from "./cluster.ts";
import { likeAll, type Criterion } from "./like.ts";
import { badValue, missingNode, tooLarge, unexpectedNode, type Refusal } from "./refusal.ts";
import type { Row } from "./row.ts";
import type { Type } from "./shape.ts";
import { checkTags } from "./tags.ts";
import { wantedBy } from "./spelling.ts";
import { writeRow } from "./writing.ts";

/** Bytes that one answer may have. */
const limit = 8 * 1024 * 1024;

const parts = ["searchCriteria", "returnedTags", "skip", "first"];

/** list: rows that fit all criteria, with fewer elements than get has. */
export function listObjects(call: Call, type: Type): Reply {
  const { store, strictly } = call.cluster;
  const wrong = checkParts(call);
  if (wrong) return fail(wrong);
  const criteria = criteriaOf(call, type);
  if (!criteria.ok) return criteria;
  const tags = part(call, "returnedTags");
  if (!tags) return fail(missingNode("returnedTags"));
  const shapes = type.elements("list", call.version);
  const badTags = checkTags(tags, shapes, strictly);
  if (badTags) return fail(badTags);
  const [skip, first] = [numberIn(call, "skip"), numberIn(call, "first")];
  if (!skip.ok) return skip;
  if (!first.ok) return first;

  const rows = likeAll(store.rows(type.name), criteria.value);
  const page = first.value === undefined ? rows : rows.slice(skip.value ?? 0, (skip.value ?? 0) + first.value);
  const wanted = wantedBy(tags);
  const all = wanted.size === 0 && !strictly("no-tags");
  return written(page, (row) => writeRow(type.element, row, shapes, all ? "all" : wanted, call.cluster));
}

/** All rows, or a fault as soon as they grow over the limit. It counts letters, not bytes: a little generous. */
function written(rows: readonly Row[], write: (row: Row) => string): Reply {
  const pieces: string[] = [];
  let size = 0;
  for (const row of rows) {
    const piece = write(row);
    size += piece.length;
    if (size > limit) return fail(tooLarge(rows.length, Math.max(1, Math.floor((pieces.length / size) * limit))));
    pieces.push(piece);
  }
  return ok(pieces.length === 0 ? "<return/>" : `<return>${pieces.join("")}</return>`);
}

const part = (call: Call, name: string): Element | undefined => call.body.children.find((it) => it.name === name);

function checkParts(call: Call): Refusal | undefined {
  const { strictly } = call.cluster;
  let reached = 0;
  for (const it of call.body.children) {
    const position = parts.indexOf(it.name);
    if (position === -1 && strictly("unknown-element")) return unexpectedNode(it.name);
    if (position < reached && position !== -1 && strictly("order")) return unexpectedNode(it.name);
    reached = Math.max(reached, position);
  }
  return undefined;
}

function criteriaOf(call: Call, type: Type): Result<readonly Criterion[], Refusal> {
  const { strictly } = call.cluster;
  const given = part(call, "searchCriteria");
  if (!given) return fail(missingNode("searchCriteria"));
  const known = type.elements("list", call.version);
  const criteria: Criterion[] = [];
  for (const it of given.children) {
    if (!type.search.includes(it.name)) {
      if (strictly("unknown-element")) return fail(unexpectedNode(it.name));
      continue;
    }
    const fallback = known.find((one) => one.name === it.name)?.default;
    criteria.push({ element: it.name, pattern: it.text, fallback, heedsCase: strictly("like-case") });
  }
  if (criteria.length === 0 && strictly("criteria")) return fail(missingNode("searchCriteria"));
  return ok(criteria);
}

function numberIn(call: Call, name: string): Result<number | undefined, Refusal> {
  const it = part(call, name);
  if (!it) return ok(undefined);
  return /^\d+$/.test(it.text.trim()) ? ok(Number(it.text)) : fail(badValue(name));
}

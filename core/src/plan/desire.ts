import { sectionOf } from "../base/address.ts";
import type { Json } from "../base/json.ts";
import { fail, ok, type Result } from "../base/result.ts";
import { byCodeUnit } from "../base/sort.ts";
import { message, type Message } from "../base/text.ts";
import { isBuiltIn, schemaOf } from "../catalog/catalog.ts";
import type { FieldSchema } from "../catalog/schema.ts";
import type { Section } from "../catalog/generated/fields.ts";
import { toolKeys, validateItem } from "../catalog/validators.ts";
import type { BoundDocument } from "../model/bind.ts";
import { isRepeated } from "../model/bind-rows.ts";
import { dataIn } from "../model/effective.ts";
import type { ConfigObject } from "../model/object.ts";
import type { Project } from "../model/project.ts";
import { leavesOpen } from "../model/table-fault.ts";
import { itemsOf, spanOf, stringOf, type Entry, type Node, type Spot } from "../syntax/tree.ts";
import { contradictionsIn, rivalsIn } from "./contradictions.ts";
import type { PlacedReason } from "./reason.ts";
import { isSecretName } from "./secret.ts";
import type { DesiredObject } from "./state.ts";
import { fieldsInside } from "./value.ts";

/** A finding that leaves the meaning of the files open: syntax, shape, an unresolved reference, a duplicate. */
export interface Blocking {
  readonly message: Message;
  readonly spot: Spot;
}

/** Where an object has to be that is only named. */
export type KnownWhere = "inFiles" | "inFilesOrOnCluster";

/**
 * What the files want of a cluster, all or nothing: one thing whose meaning is not certain, and there are no states, only
 * the reasons. `blocking` are the findings the caller already has; what they say is asked again here, so that a finding
 * which was ignored or switched off cannot turn a typing mistake into a change. With `inFilesOrOnCluster` names that no file
 * describes are let through: who asks for that looks for them on the cluster (`outside.ts`). Sorted by address: the order of files and
 * keys does not matter.
 */
export function desire(
  project: Project,
  blocking: readonly Blocking[],
  known: KnownWhere = "inFiles",
): Result<readonly DesiredObject[], readonly PlacedReason[]> {
  const said = new Set(blocking.map((it) => placeOf(it.spot)));
  const reasons: PlacedReason[] = blocking.map((it) => ({ message: it.message, spot: it.spot, address: undefined }));
  const states: DesiredObject[] = [];
  for (const document of project.documents) {
    for (const it of tablesLeftOpen(document)) if (!said.has(placeOf(it.spot))) reasons.push(it);
    for (const object of document.objects) {
      if (saysAgain(object, project)) continue;
      reasons.push(...[...wrongIn(object, project, known)].filter((it) => !said.has(placeOf(it.spot))));
      states.push(stateOf(object, project));
    }
  }
  reasons.push(...contradictionsIn(project), ...rivalsIn(project));
  if (reasons.length > 0) return fail(sorted(reasons));
  return ok(states.sort((a, b) => byCodeUnit(a.address, b.address)));
}

/** Tables of which nobody can say what they want: a row that was not read must never become a change. */
const tablesLeftOpen = ({ tables }: BoundDocument): readonly PlacedReason[] =>
  tables.flatMap(({ table, state, faults }) => {
    const at = faults.filter(leavesOpen).map((it) => it.at);
    const spots = state === undefined && at.length === 0 ? [table.file ?? table.node] : at;
    return spots.map((spot) => ({
      message: message({ en: "The table cannot be read for certain", ko: "표를 확실하게 읽을 수 없습니다" }),
      spot,
      address: undefined,
    }));
  });

/** Rows of tables may make one directory number again and again: it is one. */
function saysAgain(object: ConfigObject, project: Project): boolean {
  const first = project.at(object.address);
  return first !== undefined && first !== object && isRepeated(first, object);
}

/** The tool's own keys: they say what to do with an object, not how it is. */
const ownKeys: ReadonlySet<string> = new Set(toolKeys);

/** What the files want of one object, whatever the rest of them says. For what is only shown: a plan wants all or nothing. */
export function stateOf(object: ConfigObject, project: Project): DesiredObject {
  const fields: Record<string, Json> = {};
  for (const [key, value] of Object.entries(dataIn(object))) if (!ownKeys.has(key)) fields[key] = value;
  const refersTo = new Set(object.references.map((it) => it.to).filter((it) => project.at(it) !== undefined));
  const { address, section, name, state, managed, renamedFrom } = object;
  return {
    address,
    section,
    name,
    state,
    managed,
    renamedFrom: renamedFrom === name ? undefined : renamedFrom,
    fields,
    refersTo: [...refersTo].sort(byCodeUnit),
  };
}

function* wrongIn(object: ConfigObject, project: Project, known: KnownWhere): Generator<PlacedReason> {
  const { address, base, identity, name, schema } = object;
  const at = (spot: Spot, it: Message): PlacedReason => ({ message: it, spot, address });
  if (project.at(address) !== object) yield at(identity, message(texts.twice, schema.label, name));
  if (!isWhole(object)) yield at(identity, message(texts.notWhole, schema.label, name));
  if (base !== undefined && (object.inheritance === undefined || object.inheritance.said.fault !== undefined))
    yield at(base.node, message(texts.uncertain, base.name));
  for (const it of object.state === "absent" ? [] : object.references) {
    const target = project.at(it.to);
    if (known === "inFiles" && target === undefined && !isBuiltIn(schemaOf(sectionOf(it.to) as Section), it.name))
      yield at(it.node, message(texts.notThere, it.name));
    if (target?.state === "absent") yield at(it.node, message(texts.referredTo, it.name, name));
  }
  if (object.renamedFrom !== undefined && sharesOldName(object, project))
    yield at(identity, message(texts.oneOldName, object.renamedFrom));
  for (const node of unsendable(object.values)) yield at(node, message(texts.unsendable));
  for (const { key, value } of inClearText(schema.fields, object.values))
    yield at(value, message(texts.clearText, String(key.value)));
}

const texts = {
  twice: { en: "{0} {1} is defined twice", ko: "{0} {1}이(가) 두 번 정의되어 있습니다" },
  notWhole: {
    en: "{0} {1} has keys or values that cannot be deployed",
    ko: "{0} {1}에 배포할 수 없는 키 또는 값이 있습니다",
  },
  uncertain: { en: 'Template "{0}" gives no certain values', ko: '"{0}" 템플릿의 값을 확정할 수 없습니다' },
  notThere: { en: "{0} is not defined in the files", ko: "{0}이(가) 파일에 정의되어 있지 않습니다" },
  referredTo: {
    en: "{0} is to be removed, and {1} refers to it",
    ko: "{0}은(는) 제거 대상이지만 {1}이(가) 참조합니다",
  },
  oneOldName: { en: "Two objects were renamed from {0}", ko: "두 객체의 이전 이름이 모두 {0}입니다" },
  unsendable: {
    en: "The text has a character that cannot be sent",
    ko: "보낼 수 없는 문자가 텍스트에 있습니다",
  },
  clearText: {
    en: "{0} is a password in clear text; name a secret instead",
    ko: "{0}이(가) 평문 암호입니다. 대신 비밀의 이름을 적으십시오",
  },
};

/** The schema asks those who only refer to an object, or want it removed, for what names it alone. */
const isWhole = (object: ConfigObject): boolean => validateItem(object.section)(dataIn(object)).length === 0;

const sharesOldName = (object: ConfigObject, project: Project): boolean =>
  project
    .objects(object.section)
    .some((it) => it !== object && it.renamedFrom === object.renamedFrom && it.state === "present");

// XML 1.0 has no way to write these; a lone surrogate would arrive as another letter.
const unwritable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

function* unsendable(node: Node): Generator<Node> {
  if (node.kind === "map") for (const it of node.entries) yield* [...unsendable(it.key), ...unsendable(it.value)];
  else if (node.kind === "seq") for (const it of node.items) yield* unsendable(it);
  else if (typeof node.value === "string" && unwritable.test(node.value)) yield node;
}

/** Entries of product-specific XML that hold a password as plain text. */
function* inClearText(fields: readonly FieldSchema[], node: Node): Generator<Entry> {
  if (node.kind !== "map") return;
  for (const entry of node.entries) {
    const type = fields.find((it) => it.key === entry.key.value)?.type;
    if (type?.kind === "vendorConfig") yield* passwordsIn(entry.value);
    else if (type !== undefined)
      for (const it of [entry.value, ...itemsOf(entry.value)]) yield* inClearText(fieldsInside(type), it);
  }
}

function* passwordsIn(node: Node): Generator<Entry> {
  if (node.kind !== "map") return;
  for (const entry of node.entries) {
    if (entry.value.kind === "map") yield* passwordsIn(entry.value);
    else if (isSecretName(String(entry.key.value)) && stringOf(entry.value)) yield entry;
  }
}

const placeOf = (it: Spot): string => `${it.chunk.uri}\n${spanOf(it).start}`;

const sorted = (reasons: readonly PlacedReason[]): readonly PlacedReason[] =>
  [...reasons].sort(
    (a, b) => byCodeUnit(a.spot.chunk.uri, b.spot.chunk.uri) || spanOf(a.spot).start - spanOf(b.spot).start,
  );

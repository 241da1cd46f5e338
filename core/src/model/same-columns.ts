import { nearest } from "../base/nearest.ts";
import { iceFields } from "../catalog/facts.ts";
import { phoneSection } from "../catalog/catalog.ts";
import type { Section } from "../catalog/generated/fields.ts";
import type { FieldSchema, FieldType, ObjectSchema } from "../catalog/schema.ts";
import { toolKeys } from "../catalog/validators.ts";
import { batFiles, batFilesFor, batHeading, foldedHeading, type BatHeading } from "../sheet/bat-column.ts";
import { truthIn } from "../sheet/cell-value.ts";
import { deviceNameIn } from "../sheet/device-name.ts";
import { columnPath, typeAt, type PathStep } from "../sheet/place.ts";
import { isSecretHeading } from "../sheet/secret-heading.ts";
import type { ScalarNode } from "../syntax/tree.ts";
import type { Columns, Heading } from "./columns.ts";
import type { Laid, LaidEntry } from "./layout.ts";
import { toolTypes } from "./lay-out.ts";
import type { CellUse } from "./row-cell.ts";
import type { Mapping } from "./table.ts";
import type { TableFault } from "./table-fault.ts";

/** What a heading is for. */
interface Meaning {
  readonly path: readonly PathStep[];
  readonly type: FieldType | undefined;
  readonly read: CellUse["read"];
}

/**
 * The values of a mapping whose headings are keys (`columns: same`): keys of the section, with dots for depth and numbers
 * for items (`lines.0.pattern`), or headings of BAT, whatever their case. What is said to `known` was understood.
 */
export function layOutSame(
  mapping: Mapping,
  schema: ObjectSchema,
  columns: Columns,
  known: Set<Heading>,
): readonly LaidEntry[] {
  const root: Branch = { kind: "branch", key: undefined, parts: new Map() };
  for (const heading of columns.all) {
    if (isSecretHeading(heading.name) || columns.at(heading.name) !== heading.at) continue;
    const meaning = ofKey(heading.name, schema) ?? ofBat(heading.name, schema);
    if (meaning === undefined) continue;
    known.add(heading);
    put(root, meaning, heading, mapping);
  }
  return entriesOf(root);
}

/** Headings that no mapping of a table understands, or that are not read. */
export function unreadHeadings(
  columns: Columns,
  known: ReadonlySet<Heading>,
  mappings: readonly Mapping[],
): TableFault[] {
  const faults: TableFault[] = [];
  const keys = mappings.flatMap(({ schema }) => schema?.fields.map((it) => it.key) ?? []);
  for (const heading of columns.all) {
    const { name, spot } = heading;
    if (known.has(heading) || columns.at(name) !== heading.at) continue;
    const isBat =
      batFiles.some((it) => batHeading(name, it) !== undefined) || foldedHeading(name) === "number of lines";
    const kind = isSecretHeading(name) ? "secretHeading" : isBat ? "notHeld" : "unknownHeading";
    faults.push({
      kind,
      at: spot,
      heading: name,
      nearest: kind === "unknownHeading" ? nearest(name, keys) : undefined,
    });
  }
  return faults;
}

function ofKey(name: string, { fields }: ObjectSchema): Meaning | undefined {
  const path: PathStep[] = [];
  let at: { readonly type: FieldType | undefined; readonly fields: readonly FieldSchema[] } = {
    type: undefined,
    fields,
  };
  for (const word of name.split(".")) {
    const step = stepIn(at, word, path.length === 0);
    if (step === undefined) return undefined;
    path.push(step.step);
    at = { type: step.type, fields: fieldsOf(step.type) };
  }
  const { type } = at;
  return type !== undefined && ["map", "list", "secret", "vendorConfig", "ice"].includes(type.kind)
    ? undefined
    : { path, type, read: undefined };
}

function stepIn(
  { type, fields }: { readonly type: FieldType | undefined; readonly fields: readonly FieldSchema[] },
  word: string,
  isFirst: boolean,
): { readonly step: PathStep; readonly type: FieldType | undefined } | undefined {
  if (type?.kind === "list") return /^\d{1,3}$/.test(word) ? { step: Number(word), type: type.of } : undefined;
  if (type?.kind === "vendorConfig") return { step: word, type: undefined };
  const small = word.toLowerCase();
  const tool = isFirst ? toolKeys.find((it) => it.toLowerCase() === small) : undefined;
  if (tool !== undefined) return { step: tool, type: toolTypes[tool] };
  const field = fields.find((it) => it.key.toLowerCase() === small);
  const isHeld = field !== undefined && field.readOnly !== true && field.implied === undefined;
  return isHeld ? { step: field.key, type: field.type } : undefined;
}

const fieldsOf = (type: FieldType | undefined): readonly FieldSchema[] =>
  type?.kind === "map" ? type.fields : type?.kind === "ice" ? iceFields : [];

/** What BAT writes where nothing is set. */
const withoutNothing = (text: string): string => (text === "NULL" || text === "#" ? "" : text);

function ofBat(name: string, schema: ObjectSchema): Meaning | undefined {
  for (const it of batFilesFor(schema.section)) {
    const found = batHeading(name, it);
    if (found?.column.section === schema.section) return meaningOf(found, schema);
  }
  return undefined;
}

function meaningOf({ column, number, inner }: BatHeading, schema: ObjectSchema): Meaning | undefined {
  const { key, as, heading } = column;
  if (typeof key !== "string" || (as !== undefined && as !== "onOff")) return undefined;
  const item = heading.includes("@") ? inner - 1 : number - 1;
  const path = columnPath(key, item);
  const type = typeAt(schema.section as Section, path);
  if (type === undefined) return undefined;
  const isList = type.kind === "list";
  return {
    path: isList ? [...path, number - 1] : path,
    type: isList ? type.of : type,
    read: (text) => {
      const it = withoutNothing(text);
      if (as === "onOff" && truthIn(it) !== undefined) return truthIn(it) === true ? "On" : "Off";
      return schema.section === phoneSection && schema.identity.includes(key) ? (deviceNameIn(it) ?? it) : it;
    },
  };
}

/** Values while they are put together. */
interface Branch {
  readonly kind: "branch";
  readonly key: ScalarNode | undefined;
  readonly parts: Map<PathStep, Branch | Leaf>;
}
interface Leaf {
  readonly kind: "leaf";
  readonly key: ScalarNode;
  readonly laid: Laid;
}

function put(root: Branch, { path, type, read }: Meaning, { name, at, spot }: Heading, mapping: Mapping): void {
  let branch = root;
  const keyFor = (step: PathStep): ScalarNode => ({ kind: "scalar", ...spot, value: String(step), style: "plain" });
  for (const [i, step] of path.entries()) {
    if (i === path.length - 1) {
      const node: ScalarNode = { kind: "scalar", ...spot, value: name, style: "plain" };
      const laid: Laid = {
        kind: "cells",
        of: { parts: [{ at, change: undefined, read }], type, node, mapping: mapping.node },
      };
      if (!branch.parts.has(step)) branch.parts.set(step, { kind: "leaf", key: keyFor(step), laid });
      return;
    }
    const next = branch.parts.get(step) ?? { kind: "branch", key: keyFor(step), parts: new Map() };
    if (next.kind === "leaf") return;
    branch.parts.set(step, next);
    branch = next;
  }
}

const entriesOf = ({ parts }: Branch): readonly LaidEntry[] =>
  [...parts].flatMap(([, it]): readonly LaidEntry[] =>
    it.key === undefined ? [] : [{ key: it.key, value: laidOf(it) }],
  );

function laidOf(it: Branch | Leaf): Laid {
  if (it.kind === "leaf") return it.laid;
  const steps = [...it.parts.keys()];
  if (!steps.every((step) => typeof step === "number")) return { kind: "map", entries: entriesOf(it) };
  return {
    kind: "seq",
    items: steps.sort((a, b) => a - b).map((step) => laidOf(it.parts.get(step) as Branch | Leaf)),
  };
}

import { enumValues, fieldsIn } from "../../core/src/catalog/catalog.ts";
import type { FieldSchema, FieldType, ObjectSchema, Version } from "../../core/src/catalog/schema.ts";
import { isIn } from "../../core/src/catalog/versions.ts";
import { xsdOf, type Xsd, type XsdElement } from "./xsd.ts";

/** In what the catalogue and Cisco's schema may differ about an element. */
export type About =
  "missing" | "extra" | "type" | "required" | "nillable" | "default" | "length" | "values" | "repeats" | "order";
export type Message = "add" | "update" | "get" | "list";

/** One difference that was found. */
export interface Mismatch {
  readonly type: string;
  readonly element: string;
  readonly about: About;
  readonly version: Version;
  readonly message: Message;
  readonly detail: string;
}

export const messages: readonly Message[] = ["add", "update", "get", "list"];

// ---- both sides as trees of elements

/** The element that holds an object in an answer. */
export function objectOf(xsd: Xsd, it: ObjectSchema, message: "get" | "list"): XsdElement | undefined {
  const response = xsd.children(`${message === "get" ? "Get" : "List"}${it.axlType}Res`);
  return response?.find((el) => el.name === "return")?.children?.[0];
}

/** The elements of an object in a message, as Cisco's schema has them. */
export function elementsOf(xsd: Xsd, it: ObjectSchema, message: Message): readonly XsdElement[] | undefined {
  if (message === "add") return xsd.children(`Add${it.axlType}Req`)?.find((el) => el.name === it.axlElement)?.children;
  if (message !== "update") return objectOf(xsd, it, message)?.children;
  return xsd.children(`Update${it.axlType}Req`)?.filter((el) => el.name !== "uuid" && !it.lookup.includes(el.name));
}

/** What the catalogue says of one element. */
interface Own {
  readonly name: string;
  readonly type: FieldType | "group" | "position";
  readonly always: boolean;
  readonly nillable: boolean;
  readonly default: string | undefined;
  readonly many: boolean;
  readonly children: readonly Own[] | undefined;
}

function ownOf(fields: readonly FieldSchema[], version: Version, message: Message): readonly Own[] {
  const out: Own[] = [];
  for (const field of fieldsIn({ fields }, version, message)) {
    if (field.type.kind === "ice") continue;
    const [first = "", inner] = (message === "update" ? (field.rename ?? field.axl) : field.axl).split("/");
    const own = ownField(field, inner ?? first, version, message);
    const last = out.at(-1);
    if (inner === undefined) out.push(own);
    else if (last?.name === first) out[out.length - 1] = { ...last, children: [...(last.children ?? []), own] };
    else
      out.push({
        name: first,
        type: "group",
        always: true,
        nillable: false,
        default: undefined,
        many: false,
        children: [own],
      });
  }
  return out;
}

function ownField(field: FieldSchema, name: string, version: Version, message: Message): Own {
  const { type } = field;
  return {
    name,
    type,
    always: field.required === true || field.implied !== undefined || field.addDefault !== undefined,
    nillable: field.nillable === true,
    default: field.default === undefined ? undefined : String(field.default),
    many: type.kind === "list" && type.item === ".",
    children: ownChildren(type, version, message),
  };
}

function ownChildren(type: FieldType, version: Version, message: Message): readonly Own[] | undefined {
  if (type.kind === "map") return ownOf(type.fields, version, message);
  if (type.kind !== "list") return undefined;
  const plain = { always: true, nillable: false, default: undefined, many: false, children: undefined };
  const inside = ownChildren(type.of, version, message);
  const position: readonly Own[] =
    type.position === undefined ? [] : [{ ...plain, name: type.position.axl, type: "position" }];
  const children =
    type.value !== undefined
      ? [{ ...plain, name: type.value, type: type.of }, ...position]
      : inside?.map((it) => (it.name === type.position?.axl ? { ...it, always: true } : it));
  if (type.item === ".") return children;
  return [{ ...plain, name: type.item, type: children === undefined ? type.of : "group", many: true, children }];
}

// ---- the comparison

/** In what an object of the catalogue differs from Cisco's schema of a version, which has it. */
export function compareObject(it: ObjectSchema, version: Version): readonly Mismatch[] {
  const xsd = xsdOf(version);
  return messages.flatMap((message) => {
    const cisco = elementsOf(xsd, it, message);
    if (cisco === undefined || !it.operations.includes(message)) return [];
    const found: Mismatch[] = [];
    const report = (element: string, about: About, detail: string): void =>
      void found.push({ type: it.axlType, element, about, version, message, detail });
    compare(ownOf(it.fields, version, message), cisco, "", {
      xsd,
      version,
      message,
      report,
      lookup: lookupLengths(xsd, it),
    });
    return found;
  });
}

interface Comparison {
  readonly xsd: Xsd;
  readonly version: Version;
  readonly message: Message;
  readonly lookup: ReadonlyMap<string, number>;
  report(element: string, about: About, detail: string): void;
}

// A name that can be added must also be found again: the elements that look it up limit its length, too.
function lookupLengths(xsd: Xsd, it: ObjectSchema): ReadonlyMap<string, number> {
  const elements = xsd.children(`Get${it.axlType}Req`) ?? [];
  return new Map(
    elements.flatMap((el) => {
      const length = xsd.simple(el.type)?.maxLength;
      const rename = it.fields.find((field) => field.axl === el.name)?.rename;
      return length === undefined
        ? []
        : [[el.name, length] as const, ...(rename === undefined ? [] : [[rename, length] as const])];
    }),
  );
}

function compare(own: readonly Own[], cisco: readonly XsdElement[], path: string, to: Comparison): void {
  const names = new Set(own.map((it) => it.name));
  for (const it of cisco) if (!names.has(it.name)) to.report(path + it.name, "missing", "in the catalogue");
  const order = cisco.map((it) => it.name).filter((name) => names.has(name));
  const ours = own.map((it) => it.name).filter((name) => order.includes(name));
  if (ours.join() !== order.join()) to.report(path, "order", `${ours.join()} but ${order.join()}`);
  for (const it of own) {
    const theirs = cisco.find((el) => el.name === it.name);
    if (theirs === undefined) to.report(path + it.name, "extra", "in the catalogue");
    else compareElement(it, theirs, path, to);
  }
}

function compareElement(own: Own, cisco: XsdElement, path: string, to: Comparison): void {
  const element = path + own.name;
  const written = to.message === "add" || to.message === "update";
  if (own.many !== cisco.many) to.report(element, "repeats", String(cisco.many));
  if (written) {
    if (cisco.required && !own.always && (to.message === "add" || path !== ""))
      to.report(element, "required", "by Cisco");
    if (own.nillable !== cisco.nillable && own.type !== "position")
      to.report(element, "nillable", String(cisco.nillable));
    if (own.default !== cisco.default && own.type !== "position")
      to.report(element, "default", `${own.default ?? "none"} but ${cisco.default ?? "none"}`);
    if (typeof own.type !== "string" && (own.type.kind === "string" || own.type.kind === "joined")) {
      const lengths = [to.xsd.simple(cisco.type)?.maxLength, path === "" ? to.lookup.get(own.name) : undefined].filter(
        (it) => it !== undefined,
      );
      const length = lengths.length === 0 ? undefined : Math.min(...lengths);
      if (own.type.maxLength !== length)
        to.report(element, "length", `${own.type.maxLength ?? "any"} but ${length ?? "any"}`);
    }
  }
  if ((own.children === undefined) !== (cisco.children === undefined)) to.report(element, "type", cisco.type);
  else if (own.children !== undefined && cisco.children !== undefined)
    compare(own.children, cisco.children, `${element}/`, to);
  else if (typeof own.type !== "string") compareType(own.type, cisco, element, to);
}

function compareType(type: FieldType, cisco: XsdElement, element: string, to: Comparison): void {
  const simple = to.xsd.simple(cisco.type);
  const words = (simple?.values ?? []).filter((it) => it !== "" && it !== "null");
  if (type.kind === "enum" || (type.kind === "integer" && type.enum !== undefined)) {
    if (type.enum !== cisco.type) to.report(element, "type", `${type.enum ?? ""} but ${cisco.type}`);
    else if (enumValues(cisco.type, to.version).toSorted().join("\n") !== words.toSorted().join("\n"))
      to.report(element, "values", cisco.type);
    return;
  }
  const kinds: readonly FieldType["kind"][] =
    cisco.type === "XFkType"
      ? ["reference"]
      : cisco.type === "XVendorConfig"
        ? ["vendorConfig"]
        : cisco.type === "boolean"
          ? ["boolean"]
          : ["XInteger", "int", "unsignedLong", "XMOHAudioSourceId"].includes(cisco.type)
            ? ["integer"]
            : words.length > 0
              ? []
              : ["string", "reference", "secret", "joined"];
  if (!kinds.includes(type.kind)) to.report(element, "type", `${type.kind} but ${cisco.type}`);
  if (
    type.kind === "integer" &&
    simple?.bounds !== undefined &&
    (type.minimum !== simple.bounds[0] || type.maximum !== simple.bounds[1])
  )
    to.report(element, "values", simple.bounds.join(".."));
}

/** In which operations, criteria and elements that find an object the catalogue differs from Cisco's schema of a version. */
export function operationsAgainst(it: ObjectSchema, version: Version): readonly string[] {
  const xsd = xsdOf(version);
  const exists = isIn(version, it.versions);
  const offered = it.operations.filter((op) => exists && isIn(version, it.operationVersions?.[op]));
  const cisco = ["add", "update", "get", "list", "remove", "apply", "reset", "restart"].filter((op) =>
    xsd.elements.has(`${op}${it.axlType}`),
  );
  const found = unlike("operations", offered, cisco);
  if (!exists) return found;
  const here = (axl: string): boolean => isIn(version, it.fields.find((field) => field.axl === axl)?.versions);
  const criteria = xsd.children(`List${it.axlType}Req`)?.find((el) => el.name === "searchCriteria")?.children ?? [];
  const finding = (xsd.children(`Get${it.axlType}Req`) ?? [])
    .map((el) => el.name)
    .filter((name) => !["uuid", "returnedTags"].includes(name));
  return [
    ...found,
    ...unlike("element", [it.axlElement], [objectOf(xsd, it, "get")?.name ?? ""]),
    ...unlike(
      "searchCriteria",
      it.search.filter(here),
      criteria.map((el) => el.name),
    ),
    ...unlike("lookup", it.lookup.filter(here), finding),
  ];
}

const unlike = (what: string, ours: readonly string[], theirs: readonly string[]): readonly string[] =>
  ours.join() === theirs.join() ? [] : [`${what}: ${ours.join()} but ${theirs.join()}`];

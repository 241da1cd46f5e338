import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { enumValues, fieldsIn } from "../../core/src/catalog/catalog.ts";
import { objectSchemas } from "../../core/src/catalog/generated/objects.ts";
import { versions } from "../../core/src/catalog/generated/versions.ts";
import type { FieldSchema, FieldType, ObjectSchema, Version, VersionRange } from "../../core/src/catalog/schema.ts";
import { isIn } from "../../core/src/catalog/versions.ts";
import { inCheckout } from "../../tools/root.ts";
import { xsdOf, type Xsd, type XsdElement } from "./xsd.ts";

/** A deliberate difference between the catalogue and Cisco's schema: an entry of `schemas/differences.json`. */
interface Difference {
  readonly type: string;
  /** Path of elements below the object; `*` at the end stands for all below. */
  readonly element: string;
  readonly about: About;
  readonly versions?: VersionRange;
  readonly messages?: readonly Message[];
  readonly reason: string;
}
type About =
  "missing" | "extra" | "type" | "required" | "nillable" | "default" | "length" | "values" | "repeats" | "order";
type Message = "add" | "update" | "get" | "list";

interface Mismatch {
  readonly type: string;
  readonly element: string;
  readonly about: About;
  readonly version: Version;
  readonly message: Message;
  readonly detail: string;
}

const differences = JSON.parse(readFileSync(inCheckout("schemas/differences.json"), "utf8")) as readonly Difference[];
const messages: readonly Message[] = ["add", "update", "get", "list"];
const mismatches = versions.flatMap((version) =>
  objectSchemas.filter((it) => isIn(version, it.versions)).flatMap((it) => compareObject(it, version)),
);

const covers = (it: Difference, { type, element, about, version, message }: Mismatch): boolean =>
  it.type === type &&
  it.about === about &&
  (it.element === element || (it.element.endsWith("/*") && element.startsWith(it.element.slice(0, -1)))) &&
  isIn(version, it.versions) &&
  (it.messages === undefined || it.messages.includes(message));

for (const version of versions) {
  test(`the catalogue says of ${version} what Cisco's schema says, but for listed differences`, () => {
    const unlisted = mismatches.filter(
      (it) => it.version === version && !differences.some((known) => covers(known, it)),
    );
    assert.deepEqual(
      unlisted.map((it) => `${it.message}${it.type} ${it.element}: ${it.about} ${it.detail}`),
      [],
    );
  });

  test(`every operation of ${version} exists on Cisco's side, under the same names`, () => {
    const xsd = xsdOf(version);
    for (const it of objectSchemas) {
      const exists = isIn(version, it.versions);
      const offered = it.operations.filter((op) => exists && isIn(version, it.operationVersions?.[op]));
      const cisco = ["add", "update", "get", "list", "remove", "apply", "reset", "restart"].filter((op) =>
        xsd.elements.has(`${op}${it.axlType}`),
      );
      assert.deepEqual(offered, cisco, it.axlType);
      if (!exists) continue;
      assert.equal(objectOf(xsd, it, "get")?.name, it.axlElement);
      const criteria = xsd.children(`List${it.axlType}Req`)?.find((el) => el.name === "searchCriteria")?.children ?? [];
      const search = it.search.filter((axl) => existsIn(it, axl, version));
      assert.deepEqual(
        search,
        criteria.map((el) => el.name),
        `searchCriteria of ${it.axlType}`,
      );
      const lookup = it.lookup.filter((axl) => existsIn(it, axl, version));
      const found = (xsd.children(`Get${it.axlType}Req`) ?? [])
        .map((el) => el.name)
        .filter((name) => !["uuid", "returnedTags"].includes(name));
      assert.deepEqual(lookup, found, `lookup of ${it.axlType}`);
    }
  });
}

test("every listed difference is still one, and has a reason", () => {
  const idle = differences.filter((it) => !mismatches.some((mismatch) => covers(it, mismatch)));
  assert.deepEqual(idle, []);
  for (const it of differences) assert.match(it.reason, /^[A-Z].{20,}\.$/s, `${it.type} ${it.element}`);
});

test("what is sent unasked is what some version of Cisco's schema requires", () => {
  const needed = new Set(
    versions.flatMap((version) =>
      objectSchemas.flatMap((it) => {
        const xsd = xsdOf(version);
        return messages.flatMap((message) =>
          requiredPaths(elementsOf(xsd, it, message) ?? [], "").map((path) => `${it.axlType} ${path}`),
        );
      }),
    ),
  );
  for (const it of objectSchemas) {
    for (const { field, path } of walk(it.fields, "")) {
      if (field.addDefault !== undefined || field.implied !== undefined)
        assert.ok(needed.has(`${it.axlType} ${path}`), `${it.axlType} ${path} is never required`);
    }
  }
});

const existsIn = (it: ObjectSchema, axl: string, version: Version): boolean =>
  isIn(version, it.fields.find((field) => field.axl === axl)?.versions);

// ---- both sides as trees of elements

function objectOf(xsd: Xsd, it: ObjectSchema, message: "get" | "list"): XsdElement | undefined {
  const response = xsd.children(`${message === "get" ? "Get" : "List"}${it.axlType}Res`);
  return response?.find((el) => el.name === "return")?.children?.[0];
}

function elementsOf(xsd: Xsd, it: ObjectSchema, message: Message): readonly XsdElement[] | undefined {
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

function compareObject(it: ObjectSchema, version: Version): readonly Mismatch[] {
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

const requiredPaths = (elements: readonly XsdElement[], path: string): readonly string[] =>
  elements.flatMap((it) => [
    ...(it.required ? [path + it.name] : []),
    ...requiredPaths(it.children ?? [], `${path}${it.name}/`),
  ]);

function* walk(
  fields: readonly FieldSchema[],
  path: string,
): Generator<{ readonly field: FieldSchema; readonly path: string }> {
  for (const field of fields) {
    yield { field, path: path + field.axl };
    const type = field.type.kind === "list" ? field.type.of : field.type;
    const item = field.type.kind === "list" && field.type.item !== "." ? `${field.type.item}/` : "";
    if (type.kind === "map") yield* walk(type.fields, `${path}${field.axl}/${item}`);
  }
}

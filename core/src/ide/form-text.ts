import { exists, objectSchema } from "../catalog/catalog.ts";
import { iceFields } from "../catalog/facts.ts";
import type { FieldSchema, FieldType, ObjectSchema, Version } from "../catalog/schema.ts";
import type { Section } from "../catalog/generated/fields.ts";
import { newest } from "../catalog/versions.ts";
import type { ConfigObject } from "../model/object.ts";
import { inline } from "../syntax/scalar.ts";
import { nodeAt, stringOf } from "../syntax/tree.ts";
import type { Ask } from "./complete-ask.ts";
import { objectOf } from "./expected.ts";
import type { ObjectForm, FormPart } from "./forms.ts";
import { namesFor, type NameOf } from "./names-for.ts";
import { offered } from "./offered.ts";
import { fillHoles } from "./sample-holes.ts";
import { choicesOf, literal, stops, type Stops } from "./snippet.ts";

/** The text of a new object, as a snippet: lines at a column, or pairs for braces. `dash` columns are written already. */
export function formText(ask: Ask, schema: ObjectSchema, form: ObjectForm, column: number, flow: boolean): string {
  const writer = new Writer(ask, schema, form);
  const fields = objectOf(schema).fields;
  return flow ? writer.pairs(fields, form, []) : writer.lines(fields, form, column, []).join("\n");
}

/** The text behind a key whose value is made of parts, when the key is written by itself. */
export function partText(
  ask: Ask,
  schema: ObjectSchema,
  part: FormPart,
  path: readonly string[],
  column: number,
): string {
  const field = fieldAt(objectOf(schema).fields, path);
  return field === undefined ? "" : new Writer(ask, schema, {}).behind(field, part, column, ask.cursor.flow, path);
}

const fieldAt = (fields: readonly FieldSchema[], [key, ...rest]: readonly string[]): FieldSchema | undefined => {
  const field = fields.find((it) => it.key === key);
  return field === undefined || rest.length === 0 ? field : fieldAt(inside(field.type), rest);
};

/** The keys within a map, or within the items of a list. */
const inside = (type: FieldType): readonly FieldSchema[] =>
  type.kind === "map" ? type.fields : type.kind === "list" ? inside(type.of) : type.kind === "ice" ? iceFields : [];

/** Writes one new object; keys that are to say the same share a stop. */
class Writer {
  readonly #ask: Ask;
  readonly #schema: ObjectSchema;
  readonly #whole: ObjectForm;
  readonly #at = stops();
  readonly #version: Version;
  readonly #stopOf = new Map<string, number>();

  constructor(ask: Ask, schema: ObjectSchema, whole: ObjectForm) {
    this.#ask = ask;
    this.#schema = schema;
    this.#whole = whole;
    this.#version = ask.project?.version ?? newest;
  }

  lines(fields: readonly FieldSchema[], form: ObjectForm, column: number, path: readonly string[]): readonly string[] {
    return written(fields, form, this.#version).flatMap(([field, part], i) => {
      const text = this.behind(field, part, column, false, [...path, field.key]);
      return text === leftOut ? [] : [`${i === 0 && path.length === 0 ? "" : " ".repeat(column)}${field.key}:${text}`];
    });
  }

  pairs(fields: readonly FieldSchema[], form: ObjectForm, path: readonly string[]): string {
    return written(fields, form, this.#version)
      .flatMap(([field, part]) => {
        const text = this.behind(field, part, 0, true, [...path, field.key]);
        return text === leftOut ? [] : [`${field.key}:${text}`];
      })
      .join(", ");
  }

  /** What follows the key, with its colon's space. */
  behind(field: FieldSchema, part: FormPart, column: number, flow: boolean, path: readonly string[]): string {
    const fields = inside(field.type);
    const { language } = this.#ask;
    switch (part.kind) {
      case "fixed":
        return ` ${literal(inline(part.value, flow))}`;
      case "words":
        return ` ${this.#mark(field, this.#at.stop(part.values))}`;
      case "same":
        return part.list ? ` [${this.#mirror(part.key)}]` : ` ${this.#mirror(part.key)}`;
      case "sample":
        return ` ${this.#mark(field, sampleStop(this.#ask, this.#schema, field, part.text[language], this.#at, flow))}`;
      case "map":
        return flow || fields.length < 2 || field.type.kind === "secret"
          ? ` { ${this.pairs(fields.length === 0 ? secretFields : fields, part.form, path)} }`
          : `\n${this.lines(fields, part.form, column + 2, path).join("\n")}`;
      case "list":
        return flow
          ? ` [{ ${this.pairs(fields, part.form, path)} }]`
          : `\n${" ".repeat(column + 2)}- { ${this.pairs(fields, part.form, path)} }`;
      case "schema":
        return this.#mark(field, bySchema(this.#ask, this.#schema, this.#whole, field, part.known, this.#at, flow));
    }
  }

  // In a key that is written by itself the object's other keys stand already: their value is written over.
  #mirror(key: string): string {
    const number = this.#stopOf.get(key);
    const there = stringOf(nodeAt(this.#ask.object?.node, key));
    if (number !== undefined) return `$${String(number)}`;
    return this.#at.stop(there === undefined ? [] : [inline(there, true)]);
  }

  #mark(field: FieldSchema, text: string): string {
    if (!this.#stopOf.has(field.key)) this.#stopOf.set(field.key, this.#at.last());
    return text;
  }
}

/** Marks a key that is not written. */
const leftOut = "\0";

const secretFields: readonly FieldSchema[] = [
  { key: "secret", axl: "secret", type: { kind: "string" }, label: { en: "", ko: "" }, help: { en: "", ko: "" } },
];

const written = (
  fields: readonly FieldSchema[],
  form: ObjectForm,
  version: Version,
): readonly (readonly [FieldSchema, FormPart])[] =>
  Object.entries(form).flatMap(([key, part]) => {
    const field = fields.find((it) => it.key === key);
    return field !== undefined && exists(field, version) ? [[field, part] as const] : [];
  });

// A text to write over; an object's own name must not be one that is taken.
function sampleStop(
  ask: Ask,
  schema: ObjectSchema,
  field: FieldSchema,
  text: string,
  at: Stops,
  flow: boolean,
): string {
  const filled = fillHoles(ask, text);
  const isTaken =
    schema.identity[0] === field.key &&
    (ask.project?.objects(schema.section as Section) ?? []).some((it) => it.name === filled);
  return isTaken || filled === "" ? at.stop() : at.stop([inline(filled, flow)]);
}

function bySchema(
  ask: Ask,
  schema: ObjectSchema,
  form: ObjectForm,
  field: FieldSchema,
  onlyKnown: boolean,
  at: Stops,
  flow: boolean,
): string {
  const list = field.type.kind === "list";
  const type = field.type.kind === "list" ? field.type.of : field.type;
  if (type.kind === "reference") {
    const named = fittingNames(ask, schema, form, field.key, type.to);
    const names = named.length === 0 && type.to === "CallManager" ? callManagers(ask) : named;
    if (names.length === 0 && onlyKnown) return leftOut;
    const texts = names.map((it) => inline(it, flow || list));
    if (list) return ` [${at.stop(texts.length === 0 ? [] : [texts.slice(0, 3).join(", ")])}]`;
    return ` ${at.stop(texts.length > maxChoices ? texts.slice(0, 1) : texts)}`;
  }
  if (list || type.kind === "joined") return ` [${at.stop()}]`;
  const values = offered(ask, schema.section, field).map((it) => it.value);
  return ` ${at.stop(choicesOf(field, values, flow))}`;
}

/** Names in a choice of the editor. */
const maxChoices = 30;

/** Names for a reference of a new object: what fits the object and is made for MRA first; what every cluster brings only where nothing else is. */
function fittingNames(ask: Ask, schema: ObjectSchema, form: ObjectForm, key: string, to: string): readonly string[] {
  const all = namesOnce(ask, to).filter((it) => fits(it, form, key));
  const own = all.filter((it) => it.from !== "builtIn");
  if (to === "devicePools") return own.map((it) => it.name); // the built-in pool is no place for MRA endpoints
  return (own.length > 0 ? own : key === "phoneSecurityProfile" || !isNeeded(schema, key) ? [] : all).map(
    (it) => it.name,
  );
}

// The nodes that run call processing, subscribers before the publisher, as Unified CM names them by default.
const callManagers = ({ project }: Ask): readonly string[] => {
  const nodes = project?.definition?.nodes ?? [];
  const subscribers = nodes.filter((it) => it.role === "subscriber");
  return [...subscribers, ...nodes.filter((it) => it.role === "publisher")].map((it) => it.name.replace(/\..*/, ""));
};

// All the ways to begin an object ask for the same names.
const asked = new WeakMap<Ask, Map<string, readonly NameOf[]>>();

function namesOnce(ask: Ask, section: string): readonly NameOf[] {
  const known = asked.get(ask) ?? new Map<string, readonly NameOf[]>();
  asked.set(ask, known);
  const names = known.get(section) ?? namesFor(ask, section);
  known.set(section, names);
  return names;
}

const isNeeded = (schema: ObjectSchema, key: string): boolean =>
  objectSchema(schema.section)?.fields.some((it) => it.key === key && it.required === true) === true;

// A phone takes the profile of its own model.
function fits({ object }: NameOf, form: ObjectForm, key: string): boolean {
  const model = form.model;
  if (key !== "phoneSecurityProfile" || object === undefined) return true;
  const wanted = model?.kind === "fixed" ? String(model.value) : "Universal Device Template";
  return textOf(object, "phoneType") === wanted;
}

const textOf = (object: ConfigObject, key: string): string | undefined => stringOf(nodeAt(object.node, key));

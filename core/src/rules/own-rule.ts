import { message, type Message, type Text } from "../base/text.ts";
import type { Section } from "../catalog/generated/fields.ts";
import { fieldOf } from "../catalog/catalog.ts";
import type { ConfigObject } from "../model/object.ts";
import { participates } from "../model/participation.ts";
import type { Project } from "../model/project.ts";
import { dataOf } from "../syntax/data.ts";
import { entryOf, type Node, type Spot } from "../syntax/tree.ts";
import { addKey, setTo } from "./fix.ts";
import type { Fix, Severity } from "./finding.ts";
import { subject } from "./label.ts";
import { holds, holdsOf, inWords, isBroken, isStatedValue, type Condition } from "./own-condition.ts";
import type { ObjectRule, Problem } from "./rule.ts";

/** A rule of a team's own, as `mra.config.yaml` states it under `rules`. */
export interface OwnRule {
  /** The key under `rules`; not `MRA` and digits. */
  readonly id: string;
  /** The section whose objects it is about. */
  readonly section: Section;
  /** Which of them: all conditions hold. Keys are those of the object, dotted; `mra` is whether it takes part in MRA. */
  readonly where: readonly (readonly [path: string, Condition])[];
  /** The key that must be so, dotted: `ice.enabled`, `lines.pattern` (each), `devicePool.region` (of the object it names). */
  readonly field: string;
  readonly must: Condition;
  /** What the finding says, in the words of the team; `{name}`, `{value}` and `{field}` are filled in. */
  readonly message: Text | undefined;
  readonly severity: Severity;
  /** Where it is stated: the URI of `mra.config.yaml`, lines from 0. */
  readonly at: { readonly uri: string; readonly line: number; readonly lines: number };
}

/** So many values of one object are looked at. */
const mostValues = 1_000;

/** A rule of one's own in the form of the product's: it is asked about every object of its section that is described here. */
export function ruleOfOwn(own: OwnRule): ObjectRule {
  const words = inWords(own.must);
  return {
    id: own.id,
    group: "files",
    lines: [],
    source: { en: "mra.config.yaml", ko: "mra.config.yaml" },
    severity: own.severity,
    title: own.message ?? words,
    on: [own.section],
    *check(object, project) {
      if (!asksAbout(own, object, project)) return;
      for (const node of valuesAt(object, own.field, project))
        if (isBroken(own.must, node)) yield problem(own, object, node, words);
    },
  };
}

/** Whether a rule of one's own is asked about an object of its section. */
export function asksAbout(own: OwnRule, object: ConfigObject, project: Project): boolean {
  if (object.state === "absent" || !object.managed) return false;
  return own.where.every(([path, it]) => isMet(object, path, it, project));
}

function isMet(object: ConfigObject, path: string, condition: Condition, project: Project): boolean {
  if (path === "mra") return holdsOf(condition, participates(object, project));
  const values = valuesAt(object, path, project);
  return values.some((it) => holds(condition, it));
}

/** What an object has under a dotted key: undefined for what is not stated; each item of a list on the way. */
export function valuesAt(object: ConfigObject, path: string, project: Project): readonly (Node | undefined)[] {
  const [first = "", ...rest] = path.split(".");
  const node = entryOf(object.values, first)?.value;
  const type = fieldOf(object.schema, first)?.type;
  if (rest.length === 0) return items(node, type?.kind === "list");
  if (type?.kind === "reference") {
    const named = object.references.find((it) => it.node === node);
    const target = named && project.at(named.to);
    return target === undefined ? [undefined] : valuesAt(target, rest.join("."), project);
  }
  return under(node, rest);
}

function under(node: Node | undefined, [key, ...rest]: readonly string[]): readonly (Node | undefined)[] {
  if (key === undefined) return items(node, node?.kind === "seq");
  if (node?.kind !== "seq") return under(entryOf(node, key)?.value, rest);
  const index = /^\d+$/.test(key) ? Number(key) : undefined;
  if (index !== undefined) return under(node.items[index], rest);
  return node.items.slice(0, mostValues).flatMap((it) => under(entryOf(it, key)?.value, rest));
}

const items = (node: Node | undefined, isList: boolean): readonly (Node | undefined)[] =>
  isList && node?.kind === "seq" ? node.items.slice(0, mostValues) : [node];

function problem(own: OwnRule, object: ConfigObject, node: Node | undefined, words: Text): Problem {
  const value = isStatedValue(node) ? shown(node) : undefined;
  const way = referenceAt(object, own.field);
  return {
    at: way ?? placeIn(object, node),
    message: own.message === undefined ? standard(own, object, value, words) : filled(own, object, value),
    fixes: way === undefined ? fixesFor(own, object, node) : [],
  };
}

/** The value that names another object, where a dotted key leads on into that one: this is what the object itself can change. */
function referenceAt(object: ConfigObject, field: string): Node | undefined {
  const [first = "", ...rest] = field.split(".");
  if (rest.length === 0 || fieldOf(object.schema, first)?.type.kind !== "reference") return undefined;
  return entryOf(object.values, first)?.value;
}

function placeIn(object: ConfigObject, node: Node | undefined): Spot {
  if (node === undefined) return object.identity;
  return node.start === node.end ? object.identity : node;
}

const shown = (node: Node): string => (node.kind === "scalar" ? String(node.value) : JSON.stringify(dataOf(node)));

function standard(own: OwnRule, object: ConfigObject, value: string | undefined, words: Text): Message {
  return value === undefined
    ? message(
        { en: "{0} lacks {1}; it must {2}", ko: "{0}에 {1}이(가) 없습니다. 필요한 값: {2}" },
        subject(object),
        own.field,
        words,
      )
    : message(
        { en: '{0} has {1} "{2}"; it must {3}', ko: '{0}의 {1}이(가) "{2}"입니다. 필요한 값: {3}' },
        subject(object),
        own.field,
        value,
        words,
      );
}

function filled(own: OwnRule, object: ConfigObject, value = ""): Message {
  const fill = (text: string): string =>
    text.replace(/\{(name|value|field)\}/g, (_, hole: string) =>
      hole === "name" ? object.name : hole === "value" ? value : own.field,
    );
  const { en, ko } = own.message ?? { en: "", ko: "" };
  return message({ en: "{0}", ko: "{0}" }, { en: fill(en), ko: fill(ko) });
}

/** Values are offered where few are right. A key is added only to the object itself, never through a list or a reference. */
function fixesFor({ must, field }: OwnRule, object: ConfigObject, node: Node | undefined): readonly Fix[] {
  const right = must.oneOf ?? [];
  if (right.length === 0 || right.length > 5) return [];
  if (node !== undefined) return node.kind === "scalar" ? right.map((it) => setTo(node, it, false)) : [];
  return field.includes(".") ? [] : right.map((it) => addKey(object.node, field, it, false));
}

import { message, type Message, type Text } from "../base/text.ts";
import type { Section } from "../catalog/generated/fields.ts";
import { fieldOf } from "../catalog/catalog.ts";
import type { FieldType } from "../catalog/schema.ts";
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
      for (const it of valuesAt(object, own.field, project))
        if (isBroken(own.must, it.node)) yield problem(own, object, it, words);
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
  return values.some(({ node }) => holds(condition, node));
}

/** A value under a dotted key; undefined where it is not stated. */
export interface Found {
  readonly node: Node | undefined;
  /** The value of the object by which a dotted key leads into another one: this is what the object itself can change. */
  readonly way: Node | undefined;
}

/** What an object has under a dotted key: what is not stated, too; each item of a list on the way. */
export function valuesAt(object: ConfigObject, path: string, project: Project): readonly Found[] {
  const [first = "", ...rest] = path.split(".");
  const node = entryOf(object.values, first)?.value;
  return follow({ object, project }, rest, { node, type: fieldOf(object.schema, first)?.type });
}

function follow(
  of: { readonly object: ConfigObject; readonly project: Project },
  path: readonly string[],
  { node, type }: { readonly node: Node | undefined; readonly type: FieldType | undefined },
): readonly Found[] {
  const [key, ...rest] = path;
  if (node?.kind === "seq" && (type === undefined || type.kind === "list")) {
    const item = type?.kind === "list" ? type.of : undefined;
    if (key !== undefined && /^\d+$/.test(key)) return follow(of, rest, { node: node.items[Number(key)], type: item });
    return node.items.slice(0, mostValues).flatMap((it) => follow(of, path, { node: it, type: item }));
  }
  if (key === undefined) return [{ node, way: undefined }];
  if (type?.kind === "reference") {
    const named = of.object.references.find((it) => it.node === node);
    const target = named && of.project.at(named.to);
    const found =
      target === undefined ? [undefined] : valuesAt(target, path.join("."), of.project).map((it) => it.node);
    return found.map((it) => ({ node: it, way: node }));
  }
  const fields = type?.kind === "map" ? type.fields : [];
  return follow(of, rest, { node: entryOf(node, key)?.value, type: fields.find((it) => it.key === key)?.type });
}

function problem(own: OwnRule, object: ConfigObject, { node, way }: Found, words: Text): Problem {
  const value = isStatedValue(node) ? shown(node) : undefined;
  return {
    at: way ?? placeIn(object, node),
    message: own.message === undefined ? standard(own, object, value, words) : filled(own, object, value),
    fixes: way === undefined ? fixesFor(own, object, node) : [],
  };
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

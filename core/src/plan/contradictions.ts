import type { Json } from "../base/json.ts";
import { byCodeUnit } from "../base/sort.ts";
import { message, type Text } from "../base/text.ts";
import { fieldOf } from "../catalog/catalog.ts";
import type { FieldSchema } from "../catalog/schema.ts";
import type { Section } from "../catalog/generated/fields.ts";
import type { ConfigObject } from "../model/object.ts";
import type { Project } from "../model/project.ts";
import { dataOf } from "../syntax/data.ts";
import { booleanOf, entryOf, itemsOf, nodeAt, stringOf, type MapNode, type Node } from "../syntax/tree.ts";
import type { PlacedReason } from "./reason.ts";
import { fieldsInside } from "./value.ts";

/** What an object says about its relation to another of its own kind. */
interface Relation {
  readonly from: ConfigObject;
  readonly to: string;
  readonly item: MapNode;
  readonly list: RelationList;
}

/** A list whose items are named by another object of the same kind. */
interface RelationList {
  readonly key: string;
  readonly itemKey: string;
  readonly fields: readonly FieldSchema[];
}

/**
 * What the files say about one pair in two ways. The cluster has one relation for each pair, whichever side it is shown
 * from: two values for it would take turns, and every deployment would write again. A reason at each place.
 */
export function* contradictionsIn(project: Project): Generator<PlacedReason> {
  const pairs = new Map<string, [Relation, ...Relation[]]>();
  for (const document of project.documents)
    for (const object of document.objects) {
      if (!object.managed || object.state === "absent") continue;
      for (const it of listsOf(object.section, object.schema.fields).flatMap((list) => relationsIn(object, list))) {
        const pair = JSON.stringify([object.section, it.list.key, ...[object.name, it.to].sort(byCodeUnit)]);
        const known = pairs.get(pair);
        if (known === undefined) pairs.set(pair, [it]);
        else known.push(it);
      }
    }
  for (const [first, ...others] of pairs.values()) {
    const [second] = others;
    if (second !== undefined) yield* differencesOf(first, second);
    for (const it of others) yield* differencesOf(it, first);
  }
}

/** Objects that all want what only one of their kind can have: they would take it from each other. A reason at each. */
export function* rivalsIn(project: Project): Generator<PlacedReason> {
  const rivals = new Map<FieldSchema, [Rival, ...Rival[]]>();
  for (const document of project.documents)
    for (const object of document.objects) {
      if (!object.managed || object.state === "absent") continue;
      for (const it of rivalriesOf(object)) {
        const known = rivals.get(it.field);
        if (known === undefined) rivals.set(it.field, [it]);
        else known.push(it);
      }
    }
  for (const [first, ...others] of rivals.values()) {
    const [second] = others;
    if (second !== undefined) yield rivalry(first, second);
    for (const it of others) yield rivalry(it, first);
  }
}

/** What an object asks for that one alone of its kind can have. */
const rivalriesOf = (object: ConfigObject): readonly Rival[] =>
  (object.schema.exclusive ?? []).flatMap((key) => {
    const [field, spot] = [fieldOf(object.schema, key), nodeAt(object.values, key)];
    return field && spot && booleanOf(spot) === true ? [{ object, field, spot }] : [];
  });

const rivalry = ({ object, field, spot }: Rival, other: Rival): PlacedReason => ({
  message: message(texts.one, field.label, object.name, other.object.name),
  spot,
  address: object.address,
});

/** An object that asks for what one alone can have, and where it says so. */
interface Rival {
  readonly object: ConfigObject;
  readonly field: FieldSchema;
  readonly spot: Node;
}

const listsOf = (section: Section, fields: readonly FieldSchema[]): readonly RelationList[] =>
  fields.flatMap(({ key, type }) => {
    if (type.kind !== "list") return [];
    const inside = fieldsInside(type);
    const named = inside.find((it) => it.key === type.itemKey);
    return named?.type.kind === "reference" && named.type.to === section
      ? [{ key, itemKey: named.key, fields: inside }]
      : [];
  });

const relationsIn = (from: ConfigObject, list: RelationList): readonly Relation[] =>
  itemsOf(nodeAt(from.values, list.key)).flatMap((item) => {
    const to = stringOf(nodeAt(item, list.itemKey));
    return item.kind === "map" && to !== undefined ? [{ from, to, item, list }] : [];
  });

function* differencesOf(one: Relation, other: Relation): Generator<PlacedReason> {
  for (const { key, label } of one.list.fields) {
    const [value, opposite] = [entryOf(one.item, key)?.value, entryOf(other.item, key)?.value];
    if (key === one.list.itemKey || value === undefined || opposite === undefined) continue;
    const [said, otherwise] = [shown(value), shown(opposite)];
    if (said !== otherwise)
      yield {
        message: message(texts.two, label, one.from.name, one.to, said, otherwise, other.from.name),
        spot: value,
        address: one.from.address,
      };
  }
}

function shown(node: Node): string {
  const it: Json = dataOf(node);
  return typeof it === "string" ? it : JSON.stringify(it);
}

const texts = {
  one: {
    en: "Only one can have {0}: {1} and {2} both ask for it",
    ko: "{0}은(는) 하나에만 설정할 수 있으나 {1}과(와) {2}이(가) 모두 요청합니다",
  },
  two: {
    en: "{0} between {1} and {2} is {3} here and {4} at {5}, and the cluster has one value for both",
    ko: "{1}과(와) {2} 사이의 {0}이(가) 여기에서는 {3}, {5}에서는 {4}이지만 클러스터에는 값이 하나만 있습니다",
  },
} satisfies Readonly<Record<string, Text>>;

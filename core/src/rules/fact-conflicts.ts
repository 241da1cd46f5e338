import { message, type Text } from "../base/text.ts";
import { factFields } from "../catalog/facts.ts";
import type { FieldSchema, FieldType } from "../catalog/schema.ts";
import { surroundingKeys } from "../model/bind.ts";
import { everyExpresswayOf } from "../model/expressway.ts";
import type { Project } from "../model/project.ts";
import { dnsName, isSameName } from "../model/dns.ts";
import { itemsOf, nodeAt, stringOf, type Entry, type Node, type ScalarNode } from "../syntax/tree.ts";
import { subjectCluster } from "./label.ts";
import { publisherElsewhere } from "./publisher.ts";
import type { Problem } from "./rule.ts";

/** Facts of one cluster that say two things: in two documents, in two maps of one Expressway, or in its list of nodes. */
export function* factConflicts(project: Project): Generator<Problem> {
  for (const key of surroundingKeys) {
    const fields = factFields[key];
    if (key === "expressway")
      for (const it of everyExpresswayOf(project)) yield* inMaps(it.nodes, "expressway", fields);
    else
      yield* inMaps(
        project.surroundings(key).map((it) => it.value),
        key,
        fields,
      );
  }
  yield* inNodes(project);
  for (const { value } of project.surroundings("expressway")) yield* sameExpressways(value);
  for (const key of ["eachCore", "eachEdge"] as const) yield* nodesInTwo(project, key);
}

// An Expressway is a peer of one cluster. One that several clusters of Unified CM use is described for each of these.
function* nodesInTwo(project: Project, key: "eachCore" | "eachEdge"): Generator<Problem> {
  const seen = new Map<string, { readonly name: string; readonly node: Node }>();
  for (const { name = "", [key]: nodes } of everyExpresswayOf(project)) {
    for (const { value, node } of nodes) {
      const first = seen.get(dnsName(value));
      seen.set(dnsName(value), first ?? { name, node });
      if (first === undefined || first.name === name) continue;
      yield {
        at: node,
        message: message(
          {
            en: 'Expressway node "{0}" is in Expressway "{1}" and in "{2}"; it can be a peer of one cluster only',
            ko: 'Expressway 노드 "{0}"이(가) Expressway "{1}"과(와) "{2}"에 모두 있습니다. 한 클러스터의 피어만 될 수 있습니다',
          },
          value,
          first.name,
          name,
        ),
        related: [{ spot: first.node, message: message(theFirst) }],
      };
    }
  }
}

// In one list every Expressway is another one. The same name in two documents is one that both speak of.
function* sameExpressways(list: Node): Generator<Problem> {
  const seen = new Map<string, Node>();
  for (const item of itemsOf(list)) {
    const at = nodeAt(item, "name");
    const name = stringOf(at);
    if (at === undefined || name === undefined) continue;
    const first = seen.get(name);
    if (first === undefined) seen.set(name, at);
    else
      yield {
        at,
        message: message(
          { en: 'Expressway "{0}" is already listed', ko: 'Expressway "{0}"이(가) 이미 있습니다' },
          name,
        ),
        related: [{ spot: first, message: message({ en: "The first one", ko: "첫 번째 Expressway" }) }],
      };
  }
}

/**
 * Maps are one map, whatever documents they stand in. What lists hold is put together; items of one name are one item. Keys that
 * `fields` do not have are the shape's: what they say is not judged.
 */
function* inMaps(nodes: readonly Node[], path: string, fields: readonly FieldSchema[]): Generator<Problem> {
  for (const [key, entries] of byKey(nodes)) {
    const type = fields.find((it) => it.key === key)?.type;
    if (type === undefined) continue;
    const where = `${path}.${key}`;
    yield* inMaps(
      entries.map((it) => it.value),
      where,
      fieldsOf(type),
    );
    yield* inScalars(entries, where);
  }
  for (const [name, items] of byName(nodes)) yield* inMaps(items, `${path}.${name}`, fields);
}

const fieldsOf = (type: FieldType): readonly FieldSchema[] =>
  type.kind === "map" ? type.fields : type.kind === "list" ? fieldsOf(type.of) : [];

function byKey(nodes: readonly Node[]): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, Entry[]>();
  for (const node of nodes)
    for (const entry of node.kind === "map" ? node.entries : []) {
      const key = String(entry.key.value);
      found.set(key, [...(found.get(key) ?? []), entry]);
    }
  return found;
}

// Certificate authorities, for one. DNS may have several records of a name.
function byName(nodes: readonly Node[]): ReadonlyMap<string, readonly Node[]> {
  const found = new Map<string, Node[]>();
  for (const item of nodes.flatMap(itemsOf)) {
    const name = nodeAt(item, "type") === undefined ? stringOf(nodeAt(item, "name")) : undefined;
    if (name !== undefined) found.set(name, [...(found.get(name) ?? []), item]);
  }
  return found;
}

function* inScalars(entries: readonly Entry[], path: string): Generator<Problem> {
  const values = entries.flatMap(({ value }) => (value.kind === "scalar" && value.value !== null ? [value] : []));
  const [first, ...others] = values;
  if (first === undefined) return;
  for (const it of others) {
    if (isSame(first, it)) continue;
    yield {
      at: it,
      message: message(
        {
          en: '{0} is "{1}" here but "{2}" in another place; the facts of a cluster must agree',
          ko: '{0}이(가) 여기에서는 "{1}"이지만 다른 곳에서는 "{2}"입니다. 한 클러스터의 정보는 서로 일치해야 합니다',
        },
        path,
        String(it.value),
        String(first.value),
      ),
      related: [{ spot: first, message: message({ en: "The first value", ko: "첫 번째 값" }) }],
    };
  }
}

// X15.2 is 15.2, and names are read without case.
const isSame = (a: ScalarNode, b: ScalarNode): boolean => bare(a) === bare(b);
const bare = (it: ScalarNode): string =>
  String(it.value)
    .trim()
    .toLowerCase()
    .replace(/^x(?=\d)/, "")
    .replace(/\.$/, "");

function* inNodes(project: Project): Generator<Problem> {
  const nodes = itemsOf(nodeAt(project.definition?.node, "nodes"));
  const publishers = nodes.filter((it) => stringOf(nodeAt(it, "role")) === "publisher");
  const [first, ...others] = publishers;
  for (const it of others)
    yield {
      at: nodeAt(it, "role") ?? it,
      message: message(
        {
          en: '{0} has two publishers, "{1}" and "{2}"; a cluster has exactly one',
          ko: '{0}에 퍼블리셔가 "{1}", "{2}" 두 개입니다. 클러스터의 퍼블리셔는 하나여야 합니다',
        },
        subjectCluster(project),
        nameIn(first),
        nameIn(it),
      ),
      related: first === undefined ? [] : [{ spot: first, message: message(theFirst) }],
    };
  yield* publisherElsewhere(project);
  yield* sameNames(nodes);
  yield* sameAddresses(nodes);
}

const theFirst: Text = { en: "The first one", ko: "첫 번째 노드" };

const nameIn = (node: Node | undefined): string => stringOf(nodeAt(node, "name")) ?? "?";

function* sameNames(nodes: readonly Node[]): Generator<Problem> {
  const seen = new Map<string, Node>();
  for (const node of nodes) {
    const at = nodeAt(node, "name");
    const name = dnsName(stringOf(at) ?? "");
    if (at === undefined || name === "") continue;
    const first = seen.get(name);
    seen.set(name, first ?? node);
    if (first === undefined || first === node) continue;
    yield {
      at,
      message: message({ en: 'Node "{0}" is already listed', ko: '노드 "{0}"이(가) 이미 있습니다' }, nameIn(node)),
      related: [{ spot: first, message: message(theFirst) }],
    };
  }
}

function* sameAddresses(nodes: readonly Node[]): Generator<Problem> {
  const seen = new Map<string, Node>();
  for (const node of nodes) {
    const at = nodeAt(node, "address");
    const address = stringOf(at);
    if (at === undefined || address === undefined || address === "") continue;
    const first = seen.get(address);
    seen.set(address, first ?? node);
    if (first === undefined || isSameName(nameIn(first), nameIn(node))) continue;
    yield {
      at,
      message: message(
        {
          en: 'Nodes "{0}" and "{1}" have the same address {2}',
          ko: '노드 "{0}"과(와) "{1}"의 주소가 {2}(으)로 같습니다',
        },
        nameIn(first),
        nameIn(node),
        address,
      ),
      related: [{ spot: first, message: message(theFirst) }],
    };
  }
}

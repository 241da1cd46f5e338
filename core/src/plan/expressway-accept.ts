import { identityOf } from "../base/address.ts";
import { everyExpresswayOf } from "../model/expressway.ts";
import { dnsName } from "../model/dns.ts";
import { entriesAt } from "../model/located.ts";
import type { Project } from "../model/project.ts";
import type { Change } from "../syntax/edit.ts";
import { entryOf, type MapNode, type Node } from "../syntax/tree.ts";
import { isAmong, spotsTwiceIn } from "./accept.ts";
import type { FieldDrift, ObjectDrift } from "./drift.ts";
import { expresswayBehind, statedThere, type StatedThere } from "./expressway.ts";

/**
 * The changes of the files by which they say what an Expressway has, comments and quotes kept. Undefined where that is no
 * matter of one place: a value that is written once for several (an anchor, a merge key) is left to a person.
 */
export function acceptOnExpressway(
  project: Project,
  drift: ObjectDrift,
  field: FieldDrift | undefined,
): readonly Change[] | undefined {
  const stated = statedThere(project, drift.address);
  if (stated === undefined) return undefined;
  const all = drift.kind === "changed" ? (field === undefined ? drift.fields : [field]) : undefined;
  const isOut = all === undefined || all.some((it) => it.path === "sipRegistrations" && it.before === false);
  const found = isOut ? takenOut(project, stated) : all.map((it) => changeOf(project, stated, it));
  const changes = found.flatMap((it) => it ?? []);
  if (changes.length === 0 || changes.length < found.length) return undefined;
  return changes.some((it) => isOfSeveral(project, it)) ? undefined : changes;
}

/** The files say nothing of it any more. */
function takenOut(project: Project, { state, spot, map }: StatedThere): readonly (Change | undefined)[] {
  const { section, address, name } = state;
  const maps = mapsOf(project, identityOf(address).at(-1) ?? "");
  if (section === "expresswayDomains") {
    const im = imDomainAt(maps, name);
    return [dropped(maps, "domains", spot), ...(im ? [dropped(maps, "imPresenceDomains", im)] : [])];
  }
  if (section === "expresswayZones")
    return maps.flatMap((it): readonly Change[] =>
      entryOf(it, "traversalZone")?.value === map ? [{ kind: "remove", map: it, key: "traversalZone" }] : [],
    );
  if (section === "expresswayMra") return [];
  return [map && dropped(maps, section === "expresswayUnifiedCm" ? "unifiedCm" : "imPresence", map)];
}

function changeOf(project: Project, stated: StatedThere, { path, before }: FieldDrift): Change | undefined {
  const { state, spot, map } = stated;
  const maps = mapsOf(project, identityOf(state.address).at(-1) ?? "");
  if (state.section === "expresswayMra") return { kind: "replace", node: spot, value: before };
  if (state.section === "expresswayDomains") {
    const im = imDomainAt(maps, state.name);
    if (before === false) return im && dropped(maps, "imPresenceDomains", im);
    const list = entriesAt(maps, "imPresenceDomains")[0]?.value;
    return list?.kind === "seq" ? { kind: "append", list, value: state.name } : undefined;
  }
  const entry = map && entryOf(map, path);
  if (entry !== undefined) return { kind: "replace", node: entry.value, value: before };
  return map && { kind: "insert", map, key: path, value: before };
}

const mapsOf = (project: Project, host: string): readonly MapNode[] =>
  (expresswayBehind(project, host)?.nodes ?? []).flatMap((it) => (it.kind === "map" ? [it] : []));

const imDomainAt = (maps: readonly MapNode[], name: string): Node | undefined =>
  entriesAt(maps, "imPresenceDomains")
    .flatMap(({ value }) => (value.kind === "seq" ? value.items : []))
    .find((it) => it.kind === "scalar" && dnsName(String(it.value)) === dnsName(name));

/** A list that has nothing left goes; but no domain with IM and Presence is something to say. */
function dropped(maps: readonly MapNode[], key: string, node: Node): Change | undefined {
  for (const map of maps) {
    const list = entryOf(map, key)?.value;
    if (list?.kind !== "seq" || !list.items.includes(node)) continue;
    if (list.items.length > 1) return { kind: "drop", list, item: node };
    return key === "imPresenceDomains" ? { kind: "replace", node: list, value: [] } : { kind: "remove", map, key };
  }
  return undefined;
}

function isOfSeveral(project: Project, change: Change): boolean {
  const node = nodeOf(change);
  const roots = project.documents.map((it) => it.tree.root).filter((it) => it.chunk.uri === node.chunk.uri);
  const isElsewhere = everyExpresswayOf(project).every((it) =>
    it.nodes.every((one) => one.chunk.uri !== node.chunk.uri),
  );
  return isElsewhere || isAmong(spotsTwiceIn(roots), node);
}

function nodeOf(change: Change): Node {
  switch (change.kind) {
    case "replace":
      return change.node;
    case "rename":
      return change.key;
    case "insert":
    case "remove":
      return change.map;
    case "append":
    case "drop":
      return change.list;
  }
}

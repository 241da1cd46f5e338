import { firstIndex } from "../base/first-index.ts";
import type { Address } from "../base/address.ts";
import { finished, type Steps } from "../base/steps.ts";
import type { Project } from "../model/project.ts";
import { spanOf, type Chunk, type Node, type Spot } from "../syntax/tree.ts";

/**
 * Which objects places in the files are about: those that have the value there, be it their own, their template's or a
 * cell's; else the one in whose text a place lies; else all that extend the template in which it lies.
 */
export const concernedBy = (project: Project, spots: readonly Spot[]): ((spot: Spot) => readonly Address[]) =>
  finished(concernedIn(project, spots));

/** The same, in steps. */
export function* concernedIn(project: Project, spots: readonly Spot[]): Steps<(spot: Spot) => readonly Address[]> {
  const having = yield* objectsHaving(project, spots);
  const around = objectAround(project);
  return (spot) => {
    const known = having.get(spot.chunk)?.get(spot.start);
    if (known !== undefined && known.size > 0) return [...known];
    const one = around(spot);
    return one === undefined ? heirsOf(project, spot) : [one];
  };
}

type BySpot = ReadonlyMap<Chunk, ReadonlyMap<number, ReadonlySet<Address>>>;

function* objectsHaving(project: Project, spots: readonly Spot[]): Steps<BySpot> {
  const wanted = new Map<Chunk, Map<number, Set<Address>>>();
  for (const { chunk, start } of spots) {
    const places = wanted.get(chunk) ?? new Map<number, Set<Address>>();
    wanted.set(chunk, places.set(start, new Set()));
  }
  if (wanted.size === 0) return wanted;
  for (const { objects } of project.documents)
    for (const [i, { address, values, identity, base }] of objects.entries()) {
      if (i % 50 === 49) yield;
      const note = ({ chunk, start }: Spot): void => void wanted.get(chunk)?.get(start)?.add(address);
      note(identity);
      if (base !== undefined) note(base.node);
      noteAll(values, note);
    }
  return wanted;
}

function noteAll(node: Node, note: (it: Spot) => void): void {
  note(node);
  if (node.kind === "seq") for (const it of node.items) noteAll(it, note);
  else if (node.kind === "map")
    for (const { key, value } of node.entries) {
      note(key);
      noteAll(value, note);
    }
}

/** The object in whose text a place lies. */
function objectAround(project: Project): (spot: Spot) => Address | undefined {
  const byFile = new Map<string, { readonly start: number; readonly end: number; readonly address: Address }[]>();
  for (const { objects } of project.documents)
    for (const { node, address } of objects) {
      const list = byFile.get(node.chunk.uri) ?? [];
      list.push({ ...spanOf(node), address });
      byFile.set(node.chunk.uri, list);
    }
  for (const list of byFile.values()) list.sort((a, b) => a.start - b.start);
  return (spot) => {
    const list = byFile.get(spot.chunk.uri) ?? [];
    const { start } = spanOf(spot);
    const last = list[firstIndex(list.length, (i) => (list[i] as { readonly start: number }).start > start) - 1];
    return last !== undefined && start < last.end ? last.address : undefined;
  };
}

/** All that extend the template in which a place lies. */
function heirsOf(project: Project, spot: Spot): readonly Address[] {
  const template = project.templates.find(
    ({ node }) => node.chunk === spot.chunk && node.start <= spot.start && spot.end <= node.end,
  );
  if (template === undefined) return [];
  return project.inheritances
    .filter((it) => it.now.chain.includes(template))
    .flatMap((it) => [...it.users].map(({ address }) => address));
}

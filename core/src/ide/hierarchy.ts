import type { Address } from "../base/address.ts";
import type { Span } from "../base/span.ts";
import type { Language } from "../base/text.ts";
import { everyCertificatesOf } from "../model/certificates.ts";
import type { ConfigObject } from "../model/object.ts";
import type { Project } from "../model/project.ts";
import { spanOf, type Spot } from "../syntax/tree.ts";
import { targetAt } from "./target.ts";
import { tellingOf } from "./describe.ts";
import { writtenSpan } from "./text-of.ts";
import { definitionOf, type CursorPlace, type World } from "./world.ts";

/** One object in the tree of what refers to what: phone → profile → name in the certificate. */
export interface HierarchyItem {
  readonly name: string;
  readonly detail: string;
  readonly kind: "object" | "certificate";
  readonly uri: string;
  readonly span: Span;
  readonly nameSpan: Span;
  /** To find it again: absent where the tree ends. */
  readonly cluster?: string;
  readonly address?: Address;
}

/** A step of the tree, and the names in the text that make it. `spans` lie in the file of the one who names. */
export interface HierarchyStep {
  readonly item: HierarchyItem;
  readonly spans: readonly Span[];
}

/** The object named at a place, or the one around it. */
export function hierarchyAt(place: CursorPlace, language: Language): HierarchyItem | undefined {
  const found = targetAt(place)?.target;
  const object = found?.kind === "object" ? definitionOf(found.project, found.address) : place.object;
  return object && place.project && itemOf(place.world, place.project, object, language);
}

/** What an object refers to. */
export function outgoingOf(
  world: World,
  cluster: string,
  address: Address,
  language: Language,
): readonly HierarchyStep[] {
  const project = world.projects.find((it) => it.name === cluster);
  const object = definitionOf(project, address);
  if (project === undefined || object === undefined) return [];
  const byTarget = new Map<Address, Span[]>();
  for (const it of object.references) byTarget.set(it.to, [...(byTarget.get(it.to) ?? []), spanOf(it.node)]);
  const steps = [...byTarget].flatMap(([to, spans]): HierarchyStep[] => {
    const target = definitionOf(project, to);
    return target ? [{ item: itemOf(world, project, target, language), spans }] : [];
  });
  return object.schema.namedInCertificate !== undefined
    ? [...steps, ...certificatesNaming(project, object, language)]
    : steps;
}

/** Who refers to an object. */
export function incomingOf(
  world: World,
  cluster: string,
  address: Address,
  language: Language,
): readonly HierarchyStep[] {
  const project = world.projects.find((it) => it.name === cluster);
  if (project === undefined) return [];
  const byUser = new Map<ConfigObject, Span[]>();
  for (const it of project.referrers(address)) byUser.set(it.from, [...(byUser.get(it.from) ?? []), spanOf(it.node)]);
  return [...byUser].map(([from, spans]) => ({ item: itemOf(world, project, from, language), spans }));
}

function itemOf(world: World, project: Project, object: ConfigObject, language: Language): HierarchyItem {
  const { uri } = object.node.chunk;
  const span = writtenSpan(world.files.get(uri)?.tree.text ?? "", object.node);
  const detail = [object.schema.label[language], ...tellingOf(object, language).map(([, value]) => value)].join(" · ");
  return {
    name: object.name,
    detail,
    kind: "object",
    uri,
    span,
    nameSpan: within(object.identity, span),
    cluster: project.name,
    address: object.address,
  };
}

// Expressway-C presents the names of the profiles in its certificate.
function certificatesNaming(project: Project, profile: ConfigObject, language: Language): readonly HierarchyStep[] {
  const names = everyCertificatesOf(project, "expresswayC").flatMap(({ certificates }) =>
    certificates.filter((it) => it.name === "server").flatMap((it) => it.san?.texts ?? []),
  );
  return names.flatMap(({ value, node }): HierarchyStep[] => {
    if (value.toLowerCase() !== profile.name.toLowerCase()) return [];
    const span = spanOf(node);
    const detail = { en: "name in the Expressway-C certificate", ko: "Expressway-C 인증서의 이름" }[language];
    return [
      {
        item: { name: profile.name, detail, kind: "certificate", uri: node.chunk.uri, span, nameSpan: span },
        spans: [spanOf(profile.identity)],
      },
    ];
  });
}

function within(spot: Spot, around: Span): Span {
  const span = spanOf(spot);
  return span.start >= around.start && span.end <= around.end ? span : { start: around.start, end: around.start };
}

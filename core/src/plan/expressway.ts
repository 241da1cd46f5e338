import { address, identityOf, sectionOf, type Address } from "../base/address.ts";
import type { Json, JsonObject } from "../base/json.ts";
import { byCodeUnit } from "../base/sort.ts";
import { message, type Text } from "../base/text.ts";
import { fieldOf, plannedSchema, schemaOf } from "../catalog/catalog.ts";
import type { Section } from "../catalog/generated/fields.ts";
import { everyExpresswayOf, type Expressway } from "../model/expressway.ts";
import { dnsName } from "../model/dns.ts";
import { entriesAt, mapsAt, textAt } from "../model/located.ts";
import type { Project } from "../model/project.ts";
import { dataOf } from "../syntax/data.ts";
import { entryOf, type MapNode, type Node } from "../syntax/tree.ts";
import type { DesiredObject } from "./state.ts";
import type { Remark } from "./step.ts";
import { secretName } from "./secret.ts";

/** One thing that the files state of an Expressway-C, and where it stands. */
export interface StatedThere {
  readonly state: DesiredObject;
  readonly spot: Node;
  /** The map that states it, where it has one: its values stand under their keys. */
  readonly map?: MapNode;
  /** Where values stand that are not in such a map, by their keys. */
  readonly spots?: Readonly<Record<string, Node>>;
}

/**
 * The Expressway of the files behind a host that a person signed in to: the one that names it among its Expressway-Cs, else
 * the only one there is. Undefined where that cannot be told.
 */
export function expresswayBehind(project: Project, host: string): Expressway | undefined {
  const all = everyExpresswayOf(project);
  const named = all.find((it) => it.cores?.texts.some(({ value }) => dnsName(value) === dnsName(host)));
  return named ?? (all.length === 1 ? all[0] : undefined);
}

/** Expressways that the files let plans write to. */
export const managedExpressways = (project: Project): readonly Expressway[] =>
  everyExpresswayOf(project).filter((it) => it.managed?.value === true);

/**
 * What the files state of the Expressway-C behind a host, of what can be read there. Nothing is ever wanted to go: a domain
 * that they do not list stays. Each is `managed` as the files say of the Expressway. Sorted by address.
 */
export function statedOnExpressway(project: Project, host: string): readonly StatedThere[] {
  const expressway = expresswayBehind(project, host);
  if (expressway === undefined) return [];
  const stated = [...mraOf(expressway, host), ...domainsOf(expressway, host), ...zoneOf(expressway, host)];
  for (const [section, key] of serverLists) stated.push(...serversOf(expressway, section, key, host));
  const managed = expressway.managed?.value === true;
  const first = new Map<Address, StatedThere>();
  for (const it of stated)
    if (!first.has(it.state.address)) first.set(it.state.address, { ...it, state: { ...it.state, managed } });
  return [...first.values()].sort((a, b) => byCodeUnit(a.state.address, b.state.address));
}

/** The same of what plans may write: nothing unless the files say `managed: true`. */
export const wantedOnExpressway = (project: Project, host: string): readonly StatedThere[] =>
  statedOnExpressway(project, host).filter((it) => it.state.managed);

const serverLists = [
  ["expresswayImPresence", "imPresence"],
  ["expresswayUnifiedCm", "unifiedCm"],
] as const;

function mraOf({ mra }: Expressway, host: string): readonly StatedThere[] {
  if (mra === undefined) return [];
  return [{ state: stateOf("expresswayMra", [host], { enabled: mra.value }), spot: mra.node }];
}

function domainsOf({ domains, imPresenceDomains }: Expressway, host: string): readonly StatedThere[] {
  const im = imPresenceDomains && new Map(imPresenceDomains.texts.map((it) => [dnsName(it.value), it.node]));
  return (domains?.texts ?? []).map(({ value, node }) => {
    const atIm = im?.get(dnsName(value));
    const fields = { sipRegistrations: true, ...(im && { imPresence: atIm !== undefined }) };
    return {
      state: stateOf("expresswayDomains", [value, host], fields),
      spot: node,
      ...(atIm && { spots: { imPresence: atIm } }),
    };
  });
}

function serversOf(
  { nodes, tlsVerify }: Expressway,
  section: Section,
  key: string,
  host: string,
): readonly StatedThere[] {
  const items = entriesAt(nodes, key).flatMap(({ value }) => (value.kind === "seq" ? value.items : []));
  return items.flatMap((item) => {
    const publisher = textAt(item, "publisher", "host");
    if (publisher === undefined) return [];
    const usual = tlsVerify && { tlsVerify: tlsVerify.value };
    const state = stateOf(section, [publisher.value, host], { ...usual, ...statedIn(item) });
    const spots = tlsVerify && { tlsVerify: tlsVerify.node };
    return [{ state, spot: publisher.node, ...mapIn(item), ...(spots && { spots }) }];
  });
}

function zoneOf({ nodes }: Expressway, host: string): readonly StatedThere[] {
  return mapsAt(nodes, "traversalZone").flatMap((zone) => {
    const name = textAt(zone, "name");
    return name === undefined
      ? []
      : [
          {
            state: stateOf("expresswayZones", [name.value, host], statedIn(zone)),
            spot: name.node,
            ...mapIn(zone),
          },
        ];
  });
}

const mapIn = (node: Node): { readonly map?: MapNode } => (node.kind === "map" ? { map: node } : {});

const statedIn = (node: Node): JsonObject => dataOf(node) as JsonObject;

function stateOf(section: Section, identity: readonly string[], stated: JsonObject): DesiredObject {
  const schema = schemaOf(section);
  const named = Object.fromEntries(schema.identity.map((key, i): [string, Json] => [key, identity[i] ?? null]));
  const known = Object.entries(stated).filter(([key, value]) => {
    const type = fieldOf(schema, key)?.type;
    return type !== undefined && value !== null && (type.kind !== "secret" || secretName(value) !== undefined);
  });
  return {
    address: address(section, ...identity),
    section,
    name: identity[0] ?? "",
    state: "present",
    managed: true,
    renamedFrom: undefined,
    fields: { ...Object.fromEntries(known), ...named },
    refersTo: [],
  };
}

/** What the files state of an Expressway under an address that a plan, a journal or a look at it names. */
export function statedThere(project: Project, at: Address): StatedThere | undefined {
  if (plannedSchema(sectionOf(at))?.on === undefined) return undefined;
  const stated = statedOnExpressway(project, identityOf(at).at(-1) ?? "");
  return stated.find((it) => it.state.address === at);
}

/** Where it stands. */
export const spotOnExpressway = (project: Project, at: Address): Node | undefined => statedThere(project, at)?.spot;

/** Where one of its values stands, else where it stands itself. */
export const valueSpot = ({ spot, map, spots }: StatedThere, key: string): Node =>
  (map && entryOf(map, key)?.value) ?? spots?.[key] ?? spot;

/**
 * What the files state of an Expressway and no REST of it offers: to be looked through by hand when a plan changes
 * something there.
 */
export function byHandOn(project: Project, host: string): readonly Remark[] {
  const expressway = expresswayBehind(project, host);
  if (expressway === undefined) return [];
  const at = address("expresswayMra", host);
  const { oauthRefresh, activationCodeOnboarding, cores } = expressway;
  const peers = cores?.texts ?? [];
  const first = peers.length > 1 ? [{ address: at, message: message(texts.primary, host, peers.length) }] : [];
  const switches = [
    [oauthRefresh, texts.oauth],
    [activationCodeOnboarding, texts.onboarding],
  ] as const;
  const rest = switches.flatMap(([stated, text]) =>
    stated === undefined ? [] : [{ address: at, message: message(text, host, stated.value ? on : off) }],
  );
  return [...first, ...rest];
}

/** Expressways that the files let plans write to, and that nobody signed in to: a plan says nothing of them, and says so. */
export function notComparedOn(project: Project, host: string | undefined): readonly Remark[] {
  const reached = host === undefined ? undefined : expresswayBehind(project, host);
  return managedExpressways(project)
    .filter((it) => it !== reached)
    .map((it) => {
      const name = it.name ?? it.cores?.texts[0]?.value ?? "Expressway";
      return { address: address("expresswayMra", name), message: message(texts.notCompared, name) };
    });
}

const on: Text = { en: "on", ko: "켜짐" };
const off: Text = { en: "off", ko: "꺼짐" };

const texts = {
  notCompared: {
    en: "{0}: the files say managed: true, and nobody is signed in to its Expressway-C; it was not compared, and nothing is written there",
    ko: "{0}: 파일에 managed: true가 있지만 Expressway-C에 로그인하지 않아 비교하지 않았으며 아무것도 쓰지 않습니다",
  },
  primary: {
    en: "Expressway-C {0}: only the primary one of its {1} peers may be written to. System > Clustering shows which one that is; REST was not seen to tell it",
    ko: "Expressway-C {0}: 피어 {1}개 중 주 피어에만 써야 합니다. 시스템 > 클러스터링에서 어느 피어인지 확인하십시오. REST로는 알 수 없습니다",
  },
  oauth: {
    en: "Expressway-C {0}: Configuration > Unified Communications > Configuration > MRA Access Control: Authorize by OAuth token with refresh must be {1} (MRA108); REST does not offer it",
    ko: "Expressway-C {0}: 구성 > Unified Communications > 구성 > MRA 액세스 제어에서 OAuth 갱신 토큰으로 인증은 {1}이어야 합니다(MRA108). REST로 설정할 수 없습니다",
  },
  onboarding: {
    en: "Expressway-C {0}: Configuration > Unified Communications > Configuration > MRA Access Control: Allow activation code onboarding must be {1} (MRA175); REST does not offer it",
    ko: "Expressway-C {0}: 구성 > Unified Communications > 구성 > MRA 액세스 제어에서 활성화 코드 온보딩 허용은 {1}이어야 합니다(MRA175). REST로 설정할 수 없습니다",
  },
};

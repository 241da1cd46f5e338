import { message, say, type Language, type Text } from "../../../../core/src/base/text.ts";
import type { Project } from "../../../../core/src/model/project.ts";
import { pictureOf, type Box, type Column, type PictureLink } from "../../../../core/src/paths/picture.ts";
import { placesOf, type Places } from "../../../../core/src/paths/places.ts";
import {
  droppedText,
  failureTables,
  leftTable,
  notAnnounced,
  notStated,
  renderPaths,
  roleText,
  stateText,
  switchedOff,
  type FailureTable,
} from "../../../../core/src/paths/render.ts";
import {
  elementNamed,
  survivalStates,
  survivorsOf,
  type State,
  type Survivors,
} from "../../../../core/src/paths/survivors.ts";
import { topologyOf, type Dropped, type Role, type Topology } from "../../../../core/src/paths/topology.ts";
import type { Spot } from "../../../../core/src/syntax/tree.ts";
import type {
  PathBox,
  PathLink,
  PathPool,
  PathRemark as RemarkView,
  PathTable,
  PathsView,
} from "../../../../core/src/wire/paths.ts";
import type { LiveChecks } from "../../clusters/live-checks.ts";
import {
  checksAt,
  checksOn,
  findingsAt,
  isSaidBy,
  keepaliveRules,
  type PathRemark,
} from "../../clusters/path-remarks.ts";
import type { Way } from "../../preflight/check.ts";
import { placeOf, type FilesView } from "../../workspace/view.ts";
import { byGravity, gravest, remarkView } from "./remarks-view.ts";

/** The registration paths of a project without the named nodes, with what rules and preflight say of each element. */
export function pathsView(
  project: Project,
  wanted: readonly string[],
  view: Pick<FilesView, "files" | "findings">,
  checked: LiveChecks | undefined,
  language: Language,
): PathsView {
  const topology = topologyOf(project);
  const down = [...new Set(wanted.flatMap((it) => elementNamed(topology, it)?.name ?? []))];
  const left = survivorsOf(topology, down);
  const ground: Ground = {
    ...{ topology, down, view, language },
    checks: checked?.results ?? [],
    places: placesOf(project, topology),
    foundAt: findingsAt(project, view),
    shown: (it) => remarkView(it, view, language),
  };
  const { boxes, links } = pictureOf(topology, down);
  const [now, ...failures] = failureTables(topology, language);
  const first = down.length > 0 || now === undefined ? leftTable(topology, down, language) : now;
  const byId = new Map(boxes.map((it) => [it.id, it]));
  return {
    cluster: topology.cluster,
    down: left.down,
    summary: summaryOf(left, language),
    state: worstOf(left),
    columns: order.map((it) => columnText[it][language]),
    boxes: boxes.map((it) => boxView(it, ground)),
    links: links.map((it) => linkView(it, byId, ground)),
    pools: left.pools.map((it) => poolView(it, ground)),
    tables: [first, ...failures].map(plainTable),
    ...(checked && { checkedAt: checked.at.toISOString() }),
    command: `mra paths --cluster ${topology.cluster}${left.down.length > 0 ? ` --without ${left.down.join(",")}` : ""}`,
    text: renderPaths(topology, down, "text", language),
  };
}

/** What boxes, links and pools are shown by. */
interface Ground {
  readonly topology: Topology;
  /** Nodes that are switched off. */
  readonly down: readonly string[];
  readonly checks: LiveChecks["results"];
  readonly places: Places;
  readonly foundAt: ReturnType<typeof findingsAt>;
  readonly shown: (it: PathRemark) => RemarkView;
  readonly view: Pick<FilesView, "files">;
  readonly language: Language;
}

function boxView(it: Box, { topology, down, checks, places, foundAt, shown, view, language }: Ground): PathBox {
  const spots = spotsOf(it, places);
  const found = foundAt(spots);
  const isNode = it.name !== undefined && it.role !== undefined;
  const remarks = [
    ...byGravity(found.map(shown)),
    ...(isNode ? checksAt(it.name, checks, found) : []).map(shown),
    ...(isSaidBy(found, keepaliveRules) ? [] : unsaid(it, topology, language)),
  ];
  const sign = gravest(remarks);
  const place = spots[0] && placeOf(spots[0], view);
  const isOff = it.role !== undefined && it.name !== undefined && down.includes(it.name);
  return {
    id: it.id,
    column: order.indexOf(it.column),
    label: it.name ?? (it.column === "endpoints" ? endpoints[language] : notStated[language]),
    kind: columnText[it.column][language],
    note: noteOf(it, topology, isOff, language),
    ...(it.role !== undefined && it.name !== undefined && { node: it.name }),
    isOff,
    state: it.state,
    stateText: it.column === "groups" ? stateText[it.state][language] : "",
    ...(sign && { sign }),
    remarks,
    ...(place && { place }),
  };
}

function linkView(link: PictureLink, byId: ReadonlyMap<string, Box>, { checks, shown }: Ground): PathLink {
  const ends = [byId.get(link.from), byId.get(link.to)];
  const way = wayTo(ends[1]?.column);
  const names = ends.flatMap((it) => it?.name ?? []);
  const remarks = way === undefined ? [] : checksOn(way, names, checks).map(shown);
  const sign = gravest(remarks);
  return { ...link, ...(sign && { sign, remarks: byGravity(remarks) }) };
}

function poolView(
  { pool, state, paths, watched }: Survivors["pools"][number],
  { places, foundAt, shown, view, language }: Ground,
): PathPool {
  const place = placeOf(pool.spot, view);
  return {
    name: pool.name,
    phones: pool.phones,
    paths,
    watched,
    state,
    stateText: stateText[state][language],
    remarks: byGravity(foundAt(places.pool(pool.name)).map(shown)),
    ...(place && { place }),
  };
}

/** The way that leads to a column; the groups are inside Unified CM. */
function wayTo(column: Column | undefined): Way | undefined {
  switch (column) {
    case "expresswayE":
      return "outside";
    case "expresswayC":
      return "traversal";
    case "callManager":
      return "callManager";
    default:
      return undefined;
  }
}

const order: readonly Column[] = ["endpoints", "expresswayE", "expresswayC", "callManager", "groups"];

const endpoints: Text = { en: "Endpoints outside", ko: "외부 엔드포인트" };
const same = (it: string): Text => ({ en: it, ko: it });
const columnText: Readonly<Record<Column, Text>> = {
  endpoints: { en: "Endpoints", ko: "엔드포인트" },
  expresswayE: same(roleText.expresswayE),
  expresswayC: same(roleText.expresswayC),
  callManager: same(roleText.callManager),
  groups: { en: "Unified CM group", ko: "Unified CM 그룹" },
};

function spotsOf(it: Box, places: Places): readonly Spot[] {
  if (it.column === "groups") return places.group(it.name);
  return it.role === undefined || it.name === undefined ? [] : places.node(it.role, it.name);
}

function noteOf(it: Box, topology: Topology, isOff: boolean, language: Language): string {
  if (isOff) return switchedOff[language];
  if (it.column === "endpoints") return countOf(phoneCount, it.phones, language);
  if (it.column === "groups")
    return `${countOf(poolCount, it.pools.length, language)} · ${countOf(phoneCount, it.phones, language)}`;
  const named = (of: readonly { readonly name: string }[] | undefined): boolean =>
    of?.some((other) => other.name === it.name) === true;
  const role: Role | undefined = it.role;
  if (role === "expresswayE" && named(topology.edges?.filter((edge) => !edge.announced))) return notAnnounced[language];
  return droppedAt(it, topology) ? keepalivesDropped[language] : "";
}

const keepalivesDropped: Text = { en: "keepalives dropped", ko: "keepalive가 삭제됨" };

const droppedAt = (it: Box, topology: Topology): Dropped | undefined =>
  it.role === "expresswayC" ? topology.cores?.find((core) => core.name === it.name)?.dropped : undefined;

/** Why keepalives are dropped, where no finding says it: its rule may be switched off. */
function unsaid(it: Box, topology: Topology, language: Language): readonly RemarkView[] {
  const dropped = droppedAt(it, topology);
  return dropped === undefined ? [] : [{ sign: "warning", text: droppedText[dropped][language] }];
}

const phoneCount: Text = { en: "{0} {0|phone|phones}", ko: "전화기 {0}대" };
const poolCount: Text = { en: "{0} {0|device pool|device pools}", ko: "디바이스 풀 {0}개" };
const countOf = (what: Text, n: number, language: Language): string => say(message(what, n), language);

const worstOf = (left: Survivors): State =>
  (["lost", "unknown", "unwatched"] as const).find((state) => left.pools.some((it) => it.state === state)) ??
  (left.pools.length === 0 ? "unknown" : "failsOver");

const plainTable = ({ title, head, rows }: FailureTable): PathTable => ({
  title,
  head,
  rows: rows.map(({ survivors, cells }) => ({ down: survivors.down, cells, state: worstOf(survivors) })),
});

function summaryOf({ down, phones, users, pools }: Survivors, language: Language): string {
  const all = (of: Survivors["phones"]): number => survivalStates.reduce((sum, it) => sum + of[it], 0);
  const reach = (of: Survivors["phones"]): number => of.failsOver + of.unwatched;
  const lost = pools.filter((it) => it.state === "lost").map((it) => it.pool.name);
  const counts = [reach(phones), all(phones), reach(users), all(users)];
  const said = [
    down.length === 0 ? message(asItStands, ...counts) : message(withoutNodes, ...counts, down.join(", ")),
    ...(phones.unwatched > 0 ? [message(unwatchedPhones, phones.unwatched)] : []),
    ...(lost.length > 0 ? [message(lostPools, lost.join(", "))] : []),
  ];
  return said.map((it) => say(it, language)).join(" ");
}

const asItStands: Text = {
  en: "As it stands, {0} of {1} {1|phone|phones} and {2} of {3} {3|user|users} have a path.",
  ko: "현재 전화기 {1}대 중 {0}대와 사용자 {3}명 중 {2}명에게 경로가 있습니다.",
};
const withoutNodes: Text = {
  en: "Without {4}, {0} of {1} {1|phone|phones} and {2} of {3} {3|user|users} have a path.",
  ko: "{4}이(가) 없으면 전화기 {1}대 중 {0}대와 사용자 {3}명 중 {2}명에게 경로가 있습니다.",
};
const unwatchedPhones: Text = {
  en: "For {0} {0|phone|phones} Unified CM drops the STUN keepalives on each of their paths.",
  ko: "전화기 {0}대의 모든 경로에서 Unified CM이 STUN keepalive를 삭제합니다.",
};
const lostPools: Text = { en: "Device pools without a path: {0}.", ko: "경로 없는 디바이스 풀: {0}." };

import { isMap, type Json, type JsonObject } from "../../../core/src/base/json.ts";
import { child, type Element } from "./xml.ts";

/** What the ICE block of a file can say, flat. */
export const iceKeys = [
  "enabled",
  "defaultCandidate",
  "serverReflexiveAddress",
  "turn.primary",
  "turn.secondary",
  "turn.transport",
  "turn.username",
  "turn.password",
] as const;
export type IceKey = (typeof iceKeys)[number];

/** Where one of them stands in `vendorConfig`, and how its values are spelt there. */
export interface IcePlace {
  /** Element names from `vendorConfig` inwards, joined by `/`: `ice/name`. */
  readonly path: string;
  /** Value in a file → text on the wire. Absent: a text is written as it is. */
  readonly values?: Readonly<Record<string, string>>;
}

/**
 * The names of ICE inside `vendorConfig`. Cisco documents them nowhere, so they come from the cluster itself or from
 * the user's settings; nothing here is a guess about a real cluster.
 */
export type IceMap = Readonly<Partial<Record<IceKey, IcePlace>>>;

/**
 * Reads the map from settings: `{ "enabled": "ice/name", "enabled=true": "1", … }`, a path inside `vendorConfig` for each
 * key, and how a value is spelt where it is not spelt as in a file. Undefined when no key has a path.
 */
export function iceMapFrom(settings: Readonly<Record<string, string>>): IceMap | undefined {
  const places = iceKeys.flatMap((key): readonly (readonly [IceKey, IcePlace])[] => {
    const path = (settings[key] ?? "").replace(/^\/?(?:vendorConfig\/)?|\/$/g, "");
    if (path === "") return [];
    const values = Object.entries(settings).flatMap(([name, text]) =>
      name.startsWith(`${key}=`) ? [[name.slice(key.length + 1), text] as const] : [],
    );
    return [[key, values.length > 0 ? { path, values: Object.fromEntries(values) } : { path }]];
  });
  return places.length > 0 ? Object.fromEntries(places) : undefined;
}

/** What can be said to a cluster with that map: key → the values whose spelling is known, or `true` for any text. */
export const sayableIce = (map: IceMap): Readonly<Record<string, readonly string[] | true>> =>
  Object.fromEntries(
    iceKeys.flatMap((key) => {
      const place = map[key];
      return place ? [[key, place.values ? Object.keys(place.values) : true]] : [];
    }),
  );

/**
 * Learns the names from what `vendorConfig` elements of the cluster show, each key by itself: objects that were saved with
 * part of the ICE settings tell that part. A key is known where one element alone can mean it, the same in every sample;
 * the others stay unknown, and a file that states them is refused before anything is written. Of the words for candidates
 * and transports only those that were seen become known. Undefined when nothing is.
 */
export function learnIce(samples: readonly Element[]): IceMap | undefined {
  const sections = samples.map(leavesOf);
  const told = sections.map(pathsIn);
  const places = iceKeys.flatMap((key): readonly (readonly [IceKey, IcePlace])[] => {
    const paths = new Set(told.flatMap((it) => it.get(key) ?? []));
    const [path] = paths;
    if (path === undefined || paths.size > 1) return [];
    const seen = sections.flatMap((leaves) => leaves.filter((it) => it.path === path).map((it) => it.text.trim()));
    const values = mapped[key]?.(seen);
    return [[key, values ? { path, values } : { path }]];
  });
  return places.length === 0 ? undefined : Object.fromEntries(places);
}

/** Whether every key has its name. */
export const isWholeIce = (map: IceMap | undefined): boolean => map !== undefined && iceKeys.every((it) => map[it]);

interface Leaf {
  readonly path: string;
  readonly text: string;
}

/** Everything without children inside the `<ice>` section. */
function leavesOf(vendorConfig: Element): readonly Leaf[] {
  const section = vendorConfig.children.find((it) => /^ice/i.test(it.name) && it.children.length > 0);
  const walk = (it: Element, path: string): readonly Leaf[] =>
    it.children.length === 0
      ? [{ path, text: it.text }]
      : it.children.flatMap((one) => walk(one, `${path}/${one.name}`));
  return section ? walk(section, section.name) : [];
}

/** The elements that can mean a key, without those that can mean two. */
function pathsIn(leaves: readonly Leaf[]): ReadonlyMap<IceKey, readonly string[]> {
  const found = new Map<IceKey, string[]>();
  const unclear = new Set<IceKey>();
  for (const { path } of leaves) {
    const words = path.slice(path.indexOf("/") + 1).toLowerCase();
    const means = iceKeys.filter((key) => signs[key](words));
    for (const key of means) {
      found.set(key, [...(found.get(key) ?? []), path]);
      if (means.length > 1) unclear.add(key);
    }
  }
  return new Map([...found].filter(([key]) => !unclear.has(key)));
}

const has = (words: string, ...any: readonly string[]): boolean => any.some((it) => words.includes(it));

/** Which words an element's name must have, and must not have, to mean one of the keys. */
const signs: Readonly<Record<IceKey, (words: string) => boolean>> = {
  enabled: (it) => has(it, "enabl") && !has(it, "turn", "stun", "reflex", "candidate"),
  defaultCandidate: (it) => has(it, "candidate") && !has(it, "reflex"),
  serverReflexiveAddress: (it) => has(it, "reflex") && !has(it, "candidate"),
  "turn.primary": (it) => has(it, "turn") && has(it, "primary") && !has(it, "transport", "user", "pass", "port"),
  "turn.secondary": (it) => has(it, "turn") && has(it, "secondary") && !has(it, "transport", "user", "pass", "port"),
  "turn.transport": (it) => has(it, "transport"),
  "turn.username": (it) => has(it, "user") && !has(it, "pass"),
  "turn.password": (it) => has(it, "passw"),
};

/** How the values of a key are spelt, from the texts that were seen. */
const mapped: Readonly<Partial<Record<IceKey, (seen: readonly string[]) => Readonly<Record<string, string>>>>> = {
  enabled: switchValues,
  serverReflexiveAddress: switchValues,
  defaultCandidate: (seen) => wordValues(seen, { serverReflexive: /reflex|srflx/i, relayed: /relay/i, host: /^host/i }),
  "turn.transport": (seen) => wordValues(seen, { auto: /^auto/i, udp: /^udp$/i, tcp: /^tcp$/i, tls: /^tls$/i }),
};

/** Of a switch, one position tells the other. */
function switchValues(seen: readonly string[]): Readonly<Record<string, string>> {
  const pair = switches.find((it) => seen.some((text) => it.includes(text)));
  return pair ? { true: pair[0], false: pair[1] } : {};
}
const switches: readonly (readonly [string, string])[] = [
  "true/false",
  "1/0",
  "t/f",
  "on/off",
  "yes/no",
  "enabled/disabled",
  "enable/disable",
]
  .flatMap((it) => [it, it.toUpperCase(), it.replace(/\b[a-z]/g, (first) => first.toUpperCase())])
  .map((it) => [it.slice(0, it.indexOf("/")), it.slice(it.indexOf("/") + 1)]);

function wordValues(
  seen: readonly string[],
  words: Readonly<Record<string, RegExp>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(words).flatMap(([value, sign]) => {
      const texts = [...new Set(seen.filter((text) => sign.test(text)))];
      return texts[0] !== undefined && texts.length === 1 ? [[value, texts[0]]] : [];
    }),
  );
}

/** The ICE block of an object as a file would say it; undefined where there is none. The password is never read. */
export function iceFromVendorConfig(vendorConfig: Element, map: IceMap): JsonObject | undefined {
  const block = new Map<string, Json>();
  const turn = new Map<string, Json>();
  for (const key of iceKeys) {
    if (key === "turn.password") continue;
    const place = map[key];
    const element = place?.path.split("/").reduce<Element | undefined>(child, vendorConfig);
    if (!place || !element) continue;
    const value = valueOf(key, element.text.trim(), place.values);
    if (value === undefined) continue;
    if (key.startsWith("turn.")) turn.set(key.slice(5), value);
    else block.set(key, value);
  }
  if (turn.size > 0) block.set("turn", Object.fromEntries(turn));
  return block.size > 0 ? Object.fromEntries(block) : undefined;
}

function valueOf(key: IceKey, text: string, values: IcePlace["values"]): Json | undefined {
  if (text === "") return null;
  const found = values ? Object.entries(values).find(([, wire]) => wire === text)?.[0] : text;
  if (key !== "enabled" && key !== "serverReflexiveAddress") return found;
  return found === "true" ? true : found === "false" ? false : found;
}

/** One key of an ICE block and its value, flat. */
export function icePairs(block: JsonObject): readonly (readonly [key: IceKey, value: Json])[] {
  return iceKeys.flatMap((key) => {
    const [first = "", second] = key.split(".");
    const outer = Object.hasOwn(block, first) ? block[first] : undefined;
    if (outer === undefined) return [];
    if (second === undefined) return [[key, outer] as const];
    if (outer === null) return [[key, null] as const];
    const inner = isMap(outer) && Object.hasOwn(outer, second) ? outer[second] : undefined;
    return inner === undefined ? [] : [[key, inner] as const];
  });
}

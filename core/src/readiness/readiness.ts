import type { Address } from "../base/address.ts";
import { byCodeUnit } from "../base/sort.ts";
import type { Message } from "../base/text.ts";
import type { ConfigObject } from "../model/object.ts";
import type { Project } from "../model/project.ts";
import { survivorsOf } from "../paths/survivors.ts";
import { topologyOf } from "../paths/topology.ts";
import { concernedBy } from "../plan/concerned.ts";
import type { Finding } from "../rules/finding.ts";
import { phonesOf, takesPart } from "../rules/user.ts";
import { textAt } from "../model/located.ts";
import { spanOf, type Spot } from "../syntax/tree.ts";
import { noWay } from "./readiness-texts.ts";

/** Who could work outside now, as far as the files say, and why others could not. */
export interface Readiness {
  readonly cluster: string;
  readonly phones: Share;
  readonly users: Share & {
    /** No phone of theirs takes part by the files: whether they could work is not known. */
    readonly withoutPhone: number;
  };
  /** First causes, the one that stops the most first. */
  readonly causes: readonly FirstCause[];
}

export interface Share {
  readonly total: number;
  readonly ready: number;
}

/** What stops phones and users before anything else does. */
export interface FirstCause {
  /** `MRA033`, `schema/enum`; `paths` where no registration path is left. */
  readonly code: string;
  readonly phones: number;
  readonly users: number;
  /** Where it stands, in the order of the files; each with the objects it stops, by their names. */
  readonly places: readonly CausePlace[];
}

export interface CausePlace {
  readonly spot: Spot;
  readonly message: Message;
  readonly names: readonly string[];
}

/** Something that stops whoever depends on where it stands. */
interface Obstacle {
  readonly code: string;
  readonly message: Message;
  readonly spot: Spot;
  /** On the way in: what everybody meets first, then the user who signs in, the phone, what the phone names. */
  readonly layer: number;
}

/**
 * Who could work outside. What stops a phone is an error on it, on what it names (by any number of references), or on the
 * surroundings, which everybody needs; or that no registration path is left for its device pool.
 */
export function readinessOf(project: Project, findings: readonly Finding[]): Readiness {
  const stops = new Obstacles(project, findings);
  const phones = project.objects("phones").filter((it) => takesPart(it, project));
  const users = project.objects("endUsers").filter((it) => takesPart(it, project));
  const causes = new Causes();
  const stopped = new Set<Address>();
  for (const phone of phones) {
    const first = stops.firstOf(phone);
    if (first === undefined) continue;
    stopped.add(phone.address);
    causes.add(first, phone, "phones");
  }
  let [ready, withoutPhone] = [0, 0];
  for (const user of users) {
    const theirs = phonesOf(user, project);
    const own = stops.firstOf(user);
    if (own !== undefined) causes.add(own, user, "users");
    else if (theirs.length === 0) withoutPhone++;
    else if (theirs.some((it) => !stopped.has(it.address))) ready++;
    else {
      const first = theirs.map((it) => stops.firstOf(it)).find((it) => it !== undefined);
      if (first !== undefined) causes.add(first, user, "users");
    }
  }
  return {
    cluster: project.name,
    phones: { total: phones.length, ready: phones.length - stopped.size },
    users: { total: users.length, ready, withoutPhone },
    causes: causes.all(),
  };
}

/** What stands in the way of each object. */
class Obstacles {
  readonly #project: Project;
  readonly #general: readonly Obstacle[];
  readonly #at = new Map<Address, Obstacle[]>();
  readonly #named = new Map<Address, ReadonlySet<Address>>();
  readonly #wayless: ReadonlyMap<string, Spot>;

  constructor(project: Project, findings: readonly Finding[]) {
    this.#project = project;
    const own = new Set(project.documents.map((it) => it.tree.spot.chunk.uri));
    // A name that no file describes may be on the cluster: a plan looks for it there.
    const errors = findings.filter(
      (it) => it.severity === "error" && it.missing === undefined && own.has(it.spot.chunk.uri),
    );
    const concerned = concernedBy(
      project,
      errors.map((it) => it.spot),
    );
    const general: Obstacle[] = [];
    for (const { code, message, spot } of errors) {
      const objects = concerned(spot);
      if (objects.length === 0) general.push({ code, message, spot, layer: 0 });
      for (const it of objects) this.#at.set(it, [...(this.#at.get(it) ?? []), { code, message, spot, layer: 1 }]);
    }
    this.#general = general.sort(inOrder);
    const pools = survivorsOf(topologyOf(project), []).pools.filter((it) => it.state === "lost");
    this.#wayless = new Map(pools.map((it) => [it.pool.name, it.pool.spot]));
  }

  /** What stops an object first; undefined: nothing does. */
  firstOf(object: ConfigObject): Obstacle | undefined {
    const [general] = this.#general;
    if (general !== undefined) return general;
    const found: Obstacle[] = [];
    for (const address of this.#allNamed(object)) {
      const layer = address === object.address ? 2 : address.startsWith("endUsers/") ? 1 : 3;
      for (const it of this.#at.get(address) ?? []) found.push({ ...it, layer });
    }
    const pool = object.section === "phones" ? textAt(object.values, "devicePool")?.value : undefined;
    const wayless = pool === undefined ? undefined : this.#wayless.get(pool);
    if (wayless !== undefined) found.push({ code: "paths", message: noWay, spot: wayless, layer: 4 });
    return found.sort(inOrder)[0];
  }

  /** An object and all that it names, directly or by what it names. */
  #allNamed(object: ConfigObject): ReadonlySet<Address> {
    const known = this.#named.get(object.address);
    if (known !== undefined) return known;
    const all = new Set<Address>([object.address]);
    const open: ConfigObject[] = [object];
    for (let it = open.pop(); it !== undefined; it = open.pop())
      for (const { to } of it.references) {
        if (all.has(to)) continue;
        all.add(to);
        const target = this.#project.at(to);
        // A user names the devices that are theirs: what is wrong with one of these does not stop another.
        if (target !== undefined && target.section !== "phones") open.push(target);
        if (target?.section === "phones") all.delete(to);
      }
    this.#named.set(object.address, all);
    return all;
  }
}

const inOrder = (a: Obstacle, b: Obstacle): number =>
  a.layer - b.layer ||
  byCodeUnit(a.code, b.code) ||
  byCodeUnit(a.spot.chunk.uri, b.spot.chunk.uri) ||
  spanOf(a.spot).start - spanOf(b.spot).start;

/** Counts whom each first cause stops. */
class Causes {
  readonly #byCode = new Map<
    string,
    { phones: number; users: number; places: Map<string, CausePlace & { names: string[] }> }
  >();

  add({ code, message, spot }: Obstacle, object: ConfigObject, kind: "phones" | "users"): void {
    const cause = this.#byCode.get(code) ?? {
      phones: 0,
      users: 0,
      places: new Map<string, CausePlace & { names: string[] }>(),
    };
    this.#byCode.set(code, cause);
    cause[kind]++;
    const key = `${spot.chunk.uri} ${spanOf(spot).start}`;
    const place = cause.places.get(key) ?? { spot, message, names: [] };
    cause.places.set(key, place);
    place.names.push(object.name);
  }

  all(): readonly FirstCause[] {
    return [...this.#byCode]
      .map(([code, { phones, users, places }]) => ({ code, phones, users, places: [...places.values()].sort(byPlace) }))
      .sort((a, b) => b.phones - a.phones || b.users - a.users || byCodeUnit(a.code, b.code));
  }
}

const byPlace = (a: CausePlace, b: CausePlace): number =>
  byCodeUnit(a.spot.chunk.uri, b.spot.chunk.uri) || spanOf(a.spot).start - spanOf(b.spot).start;

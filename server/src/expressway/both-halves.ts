import { identityOf } from "../../../core/src/base/address.ts";
import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import { message } from "../../../core/src/base/text.ts";
import { schemaOf } from "../../../core/src/catalog/catalog.ts";
import type { Section } from "../../../core/src/catalog/generated/fields.ts";
import type { LiveObject } from "../../../core/src/plan/state.ts";
import type { Cluster, Fault, ObjectKey, Outcome, Secrets, Write } from "../port/cluster.ts";
import type { RestDoor } from "./door.ts";
import { readRows } from "./reads.ts";
import { writeRow } from "./writes.ts";

/**
 * A cluster and the Expressway-C that goes with it, behind one port: a plan, its journal and its undo need not know which of
 * the two has an object. Without a door whatever is on an Expressway is answered with a fault, and nothing is sent.
 */
export function bothHalves<C extends Cluster>(cluster: C, door: RestDoor | undefined): C {
  return {
    ...cluster,
    async list(section, query, signal) {
      if (!isOnExpressway(section)) return await cluster.list(section, query, signal);
      if (door === undefined) return fail(noDoor);
      const rows = query.skip === 0 ? await readRows(door, section, signal) : ok([]);
      return rows.ok ? ok(rows.value.map((it) => it.object)) : rows;
    },
    async get(section, by, signal) {
      if (!isOnExpressway(section)) return await cluster.get(section, by, signal);
      return await getThere(door, section, by, signal);
    },
    async write(write, secrets, signal) {
      if (!isOnExpressway(write.section)) return await cluster.write(write, secrets, signal);
      return await writeThere(door, write, secrets, signal);
    },
  };
}

const isOnExpressway = (section: Section): boolean => schemaOf(section).on !== undefined;

async function getThere(
  door: RestDoor | undefined,
  section: Section,
  by: ObjectKey,
  signal: AbortSignal,
): Promise<Result<LiveObject | undefined, Fault>> {
  const identity = by.identity ?? [];
  const wrong = wrongDoor(door, identity.at(-1));
  if (door === undefined || wrong !== undefined) return fail(wrong ?? noDoor);
  const rows = await readRows(door, section, signal);
  if (!rows.ok) return rows;
  const wanted = identity.map((it) => it.toLowerCase()).join("\n");
  return ok(rows.value.find(({ object }) => identityOf(object.address).join("\n").toLowerCase() === wanted)?.object);
}

async function writeThere(
  door: RestDoor | undefined,
  write: Write,
  secrets: Secrets,
  signal: AbortSignal,
): Promise<Outcome> {
  const place = "fields" in write && write.kind === "add" ? write.fields.expressway : undefined;
  const wrong = wrongDoor(door, typeof place === "string" ? place : door?.host);
  if (door === undefined || wrong !== undefined) return { kind: "notSent", fault: wrong ?? noDoor };
  return await writeRow(door, write, secrets, signal);
}

/** A plan is carried out on the Expressway-C for which it was made. */
function wrongDoor(door: RestDoor | undefined, planned: string | undefined): Fault | undefined {
  if (door !== undefined && door.host === planned?.toLowerCase()) return undefined;
  if (door === undefined || planned === undefined) return noDoor;
  return { kind: "unsendable", why: message(texts.other, planned, door.host) };
}

const texts = {
  none: {
    en: "There are steps on an Expressway-C, and nobody is signed in to one. In VS Code sign in to Expressway-C of the cluster; on the command line set MRA_EXPRESSWAY_USER and MRA_EXPRESSWAY_PASSWORD, and MRA_EXPRESSWAY_HOST",
    ko: "Expressway-C에서 수행할 단계가 있지만 로그인하지 않았습니다. VS Code에서 클러스터의 Expressway-C에 로그인하거나, 명령줄에서 MRA_EXPRESSWAY_USER, MRA_EXPRESSWAY_PASSWORD, MRA_EXPRESSWAY_HOST를 설정하십시오",
  },
  other: {
    en: "This was planned for Expressway-C {0}, and you signed in to {1}. Nothing was sent",
    ko: "Expressway-C {0}에 대한 계획이지만 {1}에 로그인했습니다. 아무것도 보내지 않았습니다",
  },
};

const noDoor: Fault = { kind: "unsendable", why: message(texts.none) };

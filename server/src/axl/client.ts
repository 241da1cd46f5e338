import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import { schemaOf } from "../../../core/src/catalog/catalog.ts";
import type { Section } from "../../../core/src/catalog/generated/fields.ts";
import type { Cluster, Fault, Outcome, ReadRegistrations } from "../port/cluster.ts";
import { callerFor } from "./caller.ts";
import { readChanges } from "./changes.ts";
import { sayableIce, type IceMap } from "./ice-map.ts";
import { learnIceFrom } from "./ice-learning.ts";
import { openLane } from "./lane.ts";
import { observe, type Seen } from "./observe.ts";
import { rawAsk } from "./raw-ask.ts";
import { countPhones, getObject, listObjects } from "./reads.ts";
import { openRis, risPath } from "./ris.ts";
import { readLastAddresses, readRegistrations } from "./registrations.ts";
import type { ConnectionSettings } from "./settings.ts";
import { surroundingReads, type SurroundingReads } from "./surroundings.ts";
import { openWay } from "./way.ts";
import { writeObject } from "./writes.ts";

/** A cluster over AXL. */
export interface ConnectedCluster extends Cluster {
  /** Facts for the live checks. */
  readonly surroundings: SurroundingReads;
  /** What Unified CM knows of some phones' registrations. */
  readonly registrations: ReadRegistrations;
  /** How it answers where no schema says how; reads only. */
  readonly observe: (signal: AbortSignal) => Promise<Result<Seen, Fault>>;
  /** From which address each phone registered last, by its name. */
  lastAddresses(signal: AbortSignal): Promise<Result<ReadonlyMap<string, string>, Fault>>;
  /** Closes idle connections; to be called when the cluster is not needed any more. */
  close(): void;
}

/**
 * A cluster behind the port of deploy, plan and tree. Connecting sends nothing; the first call does. What is wrong with
 * the settings shows in each call as a fault, with nothing sent.
 */
export function connect(settings: ConnectionSettings): ConnectedCluster {
  const transport = openWay(settings);
  const caller = callerFor(transport, settings.version);
  const realTime = openWay(settings, risPath);
  const ris = openRis(realTime);
  let map: IceMap | undefined = settings.ice;
  let lookedForIce = map !== undefined;

  const learning = openLane(1);

  const learn = async (signal: AbortSignal): Promise<Result<IceMap | undefined, Fault>> => {
    const leave = await learning.enter(signal);
    if (!leave) return fail({ kind: "cancelled" });
    try {
      if (lookedForIce) return ok(map);
      const learned = await learnIceFrom(caller, signal);
      if (learned.ok) {
        map = learned.value;
        lookedForIce = true;
      }
      return learned;
    } finally {
      leave();
    }
  };
  // Only some sections have an ICE block; the others need not wait for its names.
  const iceFor = (section: Section, signal: AbortSignal) =>
    schemaOf(section).fields.some((it) => it.type.kind === "ice") ? learn(signal) : Promise.resolve(ok(undefined));

  return {
    async identify(signal) {
      const spoken = await caller.negotiate(signal);
      if (!spoken.ok) return spoken;
      lookedForIce = map !== undefined; // someone may have saved a profile since
      const ice = await learn(signal);
      if (!ice.ok) return ice;
      return ok({ ...spoken.value, ...(ice.value ? { ice: sayableIce(ice.value) } : {}) });
    },
    list: (section, query, signal) => listObjects(caller, section, query, signal),
    async get(section, by, signal) {
      const ice = await iceFor(section, signal);
      return ice.ok ? getObject(caller, section, by, ice.value, signal) : ice;
    },
    async write(write, secrets, signal): Promise<Outcome> {
      const ice = "fields" in write && "ice" in write.fields ? await learn(signal) : ok(map);
      return ice.ok ? writeObject(caller, write, secrets, ice.value, signal) : { kind: "notSent", fault: ice.fault };
    },
    countPhones: (by, signal) => countPhones(caller, by, signal),
    changes: (since, signal) => readChanges(caller, since, signal),
    surroundings: surroundingReads(caller),
    registrations: (phones, signal) => readRegistrations(caller, ris, phones, signal),
    observe: (signal) => observe(rawAsk(transport, caller), signal),
    lastAddresses: (signal) => readLastAddresses(caller, signal),
    close() {
      transport.close();
      realTime.close();
    },
  };
}

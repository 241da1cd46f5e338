import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import { schemaOf } from "../../../core/src/catalog/catalog.ts";
import type { Cluster, Fault, Outcome, ReadRegistrations } from "../port/cluster.ts";
import { callerFor, type Caller } from "./caller.ts";
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
  const ice = iceNames(caller, settings.ice);
  return {
    async identify(signal) {
      const spoken = await caller.negotiate(signal);
      if (!spoken.ok) return spoken;
      ice.lookAgain();
      const map = await ice.learn(signal);
      if (!map.ok) return map;
      return ok({ ...spoken.value, ...(map.value ? { ice: sayableIce(map.value) } : {}) });
    },
    list: (section, query, signal) => listObjects(caller, section, query, signal),
    async get(section, by, signal) {
      // Only some sections have an ICE block; the others need not wait for its names.
      const hasIce = schemaOf(section).fields.some((it) => it.type.kind === "ice");
      const map = hasIce ? await ice.learn(signal) : ok(undefined);
      return map.ok ? getObject(caller, section, by, map.value, signal) : map;
    },
    async write(write, secrets, signal): Promise<Outcome> {
      const map = "fields" in write && "ice" in write.fields ? await ice.learn(signal) : ok(ice.known());
      return map.ok ? writeObject(caller, write, secrets, map.value, signal) : { kind: "notSent", fault: map.fault };
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

interface IceNames {
  /** Looks once; whoever asks meanwhile waits for the same answer. */
  learn(signal: AbortSignal): Promise<Result<IceMap | undefined, Fault>>;
  known(): IceMap | undefined;
  /** Somebody may have saved a profile since: where nothing was found, it is looked for again. */
  lookAgain(): void;
}

/** The cluster's own words for ICE, as settings give them or as they are learned from it. */
function iceNames(caller: Caller, given: IceMap | undefined): IceNames {
  const learning = openLane(1);
  let map = given;
  let hasLooked = given !== undefined;
  return {
    async learn(signal) {
      const leave = await learning.enter(signal);
      if (!leave) return fail({ kind: "cancelled" });
      try {
        if (hasLooked) return ok(map);
        const learned = await learnIceFrom(caller, signal);
        if (learned.ok) {
          map = learned.value;
          hasLooked = true;
        }
        return learned;
      } finally {
        leave();
      }
    },
    known: () => map,
    lookAgain() {
      hasLooked = map !== undefined;
    },
  };
}

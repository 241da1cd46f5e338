import assert from "node:assert/strict";
import { address, identityOf, type Address } from "../../core/src/base/address.ts";
import type { Json, JsonObject } from "../../core/src/base/json.ts";
import { fail, ok, type Result } from "../../core/src/base/result.ts";
import { isBuiltIn, schemaOf } from "../../core/src/catalog/catalog.ts";
import type { Section } from "../../core/src/catalog/generated/fields.ts";
import { referencesIn } from "../../core/src/plan/references.ts";
import { renamedAddress, withNewNames } from "../../core/src/plan/renames.ts";
import { secretsIn } from "../../core/src/plan/secret.ts";
import type { LiveObject } from "../../core/src/plan/state.ts";
import { comparedText } from "../../core/src/plan/value.ts";
import type { Clock } from "../../server/src/deploy/clock.ts";
import type { Cluster, ClusterIdentity, Fault, Outcome, Write } from "../../server/src/port/cluster.ts";
import { allIce, uuidOf } from "../plan/fixture.ts";

/** Something that happens to one request in place of an answer. */
export interface Mishap {
  /** Whether the cluster does what it was asked before the answer is lost. */
  readonly performed: boolean;
  readonly fault: Fault;
  /** What a write is told; reads always fail. */
  readonly as: "rejected" | "notSent" | "unknown";
}

/** A cluster in memory that refuses what a real one refuses: references to what is not there, and the loss of what is in use. */
export interface Model {
  readonly cluster: Cluster;
  /** Sorted by address. */
  readonly objects: () => readonly LiveObject[];
  /** Writes that changed something, in their order. */
  readonly applied: readonly Write[];
  /** Requests so far. */
  readonly requests: () => number;
  /** The most reads, and the most writes, that were under way at once. */
  readonly most: { reads: number; writes: number };
  /** Someone at the GUI. */
  readonly edit: (address: Address, fields: JsonObject) => void;
  readonly forget: (address: Address) => void;
}

export function modelCluster(
  initial: readonly LiveObject[],
  mishapAt: (request: number, kind: "read" | "write") => Mishap | undefined = () => undefined,
  identity: Partial<ClusterIdentity> = {},
): Model {
  const store = new Map<Address, LiveObject>(initial.map((it) => [it.address, it]));
  const applied: Write[] = [];
  const most = { reads: 0, writes: 0 };
  const now = { reads: 0, writes: 0 };
  let requests = 0;

  // A turn of the event loop for each request, so that what runs at the same time is seen.
  async function under<T>(kind: "reads" | "writes", work: () => T): Promise<T> {
    now[kind]++;
    most[kind] = Math.max(most[kind], now[kind]);
    await Promise.resolve();
    await Promise.resolve();
    now[kind]--;
    return work();
  }
  const read = <T>(answer: () => T): Promise<Result<T, Fault>> =>
    under("reads", () => {
      const mishap = mishapAt(requests++, "read");
      return mishap ? fail(mishap.fault) : ok(answer());
    });
  const sorted = (): readonly LiveObject[] => [...store.values()].sort((a, b) => (a.address < b.address ? -1 : 1));
  const byUuid = (uuid: string): LiveObject | undefined => [...store.values()].find((it) => it.uuid === uuid);

  function perform(write: Write): Outcome {
    const it = change(write);
    if (typeof it !== "string") return it;
    applied.push(write);
    return { kind: "applied", uuid: it };
  }

  function change(write: Write): string | Outcome {
    if (write.kind === "add") return add(write.section, write.fields);
    const old = byUuid(write.uuid);
    if (old === undefined) return refused(5007, `Item not valid: The specified ${write.name} was not found`);
    if (write.kind === "update") return update(old, write.fields, write.renameTo);
    if (write.kind === "remove") return remove(old);
    return old.uuid;
  }

  function add(section: Section, stated: JsonObject): string | Outcome {
    const fields = { ...withoutSecrets(stated) };
    const at = address(section, ...schemaOf(section).identity.map((key) => comparedText(stated[key])));
    if (store.has(at)) return refused(-239, "Could not insert new row - duplicate value in a UNIQUE INDEX column");
    const dangling = danglingIn(section, fields);
    if (dangling !== undefined) return dangling;
    const uuid = uuidOf(`${at} ${applied.length}` as Address);
    store.set(at, { address: at, section, name: identityOf(at).filter(Boolean).join(" "), uuid, fields });
    return uuid;
  }

  function update(old: LiveObject, stated: JsonObject, renameTo: string | undefined): string | Outcome {
    const fields: Record<string, Json> = { ...old.fields };
    for (const [key, value] of Object.entries(withoutSecrets(stated))) {
      const isXml = key === "vendorConfig" || key === "ice";
      fields[key] = isXml && isObject(value) && isObject(fields[key]) ? { ...fields[key], ...value } : value;
    }
    const dangling = danglingIn(old.section, fields);
    if (dangling !== undefined) return dangling;
    if (renameTo === undefined) {
      store.set(old.address, { ...old, fields });
      return old.uuid;
    }
    const at = renamedAddress(old.address, renameTo);
    if (store.has(at)) return refused(-239, "Could not insert new row - duplicate value in a UNIQUE INDEX column");
    store.delete(old.address);
    const [key = ""] = schemaOf(old.section).identity;
    const name = identityOf(at).filter(Boolean).join(" ");
    store.set(at, { ...old, address: at, name, fields: { ...fields, [key]: renameTo } });
    // References are kept by uuid: they show the new name by themselves.
    for (const it of store.values())
      store.set(it.address, {
        ...it,
        fields: withNewNames(it.fields, schemaOf(it.section).fields, new Map([[old.address, renameTo]])),
      });
    return old.uuid;
  }

  function remove(old: LiveObject): string | Outcome {
    for (const it of store.values()) {
      const holds =
        it.address !== old.address &&
        referencesIn(it.section, it.fields).some((ref) => ref.to === old.address && !ref.isTie);
      if (holds) return refused(5003, `${old.name} is in use by ${it.name}`);
    }
    store.delete(old.address);
    for (const it of store.values()) {
      const ties = it.fields.relatedRegions;
      if (old.section === "regions" && Array.isArray(ties))
        store.set(it.address, {
          ...it,
          fields: {
            ...it.fields,
            relatedRegions: ties.filter((tie: Json) => !isObject(tie) || tie.region !== old.name),
          },
        });
    }
    return old.uuid;
  }

  function danglingIn(section: Section, fields: JsonObject): Outcome | undefined {
    for (const { to } of referencesIn(section, fields)) {
      const name = identityOf(to).filter(Boolean).join(" ");
      if (!store.has(to) && !isBuiltIn(schemaOf(to.split("/")[0] as Section), name))
        return refused(-691, `Missing key in referenced table for referential constraint (${to})`);
    }
    return undefined;
  }

  return {
    objects: sorted,
    applied,
    requests: () => requests,
    most,
    edit: (at, fields) => {
      const it = store.get(at) ?? assert.fail(`no ${at}`);
      store.set(at, { ...it, fields: { ...it.fields, ...fields } });
    },
    forget: (at) => void store.delete(at),
    cluster: {
      identify: () =>
        read(
          () =>
            ({
              release: "14.0.1.12900(161)",
              schema: "14.0",
              ...(allIce ? { ice: allIce } : {}),
              ...identity,
            }) as const,
        ),
      list: (section, { skip, first }) =>
        read(() =>
          sorted()
            .filter((it) => it.section === section)
            .slice(skip, skip + first),
        ),
      get: (section, by) => read(() => ("uuid" in by ? byUuid(by.uuid) : store.get(address(section, ...by.identity)))),
      write: (write, secrets) =>
        under("writes", (): Outcome => {
          const mishap = mishapAt(requests++, "write");
          for (const name of "fields" in write ? secretsIn(write.fields) : [])
            assert.notEqual(secrets(name), undefined, name);
          if (mishap === undefined) return perform(write);
          if (mishap.performed) perform(write);
          return { kind: mishap.as, fault: mishap.fault };
        }),
      countPhones: (by) =>
        read(() => {
          const [[key, name]] = Object.entries(by) as [[string, string]];
          return sorted().filter((it) => it.section === "phones" && it.fields[key] === name).length;
        }),
      changes: () => read(() => assert.fail("not asked for")),
    },
  };
}

const refused = (code: number, reason: string): Outcome => ({
  kind: "rejected",
  fault: { kind: "refused", code, reason },
});
const isObject = (it: Json | undefined): it is JsonObject =>
  typeof it === "object" && it !== null && !Array.isArray(it);

/** What a cluster shows of what was sent: no passwords. */
function withoutSecrets(fields: JsonObject): JsonObject {
  const kept: Record<string, Json> = {};
  for (const [key, value] of Object.entries(fields)) {
    if (isObject(value) && typeof value.secret === "string") continue;
    kept[key] = isObject(value) ? withoutSecrets(value) : value;
  }
  return kept;
}

/** A clock that never really waits; `waits` are the times that would have passed. */
export function stillClock(random = 0.5): Clock & { readonly waits: number[] } {
  const waits: number[] = [];
  let time = Date.UTC(2026, 0, 1);
  return {
    waits,
    now: () => new Date(time),
    random: () => random,
    wait: (ms) => {
      waits.push(ms);
      time += ms;
      return Promise.resolve();
    },
  };
}

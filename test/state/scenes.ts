import type { JsonObject } from "../../core/src/base/json.ts";
import { address } from "../../core/src/base/address.ts";
import { ok } from "../../core/src/base/result.ts";
import { say } from "../../core/src/base/text.ts";
import type { Plan } from "../../core/src/plan/step.ts";
import type { DesiredObject } from "../../core/src/plan/state.ts";
import { expresswayInOrder } from "../../server/src/demo-cluster/expressway-state.ts";
import type { DemoCluster } from "../../server/src/demo-cluster/start.ts";
import type { Clock } from "../../server/src/deploy/clock.ts";
import { deploy } from "../../server/src/deploy/deploy.ts";
import { carryOutWaves } from "../../server/src/deploy/deploy-waves.ts";
import { openJournal } from "../../server/src/deploy/journal.ts";
import { pastWaves } from "../../server/src/deploy/past-waves.ts";
import { consentCount } from "../../server/src/deploy/permit.ts";
import { journalsIn } from "../../server/src/deploy/state-folder.ts";
import { touchedPhones } from "../../server/src/deploy/registrations.ts";
import { stagesOf } from "../../server/src/deploy/waves.ts";
import { bothHalves } from "../../server/src/expressway/both-halves.ts";
import { openDoor } from "../../server/src/expressway/door.ts";
import type { Cluster, Registration } from "../../server/src/port/cluster.ts";
import type { StateStore } from "../../server/src/port/state.ts";
import { host, never, planFor } from "../deploy/fixture.ts";
import { modelCluster } from "../deploy/model.ts";
import { desired, live } from "../plan/fixture.ts";
import { carryOut, requestFor } from "./lab.ts";

/** How a deployment came to its end. */
export interface Ended {
  readonly finished: boolean;
  /** Everything that was sent or not, in words. */
  readonly told: string;
}

/** A cluster and a plan for it. */
export interface Scene {
  readonly carry: (store: StateStore) => Promise<Ended>;
  /** Writes of configuration that the cluster carried out. */
  readonly writes: () => number;
  /** What phones were told, each time. */
  readonly tells: () => readonly string[];
}

/** What is deployed, and how many writes that are. */
export interface SceneKind {
  readonly title: string;
  readonly count: number;
  readonly open: () => Promise<Scene>;
}

const atOnce = async (plan: Plan, cluster: Cluster, store: StateStore): Promise<Ended> => {
  const it = await carryOut(plan, cluster, store);
  if (!it.ok) return { finished: false, told: say(it.fault, "en") };
  return {
    finished: it.value.finished,
    told: it.value.results.map((one) => `${one.outcome} ${say(one.message, "en")}`).join("\n"),
  };
};

export const regions: SceneKind = {
  title: "three objects",
  count: 3,
  open: async () => {
    const model = modelCluster(live(""));
    const plan = await planFor(desired("regions: [{ name: EMEA }, { name: APAC }, { name: AMER }]"), model.cluster);
    return {
      carry: (store) => atOnce(plan, model.cluster, store),
      writes: () => model.applied.length,
      tells: () => [],
    };
  },
};

const pools = ["P1", "P2"];
const project = (srst: string): string => `
devicePools:
${pools.map((it) => `  - { name: ${it}, callManagerGroup: Default, dateTimeGroup: CMLocal, region: Default, srst: ${srst} }`).join("\n")}`;
const phones = `
phones:
${pools.map((it) => `  - { name: CSF${it}, model: Cisco Unified Client Services Framework, protocol: SIP, devicePool: ${it} }`).join("\n")}`;

export const waves: SceneKind = {
  title: "two waves",
  count: 2,
  open: async () => {
    const model = modelCluster(live(`${project("Disable")}${phones}`));
    const plan = await planFor(desired(project("Use Default Gateway")), model.cluster);
    const written = (isTold: boolean) => model.applied.filter((it) => (it.kind === "apply") === isTold);
    return {
      carry: (store) => inWaves(plan, model.cluster, store),
      writes: () => written(false).length,
      tells: () => written(true).map((it) => it.name),
    };
  },
};

/** Carries out a plan, a device pool at a time, with a clock of its own; every phone is registered whenever somebody looks. */
async function inWaves(plan: Plan, cluster: Cluster, store: StateStore): Promise<Ended> {
  let time = Date.UTC(2026, 0, 1, 1);
  const clock: Clock = {
    now: () => new Date(time),
    random: () => 0,
    wait: (ms) => Promise.resolve(void (time += ms)),
  };
  const team = store.team && { side: store.team, said: () => undefined };
  const journals = journalsIn(store.folder);
  const opened = await openJournal(journals, plan.cluster, [host], team);
  if (!opened.ok) return { finished: false, told: say(opened.fault, "en") };
  const journal = opened.value;
  const chosen = plan.steps.map((it) => it.id);
  const read = (names: readonly string[]) =>
    Promise.resolve(ok(new Map(names.map((phone): [string, Registration] => [phone, registered(phone)]))));
  try {
    const end = await carryOutWaves(
      stagesOf(plan, chosen, { kind: "pools" }),
      await pastWaves(journals, plan),
      { percent: 95, waitMs: 300_000, until: undefined },
      {
        clock,
        read,
        before: async (steps) => {
          const touched = await touchedPhones(plan, steps, cluster, clock, never);
          return touched.ok ? read(touched.value.phones) : touched;
        },
        looked: (missing) => journal.write({ t: "back", at: clock.now().toISOString(), missing }),
        tell: () => undefined,
        carryOut: (steps, wave) => {
          const consent = { cluster: plan.cluster, count: consentCount(plan, steps) };
          const request = { ...requestFor(plan, cluster, store, journal), clock, chosen: steps, consent, wave };
          return deploy(plan, request, () => undefined, never);
        },
      },
      never,
    );
    return { finished: end.kind === "finished", told: toldOf(end) };
  } finally {
    await journal.close();
  }
}

const toldOf = (end: Awaited<ReturnType<typeof carryOutWaves>>): string =>
  end.kind === "refused" ? say(end.why, "en") : end.kind === "notDone" ? JSON.stringify(end.report) : end.kind;

const registered = (phone: string): Registration => ({
  phone,
  state: "Registered",
  node: "",
  address: "",
  since: undefined,
  readAt: "",
});

/** A region on the cluster, and a domain on the Expressway-C of a demo, over HTTPS. */
export const edge = (demo: () => DemoCluster): SceneKind => ({
  title: "a write to Expressway-C",
  count: 2,
  open: async () => {
    const { expressway, caPem } = demo();
    const { trusted } = expressway.state;
    Object.assign(expressway.state, { ...expresswayInOrder(""), trusted, domains: [] });
    const model = modelCluster(live(""));
    const { host: at, user, password } = expressway;
    const cluster = bothHalves<Cluster>(
      model.cluster,
      openDoor({ host: at, user, password, trust: { kind: "authorities", pem: caPem } }),
    );
    const plan = await planFor([...desired("regions: [{ name: EMEA }]"), domain("example.org")], cluster);
    const before = expressway.committed;
    return {
      carry: (store) => atOnce(plan, cluster, store),
      writes: () => model.applied.length + expressway.committed - before,
      tells: () => [],
    };
  },
});

const place = "127.0.0.1";
function domain(name: string): DesiredObject {
  const fields: JsonObject = { name, sipRegistrations: true, expressway: place };
  return {
    address: address("expresswayDomains", name, place),
    section: "expresswayDomains",
    name,
    state: "present",
    managed: true,
    renamedFrom: undefined,
    fields,
    refersTo: [],
  };
}

import { address } from "../../core/src/base/address.ts";
import { ok } from "../../core/src/base/result.ts";
import type { DesiredObject } from "../../core/src/plan/state.ts";
import { systemClock } from "../../server/src/deploy/clock.ts";
import { planCluster } from "../../server/src/deploy/plan-cluster.ts";
import type { Cluster } from "../../server/src/port/cluster.ts";
import { ownMs } from "./own-time.ts";
import { decodedPage, pageRows, phoneModel, phoneName, phonePage, phoneText, version } from "./phones.ts";

/** What a plan took: milliseconds of own work, and the most memory that the process ever had. */
export interface Planned {
  readonly ms: number;
  readonly rssMb: number;
}

/**
 * Plans that many phones: reads them from the lists of a cluster, compares and puts the steps in order, without the
 * network: the cluster's answers are made here, and the time for that is not counted. One phone in ten differs.
 */
export async function planMany(phones: number, signal: AbortSignal): Promise<Planned> {
  const desired = Array.from({ length: phones }, (_, n) => desiredPhone(n));
  const { cluster, answeringMs } = clusterOf(phones);
  const began = process.cpuUsage();
  const request = { name: "bench", host: "127.0.0.1", desired, inputs: [] };
  const plan = await planCluster(request, cluster, systemClock, () => undefined, signal);
  const ms = ownMs(began) - answeringMs();
  if (!plan.ok) throw new Error(JSON.stringify(plan.fault).slice(0, 500));
  const changes = plan.value.steps.filter((it) => it.kind === "change").length;
  if (changes !== phones / 10) throw new Error(`${String(changes)} changes of ${String(phones)} phones`);
  return { ms, rssMb: process.resourceUsage().maxRSS / 1024 };
}

function desiredPhone(n: number): DesiredObject {
  const name = phoneName(n);
  return {
    address: address("phones", name),
    section: "phones",
    name,
    state: "present",
    managed: true,
    renamedFrom: undefined,
    fields: {
      name,
      model: phoneModel(n),
      protocol: "SIP",
      devicePool: `DP-${String(n % 50)}`,
      phoneSecurityProfile: `profile-${String(n % 20)}.example.com`,
      description: n % 10 === 0 ? "Changed" : phoneText(n),
    },
    refersTo: [],
  };
}

function clusterOf(phones: number): { readonly cluster: Cluster; readonly answeringMs: () => number } {
  let answering = 0;
  const none = (): never => {
    throw new Error("not asked for in a plan of phones that differ in their description");
  };
  const cluster: Cluster = {
    identify: () => Promise.resolve(ok({ release: "15.0.1.10000(1)", schema: version })),
    list(section, { skip, first, fields }) {
      if (section !== "phones" || skip >= phones) return Promise.resolve(ok([]));
      const began = process.cpuUsage();
      const text = phonePage(skip, Math.min(first, pageRows, phones - skip), fields);
      answering += ownMs(began);
      return Promise.resolve(ok(decodedPage(text, fields)));
    },
    get: () => Promise.resolve(ok(undefined)),
    countPhones: () => Promise.resolve(ok(0)),
    write: none,
    changes: none,
  };
  return { cluster, answeringMs: () => answering };
}

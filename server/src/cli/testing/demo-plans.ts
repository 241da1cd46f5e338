import { fail, type Result } from "../../../../core/src/base/result.ts";
import { message, textOf, type Message } from "../../../../core/src/base/text.ts";
import { versions } from "../../../../core/src/catalog/generated/versions.ts";
import type { Version } from "../../../../core/src/catalog/schema.ts";
import type { WantedPlan } from "../../../../core/src/expect/config-test.ts";
import type { Plan } from "../../../../core/src/plan/step.ts";
import { connect, type ConnectedCluster } from "../../axl/client.ts";
import { faultText } from "../../axl/fault-text.ts";
import { planFiles, requestFile } from "../../clusters/plan-making.ts";
import type { DemoCluster } from "../../demo-cluster/start.ts";
import type { Checked } from "../../workspace/check.ts";
import { chosenProject } from "../connection.ts";
import { shown } from "../shown.ts";

/** What a plan of some files would be, against a demo cluster. */
export interface DemoPlans {
  plan(wanted: WantedPlan, files: Pick<Checked, "files" | "projects">): Promise<Result<Plan, readonly Message[]>>;
  /** Stops every demo cluster that was started. */
  stop(): Promise<void>;
}

/**
 * Plans against demo clusters in this process, on loopback: one for each release and seed, started when it is first asked
 * for. No other cluster is ever reached, whatever the files name as their publisher. Planning only reads, so that tests
 * share them.
 */
export function openDemoPlans(signal: AbortSignal): DemoPlans {
  const running = new Map<string, Promise<Demo>>();
  const demoOf = (version: Version, seed: WantedPlan["against"]): Promise<Demo> => {
    const key = `${version} ${seed}`;
    const demo = running.get(key) ?? startDemo(version, seed, signal);
    running.set(key, demo);
    return demo;
  };
  return {
    async plan(wanted, { files, projects }) {
      const project = chosenProject(projects, wanted.cluster);
      if (!project.ok) return fail([project.fault.why]);
      const stated = versions.find((it) => it === project.value.definition?.version);
      const { demo, cluster } = await demoOf(wanted.version ?? stated ?? "14.0", wanted.against);
      const read = files.map((it) => requestFile(shown(it.path), it.uri, it.text, it.findings));
      const made = await planFiles({ cluster, host: demo.host }, project.value, read, {}, signal);
      if (made.ok) return made;
      if (made.fault.kind === "reasons") return fail(made.fault.reasons.map((it) => it.message));
      return fail([message(texts.noAnswer, textOf(faultText(made.fault.fault)))]);
    },
    async stop() {
      for (const it of await Promise.allSettled(running.values())) {
        if (it.status === "rejected") continue; // whoever asked for it was told
        it.value.cluster.close();
        await it.value.demo.stop();
      }
    },
  };
}

interface Demo {
  readonly demo: DemoCluster;
  readonly cluster: ConnectedCluster;
}

// Tests that plan nothing do not load a cluster.
async function startDemo(version: Version, seed: WantedPlan["against"], signal: AbortSignal): Promise<Demo> {
  const { startDemoCluster } = await import("../../demo-cluster/start.ts");
  const demo = await startDemoCluster({ version, seed }, signal);
  const { host, user, password, caPem: ca } = demo;
  return { demo, cluster: connect({ host, user, password, ca }) };
}

const texts = {
  noAnswer: { en: "the demo cluster gave no answer: {0}", ko: "데모 클러스터가 응답하지 않았습니다: {0}" },
};

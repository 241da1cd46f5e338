import { readdirSync, appendFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { connect } from "../../server/src/axl/client.ts";
import { faultText } from "../../server/src/axl/fault-text.ts";
import { systemClock } from "../../server/src/deploy/clock.ts";
import { deploy } from "../../server/src/deploy/deploy.ts";
import { unguarded } from "../../server/src/deploy/guard.ts";
import { journalFolder, openJournal, type Journal } from "../../server/src/deploy/journal.ts";
import type { JournalLine } from "../../server/src/deploy/journal-lines.ts";
import { consentCount } from "../../server/src/deploy/permit.ts";
import { loadPlan } from "../../server/src/deploy/plan-file.ts";

/** What the parent asks of a deployment that is to be killed. */
export interface Order {
  readonly planFile: string;
  readonly dir: string;
  readonly host: string;
  readonly user: string;
  readonly password: string;
  readonly ca: string;
  /** Where this process ends itself; without it, the parent does. */
  readonly atLine?: { readonly nth: number; readonly moment: "before" | "torn" | "after" };
}

/** As `kill -9` from outside, but between two instructions that a test has chosen. */
const die = (): never => {
  process.kill(process.pid, "SIGKILL");
  for (;;);
};

function dying(it: Journal, order: Order, cluster: string): Journal {
  const { nth, moment } = order.atLine ?? { nth: 0, moment: "before" };
  let lines = 0;
  const at =
    <R>(work: (line: never) => Promise<R>) =>
    async (line: JournalLine): Promise<R> => {
      const isIt = ++lines === nth;
      if (isIt && moment === "before") die();
      if (isIt && moment === "torn") {
        const folder = journalFolder(order.dir, cluster);
        const last =
          readdirSync(folder)
            .filter((name) => name.endsWith(".jsonl"))
            .sort()
            .at(-1) ?? "000001.jsonl";
        const text = JSON.stringify(line);
        appendFileSync(join(folder, last), text.slice(0, text.length / 2), { mode: 0o600 });
        die();
      }
      const done = await work(line as never);
      if (isIt) die();
      return done;
    };
  return {
    ...it,
    settle: at((line) => it.settle(line)),
    begin: at((line) => it.begin(line)),
    write: at((line) => it.write(line)),
  };
}

async function run(order: Order): Promise<void> {
  const plan = await loadPlan(order.planFile, new AbortController().signal);
  const never = new AbortController().signal;
  if (!plan.ok) throw new Error("no plan");
  const { host, user, password, ca } = order;
  const journal = await openJournal(order.dir, plan.value.cluster, []);
  if (!journal.ok) throw new Error("no journal");
  const chosen = plan.value.steps.filter((it) => it.kind !== "apply" && it.kind !== "reset").map((it) => it.id);
  const cluster = connect({ host, user, password, ca });
  const request = {
    cluster,
    host,
    journal: dying(journal.value, order, plan.value.cluster),
    secrets: (name: string) => `secret of ${name}`,
    clock: systemClock,
    faultText,
    chosen,
    consent: { cluster: plan.value.cluster, count: consentCount(plan.value, chosen) },
    approval: undefined,
    guard: unguarded,
    inputs: plan.value.inputs,
  };
  await deploy(plan.value, request, () => undefined, never);
  await journal.value.close();
  cluster.close();
}

let text = "";
process.stdin.on("data", (it: Buffer) => (text += it.toString()));
process.stdin.on("end", () => void run(JSON.parse(text) as Order));

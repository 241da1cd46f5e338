import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Result } from "../../core/src/base/result.ts";
import { say, type Message } from "../../core/src/base/text.ts";
import type { Plan } from "../../core/src/plan/step.ts";
import { deploy, type DeployReport, type DeployRequest } from "../../server/src/deploy/deploy.ts";
import { unguarded } from "../../server/src/deploy/guard.ts";
import { openJournal, type Journal } from "../../server/src/deploy/journal.ts";
import { consentCount } from "../../server/src/deploy/permit.ts";
import { journalsIn } from "../../server/src/deploy/state-folder.ts";
import type { Cluster } from "../../server/src/port/cluster.ts";
import type { StateStore } from "../../server/src/port/state.ts";
import { folderPlace } from "../../server/src/state/folder-place.ts";
import { gitPlace } from "../../server/src/state/git-place.ts";
import type { Every } from "../../server/src/state/heartbeat.ts";
import type { SharedPlace } from "../../server/src/state/place.ts";
import { teamState, type TeamParts } from "../../server/src/state/team-side.ts";
import { host, isFollowUp, never, newDir } from "../deploy/fixture.ts";
import { stillClock } from "../deploy/model.ts";

/** Two ways to share, each as a new place that computers reach by their own way. */
export const shares: readonly { readonly title: string; readonly open: () => (computer: string) => SharedPlace }[] = [
  {
    title: "a folder",
    open: () => {
      const root = join(newDir(), "share");
      return () => folderPlace(root);
    },
  },
  {
    title: "a branch of git",
    open: () => {
      const root = newDir();
      const bare = bareRepository(root);
      return (computer) => {
        const repository = join(root, computer);
        run("git", ["clone", "--quiet", bare, repository]);
        return branchOf(repository, computer);
      };
    },
  },
];

export const run = (program: string, args: readonly string[]): string =>
  execFileSync(program, [...args], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });

/** An empty repository that others push to. */
export function bareRepository(root: string): string {
  mkdirSync(root, { recursive: true });
  const bare = join(root, "remote.git");
  run("git", ["init", "--quiet", "--bare", "--initial-branch=main", bare]);
  return bare;
}

export const branchOf = (repository: string, owner: string, limitMs?: number): SharedPlace =>
  gitPlace({
    repository,
    branch: "mra-state",
    where: "mra-state",
    owner,
    env: process.env,
    ...(limitMs !== undefined && { limitMs }),
  });

/** A computer of the team: its own folder, the same place. */
export const computer = (owner: string, place: SharedPlace, more: Partial<TeamParts> = {}): StateStore =>
  teamState({ place, mirror: newDir(), owner, locks: newDir(), restMs: 0, ...more });

/** Carries out a plan with a store; what was said on the way is kept in `said`. */
export async function carryOut(
  plan: Plan,
  cluster: Cluster,
  store: StateStore,
  said: string[] = [],
): Promise<Result<DeployReport, Message>> {
  const hear = (it: Message): void => void said.push(say(it, "en"));
  const team = store.team && { side: store.team, said: hear };
  const opened = await openJournal(journalsIn(store.folder), plan.cluster, [host], team);
  if (!opened.ok) return opened;
  const chosen = plan.steps.map((it) => it.id).filter((it) => !isFollowUp(it));
  const consent = { cluster: plan.cluster, count: consentCount(plan, chosen) };
  try {
    const request = { ...requestFor(plan, cluster, store, opened.value), chosen, consent };
    return await deploy(plan, request, () => undefined, never);
  } finally {
    await opened.value.close();
  }
}

/** What every deployment of these tests asks for, but its steps. */
export const requestFor = (
  plan: Plan,
  cluster: Cluster,
  store: StateStore,
  journal: Journal,
): Omit<DeployRequest, "chosen" | "consent"> => ({
  cluster,
  host,
  journal,
  secrets: (name) => `secret of ${name}`,
  clock: stillClock(),
  faultText: (it) => ({ template: { en: it.kind, ko: it.kind }, args: [] }),
  approval: undefined,
  guard: unguarded,
  inputs: plan.inputs,
  ...(store.team && { from: store.team.owner }),
});

/** A clock of its own for what is called again and again; `pass`: so much time went by. */
export function ticking(passed: (ms: number) => void = () => undefined) {
  const ticks = new Map<() => void, number>();
  const every: Every = (ms, work) => {
    ticks.set(work, ms);
    return () => void ticks.delete(work);
  };
  const pass = (): void => {
    for (const [work, ms] of [...ticks]) {
      passed(ms);
      work();
    }
  };
  return { every, pass, ticks };
}

export async function synced(store: StateStore): Promise<void> {
  const done = await store.team?.sync(never);
  if (done?.ok === false) assert.fail(say(done.fault, "en"));
}

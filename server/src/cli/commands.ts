import type { Command } from "./command.ts";
import { version } from "../workspace/version.ts";

type Load = () => Promise<Command>;

/** The words of the command line, in the order of help: each is loaded when it is called, and no call pays for the others. */
const named: Readonly<Record<string, Load>> = {
  check: async () => (await import("./commands/check.ts")).check,
  test: async () => (await import("./commands/test.ts")).test,
  plan: async () => (await import("./commands/plan.ts")).plan,
  show: async () => (await import("./commands/show.ts")).show,
  approve: async () => (await import("./commands/approve.ts")).approve,
  deploy: async () => (await import("./commands/deploy.ts")).deploy,
  unlock: async () => (await import("./commands/unlock.ts")).unlock,
  history: async () => (await import("./commands/history.ts")).history,
  preflight: async () => (await import("./commands/preflight.ts")).preflight,
  status: async () => (await import("./commands/status.ts")).status,
  doctor: async () => (await import("./commands/doctor.ts")).doctor,
  paths: async () => (await import("./commands/paths.ts")).paths,
  report: async () => (await import("./commands/report.ts")).report,
  init: async () => (await import("./commands/init.ts")).init,
  pull: async () => (await import("./commands/pull.ts")).pull,
  import: async () => (await import("./commands/import.ts")).importCommand,
  export: async () => (await import("./commands/export.ts")).exportCommand,
  "demo-cluster": async () => (await import("./commands/demo-cluster.ts")).demoCluster,
  explain: async () => (await import("./commands/explain.ts")).explain,
  lsp: async () => (await import("./commands/lsp.ts")).lsp,
};

const withAgents: Readonly<Record<string, Load>> = {
  ...named,
  mcp: async () => (await import("./commands/mcp.ts")).mcpOf(await all(named), version),
};

const loads: Readonly<Record<string, Load>> = {
  ...withAgents,
  completion: async () => (await import("./commands/completion.ts")).completionOf(await all(withAgents)),
};

const all = (which: Readonly<Record<string, Load>>): Promise<readonly Command[]> =>
  Promise.all(Object.values(which).map((load) => load()));

/** Every word of the command line, in the order of help. */
export const commandNames: readonly string[] = Object.keys(loads);

/** Loads one command; undefined when there is none of that name. */
export const loadCommand = async (name: string): Promise<Command | undefined> =>
  Object.hasOwn(loads, name) ? await loads[name]?.() : undefined;

/** Loads every command, in the order of help. */
export const loadCommands = (): Promise<readonly Command[]> => all(loads);

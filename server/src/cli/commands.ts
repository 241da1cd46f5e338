import type { Command } from "./command.ts";
import { approve } from "./commands/approve.ts";
import { check } from "./commands/check.ts";
import { completionOf } from "./commands/completion.ts";
import { deploy } from "./commands/deploy.ts";
import { demoCluster } from "./commands/demo-cluster.ts";
import { doctor } from "./commands/doctor.ts";
import { exportCommand } from "./commands/export.ts";
import { explain } from "./commands/explain.ts";
import { history } from "./commands/history.ts";
import { importCommand } from "./commands/import.ts";
import { lsp } from "./commands/lsp.ts";
import { mcpOf } from "./commands/mcp.ts";
import { paths } from "./commands/paths.ts";
import { plan } from "./commands/plan.ts";
import { preflight } from "./commands/preflight.ts";
import { pull } from "./commands/pull.ts";
import { show } from "./commands/show.ts";
import { status } from "./commands/status.ts";
import { version } from "./version.ts";

const named: readonly Command[] = [
  check,
  plan,
  show,
  approve,
  deploy,
  history,
  preflight,
  doctor,
  status,
  paths,
  pull,
  importCommand,
  exportCommand,
  demoCluster,
  explain,
  lsp,
];

const withAgents = [...named, mcpOf(named, version)];

/** Every word of the command line, in the order of help. */
export const commands: readonly Command[] = [...withAgents, completionOf(withAgents)];

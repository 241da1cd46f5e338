import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import { message } from "../../../core/src/base/text.ts";
import type { Version } from "../../../core/src/catalog/schema.ts";
import type { Project } from "../../../core/src/model/project.ts";
import { connect, type ConnectedCluster } from "../axl/client.ts";
import type { Call, Terminal } from "./command.ts";
import { clusterDestination } from "./destination.ts";
import { notPossible, wrongCall, type Refused } from "./refused.ts";
import { trustOption } from "./trust-option.ts";
import { watchRequests } from "./watch-requests.ts";

/** Options of every command that talks to a cluster. */
export const connectionOptions = {
  cluster: { type: "string" },
  host: { type: "string" },
  ca: { type: "string" },
  pin: { type: "string" },
} as const;

/** A cluster as the command line names it, and its address for messages. */
export interface Connection {
  readonly cluster: ConnectedCluster;
  readonly host: string;
  /** Who is signed in. */
  readonly user: string;
}

/** What a command knows of the cluster it is about to reach. */
export interface Reached {
  /** As files call it; undefined: not known. */
  readonly name: string | undefined;
  /** The host that files or a plan name; nothing is sent there on their word. */
  readonly named: string | undefined;
  /** The schema version that the files state. */
  readonly version?: Version | undefined;
}

/** What the files of a project say of where their cluster is. */
export const reachedBy = (project: Project): Reached => ({
  name: project.name,
  named: project.definition?.publisher,
  version: project.definition?.version,
});

/**
 * Connects to the place that a person named (`clusterDestination`), with MRA_USER and MRA_PASSWORD. There is no option for
 * a password, so that none stands in a process list or a shell's history.
 */
export async function connectionOf(
  call: Call,
  terminal: Terminal,
  { name, named, version }: Reached,
  signal: AbortSignal,
): Promise<Result<Connection, Refused>> {
  const destination = await clusterDestination(call, terminal, name, named);
  if (!destination.ok) return destination;
  const { host, own } = destination.value;
  const user = terminal.env.MRA_USER || own?.user;
  const password = terminal.env.MRA_PASSWORD;
  if (!user || !password) return fail(wrongCall(noAccount));
  const trust = await trustOption(call, terminal, own);
  if (!trust.ok) return trust;
  const watch = watchRequests(host, terminal, signal);
  const cluster = connect({ host, user, password, ...trust.value, watch, ...(version !== undefined && { version }) });
  return ok({ cluster, host, user });
}

const noAccount = message({
  en: "Set the environment variables MRA_USER and MRA_PASSWORD to the user with the AXL role and its password",
  ko: "환경 변수 MRA_USER와 MRA_PASSWORD에 AXL 역할이 있는 사용자와 암호를 설정하십시오",
});

/** The project that `--cluster` names, or the only one there is. */
export function chosenProject(projects: readonly Project[], name: string | undefined): Result<Project, Refused> {
  const names = projects.map((it) => it.name).join(", ");
  if (name === undefined) {
    const [only] = projects;
    if (only !== undefined && projects.length === 1) return ok(only);
    return fail(
      projects.length === 0
        ? notPossible(noCluster)
        : wrongCall(
            message(
              {
                en: "Which cluster? --cluster must be one of {0}",
                ko: "어느 클러스터입니까? --cluster는 다음 중 하나여야 합니다: {0}",
              },
              names,
            ),
          ),
    );
  }
  const found = projects.find((it) => it.name === name);
  if (found) return ok(found);
  return fail(
    notPossible(
      projects.length === 0
        ? noCluster
        : message(
            {
              en: "No file belongs to cluster {0}; there is {1}",
              ko: "클러스터 {0}에 속한 파일이 없습니다. 있는 클러스터: {1}",
            },
            name,
            names,
          ),
    ),
  );
}

const noCluster = message({ en: "No file here names a cluster", ko: "여기에는 클러스터를 지정한 파일이 없습니다" });

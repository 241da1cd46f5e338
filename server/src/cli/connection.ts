import { readFile } from "node:fs/promises";
import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import { message, type Message } from "../../../core/src/base/text.ts";
import type { Project } from "../../../core/src/model/project.ts";
import { connect, type ConnectedCluster } from "../axl/client.ts";
import type { Call, Terminal } from "./command.ts";

/** Options of every command that talks to a cluster. */
export const connectionOptions = {
  cluster: { type: "string" },
  host: { type: "string" },
  ca: { type: "string" },
} as const;

/** A cluster as the command line names it, and its address for messages. */
export interface Connection {
  readonly cluster: ConnectedCluster;
  readonly host: string;
}

/**
 * Connects as the options and the environment say: `--host`, else the publisher of the project; `--ca`; MRA_USER and
 * MRA_PASSWORD. There is no option for a password, so that none stands in a process list or a shell's history.
 */
export async function connectionOf(
  call: Call,
  terminal: Terminal,
  project: Project | undefined,
): Promise<Result<Connection, Message>> {
  const host = call.option("host") ?? project?.definition?.publisher;
  if (host === undefined) {
    return fail(
      message({
        en: "Which cluster? Give --host host:port, or publisher: in the cluster's definition",
        ko: "어느 클러스터입니까? --host host:port를 지정하거나 클러스터 정의에 publisher:를 적으십시오",
      }),
    );
  }
  const [user, password] = [terminal.env.MRA_USER, terminal.env.MRA_PASSWORD];
  if (user === undefined || password === undefined || user === "" || password === "") {
    return fail(
      message({
        en: "Set the environment variables MRA_USER and MRA_PASSWORD to the user with the AXL role and its password",
        ko: "환경 변수 MRA_USER와 MRA_PASSWORD에 AXL 역할이 있는 사용자와 암호를 설정하십시오",
      }),
    );
  }
  const caFile = call.option("ca");
  let ca: string | undefined;
  try {
    ca = caFile === undefined ? undefined : await readFile(caFile, "utf8");
  } catch {
    return fail(
      message({ en: "The CA file {0} could not be read", ko: "CA 파일 {0}을(를) 읽을 수 없습니다" }, caFile ?? ""),
    );
  }
  const version = project?.definition?.version;
  const cluster = connect({
    host,
    user,
    password,
    ...(ca !== undefined && { ca }),
    ...(version !== undefined && { version }),
  });
  return ok({ cluster, host });
}

/** The project that `--cluster` names, or the only one there is. */
export function projectOf(projects: readonly Project[], name: string | undefined): Result<Project, Message> {
  const names = projects.map((it) => it.name).join(", ");
  if (name === undefined) {
    const [only] = projects;
    if (only !== undefined && projects.length === 1) return ok(only);
    return fail(
      projects.length === 0
        ? noCluster
        : message(
            {
              en: "Which cluster? --cluster is one of {0}",
              ko: "어느 클러스터입니까? --cluster는 다음 중 하나입니다: {0}",
            },
            names,
          ),
    );
  }
  const found = projects.find((it) => it.name === name);
  if (found) return ok(found);
  return fail(
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
  );
}

const noCluster = message({ en: "No file here names a cluster", ko: "여기에는 클러스터를 지정한 파일이 없습니다" });

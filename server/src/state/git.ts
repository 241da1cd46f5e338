import { execFile } from "node:child_process";
import { constants } from "node:fs";
import { access } from "node:fs/promises";
import { delimiter, isAbsolute, join } from "node:path";
import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import { message, type Message } from "../../../core/src/base/text.ts";

/** The environment of the process: where programs are, and the user's settings of git. */
export type Env = Readonly<Record<string, string | undefined>>;

/** So long one call of git may take. */
const limitMs = 60_000;
const mostBytes = 512 * 1024 * 1024;

/** No program of the repository is run, nobody is asked for a password, nothing is cleaned up on the way. */
const fixed = [
  ["core.hooksPath", process.platform === "win32" ? "NUL" : "/dev/null"],
  ["protocol.ext.allow", "never"],
  ["core.fsmonitor", "false"],
  ["gc.auto", "0"],
  ["maintenance.auto", "false"],
  ["submodule.recurse", "false"],
  ["credential.interactive", "never"],
].flatMap(([key, value]) => ["-c", `${String(key)}=${String(value)}`]);

/** What a call of git inside a hook would be told of another repository. */
const others = [
  "GIT_DIR",
  "GIT_WORK_TREE",
  "GIT_INDEX_FILE",
  "GIT_OBJECT_DIRECTORY",
  "GIT_COMMON_DIR",
  "GIT_NAMESPACE",
  "GIT_PREFIX",
];

/** Runs the user's own git in a repository. No shell; what it prints. A message: why it failed. */
export async function git(
  repository: string,
  args: readonly string[],
  { env, input = "", limit = limitMs }: { readonly env: Env; readonly input?: string; readonly limit?: number },
): Promise<Result<Buffer, Message>> {
  const program = await gitIn(env);
  if (program === undefined) return fail(message(texts.missing));
  const kept = Object.entries(env).filter(([key]) => !others.includes(key));
  const own = { ...Object.fromEntries(kept), GIT_TERMINAL_PROMPT: "0", LC_ALL: "C", LANGUAGE: "C" };
  return await new Promise((done) => {
    const child = execFile(
      program,
      ["-C", repository, ...fixed, ...args],
      { env: own, timeout: limit, killSignal: "SIGKILL", maxBuffer: mostBytes, encoding: "buffer", windowsHide: true },
      (error, out, said) => {
        if (error === null) done(ok(out));
        else if (error.killed === true) done(fail(message(texts.late, Math.round(limit / 1000))));
        else done(fail(message(texts.failed, String(args[0]), lastLine(said.toString("utf8")))));
      },
    );
    child.stdin?.on("error", () => undefined); // it ended before it had read everything: the exit status says so
    child.stdin?.end(input);
  });
}

/** The git of the user's PATH, never one that lies in the working directory. */
async function gitIn(env: Env): Promise<string | undefined> {
  const name = process.platform === "win32" ? "git.exe" : "git";
  for (const folder of (env.PATH ?? env.Path ?? "").split(delimiter)) {
    if (!isAbsolute(folder)) continue;
    const path = join(folder, name);
    const isThere = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (isThere) return path;
  }
  return undefined;
}

/** What git said at last, without the password that an address may hold. */
function lastLine(said: string): string {
  const lines = said.split("\n").map((it) => it.trim());
  const it =
    lines.findLast((line) => /^(?:fatal|error|remote|!|ssh)/i.test(line)) ?? lines.findLast((line) => line !== "");
  return withoutAccount(it ?? "?").slice(0, 300);
}

/** An address without the account that may stand in it. */
export const withoutAccount = (url: string): string => url.replace(/(\/\/)[^/@\s]*@/g, "$1");

const texts = {
  missing: {
    en: "The state of this project is in a branch of its git repository, and there is no git here: install it, or put it on the PATH",
    ko: "이 프로젝트의 상태는 git 저장소의 브랜치에 있는데 이 컴퓨터에 git이 없습니다. git을 설치하거나 PATH에 추가하십시오",
  },
  late: { en: "git gave no answer for {0} s", ko: "git이 {0}초 동안 응답하지 않았습니다" },
  failed: { en: "git {0}: {1}", ko: "git {0}: {1}" },
};

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

/** One script of a recipe, as its CI would run it. */
export interface Script {
  readonly run: string;
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
}
export interface Outcome {
  readonly status: number;
  readonly out: string;
}

/** Runs a script as GitHub, GitLab and Azure do: bash, which stops at the first command that fails. */
export async function runScript({ run, env, cwd }: Script): Promise<Outcome> {
  const child = spawn("bash", ["-e", "-o", "pipefail", "-c", run], {
    cwd,
    env: { ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let out = "";
  for (const it of [child.stdout, child.stderr]) it.setEncoding("utf8").on("data", (text: string) => (out += text));
  const [status] = (await once(child, "close")) as [number | null];
  return { status: status ?? 1, out };
}

/** A step of GitHub's or Azure's. */
export interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly id?: string;
  readonly if?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string | number>>;
}
export interface Job {
  readonly if?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly environment?: string;
  readonly steps: readonly Step[];
}

/** Values of `${{ a.b.c }}` by their whole name. */
export type Context = Record<string, string>;

/** `${{ name }}` in a text; a name that nobody gave is empty, as on GitHub. */
export const filled = (text: string, context: Context): string =>
  text.replace(/\$\{\{\s*([\w.]+)\s*\}\}/g, (_, name: string) => context[name] ?? "");

/** `a.b == 'c' && d.e == f.g || …`; `always()` is true. */
export function holds(condition: string | undefined, context: Context): boolean {
  return (condition ?? "always()").split("||").some((either) =>
    either.split("&&").every((it) => {
      const [, name = "", words, other = ""] = /^\s*([\w.]+)\s*==\s*(?:'(.*)'|([\w.]+))\s*$/.exec(it) ?? [];
      if (name === "") assert.equal(it.trim(), "always()", "a condition that this runner does not know");
      return name === "" || (context[name] ?? "") === (words ?? context[other] ?? "");
    }),
  );
}

/** Carries out one job of a GitHub workflow in `cwd`; `store` is where artifacts are kept. Gives the status, output and outputs. */
export async function githubJob(
  job: Job,
  context: Context,
  base: Readonly<Record<string, string>>,
  { cwd, store, repository }: { readonly cwd: string; readonly store: string; readonly repository: string },
): Promise<{ readonly outcome: Outcome; readonly outputs: Readonly<Record<string, string>> }> {
  mkdirSync(cwd, { recursive: true });
  const known = { ...context };
  let outcome: Outcome = { status: 0, out: "" };
  for (const step of job.steps) {
    if (outcome.status !== 0 && step.if !== "always()") continue;
    if (!holds(step.if, known)) continue;
    if (step.uses !== undefined) carryOut(step, { cwd, store, repository });
    if (step.run === undefined) continue;
    const given = join(cwd, "..", `${basename(cwd)}.output`);
    writeFileSync(given, "");
    const env = Object.fromEntries(
      Object.entries({ ...job.env, ...step.env }).map(([name, value]) => [name, filled(value, known)]),
    );
    const ran = await runScript({
      run: filled(step.run, known),
      env: { ...base, ...env, GITHUB_OUTPUT: given, GITHUB_STEP_SUMMARY: join(cwd, "..", "summary.md") },
      cwd,
    });
    outcome = { status: outcome.status || ran.status, out: outcome.out + ran.out };
    for (const line of readFileSync(given, "utf8").split("\n")) {
      const [, name, value] = /^(\w+)=(.*)$/.exec(line) ?? [];
      if (name !== undefined && value !== undefined) known[`steps.${step.id ?? ""}.outputs.${name}`] = value;
    }
  }
  const outputs = Object.fromEntries(Object.entries(job.outputs ?? {}).map(([name, it]) => [name, filled(it, known)]));
  return { outcome, outputs };
}

/** What the actions of a recipe do, as far as it goes on one computer. */
function carryOut(step: Step, at: { readonly cwd: string; readonly store: string; readonly repository: string }): void {
  const [action = ""] = (step.uses ?? "").split("@");
  const name = String(step.with?.name ?? "");
  if (action === "actions/checkout") cpSync(at.repository, at.cwd, { recursive: true });
  else if (action === "actions/upload-artifact") {
    const from = join(at.cwd, String(step.with?.path));
    if (existsSync(from)) cpSync(from, join(at.store, name, basename(from)), { recursive: true });
  } else if (action === "actions/download-artifact") cpSync(join(at.store, name), at.cwd, { recursive: true });
  else assert.equal(action, "actions/setup-node", "an action that this runner does not know");
}

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, resolve } from "node:path";
import { after, before, describe, test } from "node:test";
import { parse } from "yaml";
import { startDemoCluster, type DemoCluster } from "../../server/src/demo-cluster/start.ts";
import { deploying } from "../../tools/tests/witness/activities.ts";
import { npmCall } from "../../tools/shipped/for-tests.ts";
import { tarball } from "./archive.ts";
import { consoleLines, fenced, section, showsAs } from "./newcomer.ts";
import { githubJob, holds, runScript, type Context, type Job, type Outcome } from "./recipe-runner.ts";

const folder = mkdtempSync(join(tmpdir(), "mra-recipes-"));
const repository = join(folder, "repository");
const bin = join(folder, "usr/bin");
let demo: DemoCluster;
let base: Record<string, string>;

const project = (pool: string, cluster = ""): string =>
  `apiVersion: mra/v1\ncluster: { name: emea-prod, version: "14.0"${cluster} }\ndevicePools:\n  - { name: ${pool}, callManagerGroup: Default, dateTimeGroup: CMLocal, region: Default }\ncallManagerGroups: [{ name: Default, managed: false }]\ndateTimeGroups: [{ name: CMLocal, managed: false }]\nregions: [{ name: Default, managed: false }]\n`;
const write = (text: string): void => writeFileSync(join(repository, "cluster.mra.yaml"), text);

/** Keeps the comments of one pull request, and knows who approved a run, as `gh api` sees them. */
const gh = `#!/usr/bin/env node
const { existsSync, readFileSync, writeFileSync } = require("node:fs");
const file = process.env.GH_STORE, args = process.argv.slice(2);
const comments = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : [];
const body = args.includes("-F") ? readFileSync(args[args.indexOf("-F") + 1].replace("body=@", ""), "utf8") : undefined;
if (args[0] !== "api" || !process.env.GH_TOKEN) process.exit(4);
if (/^repos\\/some\\/where\\/actions\\/runs\\/1\\/approvals$/.test(args[1])) {
  if (!/state == "approved".*name == "production".*user\\.login/.test(args[3])) process.exit(5);
  console.log(process.env.GH_APPROVERS);
  process.exit(0);
}
if (args.includes("PATCH")) comments[Number(/comments\\/(\\d+)$/.exec(args[3])[1]) - 1].body = body;
else if (args.includes("POST")) comments.push({ body });
else {
  const mark = /startswith\\("(.*)"\\)/.exec(args[args.indexOf("--jq") + 1])[1];
  comments.forEach((it, i) => it.body.startsWith(mark) && console.log(i + 1));
}
writeFileSync(file, JSON.stringify(comments));
`;

before(async () => {
  mkdirSync(repository);
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, "gh"), gh, { mode: 0o755 });
  demo = await startDemoCluster({ seed: "empty" }, new AbortController().signal);
  const { command, env } = npmCall();
  const npm = `#!/bin/sh\nexec ${command.map((it) => `'${it}'`).join(" ")} "$@"\n`;
  writeFileSync(join(bin, "npm"), npm, { mode: 0o755 });
  base = {
    ...(env as Record<string, string>),
    PATH: [bin, dirname(process.execPath), "/usr/bin", "/bin"].join(delimiter),
    LANG: "C",
    npm_config_prefix: join(folder, "usr"),
    npm_config_offline: "true",
    npm_config_audit: "false",
    MRA_PACKAGE: resolve(tarball()),
    MRA_CLUSTER: "emea-prod",
    MRA_HOST: demo.host,
    MRA_CA: demo.caFile,
    MRA_STATE_DIR: join(folder, "state"),
    GH_STORE: join(folder, "comments.json"),
    GH_APPROVERS: "a-reviewer",
    GITHUB_REPOSITORY: "some/where",
    GITHUB_SERVER_URL: "https://github.example",
    GITHUB_RUN_ID: "1",
  };
});
after(async () => {
  await demo.stop();
  rmSync(folder, { recursive: true, force: true });
});

let runs = 0;
/** Carries out a whole workflow of GitHub's; `approve`: somebody approves the environments. */
async function workflow(
  context: Context,
  approve: boolean,
  more: Readonly<Record<string, string>> = {},
): Promise<Readonly<Record<string, Outcome>>> {
  const { jobs, env } = parse(readFileSync("integrations/github/mra.yml", "utf8")) as {
    jobs: Record<string, Job>;
    env: Record<string, string>;
  };
  assert.deepEqual(
    Object.keys(env).filter((it) => !(it in base)),
    [],
    "what the workflow sets, the test sets in its place",
  );
  const store = join(folder, `artifacts-${String(++runs)}`);
  const known: Context = { ...context, "secrets.MRA_USER": demo.user, "secrets.MRA_PASSWORD": demo.password };
  const done: Record<string, Outcome> = {};
  for (const [name, job] of Object.entries(jobs)) {
    if (Object.values(done).some((it) => it.status !== 0) || !holds(job.if, known)) continue;
    if (job.environment !== undefined && !approve) continue;
    const at = { cwd: join(folder, `run-${String(runs)}`, name), store, repository };
    const { outcome, outputs } = await githubJob(job, known, { ...base, ...more }, at);
    done[name] = outcome;
    for (const [key, value] of Object.entries(outputs)) known[`needs.${name}.outputs.${key}`] = value;
  }
  return done;
}
const comments = (): { body: string }[] => JSON.parse(readFileSync(base.GH_STORE ?? "", "utf8")) as { body: string }[];
const pull: Context = {
  "github.event_name": "pull_request",
  "github.event.pull_request.number": "7",
  "github.event.pull_request.head.repo.full_name": "some/where",
  "github.repository": "some/where",
  "github.token": "t",
};
const push: Context = { "github.event_name": "push", "github.token": "t" };

describe("the GitHub Action", () => {
  test("a pull request with an error stops at the check, with an annotation at its line", async () => {
    write(project("DP-A").replace("region: Default }", "region: Elsewhere }"));
    const { check, plan } = await workflow(pull, true);
    assert.equal(check?.status, 1);
    assert.match(check.out, /::error file=cluster\.mra\.yaml,line=4,.*MRA201/);
    assert.equal(plan, undefined);
  });
  test("a pull request has its plan as one comment, whatever comes after", async () => {
    for (const pool of ["DP-A", "DP-B"]) {
      write(project(pool));
      const { plan, deploy } = await workflow(pull, true);
      assert.equal(plan?.status, 0, plan?.out);
      assert.equal(deploy, undefined);
      const [only, ...more] = comments();
      assert.deepEqual(more, []);
      assert.match(only?.body ?? "", new RegExp(`^<!-- mra plan emea-prod -->\n# Plan for emea-prod[^]*${pool}`));
    }
    assert.equal(demo.requests.writes, 0);
  });
  test("docs/install.md: what is typed puts the workflow there, and the comment's text is what the page says", async () => {
    const part = section(readFileSync("docs/install.md", "utf8"), "The pull request");
    const clone = join(folder, "mra-config");
    cpSync("integrations", join(clone, "integrations"), { recursive: true });
    for (const { command } of consoleLines(part)) {
      const ran = await runScript({ run: command, env: base, cwd: repository });
      assert.equal(ran.status, 0, ran.out);
    }
    const kept = readFileSync(join(repository, ".github/workflows/mra.yml"), "utf8");
    assert.equal(kept, readFileSync("integrations/github/mra.yml", "utf8"));
    write(project("DP-NEW"));
    await workflow(pull, true);
    const [comment = ""] = fenced(part, "markdown");
    showsAs(comments()[0]?.body ?? "", comment.trimEnd().split("\n"), "the comment");
  });
  test("a plan that a comment cannot hold ends at a whole line, and says where all of it is", async () => {
    const { jobs } = parse(readFileSync("integrations/github/mra.yml", "utf8")) as { jobs: Record<string, Job> };
    const step = jobs.plan?.steps.find((it) => it.run?.includes("> comment.md"));
    const cwd = join(folder, "long");
    mkdirSync(cwd);
    const lines = Array.from({ length: 2_000 }, (_, i) => `- **추가: 디바이스 풀 DP-${String(i)}**\n`);
    writeFileSync(join(cwd, "plan.md"), lines.join(""));
    const env = { ...base, GH_TOKEN: "t", NUMBER: "7", GH_STORE: join(cwd, "comments.json") };
    const ran = await runScript({ run: step?.run ?? "", env, cwd });
    assert.equal(ran.status, 0, ran.out);
    const body = (JSON.parse(readFileSync(env.GH_STORE, "utf8")) as { body: string }[])[0]?.body ?? "";
    assert.ok(Buffer.byteLength(body) < 65_536 && !body.includes("\uFFFD"), String(body.length));
    assert.match(
      body,
      /DP-\d+\*\*\n\n\*\*A comment holds no more.*\(https:\/\/github\.example\/some\/where\/actions\/runs\/1\)\.\*\*\n$/,
    );
  });
  test("a pull request from a fork is checked, and its files do not reach the cluster", async () => {
    write(project("DP-A"));
    const { check, plan } = await workflow(
      { ...pull, "github.event.pull_request.head.repo.full_name": "a/fork" },
      true,
    );
    assert.equal(check?.status, 0, check?.out);
    assert.equal(plan, undefined);
  });
  test("a change to a spreadsheet of a table starts it, as a change to a file does", () => {
    const { on } = parse(readFileSync("integrations/github/mra.yml", "utf8")) as {
      on: Record<string, { paths: string[] }>;
    };
    for (const { paths } of Object.values(on))
      assert.deepEqual(
        [".mra.yaml", ".mra.yml", ".csv", ".tsv", ".txt", ".xlsx"].filter((it) => !paths.includes(`**/*${it}`)),
        [],
      );
  });
  test("where nobody approved the run, because the environment has no reviewers, nothing is deployed", async () => {
    write(project("DP-B", ", production: true"));
    const { deploy } = await workflow(push, true, { GH_APPROVERS: "" });
    assert.equal(deploy?.status, 1);
    assert.match(deploy.out, /::error::Nobody approved this run/);
    assert.equal(demo.requests.writes, 0);
  });
  test("after the merge nothing is deployed before somebody approves, and then that very plan is, in production too", async () => {
    write(project("DP-B", ", production: true"));
    assert.equal((await workflow(push, false)).deploy, undefined);
    assert.equal(demo.requests.writes, 0);
    const end = deploying();
    const { deploy } = await workflow(push, true);
    end();
    assert.equal(deploy?.status, 0, deploy?.out);
    assert.match(deploy.out, /Approved by a-reviewer, run 1, environment production/);
    assert.equal(demo.requests.writes, 1);
    assert.ok(existsSync(join(folder, `artifacts-${String(runs)}`, "journal/state")), "the journal is kept");
  });
});

test("GitLab: the plan is linked, and that very plan is deployed by whoever starts the job", async () => {
  type GitLabJob = { stage?: string; script?: string[]; artifacts?: { paths: string[] } };
  const file = parse(readFileSync("integrations/gitlab/.gitlab-ci.yml", "utf8")) as Record<string, GitLabJob> & {
    stages: string[];
    default: { before_script: string[] };
  };
  write(project("DP-GITLAB", ", production: true"));
  const kept = join(folder, "gitlab-artifacts");
  mkdirSync(kept);
  const writes = demo.requests.writes;
  let env: Record<string, string> = { ...base, MRA_USER: demo.user, MRA_PASSWORD: demo.password };
  const end = deploying();
  for (const stage of file.stages) {
    const { script = [], artifacts } = file[stage] ?? {};
    const cwd = join(folder, `gitlab-${stage}`);
    for (const it of [repository, kept]) cpSync(it, cwd, { recursive: true });
    const ran = await runScript({ run: [...file.default.before_script, ...script].join("\n"), env, cwd });
    assert.equal(ran.status, 0, ran.out);
    for (const it of artifacts?.paths ?? []) cpSync(join(cwd, it), join(kept, it), { recursive: true });
    if (stage !== "plan") continue;
    assert.match(readFileSync(join(cwd, "plan.html"), "utf8"), /<html lang="en">[^]*DP-GITLAB/);
    assert.equal(demo.requests.writes, writes);
    const [, name = "", value = ""] = /^(\w+)=(.*)$/m.exec(readFileSync(join(cwd, "plan.env"), "utf8")) ?? [];
    env = { ...env, [name]: value, GITLAB_USER_LOGIN: "a-reviewer", CI_PIPELINE_ID: "2" };
  }
  end();
  assert.equal(demo.requests.writes, writes + 1);
});

test("Azure DevOps: the plan is the summary of the run, and that very plan is deployed after the approval", async () => {
  type AzureStep = { script?: string; checkout?: string; publish?: string };
  const file = parse(readFileSync("integrations/azure-devops/azure-pipelines.yml", "utf8")) as {
    stages: {
      stage: string;
      jobs: { steps?: AzureStep[]; strategy?: { runOnce: { deploy: { steps: AzureStep[] } } } }[];
    }[];
  };
  write(project("DP-AZURE", ", production: true"));
  const workspace = join(folder, "azure-workspace");
  mkdirSync(join(workspace, "plan"), { recursive: true });
  const env: Record<string, string> = { ...base, MRA_USER: demo.user, MRA_PASSWORD: demo.password };
  Object.assign(env, { PIPELINE_WORKSPACE: workspace, BUILD_REQUESTEDFOR: "a reviewer", BUILD_BUILDID: "3" });
  const writes = demo.requests.writes;
  const end = deploying();
  for (const { stage, jobs } of file.stages) {
    const cwd = join(folder, `azure-${stage}`);
    mkdirSync(cwd);
    for (const step of jobs.flatMap((it) => it.steps ?? it.strategy?.runOnce.deploy.steps ?? [])) {
      if (step.checkout === "self") cpSync(repository, cwd, { recursive: true });
      if (step.publish === "plan.json") execFileSync("cp", [join(cwd, "plan.json"), join(workspace, "plan/plan.json")]);
      if (step.script === undefined) continue;
      const ran = await runScript({ run: step.script, env, cwd });
      assert.equal(ran.status, 0, ran.out);
      const digest = /variable=digest;isOutput=true\](\w{64})/.exec(ran.out)?.[1];
      if (digest !== undefined) env.DIGEST = digest;
      const summary = /uploadsummary\](.+)/.exec(ran.out)?.[1];
      if (summary !== undefined) assert.match(readFileSync(summary, "utf8"), /DP-AZURE/);
      if (stage === "plan") assert.equal(demo.requests.writes, writes);
    }
  }
  end();
  assert.equal(demo.requests.writes, writes + 1);
});

test("pre-commit: its hook refuses files with errors, and takes the files that it is about", async () => {
  const [hook] = (
    parse(readFileSync("integrations/pre-commit/.pre-commit-config.yaml", "utf8")) as {
      repos: { hooks: { entry: string; files: string; additional_dependencies: string[] }[] }[];
    }
  ).repos.flatMap((it) => it.hooks);
  const version = (JSON.parse(readFileSync("package.json", "utf8")) as { version: string }).version;
  assert.deepEqual(hook?.additional_dependencies, [`mra-config@${version}`]);
  for (const [file, taken] of [
    ["a/b.mra.yaml", true],
    ["mra.config.yaml", true],
    ["tables/phones.xlsx", true],
    ["b.yaml", false],
  ] as const)
    assert.equal(new RegExp(hook.files).test(file), taken, file);
  const status = async (): Promise<number> => (await runScript({ run: hook.entry, env: base, cwd: repository })).status;
  write(project("DP-A"));
  assert.equal(await status(), 0);
  write(project("DP-A").replace("region: Default }", "region: Elsewhere }"));
  assert.equal(await status(), 1);
});

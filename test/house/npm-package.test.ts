import assert from "node:assert/strict";
import { execFile, execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { after, describe, test } from "node:test";
import { promisify } from "node:util";
import ts from "typescript";
import { startDemoCluster } from "../../server/src/demo-cluster/start.ts";
import { nodeOf } from "../../tools/node-versions.ts";
import { npmCall } from "../../tools/shipped/for-tests.ts";
import { deploying } from "../../tools/tests/witness/activities.ts";
import { tarball } from "./archive.ts";

const folder = mkdtempSync(join(tmpdir(), "mra-npm-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const ran = promisify(execFile);
const { command, env } = npmCall();
const npm = (args: readonly string[], cwd: string, more: NodeJS.ProcessEnv = {}): string => {
  const [file, ...first] = command;
  return execFileSync(file, [...first, ...args], { cwd, env: { ...env, ...more }, encoding: "utf8", stdio: "pipe" });
};

// offline: whatever the package needs is in it
const project = join(folder, "project");
mkdirSync(project);
npm(["install", "--offline", "--no-audit", "--no-fund", resolve(tarball())], project);
const bin = join(project, "node_modules/.bin");
writeFileSync(
  join(project, "cluster.mra.yaml"),
  'apiVersion: mra/v1\ncluster: { name: emea-prod, version: "14.0" }\nphoneSecurityProfiles:\n  - { name: csf-mra, phoneType: Cisco Unified Client Services Framework, protocol: SIP, deviceSecurityMode: Encrypted, transportType: TLS }\n',
);

describe("the npm package, installed from its tarball into an empty folder", () => {
  for (const major of [20, 22, 24])
    test(`Node ${String(major)}: checks, explains, and is a library`, () => {
      const node = nodeOf(major);
      const run = (args: readonly string[]): { status: number | null; stdout: string } =>
        spawnSync(node, args, { cwd: project, env: { ...env, LANG: "C" }, encoding: "utf8" });
      assert.match(run(["--version"]).stdout, new RegExp(`^v${String(major)}\\.`));
      const checked = run([join(bin, "mra-config"), "check", ".", "--format", "json"]);
      const { findings } = JSON.parse(checked.stdout) as { findings: { code: string }[] };
      assert.ok(findings.some((it) => it.code === "MRA033"));
      assert.match(run([join(bin, "mra"), "explain", "MRA033"]).stdout, /^# MRA033: /);
      const library = `import { check } from "mra-config"; import { readFileSync } from "node:fs";
        const file = "cluster.mra.yaml"; console.log(JSON.stringify(check({ [file]: readFileSync(file, "utf8") })));`;
      assert.deepEqual(JSON.parse(run(["--input-type=module", "--eval", library]).stdout), findings);
    });
  for (const major of [20, 22, 24])
    test(`Node ${String(major)}: plans, deploys what was planned, and finds nothing more to do`, async (t) => {
      const demo = await startDemoCluster({ seed: "empty" }, t.signal);
      try {
        const { host, user, password, caFile } = demo;
        const own = join(folder, `to-deploy-${String(major)}`);
        mkdirSync(own);
        writeFileSync(
          join(own, "regions.mra.yaml"),
          "apiVersion: mra/v1\ncluster: { name: emea-prod, version: '14.0' }\nregions:\n  - { name: REG-MRA }\n",
        );
        const variables = { MRA_USER: user, MRA_PASSWORD: password, MRA_STATE_DIR: join(own, "state"), LANG: "C" };
        const run = async (...words: readonly string[]): Promise<readonly [status: number, out: string]> => {
          try {
            const args = [join(bin, "mra"), ...words, "--host", host, "--ca", caFile];
            return [0, (await ran(nodeOf(major), args, { cwd: own, env: { ...env, ...variables } })).stdout];
          } catch (error) {
            const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
            return [code, stdout + stderr];
          }
        };
        const [status, planned] = await run("plan", ".", "--out", "a.plan");
        assert.deepEqual([status, planned.includes("1 to add"), demo.requests.writes], [2, true, 0], planned);
        const end = deploying();
        const [done, deployed] = await run("deploy", "a.plan", "--yes").finally(end);
        assert.deepEqual([done, demo.requests.writes], [0, 1], deployed);
        assert.equal((await run("plan", "."))[0], 0);
      } finally {
        await demo.stop();
      }
    });
  test("npx names this package, and so does the bin of the same name", () => {
    assert.match(npm(["exec", "--offline", "--no", "--", "mra-config", "--version"], project), /^\d+\.\d+\.\d+\n$/);
    assert.deepEqual(
      ["mra", "mra-config"].filter((it) => !existsSync(join(bin, it))),
      [],
    );
  });
  test("the library has types, and takes broken texts, the other language and severities", () => {
    const file = join(project, "uses.mts");
    const wrong = "// @ts-expect-error: texts are strings";
    writeFileSync(
      file,
      `import { check, type Reported } from "mra-config";\nconst found: readonly Reported[] = check({ "a.mra.yaml": "" }, { language: "ko" });\nconst line: number = found[0]!.range.start.line;\n${wrong}\ncheck({ a: line });\n`,
    );
    const options = { module: ts.ModuleKind.NodeNext, strict: true, noEmit: true, types: [], lib: ["lib.es2023.d.ts"] };
    const found = ts.getPreEmitDiagnostics(ts.createProgram([file], { ...options, typeRoots: [] }));
    assert.deepEqual(
      found.map((it) => ts.flattenDiagnosticMessageText(it.messageText, "\n")),
      [],
    );
    const script = `import { check } from "mra-config"; const text = "apiVersion: mra/v1\\nphoneSecurityProfiles: [{ name: x";
      console.log(JSON.stringify([check({ a: text }, { language: "ko" }), check({ "a.mra.yaml": "apiVersion: mra/v1\\ncluster: { name: c }\\n" }, { config: "rules: { files: off }" })]));`;
    const out = execFileSync(process.execPath, ["--input-type=module", "--eval", script], {
      cwd: project,
      encoding: "utf8",
    });
    const [broken] = JSON.parse(out) as { code: string; message: string }[][];
    assert.ok(
      broken?.some((it) => it.code === "yaml" && /[가-힣]/.test(it.message)),
      out,
    );
  });
});

describe("the Dockerfile", () => {
  /** Instructions, with what a backslash continues. */
  const steps = readFileSync("Dockerfile", "utf8")
    .replaceAll(/\\\n/g, " ")
    .split("\n")
    .filter((it) => it.trim() !== "" && !it.startsWith("#"))
    .map((it) => ({ word: it.split(" ")[0] ?? "", rest: it.slice(it.indexOf(" ") + 1) }));

  test("its steps, carried out in an empty folder, leave a command that checks what is mounted", () => {
    const [root, context] = [join(folder, "image"), join(folder, "context")];
    mkdirSync(context);
    cpSync(tarball(), join(context, basename(tarball())));
    cpSync(project, join(root, "work"), { recursive: true, filter: (it) => !it.includes("node_modules") });
    const inside = { ...env, npm_config_prefix: join(root, "usr"), npm_config_offline: "true", LANG: "C" };
    let folderInside = root;
    let entry: readonly string[] = [];
    for (const { word, rest } of steps) {
      if (word === "WORKDIR") mkdirSync((folderInside = join(root, rest)), { recursive: true });
      else if (word === "COPY")
        execFileSync("sh", ["-c", `cp ${rest.replace(/ \S+$/, "")} "$0"`, folderInside], { cwd: context });
      else if (word === "RUN") execFileSync("sh", ["-c", rest], { cwd: folderInside, env: inside, stdio: "pipe" });
      else if (word === "ENTRYPOINT" || word === "CMD") entry = [...entry, ...(JSON.parse(rest) as string[])];
      else assert.ok(word === "USER" || /^node:24\b/.test(rest), `${word} ${rest}`);
    }
    const [program = "", ...args] = entry;
    const ran = spawnSync(join(root, "usr/bin", program), args, {
      cwd: folderInside,
      env: { ...inside, PATH: `${dirname(nodeOf(24))}:${process.env.PATH ?? ""}` },
      encoding: "utf8",
    });
    assert.match(ran.stdout, /MRA033/, ran.stderr);
    assert.deepEqual(
      existsSync(join(root, "opt/mra", basename(tarball()))),
      false,
      "the tarball does not stay in the image",
    );
  });
});

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { mra } from "./terminal.ts";

/** What the task of client/src/check-task.ts gives to VS Code's problem matchers. */
const { problemMatchers } = (
  JSON.parse(readFileSync("package.json", "utf8")) as {
    contributes: { problemMatchers: { name: string; severity: string; pattern: { regexp: string } }[] };
  }
).contributes;

for (const language of ["en", "ko"] as const)
  test(`each line of mra check with a finding is matched once, in its severity: ${language}`, async () => {
    const folder = mkdtempSync(join(tmpdir(), "mra-task-"));
    try {
      writeFileSync(
        join(folder, "a.mra.yaml"),
        `apiVersion: mra/v1
cluster: { name: emea-prod, version: "14.0", enterpriseDomains: [example.com] }
phoneSecurityProfiles:
  - { name: csf-mra, phoneType: Cisco Unified Client Services Framework, protocol: SIP, deviceSecurityMode: Encripted, transportType: TLS }
  - { name: cp7841.example.com, phoneType: Cisco 7841, protocol: SIP, deviceSecurityMode: Encrypted, transportType: TLS, tftpEncryptedConfig: true }
devicePools:
  - { name: DP-A, callManagerGroup: CMG, dateTimeGroup: CMLocal, region: Default }
`,
      );
      const { findings } = JSON.parse((await mra(["check", folder, "--format", "json"])).out) as {
        findings: { code: string; severity: string; range: { start: { line: number } } }[];
      };
      const { out } = await mra(["check", folder, "--all"], { language });
      const matched = out.split("\n").flatMap((line) =>
        problemMatchers.flatMap(({ severity, pattern }) => {
          const [, , at, , code] = new RegExp(pattern.regexp).exec(line) ?? [];
          return code === undefined ? [] : [`${severity} ${code} ${String(at)}`];
        }),
      );
      const wanted = findings.map(
        (it) => `${it.severity === "hint" ? "info" : it.severity} ${it.code} ${String(it.range.start.line + 1)}`,
      );
      assert.deepEqual([...matched].sort(), [...wanted].sort());
      assert.ok(new Set(findings.map((it) => it.severity)).size > 1, JSON.stringify(findings));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

test("the command of the terminals takes the Node it is given, and can be carried out", () => {
  const command = resolve("client/bin/mra");
  assert.ok((statSync(command).mode & 0o111) === 0o111);
  const env = { MRA_NODE: process.execPath, PATH: "/usr/bin:/bin" };
  const out = execFileSync(command, ["explain", "MRA033"], { env, encoding: "utf8" });
  assert.match(out, /^# MRA033: /);
  assert.notEqual(spawnSync(command, ["check", "no such file"], { env }).status, 0, "the status is that of mra");
});

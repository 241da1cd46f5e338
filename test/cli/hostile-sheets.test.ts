import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test, type TestContext } from "node:test";
import { fileURLToPath } from "node:url";
import { hostileSheets } from "./hostile-sheets.ts";
import { mra } from "./terminal.ts";

/* What spreadsheets from strangers can do: be refused, or be read to the last cell. Nothing else, and in bounded memory. */

const yaml = (file: string): string => `apiVersion: mra/v1
cluster: { name: c, publisher: p.example.com, version: "14.0" }
tables:
  - file: ${file}
    rows:
      - { section: endUsers, values: { userid: "{User ID}", lastName: "{Last Name}", mra: false } }
`;

function folderOf(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), "mra-hostile-"));
  t.after(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "in"));
  return folder;
}

const own = fileURLToPath(new URL("peak-memory.js", import.meta.url));

/** Runs a command line by itself. */
function called(...argv: readonly string[]): {
  readonly said: string;
  readonly status: number | null;
  readonly mb: number;
} {
  const { stdout, stderr, status } = spawnSync(process.execPath, [own, ...argv], { encoding: "utf8" });
  return { said: stdout + stderr, status, mb: Number(/^peak (\d+) MB$/m.exec(stderr)?.[1]) };
}

describe("a hostile sheet is a finding in the project, an error where it is imported, and no more memory than that", () => {
  for (const [title, { file, make, said, mostMb }] of Object.entries(hostileSheets))
    void test(title, (t) => {
      const folder = folderOf(t);
      writeFileSync(join(folder, "in", file), make());
      writeFileSync(join(folder, "in/t.mra.yaml"), yaml(file));
      const checked = called("check", join(folder, "in"));
      const imported = called("import", join(folder, "in", file), "--cluster", "c", "--out", join(folder, "out"));
      for (const it of [checked, imported]) {
        assert.match(it.said, said);
        assert.ok([0, 1].includes(it.status ?? -1), it.said);
        assert.ok(it.mb < mostMb, `${it.mb} MB, ${mostMb} may be`);
      }
      assert.ok(checked.said.length < 3000 && imported.said.length < 3000, "what is said is no bomb");
      t.diagnostic(`${title}: peak of check ${checked.mb} MB, of import ${imported.mb} MB`);
    });
});

test("a pipe, a folder, a link to a device and one to itself: a finding in Korean, an error in English, and nothing is read", async (t) => {
  const folder = folderOf(t);
  const inside = (name: string): string => join(folder, "in", name);
  execFileSync("mkfifo", [inside("pipe.csv")]);
  mkdirSync(inside("folder.csv"));
  execFileSync("ln", ["-s", "/dev/zero", inside("device.csv")]);
  execFileSync("ln", ["-s", "link.csv", inside("link.csv")]);
  for (const [name, ko, asImport] of [
    ["pipe.csv", /pipe\.csv는 파일이 아닙니다/, /pipe\.csv is not a file/],
    ["folder.csv", /folder\.csv는 파일이 아닙니다/, /folder\.csv is not a file/],
    ["device.csv", /device\.csv는 프로젝트 폴더 밖에 있어 읽지 않습니다/, /device\.csv is not a file/],
    ["link.csv", /link\.csv 파일이 없습니다/, /link\.csv cannot be read \(ELOOP\)/],
  ] as const) {
    writeFileSync(inside("t.mra.yaml"), yaml(name));
    const checked = await mra(["check", join(folder, "in")], { language: "ko" });
    assert.match(checked.out, ko);
    assert.equal(checked.status, 1, name);
    const imported = await mra(["import", inside(name), "--cluster", "c", "--out", join(folder, "out")]);
    assert.match(imported.notes, asImport);
    assert.equal(imported.status, 1, name);
    assert.ok(!existsSync(join(folder, "out")), name);
  }
});

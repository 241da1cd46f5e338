import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { planText } from "../../server/src/deploy/plan-file.ts";
import { loadCommands } from "../../server/src/cli/commands.ts";
import { everybodysExits } from "../../server/src/cli/exit.ts";
import { emptyPlan } from "./empty-plan.ts";
import { mra } from "./terminal.ts";

const commands = await loadCommands();
const USAGE = 64;
const folder = mkdtempSync(join(tmpdir(), "mra-usage-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const plan = join(folder, "empty.plan");
writeFileSync(plan, planText(emptyPlan("127.0.0.1:1")));

/** A call of each command that is right but for what a test adds to it; `signsIn`: it cannot begin without an account. */
const calls: Readonly<Record<string, { readonly argv: readonly string[]; readonly signsIn: boolean }>> = {
  check: { argv: ["test/projects/emea-prod"], signsIn: false },
  test: { argv: ["test/projects/emea-prod"], signsIn: false },
  plan: { argv: ["test/projects/emea-prod", "--cluster", "emea-prod", "--host", "127.0.0.1:1"], signsIn: true },
  show: { argv: [plan], signsIn: false },
  import: { argv: ["test/projects/emea-prod/people.mra.yaml"], signsIn: false },
  export: { argv: ["phones", "--cluster", "emea-prod"], signsIn: false },
  approve: { argv: [plan], signsIn: false },
  deploy: { argv: [plan, "--yes", "--host", "127.0.0.1:1"], signsIn: true },
  unlock: { argv: ["--cluster", "emea-prod"], signsIn: false },
  history: { argv: ["--cluster", "emea-prod"], signsIn: false },
  status: { argv: ["--host", "127.0.0.1:1"], signsIn: true },
  doctor: { argv: ["--host", "127.0.0.1:1"], signsIn: true },
  preflight: { argv: ["test/projects/emea-prod", "--cluster", "emea-prod"], signsIn: false },
  paths: { argv: ["test/projects/emea-prod"], signsIn: false },
  report: { argv: ["test/projects/emea-prod"], signsIn: false },
  init: {
    argv: ["--cluster", "emea-prod", "--host", "127.0.0.1:1", "--out", join(folder, "project")],
    signsIn: true,
  },
  pull: {
    argv: ["--cluster", "emea-prod", "--host", "127.0.0.1:1", "--out", join(folder, "pulled")],
    signsIn: true,
  },
  "demo-cluster": { argv: ["--port", "0"], signsIn: false },
  explain: { argv: ["MRA033"], signsIn: false },
  lsp: { argv: ["--stdio"], signsIn: false },
  mcp: { argv: [], signsIn: false },
  completion: { argv: ["bash"], signsIn: false },
};

test("every command is walked", () => {
  assert.deepEqual(
    commands.map((it) => it.name).filter((it) => !(it in calls)),
    [],
    "a new command needs a line in `calls`",
  );
});

for (const command of commands) {
  const { argv = [], signsIn = false } = calls[command.name] ?? {};
  const wrong = async (title: string, more: readonly string[], said: RegExp): Promise<void> => {
    for (const language of ["en", "ko"] as const) {
      const it = await mra([command.name, ...more], { language, env: { MRA_STATE_DIR: folder } });
      assert.equal(it.status, USAGE, `mra ${command.name} ${more.join(" ")}: ${title}`);
      assert.match(it.notes, said, title);
      assert.equal(it.out, "", title);
      if (language === "ko") assert.match(it.notes, /[가-힣]/, `${title}: ${it.notes}`);
    }
  };
  describe(`mra ${command.name}: a wrong call is status 64, and says what is wrong with it`, () => {
    test("an option that it does not have", async () => {
      await wrong("unknown", [...argv, "--no-such-option"], /--no-such-option/);
      await wrong("unknown, short", [...argv, "-x"], /-x/);
      await wrong("unknown, with a value", [...argv, "--no-such-option=1"], /--no-such-option/);
    });
    test("a value that is missing, empty, or too much", async () => {
      const options: (typeof command)["options"] = { ...command.options, lang: { type: "string" } };
      for (const [name, { type }] of Object.entries(options)) {
        if (type === "boolean") {
          await wrong("a value for a flag", [...argv, `--${name}=yes`], new RegExp(`--${name}`));
          continue;
        }
        await wrong("no value", [...argv, `--${name}`], new RegExp(`--${name}`));
        await wrong("the next option in place of a value", [...argv, `--${name}`, "--lang", "ko"], /--/);
        await wrong("an empty value", [...argv, `--${name}`, ""], new RegExp(`--${name}`));
        await wrong("an empty value, in one word", [...argv, `--${name}=`], new RegExp(`--${name}`));
      }
    });
    test("a value that it cannot have", async () => {
      await wrong("a language", [...argv, "--lang", "fr"], /en.*ko/);
      if ("format" in command.options) await wrong("a format", [...argv, "--format", "no-such"], /--format/);
    });
    test("a word too many, or an empty one", async () => {
      if (command.takes !== "many") await wrong("surplus", [...argv, "one", "two"], /"(one|two)"/);
      await wrong("an empty word", [...argv, ""], /empty|비워/);
    });
    if (signsIn)
      test("an account that is missing", async () => {
        await wrong("no account", argv, /MRA_USER/);
        for (const env of [{ MRA_USER: "u" }, { MRA_PASSWORD: "p" }, { MRA_USER: "", MRA_PASSWORD: "" }])
          assert.equal((await mra([command.name, ...argv], { env })).status, USAGE);
      });
  });
}

test("what a command cannot do without is status 64 when it is left out", async () => {
  const env = { MRA_USER: "u", MRA_PASSWORD: "p", MRA_STATE_DIR: folder };
  const without: readonly (readonly string[])[] = [
    ["deploy"],
    ["show"],
    ["explain"],
    ["lsp"],
    ["pull", "--host", "127.0.0.1:1"],
    ["pull", "--cluster", "emea-prod"],
    ["plan", "test/projects/emea-prod"],
    ["deploy", plan, "--yes"],
    ["preflight", "test/projects/emea-prod"],
    ["preflight", "test/projects/emea-prod", "--expressway", "127.0.0.1:1"],
    ["history", "first", "--cluster", "emea-prod"],
    ["plan", "test/projects/emea-prod", "--host", "127.0.0.1:1", "--undo", "last"],
    ["plan", "test/projects/emea-prod", "--host", "https://127.0.0.1:1/axl"],
    ["plan", "test/projects/emea-prod", "--host", "127.0.0.1:1", "--pin", "00:11"],
    ["deploy", plan, "--yes", "--host", "127.0.0.1:1", "--wait", "long"],
  ];
  for (const argv of without) assert.equal((await mra(argv, { env })).status, USAGE, argv.join(" "));
});

test("a command that there is not is status 64", async () => {
  assert.equal((await mra(["chekc"])).status, USAGE);
  assert.equal((await mra(["help", "chekc"])).status, USAGE);
  assert.match((await mra(["help", "check"])).out, /^mra check /);
});

test("what standard output does not take is an error", () => {
  const main = fileURLToPath(new URL("../../server/src/cli/main.js", import.meta.url));
  if (process.platform === "win32") return;
  const status = (...argv: readonly string[]): readonly [number | null, string] => {
    const words = [process.execPath, main, ...argv].map((it) => `'${it}'`).join(" ");
    const ran = spawnSync("/bin/sh", ["-c", `exec ${words} > /dev/full`], { encoding: "utf8" });
    return [ran.status, ran.stderr];
  };
  for (const argv of [
    ["check", "test/projects/emea-prod", "--format", "sarif"],
    ["explain", "MRA033"],
    ["paths", "test/projects/emea-prod", "--format", "json"],
  ]) {
    const [code, notes] = status(...argv);
    assert.equal(code, 2, argv.join(" "));
    assert.match(notes, /ENOSPC/);
  }
  assert.equal(status("help")[0], 2);
  assert.equal(status("--version")[0], 2);
});

describe("docs/exit-status.md", () => {
  const page = readFileSync("docs/exit-status.md", "utf8");
  const rows = page.split("\n").flatMap((line) => {
    const [, name, status, means] = /^\| `?(?:mra )?([\w -]+?)`? +\| +(\d+) +\| +(.+?) +\|$/.exec(line) ?? [];
    return name === undefined || status === undefined || means === undefined ? [] : [`${name} ${status} ${means}`];
  });
  test("says of each command what its statuses mean, and of no other", () => {
    const own = commands.flatMap((it) => it.exits.map((exit) => `${it.name} ${exit.status} ${exit.means.en}`));
    const all = everybodysExits.map((it) => `every command ${it.status} ${it.means.en}`);
    assert.deepEqual([...rows].sort(), [...own, ...all].sort());
  });
  test("--help says the same", async () => {
    for (const it of commands) {
      const { out } = await mra([it.name, "--help"]);
      const common = everybodysExits.filter((one) => one.status !== 130 || it.interrupted === 130);
      for (const { status, means } of [...it.exits, ...common])
        assert.ok(out.includes(` ${status}  ${means.en}\n`), `${it.name} ${status}`);
    }
  });
});

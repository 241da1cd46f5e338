import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { loadCommands } from "../../server/src/cli/commands.ts";
import { mra } from "./terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "mra-completion-"));
after(() => rmSync(folder, { recursive: true, force: true }));

async function script(shell: string): Promise<string> {
  const { status, out } = await mra(["completion", shell]);
  assert.equal(status, 0);
  const file = join(folder, `mra.${shell}`);
  writeFileSync(file, out);
  return file;
}
const shellSays = (shell: string, code: string): readonly string[] => {
  const { stdout, stderr, error } = spawnSync(shell, ["-c", code], { cwd: folder, encoding: "utf8" });
  assert.ok(error === undefined && stderr === "", `${shell}: ${error?.message ?? stderr}`);
  return stdout.split("\n").filter((it) => it !== "");
};

/** What stands on the line, and what a shell must offer for its last word; and what it must not. */
const lines: readonly (readonly [words: readonly string[], offered: readonly string[], not: readonly string[]])[] = [
  [["pl"], ["plan"], ["check", "deploy"]],
  [["check", "--for"], ["--format"], ["--all"]],
  [
    ["check", "--format", "j"],
    ["json", "junit"],
    ["sarif", "check"],
  ],
  [["plan", "--format", ""], ["html", "markdown", "json", "text"], ["junit"]],
  [["deploy", "--pi"], ["--pin"], ["--host"]],
  [["show", "--lang", ""], ["en", "ko"], ["--lang"]],
];
const offers = (got: readonly string[], offered: readonly string[], not: readonly string[]): void => {
  for (const it of offered) assert.ok(got.includes(it), `${it} is not in ${got.join(" ")}`);
  for (const it of not) assert.ok(!got.includes(it), `${it} is in ${got.join(" ")}`);
};

test("bash completes commands, options and their words", async () => {
  const file = await script("bash");
  for (const [words, offered, not] of lines) {
    const quoted = words.map((it) => `'${it}'`).join(" ");
    const code = `source '${file}'; COMP_WORDS=(mra ${quoted}); COMP_CWORD=${String(words.length)}; _mra; printf '%s\\n' "\${COMPREPLY[@]}"`;
    offers(shellSays("bash", code), offered, not);
  }
  assert.match(shellSays("bash", `source '${file}'; complete -p mra-config`).join(), /-F _mra mra-config/);
});

test("zsh is given the same", async () => {
  const file = await script("zsh");
  // what zsh's own functions would make of it, as lines; they run only at a prompt
  const stubs = `compdef() { :; }; _describe() { print -l -- \${\${(P)2}%%:*} }; compadd() { [[ $1 == -- ]] && shift; print -l -- "$@" }; _files() { :; }`;
  for (const [words, offered] of lines) {
    const quoted = words.map((it) => `'${it}'`).join(" ");
    offers(
      shellSays("zsh", `${stubs}; source '${file}'; words=(mra ${quoted}); CURRENT=${String(words.length + 1)}; _mra`),
      offered,
      [],
    );
  }
});

test("fish completes commands, options and their words", async () => {
  const file = await script("fish");
  for (const [words, offered, not] of lines) {
    const got = shellSays("fish", `source '${file}'; complete -C 'mra-config ${words.join(" ")}'`);
    offers(
      got.map((it) => it.split("\t")[0] ?? ""),
      offered,
      not,
    );
  }
});

test("PowerShell is given every command with its options", async () => {
  const { out } = await mra(["completion", "powershell"]);
  for (const { name, options } of await loadCommands())
    for (const option of [...Object.keys(options), "help"]) {
      const line = out.split("\n").find((it) => it.includes(`'${name}' = @(`)) ?? "";
      assert.ok(line.includes(`'--${option}'`), `${name} --${option}`);
    }
  assert.match(out, /'check --format' = @\('text', 'json', 'sarif', 'junit', 'github', 'markdown', 'html'\)/);
});

test("another shell is a wrong call", async () => {
  assert.equal((await mra(["completion", "csh"])).status, 64);
  assert.equal((await mra(["completion"])).status, 64);
});

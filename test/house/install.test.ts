import assert from "node:assert/strict";
import { spawnSync, type SpawnSyncReturns } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, delimiter, dirname, join } from "node:path";
import { after, test } from "node:test";
import { npmCall } from "../../tools/shipped/for-tests.ts";
import { tarball } from "./archive.ts";
import { consoleLines, fenced, section, showsAs } from "./newcomer.ts";

/*
 * docs/install.md and docs/editors.md, as a newcomer follows them: the command from its tarball. The way of the VSIX is walked
 * in test/ui/install.test.ts, that of the Action in test/house/recipes.test.ts.
 */

const folder = mkdtempSync(join(tmpdir(), "mra-newcomer-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const page = readFileSync("docs/install.md", "utf8");
const [source = ""] = fenced(section(page, "The extension"), "yaml");
const env = newcomersShell();

/** A shell with npm and npx, a package cache that knows nothing, and no network. */
function newcomersShell(): NodeJS.ProcessEnv {
  const bin = join(folder, "bin");
  mkdirSync(bin);
  const { command, env: plain } = npmCall();
  const npm = command.map((it) => `'${it}'`).join(" ");
  writeFileSync(join(bin, "npm"), `#!/bin/sh\nexec ${npm} "$@"\n`, { mode: 0o755 });
  writeFileSync(join(bin, "npx"), `#!/bin/sh\nexec ${npm} exec --no -- "$@"\n`, { mode: 0o755 });
  return {
    ...plain,
    PATH: [bin, join(folder, "global/bin"), dirname(process.execPath), "/usr/bin", "/bin"].join(delimiter),
    LANG: "C",
    npm_config_offline: "true",
    npm_config_audit: "false",
    npm_config_prefix: join(folder, "global"),
  };
}

/** One line at the shell, after one that ended with `last`. */
const typed = (command: string, last: number, cwd: string): SpawnSyncReturns<string> =>
  spawnSync("sh", ["-c", `(exit ${String(last)}); ${command}`], { cwd, env, encoding: "utf8" });

test("from the tarball to the first finding: every line says what the page says", () => {
  const project = join(folder, "project");
  mkdirSync(project);
  writeFileSync(join(project, "cluster.mra.yaml"), source);
  copyFileSync(tarball(), join(project, basename(tarball())));
  const lines = consoleLines(section(page, "The command"));
  assert.ok(lines.length >= 4);
  let last = 0;
  for (const { command, output } of lines) {
    const ran = typed(command, last, project);
    last = ran.status ?? 1;
    showsAs(ran.stdout, output, `${command}\n${ran.stderr}`);
  }
});

test("the recipe for Neovim, as it stands on the page, shows the first finding with the installed package", () => {
  const ran = spawnSync("sh", ["-c", `npm install --global "$0"`, join(process.cwd(), tarball())], {
    env,
    encoding: "utf8",
  });
  assert.equal(ran.status, 0, ran.stderr);
  const project = join(folder, "neovim");
  mkdirSync(project);
  writeFileSync(join(project, "cluster.mra.yaml"), source);
  const [recipe = ""] = fenced(section(readFileSync("docs/editors.md", "utf8"), "Neovim"), "lua");
  writeFileSync(join(project, "init.lua"), recipe);
  const see = `lua vim.wait(60000, function() return #vim.diagnostic.get(0) > 0 end); for _, it in ipairs(vim.diagnostic.get(0)) do io.stdout:write(it.lnum + 1, " ", it.code, "\\n") end; vim.cmd("qall!")`;
  const nvim = spawnSync("nvim", ["--headless", "-n", "-u", "init.lua", "cluster.mra.yaml", "-c", see], {
    cwd: project,
    env: { ...env, XDG_STATE_HOME: folder, XDG_DATA_HOME: folder, XDG_CACHE_HOME: folder, HOME: folder },
    encoding: "utf8",
    timeout: 120_000,
  });
  assert.match(nvim.stdout, /^4 MRA033$/m, nvim.stderr);
});

test("every editor's recipe starts the installed command, and no path into a clone", () => {
  const recipes = readFileSync("docs/editors.md", "utf8");
  for (const editor of ["Neovim", "Helix", "Zed", "Emacs", "JetBrains"]) {
    const words = section(recipes, editor)
      .replace(/["',:=[\]]|args|arguments/g, " ")
      .replace(/\s+/g, " ");
    assert.match(words, /mra lsp --stdio/, editor);
    assert.doesNotMatch(words, /dist\/|node /, editor);
  }
});

import assert from "node:assert/strict";
import { spawn, type ChildProcess } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { createInterface } from "node:readline";
import { test } from "node:test";

/** `npm start` after its set-up, which would build anew what other tests are running from. */
const script = `
  const { demo } = await import(${JSON.stringify(new URL("../../tools/demo/demo.js", import.meta.url).href)});
  process.exit(await demo(() => "dist/test/mra-config.vsix", console.log));
`;

test("npm start opens the desktop's VS Code with the demo, and stops everything it started", async () => {
  const folder = mkdtempSync(join(tmpdir(), "mra-desktop-"));
  try {
    fakeCode(
      folder,
      "console.log('CODE ' + JSON.stringify([process.argv.slice(2), process.env.MRA_DEMO_CLUSTER])); setInterval(() => {}, 1e6);",
    );
    const started = start({ DISPLAY: ":0", PATH: `${folder}${delimiter}${process.env.PATH ?? ""}` });
    const line = await started.line(/^CODE /);
    const [args, cluster] = JSON.parse(line.slice("CODE ".length)) as [string[], string];
    assert.ok(args.includes(`--extensionDevelopmentPath=${process.cwd()}`));
    assert.equal(args.at(-1), join(process.cwd(), ".demo/emea-prod"));
    const { host, user, password, ca, expressway } = JSON.parse(cluster) as Address & { expressway?: Address };
    assert.ok(user && password && ca);
    assert.equal(await listens(host), true);
    assert.ok(expressway?.user && expressway.password, "the demo's profile has the Expressway that goes with it");
    assert.equal(await listens(expressway.host), true);

    assert.equal(await started.stop(), 0);
    assert.equal(await listens(host), false);
    assert.equal(await listens(expressway.host), false);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

// elsewhere a desktop VS Code is downloaded, as the first test has it
if (process.platform === "linux")
  test("npm start serves a VS Code to the browser where there is no desktop, and stops everything it started", async () => {
    const started = start({ DISPLAY: "", WAYLAND_DISPLAY: "" });
    const cluster = /listens on (\S+)$/.exec(await started.line(/^demo cluster/))?.[1];
    const address = (await started.line(/http:/)).trim();
    const page = await (await fetch(address)).text();
    assert.match(page, /vscode-workbench-web-configuration/);
    assert.equal(await listens(cluster!), true);

    assert.equal(await started.stop(), 0);
    assert.equal(await listens(cluster!), false);
    assert.equal(await listens(new URL(address).host), false);
  });

interface Address {
  readonly host: string;
  readonly user: string;
  readonly password: string;
  readonly ca?: string;
}

interface Started {
  /** The first line that looks so. Rejects when the program ends before. */
  readonly line: (like: RegExp) => Promise<string>;
  /** Ctrl+C. Resolves with the exit status. */
  readonly stop: () => Promise<number | null>;
}

function start(env: Readonly<Record<string, string>>): Started {
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  createInterface({ input: child.stdout }).on("line", (it) => {
    lines.push(it);
    for (const see of waiting) see();
  });
  const ended = exitOf(child);
  const line = (like: RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const see = (): void => {
        const found = lines.find((it) => like.test(it));
        if (found === undefined) return;
        waiting.delete(see);
        resolve(found);
      };
      waiting.add(see);
      see();
      void ended.then((status) => reject(new Error(`ended with ${status ?? "a signal"}, after:\n${lines.join("\n")}`)));
    });
  const stop = async (): Promise<number | null> => {
    child.kill("SIGINT");
    return await ended;
  };
  return { line, stop };
}

function exitOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once("exit", resolve));
}

/** A `code` that is found on the PATH and does what `body` says. */
function fakeCode(folder: string, body: string): void {
  writeFileSync(join(folder, "fake.cjs"), body);
  writeFileSync(join(folder, "code"), `#!/bin/sh\nexec "${process.execPath}" "${join(folder, "fake.cjs")}" "$@"\n`);
  writeFileSync(join(folder, "code.cmd"), `@"${process.execPath}" "${join(folder, "fake.cjs")}" %*\r\n`);
  chmodSync(join(folder, "code"), 0o755);
}

/** Whether something takes connections at `host:port`. */
function listens(address: string): Promise<boolean> {
  const [host, port] = address.split(":");
  return new Promise((resolve) => {
    const socket = connect(Number(port), host);
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}

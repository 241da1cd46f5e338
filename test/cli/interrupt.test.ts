import assert from "node:assert/strict";
import { spawn, type ChildProcessByStdio } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { history } from "../../server/src/deploy/history.ts";
import { startDemoCluster, type DemoCluster } from "../../server/src/demo-cluster/start.ts";
import { aSecret } from "../../tools/tests/witness/secrets.ts";

const main = fileURLToPath(new URL("../../server/src/cli/main.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "mra-interrupt-"));
const project = "test/projects/emea-prod";
after(() => rmSync(folder, { recursive: true, force: true }));

let demo: DemoCluster;
before(async () => {
  demo = await startDemoCluster({ seed: "empty" }, new AbortController().signal);
  assert.equal(await start("plan", "plan", project, "--out", file).ended(), 2);
});
after(() => demo.stop());

const environment = (state: string): Record<string, string> => ({
  PATH: process.env.PATH ?? "",
  MRA_HOST: demo.host,
  MRA_CA: demo.caFile,
  MRA_USER: demo.user,
  MRA_PASSWORD: demo.password,
  MRA_SECRET_TURN_MRA: secret,
  MRA_STATE_DIR: join(folder, state),
});
const secret = aSecret();

interface Running {
  readonly child: ChildProcessByStdio<null, Readable, Readable>;
  /** What it has said on standard error. */
  notes(): string;
  /** Resolves once it has said that. */
  says(what: RegExp): Promise<void>;
  ended(): Promise<number | null>;
}

function start(state: string, ...argv: readonly string[]): Running {
  const child = spawn(process.execPath, [main, ...argv], {
    env: environment(state),
    stdio: ["ignore", "pipe", "pipe"],
  });
  let notes = "";
  child.stderr.setEncoding("utf8").on("data", (it: string) => void (notes += it));
  child.stdout.resume();
  const closed = once(child, "close") as Promise<[number | null]>;
  return {
    child,
    notes: () => notes,
    async says(what) {
      const ended = closed.then(([status]) =>
        assert.fail(`ended with ${String(status)} before ${String(what)}: ${notes}`),
      );
      while (!what.test(notes)) await Promise.race([once(child.stderr, "data"), ended]);
    },
    ended: async () => (await closed)[0],
  };
}

const file = join(folder, "emea.plan");
const isPosix = process.platform !== "win32"; // Windows has no signal that a process can send to another

describe("Ctrl+C", { timeout: 120_000 }, () => {
  if (!isPosix) return;

  test("a cluster that hangs is named with until when, the first Ctrl+C waits for the write, the second ends", async () => {
    const hang = demo.inject({ kind: "hang", when: "after" }, { operation: "addDevicePool" });
    const it = start("hang", "deploy", file, "--yes", "--wait", "0");
    await hang.first;
    await it.says(
      /127\.0\.0\.1:\d+ has not answered addDevicePool yet\. It is given up at \d\d:\d\d:\d\d at the latest/,
    );
    it.child.kill("SIGINT");
    await it.says(
      /Stopping\. 127\.0\.0\.1:\d+ is still at work on addDevicePool: .* until \d\d:\d\d:\d\d at the latest/,
    );
    const began = performance.now();
    it.child.kill("SIGINT");
    assert.equal(await it.ended(), 130);
    assert.ok(performance.now() - began < 3_000);

    const [broken] = await history(join(folder, "hang", "journal"), "emea-prod");
    assert.equal(broken?.ended, false);
    assert.equal(broken.steps.find((one) => one.address === "devicePools/DP-MRA")?.outcome, "unknown");
    assert.equal(await start("hang", "deploy", file, "--yes", "--wait", "0").ended(), 0, "it goes on where it ended");
    assert.equal(demo.state.names("devicePools").filter((one) => one === "DP-MRA").length, 1);
  });

  test("what only reads ends at the first, with the status of the signal", async () => {
    for (const [signal, status] of [
      ["SIGINT", 130],
      ["SIGTERM", 143],
    ] as const) {
      const hang = demo.inject({ kind: "hang", when: "before" }, { operation: /^(get|list)/ });
      const it = start("read", "plan", project);
      await hang.first;
      it.child.kill(signal);
      assert.equal(await it.ended(), status, it.notes());
      hang.cancel();
    }
  });

  test("a deployment that only looks yet ends at the first, with nothing written", async () => {
    const { writes } = demo.requests;
    const hang = demo.inject({ kind: "hang", when: "before" }, { operation: /^get(?!CCM)/ });
    const it = start("look", "deploy", file, "--yes");
    await hang.first;
    it.child.kill("SIGINT");
    assert.equal(await it.ended(), 1, it.notes());
    assert.equal(demo.requests.writes, writes);
    hang.cancel();
  });
});

describe("a question on the terminal", { timeout: 120_000 }, () => {
  if (!isPosix) return;
  /** Runs a command on a terminal of its own; sends the key once the question stands there. */
  async function answered(key: string, ...argv: readonly string[]): Promise<{ status: number | null; text: string }> {
    const script = `
import os, pty, sys
pid, fd = pty.fork()
if pid == 0: os.execvp(sys.argv[2], sys.argv[2:])
text, sent = b"", False
while True:
    try: part = os.read(fd, 4096)
    except OSError: break
    if not part: break
    text += part
    if not sent and b"(yes/no)" in text:
        os.write(fd, sys.argv[1].encode().decode("unicode_escape").encode("latin1")); sent = True
sys.stdout.buffer.write(text)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) & 255)
`;
    const words = ["-c", script, key, process.execPath, main, ...argv];
    const child = spawn("python3", words, { env: environment("ask"), stdio: ["ignore", "pipe", "inherit"] });
    let text = "";
    child.stdout.setEncoding("utf8").on("data", (it: string) => void (text += it));
    const [status] = (await once(child, "close")) as [number | null];
    return { status, text };
  }

  test("Ctrl+C, the end of the input, and no: nothing is deployed, and the status says so", async () => {
    const empty = await startDemoCluster({ seed: "empty" }, new AbortController().signal);
    try {
      const file = join(folder, "ask.plan");
      const env = { ...environment("ask"), MRA_HOST: empty.host, MRA_CA: empty.caFile };
      Object.assign(env, { MRA_USER: empty.user, MRA_PASSWORD: empty.password });
      const made = spawn(process.execPath, [main, "plan", project, "--out", file], { env, stdio: "ignore" });
      assert.equal(((await once(made, "close")) as [number])[0], 2);
      for (const key of ["\\x03", "\\x04", "no\\n"]) {
        const it = await answered(key, "deploy", file, "--host", empty.host);
        assert.equal(it.status, 1, `${key}: ${it.text}`);
        assert.doesNotMatch(it.text, /mistake in mra/);
      }
      assert.equal(empty.requests.writes, 0);
    } finally {
      await empty.stop();
    }
  });
});

import { spawn, type ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { setTimeout } from "node:timers/promises";

/** A TURN server that nobody here wrote: Debian's coturn, on loopback. */
export interface Coturn {
  readonly port: number;
  readonly user: string;
  readonly password: string;
}

const program = ["/usr/bin/turnserver", "/usr/local/bin/turnserver"].find((it) => existsSync(it));

/** Starts it; undefined where it is not installed. It ends with the test. */
export async function startCoturn(test: TestContext): Promise<Coturn | undefined> {
  if (program === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "mra-coturn-"));
  const password = randomBytes(12).toString("hex");
  for (;;) {
    const port = await freePort();
    const config = join(folder, "turnserver.conf");
    const lines = [
      `listening-port=${port}`,
      "listening-ip=127.0.0.1",
      "relay-ip=127.0.0.1",
      "lt-cred-mech",
      `user=mra:${password}`,
      "realm=example.com",
      "fingerprint",
      "no-cli",
      "no-tls",
      "no-dtls",
      "log-file=stdout",
      `pidfile=${join(folder, "pid")}`,
      `userdb=${join(folder, "db")}`,
    ];
    writeFileSync(config, `${lines.join("\n")}\n`, { mode: 0o600 });
    const child = spawn(program, ["-c", config], { stdio: "ignore" });
    const end = async (): Promise<void> => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, "exit");
      child.kill("SIGKILL");
      await gone;
    };
    if (await listens(child, port)) {
      test.after(async () => {
        await end();
        rmSync(folder, { recursive: true, force: true });
      });
      return { port, user: "mra", password };
    }
    await end(); // somebody else took the port meanwhile
  }
}

/** Asks until somebody listens, or the program has ended. What it prints comes too late to go by. */
async function listens(child: ChildProcess, port: number): Promise<boolean> {
  while (child.exitCode === null && child.signalCode === null) {
    const socket = connect(port, "127.0.0.1");
    const isThere = await new Promise<boolean>((resolve) => {
      socket.once("connect", () => resolve(true));
      socket.once("error", () => resolve(false));
    });
    socket.destroy();
    if (isThere) return true;
    await setTimeout(50);
  }
  return false;
}

/** A port that nobody listens on just now. */
async function freePort(): Promise<number> {
  const socket = createSocket("udp4");
  socket.bind(0, "127.0.0.1");
  await once(socket, "listening");
  const { port } = socket.address();
  socket.close();
  await once(socket, "close");
  return port;
}

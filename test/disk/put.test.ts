import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { say } from "../../core/src/base/text.ts";
import { putTexts, type NewText } from "../../server/src/disk/put.ts";
import { readStream } from "../../server/src/disk/stream.ts";

const root = mkdtempSync(join(tmpdir(), "mra-put-"));
after(() => rmSync(root, { recursive: true, force: true }));
const never = new AbortController().signal;
let n = 0;
const newFolder = (): string => {
  const path = join(root, String(n++));
  mkdirSync(path);
  return path;
};
const put = async (path: string, more: Partial<NewText> = {}): Promise<string> => {
  const text = { path, text: "new\n", mode: 0o600, keepsMode: true, mayReplace: () => true, ...more };
  const it = await putTexts([text], never);
  return it.ok ? "written" : say(it.fault, "en").replace(path, "FILE");
};
const isPosix = process.platform !== "win32";

describe("a text goes where a person said", () => {
  test("a file comes into being with its mode, and nothing lies beside it", async () => {
    const folder = newFolder();
    assert.equal(await put(join(folder, "f")), "written");
    assert.deepEqual(readdirSync(folder), ["f"]);
    assert.equal(readFileSync(join(folder, "f"), "utf8"), "new\n");
    if (isPosix) assert.equal(statSync(join(folder, "f")).mode & 0o777, 0o600);
  });
  test("a file that is there keeps its mode, or not", async () => {
    if (!isPosix) return;
    const path = join(newFolder(), "f");
    writeFileSync(path, "old");
    chmodSync(path, 0o640);
    await put(path);
    assert.equal(statSync(path).mode & 0o777, 0o640);
    await put(path, { keepsMode: false });
    assert.equal(statSync(path).mode & 0o777, 0o600);
  });
  test("what may not be replaced stays; an empty file may", async () => {
    const path = join(newFolder(), "f");
    writeFileSync(path, "a letter\n");
    const seen: string[] = [];
    const mayReplace = (it: string): boolean => seen.push(it) === 0;
    assert.match(await put(path, { mayReplace }), /^FILE is there already and is something else.*--force$/);
    assert.deepEqual([seen, readFileSync(path, "utf8")], [["a letter\n"], "a letter\n"]);
    writeFileSync(path, "");
    assert.equal(await put(path, { mayReplace }), "written");
  });
  test("a link is followed, whether or not there is something behind it; a circle of links is said", async () => {
    if (!isPosix) return;
    const folder = newFolder();
    mkdirSync(join(folder, "sub"));
    writeFileSync(join(folder, "sub", "f"), "old");
    symlinkSync("sub/f", join(folder, "link"));
    symlinkSync("link", join(folder, "far"));
    symlinkSync("sub/new", join(folder, "dangling"));
    symlinkSync("round", join(folder, "round"));
    for (const it of ["far", "dangling"]) assert.equal(await put(join(folder, it)), "written");
    assert.ok(lstatSync(join(folder, "link")).isSymbolicLink());
    assert.ok(lstatSync(join(folder, "dangling")).isSymbolicLink());
    assert.equal(readFileSync(join(folder, "sub", "f"), "utf8"), "new\n");
    assert.equal(readFileSync(join(folder, "sub", "new"), "utf8"), "new\n");
    assert.match(await put(join(folder, "round")), /ELOOP/);
  });
  test("a folder, and a folder that is not there, are said", async () => {
    const folder = newFolder();
    assert.equal(await put(folder), "FILE is a folder; name a file");
    assert.equal(await put(join(folder, "none", "f")), "FILE cannot be written: there is no such folder");
  });
  test("a name of the greatest length can be written", async () => {
    assert.equal(await put(join(newFolder(), "n".repeat(255))), "written");
  });
});

describe("a device or a pipe is written, never replaced", () => {
  if (!isPosix) return;
  test("a device stays the device it is, also behind a link", async () => {
    const before = statSync("/dev/null");
    const link = join(newFolder(), "null");
    symlinkSync("/dev/null", link);
    for (const it of ["/dev/null", link]) assert.equal(await put(it), "written");
    const now = statSync("/dev/null");
    assert.ok(now.isCharacterDevice());
    assert.deepEqual([now.ino, now.rdev], [before.ino, before.rdev]);
    assert.equal(await put("/dev/full"), "FILE cannot be written (ENOSPC)");
  });
  test("a pipe brings the text to its reader, however long it is", async () => {
    const path = join(newFolder(), "pipe");
    execFileSync("mkfifo", [path]);
    const text = "line\n".repeat(200_000);
    const cat = spawn("cat", [path], { stdio: ["ignore", "pipe", "ignore"] });
    let got = "";
    cat.stdout.setEncoding("utf8").on("data", (it: string) => void (got += it));
    const [written] = await Promise.all([put(path, { text }), once(cat, "close")]);
    assert.equal(written, "written");
    assert.equal(got, text);
    assert.ok(statSync(path).isFIFO());
  });
  test("a pipe that nobody reads ends, and can be ended before", { timeout: 60_000 }, async () => {
    const path = join(newFolder(), "pipe");
    execFileSync("mkfifo", [path]);
    const stop = new AbortController();
    const waiting = putTexts([{ path, text: "x", mode: 0o600, keepsMode: true, mayReplace: () => true }], stop.signal);
    stop.abort();
    await assert.rejects(waiting);
    assert.equal(await put(path), "Nobody reads the pipe FILE");
  });
  test("an endless device and a silent pipe are not read for ever", { timeout: 60_000 }, async () => {
    await assert.rejects(readStream("/dev/zero", 1_000_000, never), { code: "EFBIG" });
    const path = join(newFolder(), "pipe");
    execFileSync("mkfifo", [path]);
    await assert.rejects(readStream(path, 1_000, never), { code: "ETIMEDOUT" });
  });
  test("a pipe is read to its end", async () => {
    const path = join(newFolder(), "pipe");
    execFileSync("mkfifo", [path]);
    const text = "line\n".repeat(100_000);
    const writer = spawn("tee", [path], { stdio: ["pipe", "ignore", "ignore"] });
    writer.stdin.end(text);
    assert.equal((await readStream(path, 1_000_000, never)).toString("utf8"), text);
  });
});

describe("all or none", () => {
  test("of several texts none is written when one cannot be", async () => {
    const folder = newFolder();
    writeFileSync(join(folder, "b"), "old");
    const texts = ["a", "b"].map((it) => ({
      path: join(folder, it),
      text: "new",
      mode: 0o600,
      keepsMode: true,
      mayReplace: () => false,
    }));
    assert.ok(!(await putTexts(texts, never)).ok);
    assert.deepEqual(readdirSync(folder), ["b"]);
    assert.equal(readFileSync(join(folder, "b"), "utf8"), "old");
  });
  test("what a killed run has left goes at the next; what a living one makes stays, and what is not ours", async () => {
    const folder = newFolder();
    const gone = spawn(process.execPath, ["-e", ""], { stdio: "ignore" });
    await once(gone, "exit");
    const left = (pid: number | undefined): string => `.mra-0a1b2c3d-${String(pid)}-0123456789ab.tmp`;
    const names = [left(gone.pid), left(process.pid), left(1), ".mra-notes.tmp", "mra-1-2.tmp"];
    for (const it of names) writeFileSync(join(folder, it), "");
    await put(join(folder, "f"));
    assert.deepEqual(readdirSync(folder).sort(), [left(1), ".mra-notes.tmp", "f", "mra-1-2.tmp"].sort());
    assert.ok(!existsSync(join(folder, left(process.pid))), "this process has made no such file");
  });
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { filesFrom, open, opendir, readFile, realpath, stat } from "../../server/src/browser/files.ts";

const bytes = new TextEncoder().encode("apiVersion: mra/v1\n");
const asked: string[] = [];

filesFrom((method, { uri }: { readonly uri?: string }) => {
  asked.push(`${method} ${String(uri)}`);
  const answers: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
    "mra/stat": {
      "file:///site/a.mra.yaml": { kind: "file", size: bytes.length, modified: 7 },
      "file:///site": { kind: "folder", size: 0, modified: 0 },
    },
    "mra/readFile": { "file:///site/a.mra.yaml": bytes },
    "mra/readFolder": { "file:///site": [{ name: "a.mra.yaml", kind: "file" }] },
  };
  return Promise.resolve((answers[method]?.[String(uri)] ?? null) as never);
});

test("files are what VS Code gives, by their addresses", async () => {
  assert.equal((await stat("/site")).isDirectory(), true);
  assert.equal((await stat("/site/a.mra.yaml")).mtimeMs, 7);
  assert.deepEqual(await readFile("/site/a.mra.yaml"), bytes);
  assert.equal(await readFile("/site/a.mra.yaml", { encoding: "utf8" }), "apiVersion: mra/v1\n");
  assert.equal(await realpath("/site/../site"), "/site");
  const names: string[] = [];
  for await (const it of await opendir("/site")) if (it.isFile() && !it.isSymbolicLink()) names.push(it.name);
  assert.deepEqual(names, ["a.mra.yaml"]);
});

test("a file is read once for all its pieces", async () => {
  const handle = await open("/site/a.mra.yaml");
  const into = new Uint8Array(bytes.length);
  asked.length = 0;
  for (let at = 0; at < bytes.length;) at += (await handle.read(into, at, 4, at)).bytesRead;
  assert.deepEqual(into, bytes);
  assert.deepEqual(asked, ["mra/readFile file:///site/a.mra.yaml"]);
});

test("what is not there is missing as on a disk", async () => {
  for (const it of [stat, readFile, opendir, open, realpath])
    await assert.rejects(() => it("/site/none"), { code: "ENOENT" }, it.name);
});

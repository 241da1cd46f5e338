import { randomBytes } from "node:crypto";
import { appendFile, link, mkdir, open, readFile, rm, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { dirname, join } from "node:path";
import { nameBeside } from "../disk/leftovers.ts";
import type { LocalChange } from "./merge.ts";
import { writeInto } from "./folder-place.ts";

/** Does to the folder of this computer what a merge says. A journal that a deployment has open stays the same file. */
export async function changeMirror(root: string, changes: readonly LocalChange[], signal: AbortSignal): Promise<void> {
  for (const it of changes) {
    const at = join(root, it.path);
    switch (it.kind) {
      case "create":
        await mkdir(dirname(at), { recursive: true, mode: 0o700 });
        await create(at, it.text);
        break;
      case "append":
        await appendFile(at, it.text, { mode: 0o600, flush: true });
        break;
      case "replace":
        await writeInto(root, new Map([[it.path, it.text]]), signal);
        break;
      case "remove":
        await rm(at, { force: true });
    }
  }
}

// Whole or not at all, and never over something that came into being meanwhile.
async function create(at: string, text: string): Promise<void> {
  const own = nameBeside(at);
  await writeFile(own, text, { mode: 0o600, flag: "wx", flush: true });
  try {
    await link(own, at);
  } catch (e) {
    const code = e instanceof Error && "code" in e ? e.code : undefined;
    if (code === "EEXIST") return;
    const file = await open(at, "wx", 0o600);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
  } finally {
    await rm(own, { force: true });
  }
}

/** The name of this computer that no other has: a number drawn once, and what it is called. */
export async function computerName(root: string): Promise<string> {
  const at = join(root, "computer");
  const known = await readFile(at, "utf8").catch(() => "");
  if (/^[0-9a-f]{24}$/.test(known)) return `${known}@${hostname()}`;
  await mkdir(root, { recursive: true, mode: 0o700 });
  const drawn = randomBytes(12).toString("hex");
  await create(at, drawn);
  return `${await readFile(at, "utf8")}@${hostname()}`;
}

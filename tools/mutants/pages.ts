import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { inCheckout } from "../root.ts";
import { mutated, type Change, type Mutation } from "./mutations.ts";

/**
 * Which changes of one rule its page alone notices, in their order. All of them in one process, which takes the rule out and puts
 * the changed one in: a page takes some milliseconds, a process half a second. A process that ended before its last answer ran in
 * circles, by its own watch. `folder` takes the changed modules.
 */
export async function noticedByPage(
  id: string,
  text: string,
  all: readonly Mutation[],
  folder: string,
): Promise<readonly boolean[]> {
  const asIs = { path: all[0]?.path ?? "", start: 0, end: 0, now: "" };
  const found: boolean[] = [];
  while (found.length < all.length) {
    const rest = all.slice(found.length).map((it, i) => modulePath(folder, `${id}-${found.length + i}`, text, it));
    const [fails, ...answers] = await ask(id, [modulePath(folder, `${id}-as-is`, text, asIs), ...rest]);
    if (fails !== false) throw new Error(`the page of ${id} fails for the rule as it is: mend that first`);
    found.push(...answers);
    if (answers.length < rest.length) found.push(true);
  }
  return found;
}

async function ask(id: string, paths: readonly string[]): Promise<readonly boolean[]> {
  const child = spawn(process.execPath, [inCheckout("out/test/rules/page-child.js"), id], {
    cwd: inCheckout("."),
    stdio: ["pipe", "pipe", "inherit"],
  });
  child.stdin.on("error", () => undefined); // it ended before it had read all of them
  child.stdin.end(paths.map((it) => `${it}\n`).join(""));
  const closed = once(child, "close");
  const answers: boolean[] = [];
  for await (const line of createInterface(child.stdout)) answers.push(line === "noticed");
  await closed;
  return answers;
}

/** The changed module beside nothing of its own: what it imports, it imports from where the rule stands. */
function modulePath(folder: string, name: string, text: string, mutation: Change): string {
  const built = pathToFileURL(inCheckout("out", mutation.path));
  const path = join(folder, `${name}.mjs`);
  const from = (_: string, to: string): string => `from "${new URL(to, built).href}"`;
  writeFileSync(path, mutated(text, mutation).replace(/from "(\.[^"]+)"/g, from));
  return path;
}

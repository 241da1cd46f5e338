import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { isMap, type Json } from "../../../core/src/base/json.ts";
import { putTexts } from "../disk/put.ts";

/** What a person agreed to: for this project, this value of `state:`, this address. Another of the three is another question. */
export interface TeamConsent {
  /** The folder of `mra.config.yaml`. */
  readonly project: string;
  readonly state: string;
  readonly where: string;
}

const fileIn = (own: string): string => join(own, "team-consents.json");

/** What was agreed to on this computer, for the editor and the command line; it lies in no repository. */
export async function keptConsents(own: string): Promise<readonly TeamConsent[]> {
  let it: Json;
  try {
    it = JSON.parse(await readFile(fileIn(own), "utf8")) as Json;
  } catch {
    return [];
  }
  if (!Array.isArray(it)) return [];
  return (it as readonly Json[]).flatMap((one) => {
    if (!isMap(one)) return [];
    const { project, state, where } = one;
    return typeof project === "string" && typeof state === "string" && typeof where === "string"
      ? [{ project, state, where }]
      : [];
  });
}

export const isSameConsent = (a: TeamConsent, b: TeamConsent): boolean =>
  a.project === b.project && a.state === b.state && a.where === b.where;

/** Keeps that a person agreed. */
export async function keepConsent(own: string, it: TeamConsent): Promise<void> {
  const all = (await keptConsents(own)).filter((one) => one.project !== it.project);
  await mkdir(own, { recursive: true, mode: 0o700 });
  const text = `${JSON.stringify([...all, it], undefined, 1)}\n`;
  const file = { path: fileIn(own), text, mode: 0o600, keepsMode: false, mayReplace: () => true };
  await putTexts([file], new AbortController().signal);
}

import { isMap, type Json } from "../../../core/src/base/json.ts";
import { fileNameOf } from "../disk/file-name.ts";
import type { StateHolder } from "../port/state.ts";
import type { Files } from "./place.ts";

/** The file that says who holds a cluster. */
export const heldFile = (cluster: string): string => `held/${fileNameOf(cluster)}.json`;

export const heldText = (it: StateHolder): string => `${JSON.stringify({ format: 1, ...it })}\n`;

/** What such a file says; undefined: nothing that can be read. */
export function heldIn(text: string): StateHolder | undefined {
  let it: Json;
  try {
    it = JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
  if (!isMap(it) || it.format !== 1 || !Array.isArray(it.reached)) return undefined;
  const reached = (it.reached as readonly Json[]).filter((one) => typeof one === "string");
  const { token, computer, owner, cluster, since, heard, deployment } = it;
  if (typeof token !== "string" || typeof computer !== "string" || typeof owner !== "string") return undefined;
  if (typeof cluster !== "string" || typeof since !== "string" || typeof heard !== "string") return undefined;
  if (typeof deployment !== "number") return undefined;
  return { token, computer, owner, cluster, reached, since, heard, deployment };
}

/** A file in the way of holding a cluster, by the same name or the same place; what it says, where it can be read. */
export interface InTheWay {
  readonly path: string;
  readonly held: StateHolder | undefined;
}

/** Everything that stands in the way of holding a cluster. */
export function inTheWay(files: Files, cluster: string, reached: readonly string[]): readonly InTheWay[] {
  const own = heldFile(cluster);
  return [...files].flatMap(([path, text]) => {
    if (!path.startsWith("held/")) return [];
    const held = heldIn(text);
    const isSameConsent =
      path === own || held?.cluster === cluster || held?.reached.some((it) => reached.includes(it)) === true;
    return isSameConsent ? [{ path, held }] : [];
  });
}

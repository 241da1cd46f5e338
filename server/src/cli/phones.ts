import { say, textOf } from "../../../core/src/base/text.ts";
import { lineAt, lineStarts } from "../../../core/src/base/lines.ts";
import { assemble } from "../../../core/src/model/assemble.ts";
import { bind } from "../../../core/src/model/bind.ts";
import type { Plan } from "../../../core/src/plan/step.ts";
import { parse } from "../../../core/src/syntax/parse.ts";
import { spanOf } from "../../../core/src/syntax/tree.ts";
import type { ConnectedCluster } from "../axl/client.ts";
import { faultText } from "../axl/fault-text.ts";
import { registrationsBefore } from "../clusters/registrations-before.ts";
import { systemClock, type Clock } from "../deploy/clock.ts";
import {
  backSoFar,
  missingText,
  onlySoMany,
  returnedText,
  unknownAfter,
  unreadBefore,
} from "../deploy/registration-texts.ts";
import { awaitPhones, isRegistered } from "../deploy/registrations.ts";
import type { Registration } from "../port/cluster.ts";
import type { Terminal } from "./command.ts";

/**
 * The registrations of the phones that a deploy will touch. Undefined: it touches none that is registered, or they could
 * not be read, which is said and is no reason not to deploy.
 */
export async function phonesBefore(
  plan: Plan,
  chosen: readonly string[],
  cluster: ConnectedCluster,
  terminal: Terminal,
  clock: Clock,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Registration> | undefined> {
  const read = await registrationsBefore(plan, chosen, [], cluster, clock, signal);
  if (!read.ok) {
    terminal.note(unreadBefore(textOf(faultText(read.fault))));
    return undefined;
  }
  const { registrations, more } = read.value;
  if (more) terminal.note(onlySoMany);
  return [...registrations.values()].some(isRegistered) ? registrations : undefined;
}

/** How often is looked while phones are on their way back. */
const everyMs = 3_000;

/** Waits until those phones are registered again, and says which are not, and where the files have them. */
export async function tellPhones(
  before: ReadonlyMap<string, Registration>,
  cluster: ConnectedCluster,
  limitMs: number,
  placeOf: (phone: string) => string | undefined,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<void> {
  const patience = { limitMs, everyMs: Math.min(everyMs, limitMs) };
  let told = -1;
  const see = (back: number, expected: number): void => {
    if (back !== told && back < expected) terminal.note(backSoFar(back, expected));
    told = back;
  };
  const after = await awaitPhones(before, cluster.registrations, patience, systemClock, signal, see);
  if (!after.ok) {
    terminal.note(unknownAfter(textOf(faultText(after.fault))));
    return;
  }
  const { missing, at } = after.value;
  const { language } = terminal;
  const lost = missing.map((it) => {
    const place = placeOf(it.before.phone);
    return `${place === undefined ? "" : `${place}: `}${say(missingText(it.before, it.now, at), language)}`;
  });
  terminal.out([say(returnedText(after.value), language), ...lost].map((it) => `${it}\n`).join(""));
}

/** Where files describe a phone of a cluster, as `path:line`; undefined: they do not. */
export function phonePlaces(
  files: readonly { readonly uri: string; readonly path: string; readonly text: string }[],
  cluster: string,
): (phone: string) => string | undefined {
  const project = assemble(files.map((it) => bind(parse(it.uri, it.text)))).find((it) => it.name === cluster);
  const byUri = new Map(files.map((it) => [it.uri, it]));
  const places = new Map<string, string>();
  for (const { name, identity } of project?.objects("phones") ?? []) {
    const file = byUri.get(identity.chunk.uri);
    if (file === undefined || places.has(name)) continue;
    const line = lineAt(lineStarts(file.text), spanOf(identity).start) + 1;
    places.set(name, `${file.path}:${String(line)}`);
  }
  return (phone) => places.get(phone);
}

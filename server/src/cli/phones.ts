import { say, textOf } from "../../../core/src/base/text.ts";
import { assemble } from "../../../core/src/model/assemble.ts";
import { bind } from "../../../core/src/model/bind.ts";
import type { Plan } from "../../../core/src/plan/step.ts";
import { parse } from "../../../core/src/syntax/parse.ts";
import type { ConnectedCluster } from "../axl/client.ts";
import { faultText } from "../axl/fault-text.ts";
import { phonesBack } from "../clusters/phones-back.ts";
import { registrationsBefore } from "../clusters/registrations-before.ts";
import type { Clock } from "../deploy/clock.ts";
import {
  backSoFar,
  missingText,
  onlySoMany,
  returnedText,
  unknownAfter,
  unreadBefore,
} from "../deploy/registration-texts.ts";
import { isRegistered } from "../deploy/registrations.ts";
import type { Registration } from "../port/cluster.ts";
import { printedPlaces, placeText } from "./checked.ts";
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

/** Waits until those phones are registered again, and says which are not, and where the files have them. */
export async function tellPhones(
  before: ReadonlyMap<string, Registration>,
  cluster: ConnectedCluster,
  limitMs: number,
  placeOf: (phone: string) => string | undefined,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<void> {
  let told = -1;
  const see = (back: number, expected: number): void => {
    if (back !== told && back < expected) terminal.note(backSoFar(back, expected));
    told = back;
  };
  const after = await phonesBack(before, cluster, limitMs, see, signal);
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
  const placeOf = printedPlaces(files);
  const places = new Map<string, string>();
  for (const { name, identity } of project?.objects("phones") ?? []) {
    const place = placeOf(identity);
    if (place !== undefined && !places.has(name)) places.set(name, placeText(place));
  }
  return (phone) => places.get(phone);
}

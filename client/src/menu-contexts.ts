import { commands } from "vscode";
import type { Connection } from "./connections.ts";

/** Tells the palette what there is, so that it offers only what makes sense now. */
export function tellMenus(connections: readonly Connection[]): void {
  const own = connections.filter((it) => !it.demo);
  const facts: Readonly<Record<string, boolean>> = {
    hasClusters: connections.length > 0,
    hasOwn: own.length > 0,
    hasConnected: connections.some((it) => it.state.kind === "connected"),
    hasSignedOut: connections.some((it) => it.state.kind !== "connected" && it.state.kind !== "connecting"),
    hasWritable: own.some((it) => !it.setting.readOnly),
    hasReadOnly: own.some((it) => it.setting.readOnly),
    hasProduction: own.some((it) => it.setting.production === true),
    hasNotProduction: own.some((it) => it.setting.production !== true),
    hasDrift: connections.some((it) => it.drift.changed.length + it.drift.different.length > 0),
  };
  for (const [name, it] of Object.entries(facts)) void commands.executeCommand("setContext", `mra.${name}`, it);
}

import { commands, type Disposable, window } from "vscode";
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
  for (const [name, it] of Object.entries(facts)) setContext(name, it);
  if (facts.hasClusters) tickFirstStep();
}

/**
 * Ticks the first step of the walkthrough again when a page of VS Code's own opens, as the walkthrough is one: those who
 * connected before they opened it have done that step.
 */
export const tickWhereOpened = (connections: () => readonly Connection[]): Disposable =>
  window.tabGroups.onDidChangeTabs(({ opened, changed }) => {
    if ([...opened, ...changed].some((it) => it.input === undefined) && connections().length > 0) tickFirstStep();
  });

/**
 * VS Code ticks a step when a context becomes true. It forgets a step whose context was true when it first read the
 * walkthrough, which happens when somebody opens it: the context is true for a moment only, and can become so again.
 */
function tickFirstStep(): void {
  setContext("clusterWasSeen", true);
  setContext("clusterWasSeen", false);
}

function setContext(name: string, value: boolean): void {
  void commands.executeCommand("setContext", `mra.${name}`, value);
}

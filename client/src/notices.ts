import { commands } from "vscode";
import { showError, showInformation } from "./messages.ts";

/** A button of a message, and what it does. */
export type Choice = readonly [label: string, act: () => Promise<void>];

/**
 * Messages about the plan that is shown. Once another is made or it is carried out, they no longer hold: what is still open
 * goes from the screen, and its buttons do nothing any more.
 */
export interface Notices {
  information(message: string, ...choices: readonly Choice[]): Promise<void>;
  error(message: string, ...choices: readonly Choice[]): Promise<void>;
  /** What was said until now does not hold any more. */
  outdate(): void;
}

export function openNotices(): Notices {
  let generation = 0;
  let open = 0;
  const ask = async (
    show: (message: string, ...labels: string[]) => Thenable<string | undefined>,
    message: string,
    choices: readonly Choice[],
  ): Promise<void> => {
    const mine = generation;
    open += 1;
    const chosen = await show(message, ...choices.map(([label]) => label));
    if (mine !== generation) return;
    open -= 1;
    await choices.find(([label]) => label === chosen)?.[1]();
  };
  return {
    information: (message, ...choices) => ask((...it) => showInformation(...it), message, choices),
    error: (message, ...choices) => ask((...it) => showError(...it), message, choices),
    outdate: () => {
      generation += 1;
      if (open > 0) void commands.executeCommand("notifications.hideToasts"); // VS Code takes none back by itself
      open = 0;
    },
  };
}

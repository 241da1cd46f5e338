import type { ExtensionContext } from "vscode";

/** Whether VS Code runs extensions in Node, as on a computer, or in a worker of a browser. */
const hasNode = (globalThis.process as Partial<NodeJS.Process> | undefined)?.versions?.node !== undefined;

/** The extension of this host. They are one file, and only this one's modules are evaluated. */
const extension = hasNode ? import("./extension.ts") : import("./browser.ts");

/** Starts it. */
export async function activate(context: ExtensionContext): Promise<void> {
  (await extension).activate(context);
}

/** Ends what it started. */
export async function deactivate(): Promise<void> {
  await (await extension).deactivate();
}

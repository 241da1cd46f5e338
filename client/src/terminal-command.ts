import { delimiter } from "node:path";
import { type ExtensionContext, l10n } from "vscode";

/**
 * Puts `mra` on the PATH of VS Code's own terminals, run by the Node of VS Code: nothing has to be installed, and no
 * rights are needed. `client/bin` has the command for each kind of shell.
 */
export function offerCommandInTerminals(context: ExtensionContext): void {
  const environment = context.environmentVariableCollection;
  environment.description = l10n.t("the command mra");
  environment.replace("MRA_NODE", process.execPath);
  environment.prepend("PATH", `${context.asAbsolutePath("client/bin")}${delimiter}`);
}

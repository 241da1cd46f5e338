import { window, type MessageOptions } from "vscode";
import { withoutLinks } from "./without-links.ts";

/*
 * Every message of the extension goes through here. VS Code makes a link of `[words](command:…)` in a message, and names
 * and descriptions in it come from clusters and files of strangers: what would be a link is shown as the text that it is.
 */

type Rest = readonly [MessageOptions, ...string[]] | readonly string[];

export const showInformation = (text: string, ...rest: Rest): Thenable<string | undefined> =>
  window.showInformationMessage(withoutLinks(text), ...(rest as readonly string[]));

export const showWarning = (text: string, ...rest: Rest): Thenable<string | undefined> =>
  window.showWarningMessage(withoutLinks(text), ...(rest as readonly string[]));

export const showError = (text: string, ...rest: Rest): Thenable<string | undefined> =>
  window.showErrorMessage(withoutLinks(text), ...(rest as readonly string[]));

import { randomBytes } from "node:crypto";
import { env, Uri, type Webview } from "vscode";
import type { Session } from "./session.ts";

const resources = (session: Session): Uri => Uri.joinPath(session.context.extensionUri, "dist");

/** What a page may do: run its own script, load its own files. */
export const webviewOptions = (
  session: Session,
): { readonly enableScripts: true; readonly localResourceRoots: readonly Uri[] } => ({
  enableScripts: true,
  localResourceRoots: [resources(session)],
});

/** A page that holds nothing: its script draws what it is sent. It may load `NAME.js` and `NAME.css` and nothing else. */
export function webviewPage(
  session: Session,
  webview: Webview,
  name: "paths-view" | "plan-view" | "table-view",
): string {
  const nonce = randomBytes(16).toString("hex");
  const at = (file: string): string => webview.asWebviewUri(Uri.joinPath(resources(session), file)).toString();
  const source = `<!DOCTYPE html>
<html lang="${env.language.startsWith("ko") ? "ko" : "en"}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>MRA</title>
<link rel="stylesheet" href="${at(`${name}.css`)}">
<script defer nonce="${nonce}" src="${at(`${name}.js`)}"></script>
</head>
<body></body>
</html>`;
  return source;
}

import type { Connection, TextDocumentContentChangeEvent } from "vscode-languageserver";
import { isObject } from "../../../core/src/base/is-object.ts";
import { isRange } from "./decode.ts";
import type { TextChanges } from "./text-changes.ts";

/** Hears of texts that are opened, edited and closed. What is not as the protocol says it is logged and left aside. */
export function hearTexts(connection: Connection, changes: TextChanges): void {
  const on = (
    method: string,
    hear: (document: Readonly<Record<string, unknown>>, params: Readonly<Record<string, unknown>>) => boolean,
  ): void => {
    connection.onNotification(method, (params: unknown) => {
      const document = isObject(params) ? params.textDocument : undefined;
      const isHeard = isObject(params) && isObject(document) && hear(document, params);
      if (!isHeard) connection.console.warn(`${method}: parameters are not what the protocol says`);
    });
  };
  on("textDocument/didOpen", ({ uri, version, text }) => {
    if (typeof uri !== "string" || typeof text !== "string") return false;
    changes.opened(uri, typeof version === "number" ? version : 0, text);
    return true;
  });
  on("textDocument/didChange", ({ uri, version }, { contentChanges }) => {
    if (typeof uri !== "string" || !Array.isArray(contentChanges) || !contentChanges.every(isChange)) return false;
    changes.edited(uri, typeof version === "number" ? version : 0, contentChanges);
    return true;
  });
  on("textDocument/didClose", ({ uri }) => {
    if (typeof uri !== "string") return false;
    changes.closed(uri);
    return true;
  });
  connection.onNotification("workspace/didChangeWatchedFiles", (params: unknown) => {
    const heard = isObject(params) ? params.changes : undefined;
    const uris = Array.isArray(heard)
      ? heard.flatMap((it: unknown) => (isObject(it) && typeof it.uri === "string" ? [it.uri] : []))
      : [];
    if (uris.length > 0) changes.touched(uris);
  });
}

const isChange = (it: unknown): it is TextDocumentContentChangeEvent =>
  isObject(it) && typeof it.text === "string" && (it.range === undefined || isRange(it.range));

import { fileURLToPath } from "node:url";
import type { InitializeParams } from "vscode-languageserver";
import type { ServerOptions } from "../../../core/src/wire/options.ts";
import { isObject } from "../../../core/src/base/is-object.ts";
import type { Showing } from "./push.ts";
import type { SessionSettings } from "./session.ts";

/** What the client said of itself when it started the server. */
export interface ClientFacts extends Showing {
  readonly settings: Partial<SessionSettings>;
  readonly options: ServerOptions;
  /** It watches files when it is asked to. */
  readonly watches: boolean;
  /** It gives its settings when it is asked for them. */
  readonly configures: boolean;
  /** It says when its settings change, if it is asked to. */
  readonly tellsSettings: boolean;
}

/** A client that has said nothing yet: it can do nothing. */
export const unknownClient: ClientFacts = {
  settings: {},
  options: { storage: "", quarantined: [], careful: false, trusted: false, iceElements: {} },
  pulls: false,
  refreshes: false,
  watches: false,
  configures: false,
  tellsSettings: false,
};

/** Reads what a client says of itself. What it does not say, or not legally, it cannot do. */
export function clientFacts(params: InitializeParams): ClientFacts {
  const given: unknown = params.initializationOptions;
  const { textDocument, workspace } = params.capabilities;
  const options = optionsIn(given);
  return {
    settings: {
      language: params.locale?.toLowerCase().startsWith("ko") ? "ko" : "en",
      folders: foldersIn(params),
      quarantined: options.quarantined,
      commands: isObject(given) && typeof given.storage === "string",
      snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
    },
    options,
    pulls: textDocument?.diagnostic !== undefined,
    refreshes: workspace?.diagnostics?.refreshSupport === true,
    watches: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    configures: workspace?.configuration === true,
    tellsSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
  };
}

function optionsIn(given: unknown): ServerOptions {
  if (!isObject(given)) return unknownClient.options;
  const { storage, quarantined, careful, trusted, iceElements } = given;
  const texts = isObject(iceElements)
    ? Object.entries(iceElements).flatMap(([key, it]) => (typeof it === "string" ? [[key, it]] : []))
    : [];
  return {
    storage: typeof storage === "string" ? storage : "",
    quarantined: Array.isArray(quarantined) ? quarantined.filter((it) => typeof it === "string") : [],
    careful: careful === true,
    trusted: trusted === true,
    iceElements: Object.fromEntries(texts) as Record<string, string>,
  };
}

function foldersIn(params: InitializeParams): readonly string[] {
  const uris = params.workspaceFolders?.map((it) => it.uri) ?? [];
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- clients without folders still say where they are
  const root = params.rootUri;
  return (uris.length > 0 ? uris : root === null ? [] : [root]).flatMap(folderPathOf);
}

/** The path of a folder on this machine; nothing for folders elsewhere. */
export function folderPathOf(uri: string): readonly string[] {
  if (!uri.startsWith("file:")) return [];
  try {
    return [fileURLToPath(uri)];
  } catch {
    return [];
  }
}

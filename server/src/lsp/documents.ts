import type { TextDocumentContentChangeEvent } from "vscode-languageserver";
import type { Pieces } from "../../../core/src/base/pieces.ts";
import type { Splice } from "../../../core/src/syntax/parse.ts";
import { LinedText } from "./lined-text.ts";
import { changed, uriKeyOf } from "./texts.ts";

/** The texts of files: as an editor has them open, else as they are on disk. Files are named as the client or as we do. */
export interface Documents {
  /** The text of a file, open or not. */
  textOf(uri: string): LinedText | undefined;
  /** The version that the editor has of an open file. */
  versionOf(uri: string): number | undefined;
  /** As the client spells the address of a file. */
  spelled(uri: string): string;
  isOpen(uri: string): boolean;
  /** How the client spells it; known even where the text is not taken. */
  spell(given: string): string;
  open(uri: string, version: number, text: string | Pieces): void;
  /** Carries out changes of an open text, one behind the other, and says what one changed. */
  edit(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): Splice | "many" | "closed";
  /** True: it was open. */
  close(uri: string): boolean;
  /** Takes a text as it is on disk. */
  keep(uri: string, text: string): void;
  /** The files whose text on disk is known. */
  kept(): readonly string[];
  drop(uri: string): void;
}

/** Texts of no file yet. `besides` knows those of files that are no part of a project. */
export function createDocuments(besides: (uri: string) => string | undefined): Documents {
  const open = new Map<string, LinedText>();
  const onDisk = new Map<string, LinedText>();
  const spellings = new Map<string, string>();
  return {
    textOf(given) {
      const uri = uriKeyOf(given);
      const text = open.get(uri) ?? onDisk.get(uri);
      const beside = text === undefined ? besides(uri) : undefined;
      return beside === undefined ? text : new LinedText(uri, "yaml", 0, beside);
    },
    versionOf: (uri) => open.get(uriKeyOf(uri))?.version,
    spelled: (uri) => spellings.get(uri) ?? uri,
    isOpen: (uri) => open.has(uri),
    spell(given) {
      const uri = uriKeyOf(given);
      spellings.set(uri, given);
      return uri;
    },
    open: (uri, version, text) => void open.set(uri, new LinedText(uri, "mra-yaml", version, text)),
    edit(uri, version, changes) {
      const document = open.get(uri);
      return document === undefined ? "closed" : changed(document, changes, version);
    },
    close: (uri) => open.delete(uri),
    keep: (uri, text) => void onDisk.set(uri, new LinedText(uri, "mra-yaml", 0, text)),
    kept: () => [...onDisk.keys()],
    drop: (uri) => void onDisk.delete(uri),
  };
}

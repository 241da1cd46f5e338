import type { Position, Range } from "vscode-languageserver";
import { isObject } from "../../../core/src/base/is-object.ts";
import type { Span } from "../../../core/src/base/span.ts";
import { placeAt, type CursorPlace, type World } from "../../../core/src/ide/world.ts";
import type { BoundFile } from "../../../core/src/model/bind.ts";
import type { LinedText } from "./lined-text.ts";
import type { Session } from "./session.ts";
import { isSheetName } from "./sheet-files.ts";
import { uriKeyOf } from "./texts.ts";

/** A file that a request speaks of. */
export interface InFile {
  readonly uri: string;
  readonly document: LinedText;
  readonly file: BoundFile;
  readonly world: World;
}

/** A position that a request speaks of. */
export interface AtPlace extends InFile {
  readonly offset: number;
  readonly place: CursorPlace;
}

/** The address in `textDocument`; undefined when there is none. */
export function uriIn(params: unknown): string | undefined {
  const document = isObject(params) ? params.textDocument : undefined;
  const uri = isObject(document) ? document.uri : undefined;
  return typeof uri === "string" ? uriKeyOf(uri) : undefined;
}

/** The file that a request is about, however it names it; undefined when it is about none or several. */
export function fileIn(params: unknown): string | undefined {
  if (!isObject(params)) return undefined;
  return uriIn(params) ?? uriIn({ textDocument: params.item }) ?? uriIn({ textDocument: params });
}

/**
 * The file in `textDocument`: null when the server does not know it (the answer is then empty), undefined when the
 * parameters name none.
 */
export function inFile(params: unknown, session: Session): InFile | null | undefined {
  const uri = uriIn(params);
  return uri === undefined ? undefined : isSheetName(uri) ? null : fileAt(uri, session);
}

/** The same, where cells of a sheet are meant, too: most that is said of a text of this language is nothing for a table. */
export function inFileOrSheet(params: unknown, session: Session): InFile | null | undefined {
  const uri = uriIn(params);
  return uri === undefined ? undefined : fileAt(uri, session);
}

/** Whether a request is about a sheet: what it makes is known when all files are read, and no sooner. */
export const isAboutSheet = (params: unknown): boolean => isSheetName(uriIn(params) ?? "");

/** A file that the session knows, with its text. */
export function fileAt(uri: string, session: Session): InFile | null {
  const world = session.worldOf(uri);
  const [file, document] = [world.files.get(uri), session.documents.textOf(uri)];
  return file === undefined || document === undefined ? null : { uri, document, file, world };
}

/** The place in `textDocument` and `position`. */
export function atPlace(params: unknown, session: Session): AtPlace | null | undefined {
  return placeIn(params, inFile(params, session));
}

/** The same, in a cell, too. */
export function atPlaceOrCell(params: unknown, session: Session): AtPlace | null | undefined {
  return placeIn(params, inFileOrSheet(params, session));
}

function placeIn(params: unknown, it: InFile | null | undefined): AtPlace | null | undefined {
  const position = isObject(params) ? params.position : undefined;
  if (it === undefined || !isPosition(position)) return undefined;
  return it && at(it, position);
}

/** A place in a known file. */
export function at(it: InFile, position: Position): AtPlace | null {
  const offset = it.document.offsetAt(position);
  const place = placeAt(it.world, it.uri, offset);
  return place === undefined ? null : { ...it, offset, place };
}

/** The file in `textDocument` and the span of `range` in it. */
export function inRange(params: unknown, session: Session): (InFile & { readonly span: Span }) | null | undefined {
  return rangeIn(params, inFile(params, session));
}

/** The same, in cells, too. */
export function inRangeOrCells(
  params: unknown,
  session: Session,
): (InFile & { readonly span: Span }) | null | undefined {
  return rangeIn(params, inFileOrSheet(params, session));
}

function rangeIn(
  params: unknown,
  it: InFile | null | undefined,
): (InFile & { readonly span: Span }) | null | undefined {
  const range = isObject(params) ? params.range : undefined;
  if (it === undefined || !isRange(range)) return undefined;
  return it && { ...it, span: { start: it.document.offsetAt(range.start), end: it.document.offsetAt(range.end) } };
}

const isWhole = (it: unknown): it is number => typeof it === "number" && Number.isInteger(it) && it >= 0;

export const isPosition = (it: unknown): it is Position => isObject(it) && isWhole(it.line) && isWhole(it.character);

export const isRange = (it: unknown): it is Range => isObject(it) && isPosition(it.start) && isPosition(it.end);

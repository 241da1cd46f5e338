import type { Position, SelectionRange } from "vscode-languageserver";
import { selectionsAt } from "../../../../core/src/ide/selection.ts";
import { rangeOf } from "../convert.ts";
import { isObject } from "../../../../core/src/base/is-object.ts";
import { at, inFile, isPosition, type InFile } from "../decode.ts";
import { request } from "../request.ts";
import type { Session } from "../session.ts";

type Params = { readonly file: InFile | null; readonly positions: readonly Position[] };

export const selectionRange = request({
  method: "textDocument/selectionRange",
  needs: "file",
  amid: true,
  decode,
  answer: ({ file, positions }): SelectionRange[] | null =>
    file && positions.map((position) => rangesAt(file, position)),
});

function rangesAt(file: InFile, position: Position): SelectionRange {
  const place = at(file, position)?.place;
  const spans = place ? selectionsAt(place) : [];
  const chain = spans.reduceRight<SelectionRange | undefined>(
    (parent, span) => ({ range: rangeOf(file.document, span), ...(parent && { parent }) }),
    undefined,
  );
  return chain ?? { range: { start: position, end: position } };
}

function decode(params: unknown, session: Session): Params | undefined {
  const file = inFile(params, session);
  const positions = isObject(params) ? params.positions : undefined;
  return file === undefined || !Array.isArray(positions) || !positions.every(isPosition)
    ? undefined
    : { file, positions };
}

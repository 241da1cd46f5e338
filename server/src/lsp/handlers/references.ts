import type { Location } from "vscode-languageserver";
import { referencesAt } from "../../../../core/src/ide/definition.ts";
import { locationsOf } from "../convert.ts";
import { isObject } from "../../../../core/src/base/is-object.ts";
import { atPlaceOrCell, type AtPlace } from "../decode.ts";
import { request } from "../request.ts";
import type { Session } from "../session.ts";

type Params = { readonly at: AtPlace | null; readonly withDefinitions: boolean };

export const references = request({
  method: "textDocument/references",
  needs: "workspace",
  decode,
  answer: ({ at, withDefinitions }, { session }): Location[] | null =>
    at && locationsOf(session, referencesAt(at.place, withDefinitions)),
});

function decode(params: unknown, session: Session): Params | undefined {
  const at = atPlaceOrCell(params, session);
  const context = isObject(params) ? params.context : undefined;
  return at === undefined
    ? undefined
    : { at, withDefinitions: isObject(context) && context.includeDeclaration === true };
}

import { SymbolKind, type SymbolInformation } from "vscode-languageserver";
import { searchObjects } from "../../../../core/src/ide/symbols.ts";
import { locationOf } from "../convert.ts";
import { isObject } from "../../../../core/src/base/is-object.ts";
import { request } from "../request.ts";

export const workspaceSymbol = request({
  method: "workspace/symbol",
  needs: "findings",
  decode: queryIn,
  answer: (query, { session, language }): SymbolInformation[] => {
    const world = { files: session.files, projects: session.projects() };
    return searchObjects(world, query, language).flatMap((it) => {
      const location = locationOf(session, it);
      return location ? [{ name: it.name, containerName: it.container, kind: SymbolKind.Object, location }] : [];
    });
  },
});

function queryIn(params: unknown): string | undefined {
  const query = isObject(params) ? params.query : undefined;
  return typeof query === "string" ? query : undefined;
}

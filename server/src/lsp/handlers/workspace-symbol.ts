import { SymbolKind, type SymbolInformation } from "vscode-languageserver/node";
import { searchObjects } from "../../../../core/src/ide/symbols.ts";
import { locationOf } from "../convert.ts";
import { isObject } from "../decode.ts";
import { handler } from "../handler.ts";

export const workspaceSymbol = handler(
  "workspace/symbol",
  queryIn,
  async (query, session, signal): Promise<SymbolInformation[]> => {
    await session.settled(signal);
    const world = { files: session.files, projects: session.projects() };
    return searchObjects(world, query, session.language()).flatMap((it) => {
      const location = locationOf(session, it);
      return location ? [{ name: it.name, containerName: it.container, kind: SymbolKind.Object, location }] : [];
    });
  },
);

function queryIn(params: unknown): string | undefined {
  const query = isObject(params) ? params.query : undefined;
  return typeof query === "string" ? query : undefined;
}

import type { Place, Requests } from "../../../../core/src/wire/protocol.ts";
import { targetAt } from "../../../../core/src/ide/target.ts";
import { definitionOf } from "../../../../core/src/ide/world.ts";
import type { Address } from "../../../../core/src/base/address.ts";
import { pageOf } from "../../../../core/src/rules/pages.ts";
import { spanOf } from "../../../../core/src/syntax/tree.ts";
import { at, fileAt, isObject, isPosition } from "../decode.ts";
import { handler, workspaceHandler } from "../handler.ts";
import { keyOf } from "../texts.ts";

type Answer<M extends keyof Requests> = Requests[M][1];

/** The page of a rule in the user's language. */
export const explain = handler(
  "mra/explain",
  textsIn("code"),
  ({ code }, session): Answer<"mra/explain"> => pageOf(code, session.language()) ?? null,
);

/** Where the files describe an object of a cluster. */
export const place = handler(
  "mra/place",
  textsIn("cluster", "address"),
  async ({ cluster, address }, session, signal): Promise<Answer<"mra/place">> => {
    await session.settled(signal);
    const object = definitionOf(
      session.projects().find((it) => it.name === cluster),
      address as Address,
    );
    const document = object && session.textOf(object.identity.chunk.uri);
    return document
      ? { uri: session.spelled(document.uri), ...document.positionAt(spanOf(object.identity).start) }
      : null;
  },
);

/** The object at a place in a file: the one that is named there, else the one around it. */
export const objectAt = handler("mra/objectAt", placeIn, (given, session): Answer<"mra/objectAt"> => {
  const file = fileAt(keyOf(given.uri), session);
  const it = file && at(file, given)?.place;
  if (it?.project === undefined) return null;
  const found = targetAt(it)?.target;
  const address = found?.kind === "object" ? found.address : it.object?.address;
  return address === undefined ? null : { cluster: it.project.name, address };
});

/** The cluster that a file belongs to, for the language status. */
export const documentCluster = workspaceHandler(
  "mra/documentCluster",
  textsIn("uri"),
  (given, session): Answer<"mra/documentCluster"> => {
    const file = session.worldOf(given.uri).files.get(keyOf(given.uri));
    const name = file?.documents.find((it) => it.cluster !== undefined)?.cluster;
    const project = session.projects().find((it) => it.name === name);
    if (project === undefined) return null;
    const files = new Set(project.documents.map((it) => it.tree.spot.chunk.uri));
    return { cluster: project.name, schema: project.version, files: files.size };
  },
);

/** The clusters of the workspace, with what is wrong in their files. */
export const clusters = handler(
  "mra/clusters",
  (params) => (params === undefined || params === null || isObject(params) ? {} : undefined),
  async (_, session, signal): Promise<Answer<"mra/clusters">> => {
    await session.settled(signal);
    return session.projects().map(({ name, definition, documents }) => {
      const uris = new Set(documents.map((it) => it.tree.spot.chunk.uri));
      const errors = [...uris].flatMap((it) => session.findings(it)).filter((it) => it.severity === "error").length;
      return { name, errors, ...(definition?.publisher !== undefined && { publisher: definition.publisher }) };
    });
  },
);

/** Decodes parameters that are texts. */
function textsIn<const K extends string>(
  ...keys: readonly K[]
): (params: unknown) => Readonly<Record<K, string>> | undefined {
  return (params) =>
    isObject(params) && keys.every((it) => typeof params[it] === "string") ? (params as Record<K, string>) : undefined;
}

function placeIn(params: unknown): Place | undefined {
  const isPlace = isObject(params) && typeof params.uri === "string" && isPosition(params);
  return isPlace ? (params as unknown as Place) : undefined;
}

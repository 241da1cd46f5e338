import { noParams } from "../shape.ts";
import { request } from "../request.ts";

/** The clusters of the workspace, with what is wrong in their files. */
export const clusters = request({
  method: "mra/clusters",
  needs: "findings",
  decode: noParams,
  answer: (_, { session }) =>
    session.projects().map(({ name, definition, documents }) => {
      const uris = new Set(documents.map((it) => it.tree.spot.chunk.uri));
      const errors = [...uris].flatMap((it) => session.findings(it)).filter((it) => it.severity === "error").length;
      return { name, errors, ...(definition?.publisher !== undefined && { publisher: definition.publisher }) };
    }),
});

import { everyExpresswayOf } from "../../../../core/src/model/expressway.ts";
import { noParams } from "../shape.ts";
import { request } from "../request.ts";

/** The clusters of the workspace, with what is wrong in their files. */
export const clusters = request({
  method: "mra/clusters",
  needs: "findings",
  decode: noParams,
  answer: (_, { session }) =>
    session.projects().map((project) => {
      const { name, definition, documents } = project;
      const uris = new Set(documents.map((it) => it.tree.spot.chunk.uri));
      const errors = [...uris].flatMap((it) => session.findings(it)).filter((it) => it.severity === "error").length;
      const cores = everyExpresswayOf(project).flatMap((it) => it.cores?.texts.map((one) => one.value) ?? []);
      return { name, errors, cores, ...(definition?.publisher !== undefined && { publisher: definition.publisher }) };
    }),
});

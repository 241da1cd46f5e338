import { paramsOf, text } from "../shape.ts";
import { request } from "../request.ts";
import { uriKeyOf } from "../texts.ts";

/** The cluster that a file belongs to, for the language status. */
export const documentCluster = request({
  method: "mra/documentCluster",
  needs: "workspace",
  decode: paramsOf<"mra/documentCluster">({ uri: text }),
  answer: ({ uri }, { session }) => {
    const file = session.worldOf(uri).files.get(uriKeyOf(uri));
    const name = file?.documents.find((it) => it.cluster !== undefined)?.cluster;
    const project = session.projects().find((it) => it.name === name);
    if (project === undefined) return null;
    const files = new Set(project.documents.map((it) => it.tree.spot.chunk.uri));
    return { cluster: project.name, schema: project.version, files: files.size };
  },
});

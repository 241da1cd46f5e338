import type { Address } from "../../../../core/src/base/address.ts";
import { definitionOf } from "../../../../core/src/ide/world.ts";
import { spanOf } from "../../../../core/src/syntax/tree.ts";
import { paramsOf, text } from "../shape.ts";
import { request } from "../request.ts";

/** Where the files describe an object of a cluster. */
export const place = request({
  method: "mra/place",
  needs: "findings",
  decode: paramsOf<"mra/place">({ cluster: text, address: text }),
  answer: ({ cluster, address }, { session }) => {
    const project = session.projects().find((it) => it.name === cluster);
    const object = definitionOf(project, address as Address);
    const document = object && session.documents.textOf(object.identity.chunk.uri);
    return document
      ? { uri: session.documents.spelled(document.uri), ...document.positionAt(spanOf(object.identity).start) }
      : null;
  },
});

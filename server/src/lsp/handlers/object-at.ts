import { identityOf, nameOf, sectionOf } from "../../../../core/src/base/address.ts";
import { contentFrom } from "../../../../core/src/ide/line.ts";
import { targetAt } from "../../../../core/src/ide/target.ts";
import { placeAt } from "../../../../core/src/ide/world.ts";
import { at, fileAt } from "../decode.ts";
import { count, paramsOf, text } from "../shape.ts";
import { request } from "../request.ts";
import { uriKeyOf } from "../texts.ts";

/** The object at a place in a file: the one that is named there, else the one around it; before a line's content, that of the content. */
export const objectAt = request({
  method: "mra/objectAt",
  needs: "file",
  decode: paramsOf<"mra/objectAt">({ uri: text, line: count, character: count }),
  answer: (given, { session }) => {
    const file = fileAt(uriKeyOf(given.uri), session);
    const here = file && at(file, given);
    const it = here && placeAt(here.world, here.uri, contentFrom(here.file.tree.text, here.offset));
    if (it?.project === undefined) return null;
    const found = targetAt(it)?.target;
    const address = found?.kind === "object" ? found.address : it.object?.address;
    return address === undefined
      ? null
      : {
          cluster: it.project.name,
          address,
          section: sectionOf(address),
          identity: identityOf(address),
          name: nameOf(address),
        };
  },
});

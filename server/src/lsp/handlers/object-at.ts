import { identityOf, nameOf, sectionOf } from "../../../../core/src/base/address.ts";
import { targetAt } from "../../../../core/src/ide/target.ts";
import { at, fileAt } from "../decode.ts";
import { count, paramsOf, text } from "../shape.ts";
import { request } from "../request.ts";
import { keyOf } from "../texts.ts";

/** The object at a place in a file: the one that is named there, else the one around it. */
export const objectAt = request({
  method: "mra/objectAt",
  needs: "file",
  decode: paramsOf<"mra/objectAt">({ uri: text, line: count, character: count }),
  answer: (given, { session }) => {
    const file = fileAt(keyOf(given.uri), session);
    const it = file && at(file, given)?.place;
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

import { ok } from "../../../../core/src/base/result.ts";
import { say } from "../../../../core/src/base/text.ts";
import { freshStoreFor } from "../../clusters/stores.ts";
import { problem } from "../../clusters/trouble.ts";
import { lastWords } from "../../clusters/unlocking.ts";
import { optional, paramsOf, text } from "../shape.ts";
import { request } from "../request.ts";

/** Who of the team holds a cluster and what may be lost; with the token that this gave, takes it away. */
export const breakLock = request({
  method: "mra/breakLock",
  needs: "trusted clusters",
  decode: paramsOf<"mra/breakLock">({ connection: text, cluster: text, token: optional(text) }),
  answer: async ({ connection, cluster, token }, { desk, session, language, signal }) => {
    const name = desk.nameInFiles(connection, cluster);
    const store = await freshStoreFor(session, name, signal);
    if (!store.ok) return store;
    const holder = (await store.value.team?.holders())?.find((it) => it.cluster === name);
    if (holder === undefined) return ok({ kind: "free" });
    if (token !== holder.token) {
      const said = (await lastWords(store.value, holder)).map((it) => say(it, language));
      return ok({ kind: "held", said, token: holder.token });
    }
    const done = await store.value.team?.unlock(holder);
    return done?.ok === false ? problem(done.fault) : ok({ kind: "broken" });
  },
});

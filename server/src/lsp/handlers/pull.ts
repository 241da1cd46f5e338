import { ok } from "../../../../core/src/base/result.ts";
import { say } from "../../../../core/src/base/text.ts";
import { pullObjects } from "../../clusters/pull-objects.ts";
import { importEdits } from "../clusters/import-edits.ts";
import { request } from "../request.ts";
import { flag, listOf, optional, paramsOf, text } from "../shape.ts";

/** What takes part in MRA on a cluster, some kinds of objects or everything, as edits of the files. */
export const pullLive = request({
  method: "mra/pull",
  needs: "cluster",
  decode: paramsOf<"mra/pull">({
    connection: text,
    all: flag,
    only: optional(listOf(text)),
    tables: flag,
    folder: text,
  }),
  answer: async (params, { open, desk, session, language, signal }) => {
    const pulled = await pullObjects(open, params, desk.projectFor(open), session, signal);
    if (!pulled.ok) return pulled;
    const { lines, notes } = pulled.value;
    const edits = importEdits(pulled.value, language);
    return ok({ ...edits, objects: pulled.value.objects, lines, notes: notes.map((it) => say(it, language)) });
  },
});

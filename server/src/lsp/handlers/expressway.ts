import { fail } from "../../../../core/src/base/result.ts";
import { expresswayProfile } from "../../clusters/live-checks.ts";
import { tryExpressway } from "../../preflight/expressway-pages.ts";
import { expresswayShapes } from "../expressway-shape.ts";
import { paramsOf } from "../shape.ts";
import { request } from "../request.ts";

/** Tries a profile of Expressway-C. */
export const expressway = request({
  method: "mra/expressway",
  needs: "trusted clusters",
  decode: paramsOf<"mra/expressway">(expresswayShapes),
  answer: async (params, { desk, signal }) => {
    const tried = await tryExpressway(await expresswayProfile(params), signal);
    if (tried.ok) desk.drift.accepted(params);
    return tried.ok ? tried : fail({ kind: "expressway", fault: tried.fault });
  },
});

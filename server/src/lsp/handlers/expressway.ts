import { tryProfile } from "../clusters/preflight.ts";
import { expresswayShapes } from "../expressway-shape.ts";
import { paramsOf } from "../shape.ts";
import { request } from "../request.ts";

/** Tries a profile of Expressway-C. */
export const expressway = request({
  method: "mra/expressway",
  needs: "trusted clusters",
  decode: paramsOf<"mra/expressway">(expresswayShapes),
  answer: (params, { language, signal }) => tryProfile(params, language, signal),
});

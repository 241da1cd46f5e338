import { certificateOf } from "../../clusters/certificate.ts";
import { request } from "../request.ts";
import { count, optional, paramsOf, text } from "../shape.ts";

/** What a host presents before anybody signs in to it. */
export const certificate = request({
  method: "mra/certificate",
  needs: "trusted clusters",
  decode: paramsOf<"mra/certificate">({ host: text, port: count, pin: optional(text), caFile: optional(text) }),
  answer: (params, { signal }) => certificateOf(params, signal),
});

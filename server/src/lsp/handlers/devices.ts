import { ok } from "../../../../core/src/base/result.ts";
import { readDevices } from "../../clusters/devices.ts";
import { objectRows } from "../clusters/object-rows.ts";
import { paramsOf, text } from "../shape.ts";
import { request } from "../request.ts";

/** The phones of a user. */
export const devices = request({
  method: "mra/devices",
  needs: "cluster",
  decode: paramsOf<"mra/devices">({ connection: text, address: text, uuid: text }),
  answer: async (params, { open, desk, language, signal }) => {
    const read = await readDevices(open, params, signal);
    if (!read.ok) return read;
    const outside = desk.drift.drifted(open.connection);
    const { phones, more } = read.value;
    return ok({ rows: await objectRows(phones, open, desk.projectFor(open), outside, language, signal), more });
  },
});

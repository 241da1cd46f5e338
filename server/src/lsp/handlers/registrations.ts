import { ok } from "../../../../core/src/base/result.ts";
import { say } from "../../../../core/src/base/text.ts";
import type { PhoneRegistration } from "../../../../core/src/wire/registrations.ts";
import { phoneStand } from "../../clusters/phone-stand.ts";
import { registrationText } from "../../clusters/registration-words.ts";
import { listOf, paramsOf, text } from "../shape.ts";
import { request } from "../request.ts";

/** Phones of one question. */
const most = 1_000;

/** How phones are registered. Files name Expressway-Cs whose addresses DNS is asked for: only in a trusted workspace. */
export const registrations = request({
  method: "mra/registrations",
  needs: "trusted cluster",
  decode: paramsOf<"mra/registrations">({ connection: text, phones: listOf(text) }),
  answer: async ({ phones }, { open, desk, language, signal }) => {
    const asked = phones.slice(0, most);
    const source = { cluster: open.cluster, project: desk.projectFor(open) };
    const read = await desk.registrations.read(source, asked, signal);
    if (!read.ok) return read;
    const readAt = new Date().toISOString();
    const rows = asked.map((phone): readonly [string, PhoneRegistration] => {
      const it = read.value.phones.get(phone);
      return [
        phone,
        { stand: phoneStand(it), text: say(registrationText(it), language), readAt: it?.readAt ?? readAt },
      ];
    });
    return ok(Object.fromEntries(rows));
  },
});

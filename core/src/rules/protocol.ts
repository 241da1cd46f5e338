import { modelOf } from "../catalog/catalog.ts";
import { valueOf, type ConfigObject } from "../model/object.ts";

type Phone = ConfigObject<"phones">;

/** Whether a phone is stated to speak something else than SIP, which does not go through Expressway: MRA134. */
export function isOtherProtocol(phone: Phone): boolean {
  const protocol = valueOf(phone, "protocol")?.value;
  return protocol !== undefined && protocol !== "SIP";
}

/** Whether a model stands for an analog phone, or for the adapter or gateway through which one speaks to Unified CM. */
export const isAnalog = (model: string): boolean =>
  /^(?:Analog Phone|SCCP Device|SCCP gateway virtual phone|Cisco ATA \d+|(?:Cisco )?VGC?\b.*|(?:Cisco )?VG[0-9D].*)$/.test(
    model,
  );

/** Whether a phone's model cannot register over MRA, as far as Cisco's lists say. */
export function isIncapable(phone: Phone): boolean {
  const model = valueOf(phone, "model")?.value;
  if (model === undefined) return false;
  return /^Third-party/i.test(model) || isAnalog(model) || modelOf(model)?.mraCapable === false;
}

/** Whether a phone cannot register over MRA at all, by model or protocol: one finding says so, and nothing is said of its profile. */
export const isBeyondMra = (phone: Phone): boolean => isIncapable(phone) || isOtherProtocol(phone);

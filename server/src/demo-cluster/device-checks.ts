import { modelSchemas } from "../../../core/src/catalog/generated/models.ts";
import { anyDeviceName, deviceNames, deviceTypes, modelOfAll } from "./as-captured.ts";
import { badDeviceName, wrongSecurityProfile, type Refusal } from "./refusal.ts";
import { isRow, type Fields } from "./row.ts";
import { textOf } from "./store.ts";

const prefixes = new Map(modelSchemas.map((it) => [it.model, it.namePrefix ?? ""]));

/**
 * What a device is refused for although each of its elements is right by itself: a name that is none for its model, a
 * security profile of another model or protocol. Templates of phones are called as people like. Nothing for other types.
 */
export function checkDevice(type: string, fields: Fields): Refusal | undefined {
  if (!deviceTypes.has(type)) return undefined;
  const product = textOf(fields.product);
  const { form, said } = deviceNames[prefixes.get(product) ?? ""] ?? anyDeviceName;
  if (textOf(fields.class) === "Phone" && !form.test(textOf(fields.name))) return badDeviceName(said);
  const profile = fields.securityProfileName;
  if (!isRow(profile)) return undefined;
  const { phoneType, protocol } = profile.fields;
  if (textOf(phoneType) === modelOfAll) return undefined;
  const fits = textOf(phoneType) === product && textOf(protocol) === textOf(fields.protocol);
  return fits ? undefined : wrongSecurityProfile();
}

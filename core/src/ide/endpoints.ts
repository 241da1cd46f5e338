import { modelOf } from "../catalog/catalog.ts";
import { modelSchemas } from "../catalog/generated/models.ts";
import type { EnumValue, ModelSchema, Version } from "../catalog/schema.ts";
import { isIn } from "../catalog/versions.ts";
import type { Text } from "../base/text.ts";

/** A kind of endpoint that takes part in MRA, as people ask for it. */
export interface EndpointKind {
  readonly model: string;
  /** What a device's name begins with: `CSF`. */
  readonly prefix: string;
  readonly label: Text;
  /** What its phone security profile is called, before the domain. */
  readonly profile: string;
}

const endpoint = (model: string, profile: string): EndpointKind => {
  const known = modelOf(model);
  return { model, profile, prefix: known?.namePrefix ?? "", label: known?.calledBy ?? { en: model, ko: model } };
};

/** What is offered when a phone is begun, the commonest first. */
export const endpoints: readonly EndpointKind[] = [
  endpoint("Cisco Unified Client Services Framework", "csf-mra"),
  endpoint("Cisco Dual Mode for iPhone", "tct-mra"),
  endpoint("Cisco Dual Mode for Android", "bot-mra"),
  endpoint("Cisco Jabber for Tablet", "tab-mra"),
  endpoint("Cisco 8845", "cp8845-mra"),
];

// Jabber, desk phones that are sold, rooms and desks, what is older.
const families = ["jabber", "8800", "collab-device", "7800", "webex-vdi", "dx-ce", "telepresence", "dx-android"];

const rank = ({ family, mraCapable }: ModelSchema): number => {
  if (family === "template") return 1;
  if (mraCapable !== true) return families.length + 2;
  const at = families.indexOf(family);
  return at <= 0 ? 0 : at + 1;
};

const ranked: readonly ModelSchema[] = [...modelSchemas].sort((a, b) => rank(a) - rank(b));

/** Models as completion lists them: MRA endpoints first, and before all others those that a device's name asks for. */
export function modelsFirst(values: readonly EnumValue[], version: Version, deviceName: string): readonly EnumValue[] {
  const listed = new Map(values.map((it) => [it.value, it]));
  const known = ranked.filter((it) => listed.has(it.model) && isIn(version, it.versions));
  const asked = known.filter((it) => it.namePrefix !== undefined && deviceName.toUpperCase().startsWith(it.namePrefix));
  const first = [...asked, ...known.filter((it) => !asked.includes(it))].map((it) => it.model);
  const rest = values.filter((it) => !first.includes(it.value));
  return [...first.flatMap((it) => listed.get(it) ?? []), ...rest];
}

/** What finds a model, beside its own name: what people call it, and the prefix of its devices. */
export function modelFilter(model: string): string | undefined {
  const known = modelOf(model);
  if (known?.calledBy === undefined) return undefined;
  return [known.calledBy.en, known.namePrefix, model, known.calledBy.ko].filter((it) => it !== undefined).join(" ");
}

/** What stands beside a model: what people call it and the prefix of its devices, or that it can take part in MRA. */
export function modelDetail(model: string): Text | undefined {
  const known = modelOf(model);
  if (known === undefined) return undefined;
  const prefix = known.namePrefix === undefined ? "" : ` · ${known.namePrefix}`;
  if (known.calledBy) return { en: `${known.calledBy.en}${prefix}`, ko: `${known.calledBy.ko}${prefix}` };
  return known.mraCapable === true ? { en: `MRA${prefix}`, ko: `MRA${prefix}` } : undefined;
}

/** What a device of a user is called: `CSFJDOE`; `CSFUSER` where the user ID has no character that a device name may have. */
export const deviceName = (prefix: string, userid: string): string =>
  `${prefix}${userid.toUpperCase().replace(/[^A-Z0-9_.-]/g, "") || "USER"}`.slice(0, 15);

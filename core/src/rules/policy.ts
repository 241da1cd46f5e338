import type { Text } from "../base/text.ts";
import { valueOf, type ConfigObject } from "../model/object.ts";

/** The three Jabber client policies, as AXL spells them (XMRAPolicy). The last is the default. */
export const policyValues = ["No Service", "IM & Presence only", "IM & Presence, Voice and Video calls"] as const;

interface Policy {
  readonly key: "mraPolicyDesktop" | "mraPolicyMobile";
  readonly label: Text;
}

/** The two policies of a user profile, with their labels. */
export const policies: readonly Policy[] = [
  { key: "mraPolicyDesktop", label: { en: "Jabber Desktop Client Policy", ko: "Jabber 데스크톱 클라이언트 정책" } },
  { key: "mraPolicyMobile", label: { en: "Jabber Mobile Client Policy", ko: "Jabber 모바일 클라이언트 정책" } },
];

/** Whether a user profile states an MRA policy, or switches MRA on. */
export const hasPolicy = (profile: ConfigObject<"userProfiles">): boolean => {
  const enabled = valueOf(profile, "enableMra")?.value;
  return enabled !== false && (enabled === true || policies.some((it) => valueOf(profile, it.key) !== undefined));
};

import type { JsonObject } from "../../../core/src/base/json.ts";
import type { Section } from "../../../core/src/catalog/generated/fields.ts";
import { project } from "./surroundings.ts";

type Object = readonly [section: Section, name: string, fields: JsonObject];

/** Something that only what is on the cluster tells: there it is wrong, and there it is mended. */
export interface PhoneScenario {
  readonly rule: string;
  readonly title: string;
  readonly text: string;
  /** What the cluster has. */
  readonly has: readonly Object[];
  readonly says: RegExp;
  /** The line of the file. */
  readonly at: RegExp;
  readonly outcome: "failed" | "warning";
  /** What is added on the cluster then. */
  readonly cure: readonly Object[];
}

const user = (userid: string, more: JsonObject = {}): Object => [
  "endUsers",
  userid,
  { userid, lastName: "K", ...more },
];
const phone = (name: string, model: string, more: JsonObject): Object => [
  "phones",
  name,
  { name, model, protocol: "SIP", devicePool: "Default", ...more },
];
const profile = (name: string, more: JsonObject = {}): Object => ["userProfiles", name, { name, ...more }];
const desk = "Cisco 8845";
const jabber = "Cisco Unified Client Services Framework";
const jdoe = "  - { userid: jdoe, lastName: Doe, homeCluster: true }\n";
const withUser = (line: string): string => project.replace(jdoe, `${jdoe}  - ${line}\n`);
const policy = "userProfiles:\n  - { name: UP, description: x, enableMra: true }\n";

/** What the phones and users of the cluster tell. */
export const phoneScenarios: readonly PhoneScenario[] = [
  {
    rule: "MRA032",
    title: "no phone of the cluster uses the profile with ICE",
    text: project.replace(", commonPhoneProfile: CPP", ""),
    has: [["commonPhoneProfiles", "CPP", { name: "CPP" }], phone("SEP0000000000A1", desk, {})],
    says: /^CPP sets up ICE, but no phone on the cluster uses this profile \(phones looked at: 1\)$/,
    at: /name: CPP/,
    outcome: "warning",
    cure: [phone("SEP0000000000A2", desk, { commonPhoneProfile: "CPP" })],
  },
  {
    rule: "MRA041",
    title: "a user with an MRA policy who has a desk phone only",
    text: `${withUser("{ userid: mkim, lastName: Kim, userProfile: UP, homeCluster: true }")}${policy}`,
    has: [user("mkim"), phone("SEP0000000000B1", desk, { ownerUser: "mkim" })],
    says: /^mkim has no Jabber client on the cluster either, so the MRA policy of UP is not needed$/,
    at: /userid: mkim/,
    outcome: "warning",
    cure: [phone("CSFMKIM", jabber, { ownerUser: "mkim" })],
  },
  {
    rule: "MRA052",
    title: "a user of Jabber without a profile, where the cluster has no default one",
    text: withUser("{ userid: mkim, managed: false }"),
    has: [user("mkim"), profile("UP"), phone("CSFMKIM", jabber, { ownerUser: "mkim" })],
    says: /^mkim uses Jabber, but has no user profile on the cluster, and the cluster has no default one$/,
    at: /userid: mkim/,
    outcome: "failed",
    cure: [profile("UP2", { defaultUserProfile: "UP" })],
  },
  {
    rule: "MRA054",
    title: "a user without any phone",
    text: withUser("{ userid: mkim, lastName: Kim, homeCluster: true }"),
    has: [user("mkim"), phone("SEP0000000000B1", desk, {})],
    says: /^mkim has no phone, neither in the files nor on the cluster$/,
    at: /userid: mkim/,
    outcome: "warning",
    cure: [phone("SEP0000000000B2", desk, { ownerUser: "mkim" })],
  },
];

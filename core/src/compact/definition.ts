import type { Json } from "../base/json.ts";
import { writeDocument } from "../syntax/write.ts";

/** What was read of a cluster's definition; what could not be read is missing. */
export interface DefinitionFacts {
  readonly name: string;
  readonly publisher?: string;
  readonly version?: string;
  readonly enterpriseDomains?: readonly string[];
  readonly callRoutingDomain?: string;
  readonly securityMode?: "mixed" | "nonSecure";
  readonly sipOAuth?: boolean;
  readonly oauthRefreshLogin?: boolean;
  readonly services?: { readonly axl: boolean };
  readonly nodes?: readonly { readonly name: string; readonly role: string }[];
}

/** What a person has to say where nobody could read it: as comments, so that nothing wrong stands there meanwhile. */
const toComplete: readonly (readonly [key: keyof DefinitionFacts, example: string, what: string])[] = [
  ["publisher", "cucm-pub.example.com", "host name of the publisher"],
  ["version", '"14.0"', "AXL schema version: 11.0, 11.5, 12.0, 12.5, 14.0 or 15.0"],
  ["enterpriseDomains", "[example.com]", "domains with which users sign in"],
  ["securityMode", "mixed", "nonSecure or mixed"],
  ["sipOAuth", "false", "whether SIP OAuth mode is on"],
  ["oauthRefreshLogin", "true", "whether OAuth with Refresh Login Flow is on"],
];

/** The document that defines a cluster, with comments for what is still to be said. */
export function definitionText(facts: DefinitionFacts): string {
  const said = Object.entries(facts as unknown as Readonly<Record<string, Json | undefined>>).filter(isSaid);
  const text = writeDocument(Object.fromEntries(said), []);
  const missing = toComplete.filter(([key]) => facts[key] === undefined);
  const width = Math.max(0, ...missing.map(([key, example]) => key.length + example.length));
  const lines = missing.map(([key, example, what]) => `  # ${`${key}: ${example}`.padEnd(width + 2)}   # ${what}\n`);
  return `${text}${lines.join("")}`;
}

const isSaid = (it: [string, Json | undefined]): it is [string, Json] => it[1] !== undefined;

import { modelOf } from "../catalog/catalog.ts";
import type { Address } from "../base/address.ts";
import { valueOf, type ConfigObject } from "../model/object.ts";
import type { Project } from "../model/project.ts";

/** Whether an object stays and takes part in MRA. */
export const takesPart = (object: ConfigObject): boolean => object.mra && object.state === "present";

/** The objects of a section that name another one in a field of theirs, each once: users of a profile, phones of a user. */
export function referring<S extends ConfigObject["section"]>(
  project: Project,
  to: Address,
  section: S,
  key: string,
): readonly ConfigObject<S>[] {
  const found = new Set<ConfigObject>();
  for (const it of project.referrers(to)) if (it.from.section === section && it.field.key === key) found.add(it.from);
  return [...found] as unknown as readonly ConfigObject<S>[];
}

/** The phones of a user that take part in MRA. */
export const phonesOf = (user: ConfigObject<"endUsers">, project: Project): readonly ConfigObject<"phones">[] =>
  referring(project, user.address, "phones", "ownerUser").filter(takesPart);

/** Whether a phone is a Jabber client: CSF, TCT, BOT or TAB. */
export function isJabber(phone: ConfigObject<"phones">): boolean {
  const model = valueOf(phone, "model")?.value;
  return model !== undefined && modelOf(model)?.family === "jabber";
}

/** The users of a user profile that have a Jabber client. */
export const jabberUsersOf = (
  profile: ConfigObject<"userProfiles">,
  project: Project,
): readonly ConfigObject<"endUsers">[] =>
  referring(project, profile.address, "endUsers", "userProfile").filter(
    (it) => takesPart(it) && phonesOf(it, project).some(isJabber),
  );

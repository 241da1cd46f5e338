import type { Address } from "../base/address.ts";
import { sift } from "../base/lazy.ts";
import { modelOf } from "../catalog/catalog.ts";
import { valueOf, type ConfigObject } from "../model/object.ts";
import { participates } from "../model/participation.ts";
import type { Project } from "../model/project.ts";

/** Whether an object stays and takes part in MRA. */
export const takesPart = (object: ConfigObject, project: Project): boolean =>
  object.state === "present" && participates(object, project);

/** The objects of a section that name another one in a field of theirs: users of a profile, phones of a user. */
export function* referring<S extends ConfigObject["section"]>(
  project: Project,
  to: Address,
  section: S,
  key: string,
): Generator<ConfigObject<S>> {
  for (const { from, field } of project.referrers(to)) {
    if (from.section === section && field.key === key) yield from as ConfigObject<S>;
  }
}

/** The phones of a user that take part in MRA. */
export const phonesOf = (user: ConfigObject<"endUsers">, project: Project): readonly ConfigObject<"phones">[] => [
  ...sift(referring(project, user.address, "phones", "ownerUser"), (it) => takesPart(it, project)),
];

/** Whether nothing in the files gives a user an endpoint for MRA: no phone, no associated device, no right to provision one. */
export function lacksEndpoint(user: ConfigObject<"endUsers">, project: Project): boolean {
  if (phonesOf(user, project).length > 0) return false;
  if ((valueOf(user, "associatedDevices")?.value ?? []).length > 0) return false;
  const name = valueOf(user, "userProfile")?.value;
  const profile = name === undefined ? undefined : project.find("userProfiles", name);
  return profile === undefined || valueOf(profile, "allowProvision")?.value !== true;
}

/** Whether a phone is a Jabber client: CSF, TCT, BOT or TAB. */
export function isJabber(phone: ConfigObject<"phones">): boolean {
  const model = valueOf(phone, "model")?.value;
  return model !== undefined && modelOf(model)?.family === "jabber";
}

/** The users of a user profile that have a Jabber client. */
export const jabberUsersOf = (
  profile: ConfigObject<"userProfiles">,
  project: Project,
): Generator<ConfigObject<"endUsers">> =>
  sift(
    referring(project, profile.address, "endUsers", "userProfile"),
    (it) => takesPart(it, project) && phonesOf(it, project).some(isJabber),
  );

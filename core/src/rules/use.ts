import { sift, some } from "../base/lazy.ts";
import { expresswaysOf } from "../model/expressway.ts";
import type { ConfigObject } from "../model/object.ts";
import type { Project } from "../model/project.ts";
import { referring, takesPart } from "./user.ts";

/** Whether a cluster has phones for MRA in the files. */
export const hasMraPhones = (project: Project): boolean => project.once(hasPhones);

const hasPhones = (project: Project): boolean => project.objects("phones").some((it) => takesPart(it, project));

/** Whether a cluster is used for MRA, as far as the files say: it has phones for it, or its Expressway has MRA on. */
export const isUsedForMra = (project: Project): boolean => project.once(isUsed);

const isUsed = (project: Project): boolean =>
  hasMraPhones(project) || expresswaysOf(project).some((it) => it.mra?.value === true);

/** The device pools for MRA that name an object under a key. */
export const poolsUsing = (
  object: ConfigObject,
  key: "region" | "dateTimeGroup" | "callManagerGroup",
  project: Project,
): readonly ConfigObject<"devicePools">[] => [
  ...sift(referring(project, object.address, "devicePools", key), (it) => takesPart(it, project)),
];

/** The phones for MRA in a device pool. */
export const phonesIn = (pool: ConfigObject<"devicePools">, project: Project): Generator<ConfigObject<"phones">> =>
  sift(referring(project, pool.address, "phones", "devicePool"), (it) => takesPart(it, project));

/** Whether a phone or a universal device template of the files uses a common phone profile. */
export const isApplied = (profile: ConfigObject<"commonPhoneProfiles">, project: Project): boolean =>
  (["phones", "universalDeviceTemplates"] as const).some((section) =>
    some(referring(project, profile.address, section, "commonPhoneProfile"), (it) => it.state === "present"),
  );

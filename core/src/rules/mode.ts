import { valueOf, type ConfigObject } from "../model/object.ts";
import type { Project } from "../model/project.ts";
import { isSccp } from "./profile-leg.ts";
import { usesOAuth } from "./profile.ts";
import { takesPart } from "./user.ts";

/** The profiles for MRA that are Encrypted by certificates, in a cluster that is not in mixed mode. Nothing while the mode is not stated. */
export function plainProfiles(project: Project): readonly ConfigObject<"phoneSecurityProfiles">[] {
  if (project.definition?.securityMode !== "nonSecure") return [];
  const noOAuth = project.definition.sipOAuth === false;
  return project
    .objects("phoneSecurityProfiles")
    .filter(
      (it) =>
        takesPart(it, project) &&
        !isSccp(it) &&
        valueOf(it, "deviceSecurityMode")?.value === "Encrypted" &&
        (noOAuth || !usesOAuth(it)),
    );
}

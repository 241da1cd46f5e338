import { ok, type Result } from "../../../core/src/base/result.ts";
import { systemClock } from "../deploy/clock.ts";
import { readPages } from "../deploy/pages.ts";
import type { Fault } from "../port/cluster.ts";
import type { ClusterReads } from "./cluster-reads.ts";

/** So many users, and so many user profiles, are read at most: lists tell nothing of what is looked for. */
export const mostUsers = 100;

/** What checks want to know of a user of the cluster. */
export interface LiveUser {
  readonly userProfile: string | undefined;
  /** Phones that are associated with the user, whoever owns them. */
  readonly hasDevices: boolean;
}

/** A user as the cluster has it; undefined when it has none of that name. */
export async function liveUser(
  cluster: ClusterReads,
  userid: string,
  signal: AbortSignal,
): Promise<Result<LiveUser | undefined, Fault>> {
  const user = await cluster.get("endUsers", { identity: [userid] }, signal);
  if (!user.ok || user.value === undefined) return user.ok ? ok(undefined) : user;
  const { userProfile, associatedDevices } = user.value.fields;
  return ok({
    userProfile: typeof userProfile === "string" && userProfile !== "" ? userProfile : undefined,
    hasDevices: Array.isArray(associatedDevices) && associatedDevices.length > 0,
  });
}

/** The profile that users without one of their own get, as one of the profiles of the cluster says. */
export async function defaultProfile(
  cluster: ClusterReads,
  signal: AbortSignal,
): Promise<Result<string | undefined, Fault>> {
  const names: string[] = [];
  const see = (rows: readonly { readonly name: string }[]): "more" | "enough" => {
    names.push(...rows.map((it) => it.name));
    return names.length < mostUsers ? "more" : "enough";
  };
  const listed = await readPages("userProfiles", [], cluster, systemClock, see, signal);
  if (!listed.ok) return listed;
  for (const name of names.slice(0, mostUsers)) {
    const profile = await cluster.get("userProfiles", { identity: [name] }, signal);
    if (!profile.ok) return profile;
    const usual = profile.value?.fields.defaultUserProfile;
    if (typeof usual === "string" && usual !== "") return ok(usual);
  }
  return ok(undefined);
}

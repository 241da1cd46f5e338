import { message, type Message } from "../../../core/src/base/text.ts";
import { faultText } from "../axl/fault-text.ts";
import { iceOf } from "../../../core/src/model/ice.ts";
import { valueOf, type ConfigObject } from "../../../core/src/model/object.ts";
import type { Project } from "../../../core/src/model/project.ts";
import { hasPolicy } from "../../../core/src/rules/policy.ts";
import { isApplied } from "../../../core/src/rules/use.ts";
import { isJabber, lacksEndpoint, phonesOf, takesPart } from "../../../core/src/rules/user.ts";
import type { Result } from "../../../core/src/base/result.ts";
import { notRun, verdicts, wrong, type Check, type Verdict } from "./check.ts";
import type { ClusterReads } from "./cluster-reads.ts";
import { clusterPhones, phonesLimitMs, type ClusterPhones } from "./cluster-phones.ts";
import { defaultProfile, liveUser, mostUsers } from "./cluster-users.ts";
import type { PreflightContext } from "./world.ts";

type User = ConfigObject<"endUsers">;

/**
 * What only the phones of the cluster tell, since files hold some of them: whether a profile with ICE reaches a phone, and
 * which users have Jabber or any endpoint at all. One check for each rule that the files give reason to.
 */
export function phoneChecks(world: PreflightContext): readonly Check[] {
  const { cluster, project } = world;
  if (cluster === undefined) return [];
  const users = project.objects("endUsers").filter((it) => takesPart(it, project) && it.name !== "");
  const profiles = project
    .objects("commonPhoneProfiles")
    .filter((it) => takesPart(it, project) && it.name !== "" && iceOf(it) !== undefined && !isApplied(it, project));
  const deskOnly = users.filter((it) => policyOf(it, project) !== undefined && !phonesOf(it, project).some(isJabber));
  const bare = users.filter((it) => it.managed && lacksEndpoint(it, project));
  const unprofiled = users.filter((it) => valueOf(it, "userProfile") === undefined);
  const names = [...new Set([...deskOnly, ...bare, ...unprofiled].map((it) => it.name))];
  const phones = clusterPhones(
    world,
    cluster,
    names,
    profiles.map((it) => it.name),
  );
  const head = { limitMs: world.limit(phonesLimitMs), onTimeout: notRun(faultText({ kind: "timeout" })) };
  /** A check of some objects of the files; none where there are none. */
  const check = <T extends ConfigObject>(
    rule: string,
    label: Message,
    objects: readonly T[],
    judge: (objects: readonly T[], live: ClusterPhones) => Promise<readonly Verdict[]>,
  ): readonly Check[] =>
    objects.slice(0, 1).map((first) => ({
      ...head,
      id: `phones ${rule}`,
      rule,
      label,
      spot: first.identity,
      ask: async () => told(await phones(), (live) => judge(objects, live)),
    }));

  return [
    ...check("MRA032", message(labels.applied), profiles, (all, live) => Promise.resolve(appliedThere(all, live))),
    ...check("MRA041", message(labels.jabber), deskOnly, (all, live) =>
      Promise.resolve(jabberThere(all, live, project)),
    ),
    ...check("MRA052", message(labels.profile), unprofiled, (all, live) =>
      profiledThere(all, live, { world, cluster, project }),
    ),
    ...check("MRA054", message(labels.endpoint), bare, (all, live) => endpointsThere(all, live, { world, cluster })),
  ];
}

function appliedThere(all: readonly ConfigObject[], live: ClusterPhones): readonly Verdict[] {
  const idle = all.filter((it) => !live.applied.has(it.name));
  const problems = idle.map((it) => wrong(message(notApplied, it.name, live.count), it.identity));
  return verdicts(problems, message(isAppliedThere, all.length));
}

function jabberThere(all: readonly User[], live: ClusterPhones, project: Project): readonly Verdict[] {
  const problems = all.flatMap((it) => {
    const [own, there] = [phonesOf(it, project), live.of.get(it.name) ?? []];
    const [profile, stated] = [policyOf(it, project), valueOf(it, "userProfile")];
    if (own.length + there.length === 0 || there.some((one) => one.isJabber !== false) || !stated) return [];
    return [wrong(message(noJabber, it.name, profile?.name ?? ""), stated.node)];
  });
  return verdicts(problems, message(jabberOrNone, all.length));
}

/** Where users are asked for one by one. */
interface Asking {
  readonly world: PreflightContext;
  readonly cluster: ClusterReads;
}

async function profiledThere(
  all: readonly User[],
  live: ClusterPhones,
  { world, cluster, project }: Asking & { readonly project: Project },
): Promise<readonly Verdict[]> {
  const jabber = all.filter((it) => [...phonesOf(it, project)].some(isJabber) || hasJabber(live, it));
  const signal = world.within(phonesLimitMs);
  const problems: Verdict[] = [];
  for (const it of jabber.slice(0, mostUsers)) {
    const user = await liveUser(cluster, it.name, signal);
    if (!user.ok) return [notRun(faultText(user.fault))];
    if (user.value?.userProfile === undefined) problems.push(wrong(message(noProfile, it.name), it.identity));
  }
  if (problems.length > 0) {
    const usual = await defaultProfile(cluster, signal);
    if (!usual.ok) return [notRun(faultText(usual.fault))];
    if (usual.value !== undefined) return verdicts([], message(byDefault, usual.value));
  }
  return verdicts(problems, message(profiled, Math.min(jabber.length, mostUsers)));
}

async function endpointsThere(
  all: readonly User[],
  live: ClusterPhones,
  { world, cluster }: Asking,
): Promise<readonly Verdict[]> {
  const without = all.filter((it) => (live.of.get(it.name) ?? []).length === 0);
  const signal = world.within(phonesLimitMs);
  const problems: Verdict[] = [];
  for (const it of without.slice(0, mostUsers)) {
    const user = await liveUser(cluster, it.name, signal);
    if (!user.ok) return [notRun(faultText(user.fault))];
    if (!user.value?.hasDevices) problems.push(wrong(message(noEndpoint, it.name), it.identity));
  }
  return verdicts(problems, message(endpoints, all.length));
}

async function told<T>(
  live: Result<T, Message>,
  judge: (live: T) => Promise<readonly Verdict[]>,
): Promise<readonly Verdict[]> {
  return live.ok ? judge(live.value) : [notRun(live.fault)];
}

/** The profile of a user that states an MRA policy. */
function policyOf(user: User, project: Project): ConfigObject<"userProfiles"> | undefined {
  const name = valueOf(user, "userProfile")?.value;
  const profile = name === undefined ? undefined : project.find("userProfiles", name);
  return profile && hasPolicy(profile) ? profile : undefined;
}

const hasJabber = (live: ClusterPhones, { name }: User): boolean =>
  (live.of.get(name) ?? []).some((it) => it.isJabber === true);

const labels = {
  applied: { en: "Phones with the ICE of common phone profiles", ko: "일반 전화 프로파일의 ICE를 사용하는 전화기" },
  jabber: { en: "Jabber clients of users with an MRA policy", ko: "MRA 정책이 있는 사용자의 Jabber 클라이언트" },
  profile: { en: "User profiles of Jabber users", ko: "Jabber 사용자의 사용자 프로파일" },
  endpoint: { en: "Endpoints of users without one in the files", ko: "파일에 엔드포인트가 없는 사용자의 엔드포인트" },
};
const notApplied = {
  en: "{0} sets up ICE, but no phone on the cluster uses this profile (phones looked at: {1})",
  ko: "{0}에 ICE가 구성되어 있지만 클러스터에 이 프로파일을 사용하는 전화기가 없습니다(확인한 전화기: {1}대)",
};
const isAppliedThere = {
  en: "Used by phones on the cluster, though by none in the files: {0} {0|profile|profiles}",
  ko: "파일에는 없지만 클러스터의 전화기가 사용하는 프로파일: {0}개",
};
const noJabber = {
  en: "{0} has no Jabber client on the cluster either, so the MRA policy of {1} is not needed",
  ko: "{0}에게는 클러스터에도 Jabber 클라이언트가 없으므로 {1}의 MRA 정책이 필요하지 않습니다",
};
const jabberOrNone = {
  en: "Jabber on the cluster, or no phone yet: {0} {0|user|users} without Jabber in the files",
  ko: "파일에 Jabber가 없는 사용자 {0}명: 클러스터에 Jabber가 있거나 아직 전화기가 없습니다",
};
const noProfile = {
  en: "{0} uses Jabber, but has no user profile on the cluster, and the cluster has no default one",
  ko: "{0}은(는) Jabber를 사용하지만 클러스터에 사용자 프로파일이 없으며 기본 프로파일도 없습니다",
};
const byDefault = {
  en: "Users without a profile of their own get the cluster's default one, {0}",
  ko: "자체 프로파일이 없는 사용자에게 클러스터의 기본 프로파일 {0}이(가) 적용됩니다",
};
const profiled = {
  en: "On the cluster, {0} {0|user|users} of Jabber without a profile in the files: each has one",
  ko: "파일에 프로파일이 없는 Jabber 사용자 {0}명 모두 클러스터에 프로파일이 있습니다",
};
const noEndpoint = {
  en: "{0} has no phone, neither in the files nor on the cluster",
  ko: "{0}의 전화기가 파일에도 클러스터에도 없습니다",
};
const endpoints = {
  en: "{0} {0|user has|users have} an endpoint on the cluster",
  ko: "클러스터에 엔드포인트가 있는 사용자: {0}명",
};

import { message } from "../base/text.ts";
import { isIp } from "../model/ip.ts";
import type { Located } from "../model/object.ts";
import { valueOf, type ConfigObject } from "../model/object.ts";
import type { Project } from "../model/project.ts";
import { itemsOf, nodeAt, stringOf } from "../syntax/tree.ts";
import { mention, subject } from "./label.ts";
import { objectRule, type Problem } from "./rule.ts";
import { guides } from "./source.ts";
import { coresApart } from "./srv.ts";
import { isJabber, phonesOf, referring, takesPart } from "./user.ts";

type ServiceProfile = ConfigObject<"serviceProfiles">;

/** A UC service that a service profile names, with where it does. */
interface Named {
  readonly reference: Located<string>;
  readonly service: ConfigObject<"ucServices"> | undefined;
}

/** Silent for service profiles that no Jabber user for MRA in the files has, and about services that are not described. */
export const MRA171 = objectRule({
  id: "MRA171",
  ...guides("MRA deployment guide X15.0, UC Feature Support and Limitations, Unified CM Requirements"),
  severity: "info",
  title: {
    en: "UC services of an MRA user do not work over MRA",
    ko: "MRA 사용자의 UC 서비스를 MRA에서 사용할 수 없음",
  },
  on: ["serviceProfiles"],
  *check(profile, project) {
    const user = [...referring(project, profile.address, "endUsers", "serviceProfile")].find(
      (it) => takesPart(it, project) && phonesOf(it, project).some(isJabber),
    );
    if (user === undefined) return;
    const services = servicesOf(profile, project);
    for (const it of services) yield* ofService(it, profile, project);
    const hasPresence = project.definition?.nodes.some((it) => it.role === "imPresence") === true;
    const types = services.map(({ service }) => service && valueOf(service, "serviceType")?.value);
    if (!hasPresence || types.includes("IM and Presence") || types.includes(undefined) || !profile.managed) return;
    yield {
      at: profile.identity,
      message: message(
        {
          en: "{0} has no IM and Presence service, so Jabber of {1} gets no chat and presence from this cluster",
          ko: "{0}에 IM and Presence 서비스가 없으므로 {1}의 Jabber에서 이 클러스터의 채팅과 프레즌스를 사용할 수 없습니다",
        },
        subject(profile),
        mention(user),
      ),
    };
  },
});

function* ofService({ reference, service }: Named, profile: ServiceProfile, project: Project): Generator<Problem> {
  if (service === undefined) return;
  if (valueOf(service, "serviceType")?.value === "Directory") {
    yield {
      at: reference.node,
      message: message(
        {
          en: "{0} names {1}; over MRA Jabber searches contacts by UDS only, so this directory serves in the office alone",
          ko: "{0}에 {1}이(가) 있습니다. Jabber는 MRA에서 UDS로만 연락처를 검색하므로 이 디렉터리는 사무실에서만 사용됩니다",
        },
        subject(profile),
        mention(service),
      ),
    };
  }
  const host = valueOf(service, "hostnameorip");
  if (host === undefined || host.value.includes(".") || isIp(host.value) || coresApart(project).length === 0) return;
  yield {
    at: host.node,
    severity: "warning",
    message: message(
      {
        en: '{0} has the bare host name "{1}"; Expressway-C is in another domain and does not find it over MRA, so use the FQDN',
        ko: '{0}에 도메인이 없는 호스트 이름 "{1}"이(가) 있습니다. Expressway-C가 다른 도메인에 있어 MRA에서 찾을 수 없으므로 FQDN을 사용하십시오',
      },
      subject(service),
      host.value,
    ),
    related: [{ spot: reference.node, message: message({ en: "Named here", ko: "여기에서 사용" }) }],
  };
}

function servicesOf(profile: ServiceProfile, project: Project): readonly Named[] {
  const infos = itemsOf(nodeAt(profile.node, "serviceProfileInfos", "serviceProfileInfo"));
  return infos.flatMap((info) =>
    ["primary", "secondary", "tertiary"].flatMap((level) => {
      const node = nodeAt(info, level);
      const value = stringOf(node);
      if (node === undefined || !value) return [];
      return [{ reference: { value, node }, service: project.find("ucServices", value) }];
    }),
  );
}

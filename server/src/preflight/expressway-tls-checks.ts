import { message } from "../../../core/src/base/text.ts";
import { modelOf } from "../../../core/src/catalog/catalog.ts";
import { dnsName } from "../../../core/src/model/dns.ts";
import { expresswaysOf, mraDomains } from "../../../core/src/model/expressway.ts";
import { valueOf } from "../../../core/src/model/object.ts";
import type { Project } from "../../../core/src/model/project.ts";
import { isBefore } from "../../../core/src/model/release.ts";
import { isNameChecked } from "../../../core/src/rules/profile-leg.ts";
import { takesPart } from "../../../core/src/rules/user.ts";
import { clientAuth, chainLeadsTo, namesIn, usesOf } from "./certificate.ts";
import { verdicts, wrong, type Check } from "./check.ts";
import { domainSpot } from "./spots.ts";
import { endpointsOf, presentedCheck, type TlsHost } from "./tls-checks.ts";
import type { PreflightContext } from "./world.ts";

/** What the certificates of Expressway must say beyond being signed: names, uses, and an authority that phones know. */
export const expresswayTlsChecks = (world: PreflightContext): readonly Check[] =>
  endpointsOf(world).flatMap((at) => [
    ...(at.system === "expresswayC" ? [profileNames(world, at)] : []),
    ...(at.system === "expresswayE" && at.port === 8443 ? [domainNames(world, at), ...publicAuthority(world, at)] : []),
    ...(needsClientAuth(world.project) && ["expresswayC", "expresswayE"].includes(at.system) ? [uses(world, at)] : []),
  ]);

/** From X15.5 on, client and server have certificates of their own. */
function needsClientAuth(project: Project): boolean {
  const all = expresswaysOf(project);
  return all.length === 0 || all.some(({ release }) => release === undefined || isBefore(release.release, [15, 5]));
}

/** MRA101: every encrypted profile's name, unless SIP OAuth uses the node's. */
function profileNames(world: PreflightContext, at: TlsHost): Check {
  const profiles = world.project
    .objects("phoneSecurityProfiles")
    .filter(
      (it) =>
        takesPart(it, world.project) &&
        valueOf(it, "deviceSecurityMode")?.value === "Encrypted" &&
        isNameChecked(it, world.project),
    );
  const it = {
    id: `san-profiles ${at.host}`,
    hosts: [at.host],
    rule: "MRA101",
    label: message({ en: "Profile names in the SAN of {0}", ko: "{0} SAN의 프로파일 이름" }, at.host),
  };
  return presentedCheck(world, at, it, ({ leaf }) => {
    const names = namesIn(leaf);
    return verdicts(
      profiles
        .filter((profile) => !names.includes(dnsName(profile.name)))
        .map((profile) =>
          wrong(
            message(
              {
                en: "The certificate of {0} does not name the profile {1}; phones with it cannot register",
                ko: "{0}의 인증서에 프로파일 {1}이(가) 없습니다. 이 프로파일을 사용하는 전화기를 등록할 수 없습니다",
              },
              at.host,
              profile.name,
            ),
            profile.identity,
          ),
        ),
      message(
        { en: "The certificate of {0} names {1} {1|profile|profiles}", ko: "{0}의 인증서에 프로파일 {1}개가 있습니다" },
        at.host,
        profiles.length,
      ),
    );
  });
}

/** MRA103: every domain in which clients register. */
function domainNames(world: PreflightContext, at: TlsHost): Check {
  const domains = mraDomains(world.project);
  const it = {
    id: `san-domains ${at.host}`,
    hosts: [at.host],
    rule: "MRA103",
    label: message({ en: "Domains in the SAN of {0}", ko: "{0} SAN의 도메인" }, at.host),
  };
  return presentedCheck(world, at, it, ({ leaf }) => {
    const names = namesIn(leaf);
    return verdicts(
      domains
        .filter((domain) => !names.includes(dnsName(domain)) && !names.includes(`collab-edge.${dnsName(domain)}`))
        .map((domain) =>
          wrong(
            message(
              {
                en: "The certificate of {0} names neither {1} nor collab-edge.{1}",
                ko: "{0}의 인증서에 {1}도 collab-edge.{1}도 없습니다",
              },
              at.host,
              domain,
            ),
            domainSpot(world.project, domain),
          ),
        ),
      message(
        { en: "The certificate of {0} names {1}", ko: "{0}의 인증서에 {1}이(가) 있습니다" },
        at.host,
        domains.join(", "),
      ),
    );
  });
}

/** MRA104: the traversal zone authenticates both sides. */
function uses(world: PreflightContext, at: TlsHost): Check {
  const it = {
    id: `eku ${at.host}:${at.port}`,
    hosts: [at.host],
    rule: "MRA104",
    label: message({ en: "Client Authentication of {0}:{1}", ko: "{0}:{1}의 클라이언트 인증" }, at.host, at.port),
  };
  return presentedCheck(world, at, it, ({ leaf }) => {
    const uses = usesOf(leaf);
    return verdicts(
      uses === undefined || uses.includes(clientAuth)
        ? []
        : [
            wrong(
              message(
                {
                  en: "The certificate of {0}:{1} is for servers only; the traversal zone needs Client Authentication, too",
                  ko: "{0}:{1}의 인증서는 서버 전용입니다. 순회 영역에는 클라이언트 인증도 필요합니다",
                },
                at.host,
                at.port,
              ),
            ),
          ],
      message(
        {
          en: "The certificate of {0}:{1} is for clients, too",
          ko: "{0}:{1}의 인증서는 클라이언트 인증에도 쓸 수 있습니다",
        },
        at.host,
        at.port,
      ),
    );
  });
}

const families: readonly string[] = ["7800", "8800", "dx-android"];

/** MRA125: desk phones bring a fixed list of authorities. Node's list stands for it: both are the public ones. */
function publicAuthority(world: PreflightContext, at: TlsHost): readonly Check[] {
  const hasDeskPhones = world.project.objects("phones").some((it) => {
    const model = valueOf(it, "model")?.value;
    return takesPart(it, world.project) && model !== undefined && families.includes(modelOf(model)?.family ?? "");
  });
  if (!hasDeskPhones) return [];
  const it = {
    id: `public-ca ${at.host}`,
    hosts: [at.host],
    rule: "MRA125",
    label: message({ en: "Public CA of {0}", ko: "{0}의 공용 CA" }, at.host),
  };
  return [
    presentedCheck(world, at, it, (presented) =>
      verdicts(
        chainLeadsTo(presented, world.publicRoots())
          ? []
          : [
              wrong(
                message(
                  {
                    en: "The certificate of {0} does not lead to a public CA; 7800 and 8800 phones trust no other",
                    ko: "{0}의 인증서가 공용 CA로 이어지지 않습니다. 7800 및 8800 전화기는 다른 CA를 신뢰하지 않습니다",
                  },
                  at.host,
                ),
              ),
            ],
        message({ en: "{0} is vouched for by a public CA", ko: "공용 CA가 {0}을(를) 보증합니다" }, at.host),
      ),
    ),
  ];
}

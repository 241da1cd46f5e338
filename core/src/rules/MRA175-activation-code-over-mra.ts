import type { Address } from "../base/address.ts";
import { message, type Text } from "../base/text.ts";
import { modelOf } from "../catalog/catalog.ts";
import { expresswaysOf } from "../model/expressway.ts";
import { truthAt } from "../model/located.ts";
import { mayState, valueOf, type ConfigObject, type Located } from "../model/object.ts";
import type { Project } from "../model/project.ts";
import { isBefore } from "../model/release.ts";
import { nodesOf } from "./expressway-label.ts";
import { firstFew, setTo } from "./fix.ts";
import { fillGap, gapIn } from "./gap.ts";
import { mention, subject } from "./label.ts";
import { isDeskPhone } from "./profile.ts";
import { isBeyondMra } from "./protocol.ts";
import { objectRule, type Problem } from "./rule.ts";
import { guides } from "./source.ts";
import { takesPart } from "./user.ts";

type Phone = ConfigObject<"phones">;

/**
 * `allowMraMode` is *Allow Activation Code via MRA* of a phone. What the cluster and Expressway lack is said once, at the
 * first phone that needs it. Silent on tokens where MRA108 says that Unified CM and Expressway differ.
 */
export const MRA175 = objectRule({
  id: "MRA175",
  ...guides("MRA deployment guide X12.7, Onboarding MRA Devices: MRA Device Onboarding via Activation Codes"),
  severity: "error",
  live: "objects",
  title: {
    en: "Phone cannot onboard by activation code over MRA",
    ko: "전화기를 MRA에서 활성화 코드로 온보딩할 수 없음",
  },
  on: ["phones"],
  *check(phone, project) {
    const allowed = allowedOver(phone);
    if (allowed === undefined) return;
    const model = valueOf(phone, "model")?.value;
    if (model !== undefined && modelOf(model) !== undefined && !isDeskPhone(model)) {
      yield {
        at: allowed.node,
        message: message(
          {
            en: "{0} is a {1}; only the IP Phone 7800 and 8800 series take an activation code over MRA",
            ko: "{0}의 모델은 {1}입니다. MRA에서 활성화 코드로 온보딩할 수 있는 모델은 IP Phone 7800 및 8800 시리즈뿐입니다",
          },
          subject(phone),
          model,
        ),
        fixes: [setTo(allowed.node, false, false)],
      };
      return;
    }
    yield* withoutCode(phone, allowed);
    yield* withoutServiceDomain(phone, project);
  },
  *checkRest(project) {
    yield* withoutTokens(project);
    yield* ofExpressways(project);
  },
});

/** The first phone that is to onboard by activation code over MRA. All phones are gone through: only who lacks something asks. */
function firstPhone(project: Project): Phone | undefined {
  const first = project.once(firstAllowed);
  return first && (project.at(first) as Phone | undefined);
}

const firstAllowed = (project: Project): Address | undefined =>
  project
    .objects("phones")
    .find((it) => mayState(it, "allowMraMode") && takesPart(it, project) && allowedOver(it) !== undefined)?.address;

/** Where a phone is to onboard by activation code over MRA. */
function allowedOver(phone: Phone): Located<boolean> | undefined {
  const allowed = valueOf(phone, "allowMraMode");
  return allowed?.value === true && !isBeyondMra(phone) ? allowed : undefined;
}

function* withoutCode(phone: Phone, allowed: Located<boolean>): Generator<Problem> {
  const required = valueOf(phone, "enableActivationID");
  const at = required?.value === false ? required.node : gapIn(phone, "enableActivationID");
  if (at === undefined) return;
  yield {
    at,
    severity: "warning",
    message: message(
      {
        en: "{0} allows activation codes over MRA, but does not require an activation code (enableActivationID), so that it gets none",
        ko: "{0}은(는) MRA에서 활성화 코드를 허용하지만 활성화 코드 온보딩(enableActivationID)이 설정되지 않아 코드가 생성되지 않습니다",
      },
      subject(phone),
    ),
    related: [{ spot: allowed.node, message: message({ en: "Allowed here", ko: "여기에서 허용" }) }],
    fixes: [
      required === undefined ? fillGap(phone, "enableActivationID", true, false) : setTo(required.node, true, false),
    ],
  };
}

// Without a domain of its own a phone takes the one of its device pool, else the default one.
function* withoutServiceDomain(phone: Phone, project: Project): Generator<Problem> {
  const gap = gapIn(phone, "mraServiceDomain");
  if (gap === undefined || poolHasDomain(phone, project)) return;
  const domains = project.objects("mraServiceDomains").filter((it) => takesPart(it, project));
  if (domains.some((it) => valueOf(it, "isDefault")?.value === true)) return;
  yield {
    at: gap,
    severity: "warning",
    message: message(
      {
        en: "{0} is to onboard by activation code over MRA, but neither it nor its device pool has an MRA service domain, and none is the default",
        ko: "{0}은(는) MRA에서 활성화 코드로 온보딩하지만 전화기와 디바이스 풀에 MRA 서비스 도메인이 없고 기본 도메인도 없습니다",
      },
      subject(phone),
    ),
    fixes: firstFew(domains).map((it) => fillGap(phone, "mraServiceDomain", it.name, false)),
  };
}

function poolHasDomain(phone: Phone, project: Project): boolean {
  const name = valueOf(phone, "devicePool")?.value;
  const pool = name === undefined ? undefined : project.find("devicePools", name);
  return pool === undefined || gapIn(pool, "mraServiceDomain") === undefined;
}

function* withoutTokens(project: Project): Generator<Problem> {
  const flow = truthAt(project.definition?.node, "oauthRefreshLogin");
  const asked = expresswaysOf(project).flatMap((it) => it.oauthRefresh ?? []);
  const isSaid = flow?.value === false && asked.some((it) => it.value);
  const off = isSaid ? [] : [flow, ...asked].flatMap((it) => (it?.value === false ? [it] : []));
  const phone = off.length === 0 ? undefined : firstPhone(project);
  const allowed = phone && allowedOver(phone);
  if (phone === undefined || allowed === undefined) return;
  const [cluster, edge] = [flow?.value === false, asked.some((it) => !it.value)];
  yield {
    at: allowed.node,
    message: message(
      {
        en: "{0} is to onboard by activation code over MRA, which needs OAuth tokens with refresh; they are disabled on {1}",
        ko: "{0}은(는) MRA에서 활성화 코드로 온보딩하므로 OAuth 갱신 토큰이 필요하지만 {1}에서 비활성화되어 있습니다",
      },
      subject(phone),
      cluster && edge ? both : cluster ? unifiedCm : expresswayOnly,
    ),
    related: off.map((it) => ({ spot: it.node, message: message({ en: "Disabled here", ko: "여기에서 비활성화" }) })),
    fixes: [
      {
        title: message({ en: "Enable OAuth tokens with refresh", ko: "OAuth 갱신 토큰 활성화" }),
        safe: false,
        changes: off.map((it) => ({ kind: "replace", node: it.node, value: true })),
      },
    ],
  };
}

const unifiedCm: Text = { en: "Unified CM", ko: "Unified CM" };
const expresswayOnly: Text = { en: "Expressway", ko: "Expressway" };
const both: Text = { en: "Unified CM and Expressway", ko: "Unified CM과 Expressway" };

function* ofExpressways(project: Project): Generator<Problem> {
  for (const it of expresswaysOf(project)) {
    const isOld = it.release !== undefined && isBefore(it.release.release, [12, 5]);
    const phone = isOld || it.activationCodeOnboarding?.value === false ? firstPhone(project) : undefined;
    if (phone === undefined) continue;
    const label = nodesOf("Expressway", [it], project);
    const related = [
      { spot: phone.identity, message: message({ en: "A phone that needs it", ko: "이 설정이 필요한 전화기" }) },
    ];
    if (it.activationCodeOnboarding?.value === false)
      yield {
        at: it.activationCodeOnboarding.node,
        message: message(
          {
            en: "{0} does not allow activation code onboarding, which {1} is to use over MRA",
            ko: "{0}에서 활성화 코드 온보딩을 허용하지 않지만 {1}은(는) MRA에서 활성화 코드로 온보딩합니다",
          },
          label,
          mention(phone),
        ),
        related,
        fixes: [setTo(it.activationCodeOnboarding.node, true, false)],
      };
    if (it.release !== undefined && isOld)
      yield {
        at: it.release.node,
        message: message(
          {
            en: "{0} has release {1}; activation codes over MRA, which {2} is to use, need X12.5 or later",
            ko: "{0}의 릴리스가 {1}입니다. {2}에 사용하는 MRA 활성화 코드에는 X12.5 이상이 필요합니다",
          },
          label,
          it.release.value,
          mention(phone),
        ),
        related,
      };
  }
}

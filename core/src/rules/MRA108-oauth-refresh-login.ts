import type { Address } from "../base/address.ts";
import { message, type Text } from "../base/text.ts";
import { expresswaysOf } from "../model/expressway.ts";
import { truthAt } from "../model/located.ts";
import type { Located } from "../model/object.ts";
import type { Project } from "../model/project.ts";
import { itemsOf, nodeAt, stringOf } from "../syntax/tree.ts";
import { nodesOf } from "./expressway-label.ts";
import { setTo } from "./fix.ts";
import type { Related } from "./finding.ts";
import { legOf } from "./profile-leg.ts";
import { projectRule, type Problem } from "./rule.ts";
import { guides } from "./source.ts";
import { takesPart } from "./user.ts";

/**
 * Expressway and the UC applications must agree on tokens: where Expressway asks for them, or phones register with them, every
 * one of them has to give and take them.
 */
export const MRA108 = projectRule({
  id: "MRA108",
  ...guides(
    "MRA deployment guide X15.0, Requirements (OAuth); MRA guide X14.0, Configure OAuth on UC Applications; Cisco TAC 215572",
  ),
  severity: "error",
  live: "surroundings",
  title: {
    en: "OAuth tokens with refresh are not enabled on Unified CM, Expressway and the UC applications alike",
    ko: "Unified CM, Expressway, UC 애플리케이션 중 일부에서 OAuth 갱신 토큰이 활성화되지 않음",
  },
  *check(project) {
    yield* ofExpressway(project);
    yield* ofSipOAuth(project);
    yield* ofApplications(project);
  },
});

// What Expressway asks for, Unified CM must give.
function* ofExpressway(project: Project): Generator<Problem> {
  const flow = truthAt(project.definition?.node, "oauthRefreshLogin");
  const refresh = asking(project);
  if (flow?.value !== false || refresh === undefined) return;
  yield {
    at: flow.node,
    message: message(
      {
        en: 'OAuth with Refresh Login Flow is disabled on cluster "{0}", but Expressway authorizes clients by OAuth token with refresh',
        ko: '클러스터 "{0}"에서 OAuth with Refresh Login Flow가 비활성화되어 있지만 Expressway는 OAuth 갱신 토큰으로 클라이언트를 인증합니다',
      },
      project.name,
    ),
    related: [at(refresh, { en: "Expressway", ko: "Expressway" })],
    fixes: [setTo(flow.node, true, false)],
  };
}

// SIP OAuth takes the tokens of the refresh login flow, and over MRA Expressway has to pass them.
function* ofSipOAuth(project: Project): Generator<Problem> {
  const sipOAuth = truthAt(project.definition?.node, "sipOAuth");
  const flow = truthAt(project.definition?.node, "oauthRefreshLogin");
  if (sipOAuth?.value === true && flow?.value === false) {
    yield {
      at: sipOAuth.node,
      message: message(
        {
          en: 'SIP OAuth mode of cluster "{0}" needs OAuth with Refresh Login Flow, which is disabled; clients get no token to register with',
          ko: '클러스터 "{0}"의 SIP OAuth 모드에는 OAuth with Refresh Login Flow가 필요하지만 비활성화되어 있습니다. 클라이언트가 등록에 사용할 토큰을 받을 수 없습니다',
        },
        project.name,
      ),
      related: [at(flow, { en: "OAuth with Refresh Login Flow", ko: "OAuth with Refresh Login Flow" })],
      fixes: [
        {
          ...setTo(flow.node, true, false),
          title: message({ en: "Enable OAuth with Refresh Login Flow", ko: "OAuth with Refresh Login Flow 활성화" }),
        },
      ],
    };
  }
  for (const expressway of expresswaysOf(project)) {
    const refresh = expressway.oauthRefresh;
    const name = refresh?.value === false ? project.once(tokenProfile) : undefined;
    const profile = name && project.at(name);
    if (refresh === undefined || profile === undefined) continue;
    yield {
      at: refresh.node,
      message: message(
        {
          en: 'Phone security profile "{0}" uses SIP OAuth, but {1} does not authorize by OAuth token with refresh; its phones cannot register over MRA',
          ko: '전화기 보안 프로파일 "{0}"은(는) SIP OAuth를 사용하지만 {1}에서 OAuth 갱신 토큰 인증이 비활성화되어 있습니다. 이 프로파일의 전화기는 MRA로 등록할 수 없습니다',
        },
        profile.name,
        nodesOf("Expressway", [expressway], project),
      ),
      related: [{ spot: profile.identity, message: message({ en: "The profile", ko: "프로파일" }) }],
      fixes: [setTo(refresh.node, true, false)],
    };
  }
}

const tokenProfile = (project: Project): Address | undefined =>
  project.objects("phoneSecurityProfiles").find((it) => takesPart(it, project) && legOf(it, project) === "oauth")
    ?.address;

// Voicemail and presence check the same tokens.
function* ofApplications(project: Project): Generator<Problem> {
  const refresh = asking(project);
  if (refresh === undefined) return;
  for (const node of itemsOf(nodeAt(project.definition?.node, "nodes"))) {
    const label = applications[stringOf(nodeAt(node, "role")) ?? ""];
    const flow = truthAt(node, "oauthRefreshLogin");
    if (label === undefined || flow?.value !== false) continue;
    yield {
      at: flow.node,
      message: message(
        {
          en: '{0} node "{1}" does not take OAuth tokens with refresh, but Expressway authorizes clients by them; clients over MRA cannot sign in to it',
          ko: '{0} 노드 "{1}"에서 OAuth 갱신 토큰이 비활성화되어 있지만 Expressway는 이 토큰으로 클라이언트를 인증합니다. MRA 클라이언트가 이 노드에 로그인할 수 없습니다',
        },
        label,
        stringOf(nodeAt(node, "name")) ?? "",
      ),
      related: [at(refresh, { en: "Expressway", ko: "Expressway" })],
      fixes: [setTo(flow.node, true, false)],
    };
  }
}

const applications: Readonly<Record<string, Text>> = {
  imPresence: { en: "IM and Presence", ko: "IM and Presence" },
  unityConnection: { en: "Unity Connection", ko: "Unity Connection" },
};

/** The statement by which an Expressway authorizes clients by tokens with refresh. */
const asking = (project: Project): Located<boolean> | undefined =>
  expresswaysOf(project).find((it) => it.oauthRefresh?.value === true)?.oauthRefresh;

const at = ({ node }: Located<boolean>, text: Text): Related => ({ spot: node, message: message(text) });

import { message, type Text } from "../../../core/src/base/text.ts";
import { skip, type Visit } from "./outside-visit.ts";

/** What a client outside does and this test does not, for nobody has shown the answers. */
const unchecked: Readonly<Record<string, { readonly rule: string; readonly label: Text; readonly why: Text }>> = {
  sso: {
    rule: "MRA108",
    label: { en: "Single sign-on and OAuth through Expressway-E", ko: "Expressway-E를 통한 SSO와 OAuth" },
    why: {
      en: "Not checked: get_edge_sso is documented as a request only, and which pages give tokens is not. Log in with a client",
      ko: "확인하지 않음: get_edge_sso는 요청만 문서화되어 있고 토큰을 주는 페이지는 알려져 있지 않습니다. 클라이언트로 로그인해 보십시오",
    },
  },
  registration: {
    rule: "MRA055",
    label: { en: "SIP behind the certificate of port 5061", ko: "포트 5061 인증서 이후의 SIP" },
    why: {
      en: "Not checked: nobody registers and no call is made, and what Expressway-E says to SIP before that is not known. Register a client",
      ko: "확인하지 않음: 등록하거나 통화하지 않으며, 등록 전에 Expressway-E가 SIP에 어떻게 응답하는지 알려져 있지 않습니다. 클라이언트를 등록해 보십시오",
    },
  },
  messages: {
    rule: "MRA055",
    label: { en: "XMPP behind STARTTLS", ko: "STARTTLS 이후의 XMPP" },
    why: {
      en: "Not checked: nobody signs in to IM and Presence, and whether clients want the host or the domain in its certificate is not known; either will do here",
      ko: "확인하지 않음: IM and Presence에 로그인하지 않으며, 클라이언트가 인증서에서 호스트와 도메인 중 무엇을 요구하는지 알려져 있지 않아 여기서는 둘 다 인정합니다",
    },
  },
  media: {
    rule: "MRA029",
    label: { en: "turnEdgeServer of the edge configuration, and media", ko: "에지 구성의 turnEdgeServer와 미디어" },
    why: {
      en: "Not checked: no edge configuration with a turnEdgeServer was seen, and no media is sent",
      ko: "확인하지 않음: turnEdgeServer가 있는 에지 구성을 본 적이 없으며 미디어를 보내지 않습니다",
    },
  },
};

/** Says of each that it was not checked, so that a report in which all passed does not say more than it knows. */
export function sayUnchecked(visit: Visit): void {
  for (const [name, { rule, label, why }] of Object.entries(unchecked))
    skip(visit, { id: `outside-unchecked ${name}`, rule, label: message(label), spot: undefined }, message(why));
}

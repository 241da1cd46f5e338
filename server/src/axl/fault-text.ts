import { message, type Message, type Text } from "../../../core/src/base/text.ts";
import type { Fault } from "../port/cluster.ts";
import { whatText } from "./malformed-text.ts";

/** What happened between here and the cluster, and what to do about it, for the person at the desk. */
export function faultText(it: Fault): Message {
  if ("expressway" in it) return ofExpressway(it);
  switch (it.kind) {
    case "unreachable":
      return message(unreachable[it.code] ?? texts.unreachable, it.host, it.code);
    case "tls":
      return message(tls[it.code] ?? texts.tls, it.host, it.fingerprint ?? "–", it.code);
    case "version":
      return it.supported.length > 0 ? message(texts.version, it.supported.join(", ")) : message(texts.noVersion);
    case "refused":
      return message(texts.refused, it.reason || "–", it.code);
    case "tooManyRows":
      return message(texts.tooManyRows, it.suggested);
    case "malformed":
      return message(texts.malformed, whatText(it.what));
    case "unsendable":
      return it.why;
    case "signIn":
    case "forbidden":
    case "notActive":
    case "throttled":
    case "timeout":
    case "cut":
    case "cancelled":
      return message(texts[it.kind]);
  }
}

type OnExpressway = Extract<Fault, { readonly expressway?: unknown }>;

function ofExpressway(it: OnExpressway): Message {
  if (it.kind === "unreachable" || it.kind === "tls") return message(expresswayTexts[it.kind], it.host, it.code);
  return message(expresswayTexts[it.kind], it.expressway ?? "");
}

const expresswayTexts = {
  unreachable: {
    en: "Expressway-C {0} cannot be reached ({1}); nothing was sent to it",
    ko: "Expressway-C {0}에 연결할 수 없습니다({1}). 아무것도 보내지 않았습니다",
  },
  tls: {
    en: "The certificate of Expressway-C {0} is not trusted ({1}), so nothing was sent to it. Give the CA's certificate as a file, or pin it",
    ko: "Expressway-C {0}의 인증서를 신뢰하지 않으므로({1}) 아무것도 보내지 않았습니다. CA 인증서 파일을 지정하거나 인증서를 고정합니다",
  },
  signIn: {
    en: "Expressway-C {0} does not accept the user name and password. It is not tried again: accounts lock",
    ko: "Expressway-C {0}에서 사용자 이름과 암호를 받아들이지 않습니다. 계정이 잠길 수 있으므로 다시 시도하지 않습니다",
  },
  forbidden: {
    en: "Expressway-C {0} does not let this user do that over REST: the account needs read-write access and API access",
    ko: "Expressway-C {0}에서 이 사용자에게 REST 접근을 허용하지 않습니다. 읽기-쓰기 권한과 API 액세스가 필요합니다",
  },
};

const nameUnknown: Text = {
  en: "The name {0} cannot be resolved ({1}). Check the host name and this computer's DNS; nothing was sent",
  ko: "{0} 이름을 확인할 수 없습니다({1}). 호스트 이름과 이 컴퓨터의 DNS를 확인합니다. 아무것도 보내지 않았습니다",
};
const noRoute: Text = {
  en: "There is no route to {0} ({1}). Check the network or the VPN; nothing was sent",
  ko: "{0}(으)로 가는 네트워크 경로가 없습니다({1}). 네트워크나 VPN을 확인합니다. 아무것도 보내지 않았습니다",
};
const unreachable: Readonly<Record<string, Text>> = {
  ENOTFOUND: nameUnknown,
  EAI_AGAIN: nameUnknown,
  EHOSTUNREACH: noRoute,
  ENETUNREACH: noRoute,
  ECONNREFUSED: {
    en: "{0} refuses the connection ({1}): the cluster is stopped, or this is not its publisher or its port (usually 8443). Nothing was sent",
    ko: "{0}에서 연결을 거부합니다({1}). 클러스터가 중지되었거나 퍼블리셔 또는 포트(보통 8443)가 아닙니다. 아무것도 보내지 않았습니다",
  },
  ETIMEDOUT: {
    en: "{0} does not answer ({1}). The node may be down, or a firewall may be in between; nothing was sent",
    ko: "{0}에서 응답이 없습니다({1}). 노드가 중지되었거나 중간에 방화벽이 있을 수 있습니다. 아무것도 보내지 않았습니다",
  },
};

const untrusted: Text = {
  en: "The certificate of {0} is not signed by an authority that is trusted here ({2}), so nothing was sent. Its SHA-256 is {1}. Compare it with the tomcat certificate in Cisco Unified OS Administration (Security > Certificate Management); then pin it, or give the CA's certificate as a file",
  ko: "{0}의 인증서는 여기서 신뢰하는 인증 기관이 서명하지 않았으므로({2}) 아무것도 보내지 않았습니다. SHA-256은 {1}입니다. Cisco Unified OS 관리(보안 > 인증서 관리)의 tomcat 인증서와 비교한 다음 고정하거나 CA 인증서 파일을 지정합니다",
};
const tls: Readonly<Record<string, Text>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: untrusted,
  SELF_SIGNED_CERT_IN_CHAIN: untrusted,
  UNABLE_TO_GET_ISSUER_CERT: untrusted,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: untrusted,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: untrusted,
  CERT_SIGNATURE_FAILURE: untrusted,
  CERT_UNTRUSTED: untrusted,
  INVALID_CA: untrusted,
  CERT_HAS_EXPIRED: {
    en: "The certificate of {0} has expired ({2}), so nothing was sent. Renew the tomcat certificate in Cisco Unified OS Administration; its SHA-256 is {1}",
    ko: "{0}의 인증서가 만료되어({2}) 아무것도 보내지 않았습니다. Cisco Unified OS 관리에서 tomcat 인증서를 갱신합니다. SHA-256은 {1}입니다",
  },
  CERT_NOT_YET_VALID: {
    en: "The certificate of {0} is not valid yet ({2}), so nothing was sent. Check the clocks of this computer and of the cluster",
    ko: "{0}의 인증서는 아직 유효 기간이 시작되지 않아({2}) 아무것도 보내지 않았습니다. 이 컴퓨터와 클러스터의 시계를 확인합니다",
  },
  ERR_TLS_CERT_ALTNAME_INVALID: {
    en: "The certificate that {0} presents is for another name ({2}), so nothing was sent. Use the name that stands in the certificate, or pin it; its SHA-256 is {1}",
    ko: "{0}에서 제시한 인증서는 다른 이름의 인증서이므로({2}) 아무것도 보내지 않았습니다. 인증서에 있는 이름을 사용하거나 인증서를 고정합니다. SHA-256은 {1}입니다",
  },
  NO_SUBJECT_ALT_NAME: {
    en: "The certificate of {0} has no subject alternative name ({2}); a common name alone proves no host, so nothing was sent. Issue the tomcat certificate anew with its names, or pin it; its SHA-256 is {1}",
    ko: "{0}의 인증서에 주체 대체 이름(SAN)이 없습니다({2}). 일반 이름(CN)만으로는 호스트를 확인할 수 없어 아무것도 보내지 않았습니다. 이름을 넣어 tomcat 인증서를 다시 발급하거나 고정합니다. SHA-256은 {1}입니다",
  },
  ERR_SSL_WRONG_VERSION_NUMBER: {
    en: "What listens at {0} does not speak TLS ({2}), so nothing was sent. Check the port; AXL is usually at 8443",
    ko: "{0}에서 TLS를 사용하지 않아({2}) 아무것도 보내지 않았습니다. 포트를 확인합니다. AXL은 보통 8443 포트를 사용합니다",
  },
  PIN_MISMATCH: {
    en: "{0} presents another certificate than the one that is pinned, so nothing was sent. Its SHA-256 is {1}. If the certificate was renewed, compare it on the cluster and pin the new one; if not, someone may stand in between",
    ko: "{0}에서 고정한 인증서와 다른 인증서를 제시하여 아무것도 보내지 않았습니다. SHA-256은 {1}입니다. 인증서가 갱신되었다면 클러스터에서 비교한 뒤 새 인증서를 고정합니다. 그렇지 않다면 누군가 중간에서 가로챌 수 있습니다",
  },
};

const texts = {
  unreachable: {
    en: "No connection to {0} ({1}); nothing was sent. Check the address, the port (usually 8443) and the network",
    ko: "{0}에 연결할 수 없습니다({1}). 아무것도 보내지 않았습니다. 주소, 포트(보통 8443), 네트워크를 확인합니다",
  },
  tls: {
    en: "No secure connection to {0} ({2}), so nothing was sent. TLS 1.2 or later is needed, and a certificate that is trusted here; its SHA-256 is {1}",
    ko: "{0}에 보안 연결을 만들 수 없어({2}) 아무것도 보내지 않았습니다. TLS 1.2 이상과 여기서 신뢰하는 인증서가 필요합니다. SHA-256은 {1}입니다",
  },
  signIn: {
    en: "The cluster does not accept this user name and password (HTTP 401), or the user may only read. Nothing more is tried with them, so that the account is not locked: check them and connect again",
    ko: "클러스터에서 이 사용자 이름과 암호를 받아들이지 않거나(HTTP 401) 읽기 전용 사용자입니다. 계정이 잠기지 않도록 더 시도하지 않습니다. 확인한 뒤 다시 연결합니다",
  },
  forbidden: {
    en: "The user is known but has no right to use AXL (HTTP 403). Put the user into a group with the role Standard AXL API Access",
    ko: "사용자는 확인되었지만 AXL을 사용할 권한이 없습니다(HTTP 403). Standard AXL API Access 역할이 있는 그룹에 사용자를 추가합니다",
  },
  notActive: {
    en: "There is no AXL at this address (HTTP 404). Activate Cisco AXL Web Service on the publisher in Cisco Unified Serviceability (Tools > Service Activation), and connect to the publisher",
    ko: "이 주소에 AXL이 없습니다(HTTP 404). Cisco Unified Serviceability(도구 > 서비스 활성화)에서 퍼블리셔의 Cisco AXL 웹 서비스를 활성화하고 퍼블리셔에 연결합니다",
  },
  throttled: {
    en: "The cluster has too much under way and takes no more for now (HTTP 503, or no memory left for AXL). Wait a few seconds and try again",
    ko: "클러스터에서 처리 중인 작업이 너무 많아 지금은 요청을 받지 않습니다(HTTP 503 또는 AXL 메모리 부족). 몇 초 기다린 뒤 다시 시도합니다",
  },
  version: {
    en: "The cluster does not speak this AXL version (HTTP 599). It speaks {0}; set the version of the connection to one of these",
    ko: "클러스터에서 이 AXL 버전을 지원하지 않습니다(HTTP 599). 지원하는 버전은 {0}입니다. 연결 버전을 이 중 하나로 설정합니다",
  },
  noVersion: {
    en: "The cluster speaks none of the AXL versions 11.0 to 15.0 that are known here (HTTP 599)",
    ko: "클러스터에서 여기서 지원하는 AXL 버전 11.0~15.0을 지원하지 않습니다(HTTP 599)",
  },
  refused: { en: "Unified CM refuses: {0} (AXL code {1})", ko: "Unified CM에서 거부했습니다: {0}(AXL 코드 {1})" },
  tooManyRows: {
    en: "The answer would be larger than Unified CM allows; ask for at most {0} rows at a time",
    ko: "응답이 Unified CM에서 허용하는 크기보다 큽니다. 한 번에 최대 {0}개 행을 요청합니다",
  },
  timeout: {
    en: "The cluster did not give a complete answer in time. It may be busy; try again later",
    ko: "클러스터에서 제시간에 응답을 완료하지 않았습니다. 사용량이 많을 수 있으므로 나중에 다시 시도합니다",
  },
  cut: {
    en: "The connection ended before the answer was complete. Check the network and whether the cluster is restarting",
    ko: "응답이 끝나기 전에 연결이 끊어졌습니다. 네트워크와 클러스터가 다시 시작되는 중인지 확인합니다",
  },
  malformed: {
    en: "What came back is not an answer of AXL: {0}. Check that the address is that of a Unified CM publisher and that nothing in between answers in its place",
    ko: "AXL 응답이 아닌 내용을 받았습니다: {0}. 주소가 Unified CM 퍼블리셔인지, 중간에서 다른 장치가 대신 응답하지 않는지 확인합니다",
  },
  cancelled: { en: "Cancelled", ko: "취소했습니다" },
} as const;

import { message, textOf, type Argument, type Message, type Text } from "../../../core/src/base/text.ts";
import type { Spot } from "../../../core/src/syntax/tree.ts";
import { notRun, passed, wrong, type Verdict } from "./check.ts";

/** What an answer from outside proves to be alive, from the internet inwards. */
export const parts = {
  edge: { en: "Expressway-E", ko: "Expressway-E" },
  tunnel: { en: "the tunnel to Expressway-C", ko: "Expressway-C로의 터널" },
  core: { en: "Expressway-C", ko: "Expressway-C" },
  callManager: { en: "Unified CM", ko: "Unified CM" },
} as const satisfies Readonly<Record<string, Text>>;
export type CausePart = keyof typeof parts;

/** Each part before it is alive, too: an answer comes through all of them. */
export function upTo(last: CausePart): readonly CausePart[] {
  const all = Object.keys(parts) as readonly CausePart[];
  return all.slice(0, all.indexOf(last) + 1);
}

interface Cause {
  /** The rule that is broken then. */
  readonly rule: string;
  readonly says: Text;
}

/**
 * Every cause that a test from outside can tell, by its name in docs/preflight.md. `{0}` is the host that was asked, `{1}`
 * what else is to be said.
 */
export const causes = {
  noRecord: {
    rule: "MRA105",
    says: {
      en: "{0} is not in public DNS: clients outside do not find Expressway-E. The DNS team adds the SRV record",
      ko: "공용 DNS에 {0}이(가) 없어 외부 클라이언트가 Expressway-E를 찾지 못합니다. DNS 담당자가 SRV 레코드를 추가해야 합니다",
    },
  },
  recordElsewhere: {
    rule: "MRA105",
    says: {
      en: "{0} leads to {1}, which no file names as Expressway-E with port 8443; it was not asked",
      ko: "{0}이(가) 가리키는 {1}은(는) 파일에 포트 8443의 Expressway-E로 지정되어 있지 않아 확인하지 않았습니다",
    },
  },
  udsOutside: {
    rule: "MRA007",
    says: {
      en: "{0} is in public DNS: clients outside take themselves to be inside and never ask Expressway-E",
      ko: "공용 DNS에 {0}이(가) 있어 외부 클라이언트가 내부에 있다고 판단하고 Expressway-E에 접속하지 않습니다",
    },
  },
  noAddress: {
    rule: "MRA105",
    says: {
      en: "{0} has no address in public DNS",
      ko: "공용 DNS에 {0}의 주소가 없습니다",
    },
  },
  unreached: {
    rule: "MRA105",
    says: {
      en: "{0} cannot be reached on port {1}: a firewall, or nothing listens there",
      ko: "{0}의 포트 {1}에 연결할 수 없습니다. 방화벽이 차단하거나 수신 대기하는 서비스가 없습니다",
    },
  },
  untrusted: {
    rule: "MRA125",
    says: {
      en: "The certificate of {0} on port {1} does not lead to an authority that clients know; no log-in is sent there",
      ko: "{0}의 포트 {1} 인증서가 클라이언트가 신뢰하는 인증 기관으로 이어지지 않습니다. 로그인 정보를 보내지 않습니다",
    },
  },
  expired: {
    rule: "MRA125",
    says: {
      en: "The certificate of {0} on port {1} is out of date; no log-in is sent there",
      ko: "{0}의 포트 {1} 인증서가 유효 기간을 벗어났습니다. 로그인 정보를 보내지 않습니다",
    },
  },
  otherName: {
    rule: "MRA103",
    says: {
      en: "The certificate of {0} on port {1} is for other names; no log-in is sent there",
      ko: "{0}의 포트 {1} 인증서가 다른 이름의 인증서입니다. 로그인 정보를 보내지 않습니다",
    },
  },
  noDomainName: {
    rule: "MRA103",
    says: {
      en: "The certificate of {0} names neither {1} nor collab-edge.{1}: desk phones refuse it",
      ko: "{0}의 인증서에 {1}도 collab-edge.{1}도 없어 데스크폰이 거부합니다",
    },
  },
  domainMissing: {
    rule: "MRA055",
    says: {
      en: "{0} itself refuses the domain {1} (HTTP 403): on Expressway-C it is missing, misspelt, or not for SIP registrations and provisioning on Unified CM",
      ko: "{0}이(가) 도메인 {1}을(를) 직접 거부합니다(HTTP 403). Expressway-C에 도메인이 없거나 철자가 다르거나 Unified CM의 SIP 등록 및 프로비저닝용이 아닙니다",
    },
  },
  clocks: {
    rule: "MRA002",
    says: {
      en: "Expressway-C refuses what comes through {0} (HTTP 403): the clocks of Expressway-E and Expressway-C differ, or what is asked for is not in the HTTP allow list ({1})",
      ko: "Expressway-C가 {0}을(를) 통한 요청을 거부합니다(HTTP 403). Expressway-E와 Expressway-C의 시각이 다르거나 HTTP 허용 목록에 없습니다({1})",
    },
  },
  tunnelDown: {
    rule: "MRA055",
    says: {
      en: "{0} does not get through to Expressway-C (HTTP {1}, said by Expressway-E): the SSH tunnel or the traversal zone is down",
      ko: "{0}이(가) Expressway-C에 연결하지 못합니다(HTTP {1}, Expressway-E의 응답). SSH 터널 또는 순회 영역이 끊어졌습니다",
    },
  },
  callManagerUnreached: {
    rule: "MRA008",
    says: {
      en: "Expressway-C behind {0} does not get through to Unified CM (HTTP {1}, said by Expressway-C): a node is down, or from X14.2 on its tomcat certificate is not trusted",
      ko: "{0} 뒤의 Expressway-C가 Unified CM에 연결하지 못합니다(HTTP {1}, Expressway-C의 응답). 노드가 중지되었거나 X14.2부터는 tomcat 인증서를 신뢰하지 않는 경우입니다",
    },
  },
  mraOff: {
    rule: "MRA055",
    says: {
      en: "{0} answers HTTP {1}: it does not serve clients of Mobile and Remote Access, which is off or not started",
      ko: "{0}의 응답이 HTTP {1}입니다. 모바일 및 원격 액세스가 꺼져 있거나 시작되지 않아 클라이언트에 응답하지 않습니다",
    },
  },
  cutOff: {
    rule: "MRA055",
    says: {
      en: "{0} takes the connection and gives no answer: intrusion protection may have blocked the address of this computer. Wait ten minutes before the next try",
      ko: "{0}이(가) 연결은 받지만 응답하지 않습니다. 침입 차단 기능이 이 컴퓨터의 주소를 차단했을 수 있습니다. 10분 후에 다시 시도하십시오",
    },
  },
  loginRefused: {
    rule: "MRA118",
    says: {
      en: "The log-in of {1} is not accepted through {0} (HTTP 401): a wrong password, an unknown user, or no cluster knows the user's home cluster. It is not tried again",
      ko: "{0}을(를) 통한 {1}의 로그인이 거부되었습니다(HTTP 401). 암호가 틀렸거나 알 수 없는 사용자이거나 홈 클러스터를 아는 클러스터가 없습니다. 다시 시도하지 않습니다",
    },
  },
  cookieDomain: {
    rule: "MRA105",
    says: {
      en: "{0} sets its cookie for {1}, and clients drop it: the record must lead to the name made of System host name and Domain name of Expressway-E",
      ko: "{0}이(가) {1}용 쿠키를 설정하여 클라이언트가 버립니다. 레코드는 Expressway-E의 시스템 호스트 이름과 도메인 이름으로 된 이름을 가리켜야 합니다",
    },
  },
  foreignEdge: {
    rule: "MRA055",
    says: {
      en: "{0} sends clients to {1}, which no file names as Expressway-E with that port",
      ko: "{0}이(가) 클라이언트를 {1}(으)로 보내지만 파일에 그 포트의 Expressway-E로 지정되어 있지 않습니다",
    },
  },
  noRoute: {
    rule: "MRA055",
    says: {
      en: "{0} gives no SIP route through Expressway-C: phones do not register",
      ko: "{0}이(가) Expressway-C를 통한 SIP 경로를 제공하지 않아 전화기가 등록되지 않습니다",
    },
  },
  noTftp: {
    rule: "MRA008",
    says: {
      en: "{0} names no TFTP server: clients get no configuration file",
      ko: "{0}이(가) TFTP 서버를 알려 주지 않아 클라이언트가 설정 파일을 받지 못합니다",
    },
  },
  noUds: {
    rule: "MRA118",
    says: {
      en: "{0} names no UDS server for {1}: the user is not at home in this cluster, or has no service profile",
      ko: "{0}이(가) {1}의 UDS 서버를 알려 주지 않습니다. 사용자의 홈 클러스터가 아니거나 서비스 프로파일이 없습니다",
    },
  },
  notHome: {
    rule: "MRA118",
    says: {
      en: "Asked through {0}, no cluster is the home cluster of {1}: set Home Cluster for the user",
      ko: "{0}을(를) 통해 확인한 결과 {1}의 홈 클러스터가 없습니다. 사용자에 홈 클러스터를 설정하십시오",
    },
  },
  otherHome: {
    rule: "MRA118",
    says: {
      en: "Asked through {0}, the home cluster is on {1}, which is no node of this cluster",
      ko: "{0}을(를) 통해 확인한 결과 홈 클러스터가 {1}이며 이 클러스터의 노드가 아닙니다",
    },
  },
  noDeviceFile: {
    rule: "MRA054",
    says: {
      en: "Asked through {0}, TFTP has no configuration file {1}: the device is not on the cluster, or not yet built",
      ko: "{0}을(를) 통해 확인한 결과 TFTP에 설정 파일 {1}이(가) 없습니다. 클러스터에 디바이스가 없거나 아직 생성되지 않았습니다",
    },
  },
  noStartTls: {
    rule: "MRA055",
    says: {
      en: "{0} takes a connection on port {1} and offers no STARTTLS: IM and Presence is not served for the domain, or the XCP router is down",
      ko: "{0}이(가) 포트 {1}의 연결은 받지만 STARTTLS를 제공하지 않습니다. 도메인에 IM and Presence가 제공되지 않거나 XCP 라우터가 중지되었습니다",
    },
  },
  noTurn: {
    rule: "MRA029",
    says: {
      en: "{0} does not answer STUN on port {1}",
      ko: "{0}이(가) 포트 {1}에서 STUN에 응답하지 않습니다",
    },
  },
} as const satisfies Readonly<Record<string, Cause>>;
export type CauseName = keyof typeof causes;

/** A cause that was found, with what the answer proves to be alive all the same. */
export function because(
  name: CauseName,
  args: readonly Argument[],
  alive: readonly CausePart[] = [],
  spot?: Spot,
): Verdict {
  const { rule, says } = causes[name];
  return { ...wrong(withParts(message(says, ...args), alive), spot), rule, cause: name };
}

/** All is well as far as it was asked, and what that proves. */
export const proves = (says: Message, alive: readonly CausePart[]): Verdict => passed(withParts(says, alive));

/** Nothing can be told, and why. */
export const untold = (says: Message): Verdict => notRun(says);

function withParts(says: Message, alive: readonly CausePart[]): Message {
  if (alive.length === 0) return says;
  const named = (language: "en" | "ko"): string => alive.map((it) => parts[it][language]).join(", ");
  return message(provesWords, textOf(says), { en: named("en"), ko: named("ko") });
}

const provesWords = { en: "{0}. Proven alive: {1}", ko: "{0}. 동작이 확인됨: {1}" };

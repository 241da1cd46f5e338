import type { Language } from "../base/text.ts";
import { versions } from "../catalog/generated/versions.ts";
import type { Completion } from "./complete-ask.ts";
import type { Cursor } from "./cursor.ts";

/** A whole deployment in the order of Cisco's steps, with tab stops for what differs from one company to the next. */
export const skeleton = (cursor: Cursor, language: Language): Completion => ({
  label: { en: "a whole MRA deployment", ko: "전체 MRA 구성" }[language],
  filter: "mra deployment apiVersion",
  kind: "snippet",
  detail: { en: "every step of Cisco's chapter", ko: "Cisco MRA 장의 모든 단계" }[language],
  documentation: {
    en: "Cluster, surroundings, region, device pool, ICE, phone security profile, user profile, a user and a Jabber client: the smallest deployment without a finding.",
    ko: "클러스터, 주변 환경, 지역, 디바이스 풀, ICE, 전화기 보안 프로파일, 사용자 프로파일, 사용자 및 Jabber 클라이언트로 이루어진, 문제가 없는 최소 구성입니다.",
  }[language],
  span: cursor.span,
  newText: template(steps[language]),
  snippet: true,
});

/** Cisco's steps, as comments over the sections that they fill. */
export const steps = {
  en: {
    before: "Before you begin: the cluster and its surroundings. Nothing here is deployed.",
    region: "Step 2: maximum session bit rate of the region",
    pool: "Step 3: device pool, with a date/time group and its NTP reference",
    ice: "Step 4: ICE",
    security: "Step 5: phone security profile",
    user: "Step 6: user profile with MRA access policies",
    endUser: "Step 7: users",
    phone: "Step 8: endpoints",
    expressway: "Step 9: Expressway-C",
  },
  ko: {
    before: "시작하기 전에: 클러스터와 주변 환경. 여기의 내용은 배포되지 않습니다.",
    region: "단계 2: 지역의 최대 세션 비트 전송률",
    pool: "단계 3: 날짜/시간 그룹과 NTP 참조가 있는 디바이스 풀",
    ice: "단계 4: ICE",
    security: "단계 5: 전화기 보안 프로파일",
    user: "단계 6: MRA 액세스 정책이 있는 사용자 프로파일",
    endUser: "단계 7: 사용자",
    phone: "단계 8: 엔드포인트",
    expressway: "단계 9: Expressway-C",
  },
} as const;

/** The newest versions, from which whoever writes the first file most likely chooses. */
const choices = versions.toReversed().slice(0, 3).join(",");

type Steps = (typeof steps)[Language];

const template = (step: Steps): string => surroundings(step) + network(step) + access(step);

const surroundings = (step: Steps): string => `# ${step.before}
apiVersion: mra/v1
cluster:
  name: \${1:hq}
  publisher: \${2:cucm-pub}.\${3:example.com}
  version: "\${4|${choices}|}"
  enterpriseDomains: [$3]
  securityMode: mixed
  oauthRefreshLogin: true
  services: { axl: true }
  nodes:
    - { name: $2.$3, role: publisher, address: \${5:10.0.0.10} }
    - { name: \${6:cucm-sub1}.$3, role: subscriber, address: \${7:10.0.0.11} }
ntp:
  servers: [\${8:10.0.0.1}]
dns:
  internal:
    - { name: _cisco-uds._tcp.$3, type: SRV, target: $6.$3, port: 8443 }
    - { name: $2.$3, type: A, address: $5 }
    - { name: $6.$3, type: A, address: $7 }
    - { name: \${5/(\\d+)\\.(\\d+)\\.(\\d+)\\.(\\d+)/$4.$3.$2.$1/}.in-addr.arpa, type: PTR, target: $2.$3 }
    - { name: \${7/(\\d+)\\.(\\d+)\\.(\\d+)\\.(\\d+)/$4.$3.$2.$1/}.in-addr.arpa, type: PTR, target: $6.$3 }
  public:
    - { name: _collab-edge._tls.$3, type: SRV, target: \${9:expe1}.$3, port: 8443 }
certificates:
  cucm: { tomcat: { issuer: \${10:Corp CA} }, callManager: { issuer: $10 }, trust: [$10] }
  expresswayC: { server: { issuer: $10, san: [\${11:expc1}.$3, \${12:csf-mra}.$3] }, trust: [$10, \${13:Public CA}] }
  expresswayE: { server: { issuer: $13, publicCa: true, san: [$9.$3, $3] } }
expressway:
  release: \${14:X15.2}
  mra: true
  cores: [$11.$3]
  edges: [$9.$3]
  domains: [$3]
  oauthRefresh: true
  tlsVerify: true

`;

const network = (step: Steps): string => `# ${step.region}
regions:
  - name: \${15:MRA}
    relatedRegions:
      - { region: $15, bandwidth: 64 kbps, videoBandwidth: 6000, immersiveVideoBandwidth: 2147483647 }

# ${step.pool}
phoneNtpReferences:
  - { ipAddress: $8, mode: Unicast }
dateTimeGroups:
  - name: \${16:MRA-Time}
    timeZone: \${17:Europe/Berlin}
    separator: "."
    dateformat: D.M.Y
    timeFormat: 24-hour
    phoneNtpReferences: [$8]
callManagerGroups:
  - { name: \${18:CMG-MRA}, members: [$6, $2] }
devicePools:
  - { name: \${19:DP-MRA}, callManagerGroup: $18, dateTimeGroup: $16, region: $15, srst: Disable }

# ${step.ice}
commonPhoneProfiles:
  - name: \${20:CPP-MRA}
    ice:
      enabled: true
      defaultCandidate: host
      serverReflexiveAddress: true
      turn: { primary: $9.$3, transport: auto, username: mra-turn, password: { secret: turn-mra } }

`;

const access = (step: Steps): string => `# ${step.security}
phoneSecurityProfiles:
  - name: $12.$3
    phoneType: Cisco Unified Client Services Framework
    protocol: SIP
    deviceSecurityMode: Encrypted
    transportType: TLS
    tftpEncryptedConfig: false

# ${step.user}
universalDeviceTemplates:
  - { name: \${25:UDT-MRA}, managed: false }
universalLineTemplates:
  - { name: \${26:ULT-MRA}, managed: false }
userProfiles:
  - name: \${21:UP-MRA}
    deskPhones: $25
    mobileDevices: $25
    remoteDestinations: $25
    universalLineTemplate: $26
    enableMra: true
    mraPolicyDesktop: IM & Presence, Voice and Video calls
    mraPolicyMobile: IM & Presence, Voice and Video calls

# ${step.endUser}
endUsers:
  - { userid: \${22:jdoe}, lastName: \${23:Doe}, userProfile: $21, homeCluster: true }

# ${step.phone}
phones:
  - name: \${24:CSFJDOE}
    model: Cisco Unified Client Services Framework
    protocol: SIP
    devicePool: $19
    commonPhoneProfile: $20
    phoneSecurityProfile: $12.$3
    ownerUser: $22

# ${step.expressway}
expresswayCs:
  - { hostNameOrIP: $11.$3, x509SubjectNames: [$11.$3] }
$0`;

import type { Language, Text } from "../../core/src/base/text.ts";
import { rules } from "../../core/src/rules/index.ts";

/** What goes wrong on real set-ups, by kind, with the numbers of the rules that look at it. */
const kinds: readonly { readonly kind: Text; readonly rules: readonly string[] }[] = [
  {
    kind: { en: "Cluster that is not in mixed mode", ko: "혼합 모드가 아닌 클러스터" },
    rules: "033 034 035 036 038 101 102 115".split(" "),
  },
  {
    kind: { en: "Who takes part; SCCP and analog phones", ko: "MRA 참여 여부, SCCP 및 아날로그 전화기" },
    rules: "023 039 116 134".split(" "),
  },
  {
    kind: { en: "SIP OAuth as a whole", ko: "SIP OAuth 전체" },
    rules: "108 109 110 111 112 121 133".split(" "),
  },
  {
    kind: {
      en: "Jabber policy of each client, owners of Jabber devices",
      ko: "클라이언트별 Jabber 정책, Jabber 디바이스 소유자",
    },
    rules: "040 041 042 043 044 052 054 173 174".split(" "),
  },
  {
    kind: { en: "Domains", ko: "도메인" },
    rules: "055 103 107 124 132 172".split(" "),
  },
  {
    kind: { en: "DNS records inside and outside", ko: "내부 및 외부 DNS 레코드" },
    rules: "005 006 007 105 106 150 165 177".split(" "),
  },
  {
    kind: { en: "Certificates: usages, chains, SAN, names", ko: "인증서: 용도, 체인, SAN, 이름" },
    rules: "010 011 012 013 014 015 101 103 104 122 123 125 128 151 152 153 154 155 156 157 158 159 164".split(" "),
  },
  {
    kind: { en: "Several Expressway clusters", ko: "여러 Expressway 클러스터" },
    rules: "008 009 057 103 105 113 123".split(" "),
  },
  {
    kind: { en: "Host names, interfaces and NAT of Expressway-E", ko: "Expressway-E의 호스트 이름, 인터페이스, NAT" },
    rules: "120 127 160 161 162 166 167".split(" "),
  },
  {
    kind: { en: "Activation codes over MRA", ko: "MRA의 활성화 코드" },
    rules: "112 150 175".split(" "),
  },
  {
    kind: { en: "ICE and TURN", ko: "ICE 및 TURN" },
    rules: "004 024 025 026 027 028 029 030 031 032 070 113 114".split(" "),
  },
  {
    kind: { en: "STUN keepalives and failover", ko: "STUN keepalive 및 페일오버" },
    rules: "056 057 124".split(" "),
  },
  {
    kind: {
      en: "Users, home cluster, templates of the user profile",
      ko: "사용자, 홈 클러스터, 사용자 프로파일의 템플릿",
    },
    rules: "023 038 052 053 054 118".split(" "),
  },
  {
    kind: {
      en: "Facts that contradict each other, unknown clusters, duplicates, built-in objects, device names",
      ko: "서로 모순되는 정보, 알 수 없는 클러스터, 중복, 기본 제공 객체, 디바이스 이름",
    },
    rules: "017 021 023 201 206 207 213".split(" "),
  },
  {
    kind: { en: "Bit rates of video calls", ko: "영상 통화 비트 레이트" },
    rules: "017 018".split(" "),
  },
  {
    kind: { en: "What a TAC engineer looks at first", ko: "TAC 엔지니어가 먼저 확인하는 항목" },
    rules: "157 162 166 167 168 169 171 176".split(" "),
  },
];

/** The table of kinds, for the list of rules. A number without a rule is a mistake in the table. */
export function kindsTable(language: Language): readonly string[] {
  return [
    language === "en" ? "## By kind of problem" : "## 문제 종류별",
    "",
    language === "en" ? "| kind | rules |" : "| 종류 | 규칙 |",
    "| --- | --- |",
    ...kinds.map(({ kind, rules: ids }) => `| ${kind[language]} | ${ids.map(linkTo).join(" ")} |`),
  ];
}

function linkTo(number: string): string {
  const id = `MRA${number}`;
  if (!rules.some((it) => it.id === id)) throw new Error(`the table of kinds names ${id}, which is no rule`);
  return `[${id}](${id}.md)`;
}

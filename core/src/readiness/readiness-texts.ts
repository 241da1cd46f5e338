import { message, type Message } from "../base/text.ts";

/** No registration path is left for a device pool. */
export const noWay: Message = message({
  en: "No registration path leads from outside to the Unified CM group of this device pool",
  ko: "외부에서 이 디바이스 풀의 Unified CM 그룹으로 가는 등록 경로가 없습니다",
});

export const readinessTexts = {
  title: { en: "Readiness of {0} for Mobile and Remote Access", ko: "{0}의 모바일 및 원격 액세스 준비 상태" },
  lead: {
    en: "{0} of {1} phones and {2} of {3} users could work outside, as far as the files say ({4}).",
    ko: "파일에 따르면 전화기 {1}대 중 {0}대와 사용자 {3}명 중 {2}명이 외부에서 사용할 수 있습니다({4}).",
  },
  nobody: {
    en: "No phone and no user takes part in MRA by the files.",
    ko: "파일에 MRA에 참여하는 전화기나 사용자가 없습니다.",
  },
  unread: {
    en: "{0} {0|file|files} could not be read: the figures are incomplete.",
    ko: "읽을 수 없는 파일이 {0}개 있어 수치가 완전하지 않습니다.",
  },
  withoutPhone: {
    en: "{0} {0|user has|users have} no phone in the files: whether they could work is not known.",
    ko: "파일에 전화기가 없는 사용자 {0}명은 사용 가능 여부를 알 수 없습니다.",
  },
  who: { en: "Who could work outside", ko: "외부에서 사용할 수 있는 대상" },
  phonesReady: { en: "Phones that could", ko: "사용할 수 있는 전화기" },
  phonesNot: { en: "Phones that could not", ko: "사용할 수 없는 전화기" },
  usersReady: { en: "Users who could", ko: "사용할 수 있는 사용자" },
  usersNot: { en: "Users who could not", ko: "사용할 수 없는 사용자" },
  usersUnknown: { en: "Users of whom it is not known", ko: "알 수 없는 사용자" },
  causes: { en: "First causes", ko: "첫 번째 원인" },
  stops: { en: "{0} {0|phone|phones}, {1} {1|user|users}", ko: "전화기 {0}대, 사용자 {1}명" },
  list: { en: "Where they stand", ko: "원인의 위치" },
  place: { en: "{0}: {1} ({2})", ko: "{0}: {1}({2})" },
  moreNames: { en: "{0} and {1} more", ko: "{0} 외 {1}개" },
  morePlaces: { en: "and {0} more places; mra check lists them", ko: "외 {0}곳. mra check로 확인하십시오" },
  capacity: { en: "Expressway capacity", ko: "Expressway 용량" },
  room: {
    en: "{0} phones; room for {1} registrations on {2} {2|node|nodes}, if Expressway serves MRA alone",
    ko: "전화기 {0}대. Expressway가 MRA만 처리할 때 노드 {2}개에서 등록 {1}개까지 가능",
  },
  noRoom: {
    en: "not known: the files do not state {0}",
    ko: "알 수 없음: 파일에 {0}이(가) 없습니다",
  },
  capacitySource: {
    en: "How clusters add up: Cisco Expressway Administrator Guide (X15.3), Expressway Capacity and Sizing. Registrations of a node are as the files state them; Cisco calls such figures guidelines.",
    ko: "클러스터 계산 기준: Cisco Expressway Administrator Guide(X15.3), Expressway Capacity and Sizing. 노드당 등록 수는 파일의 값이며 Cisco는 이 수치를 지침으로만 제시합니다.",
  },
  certificates: { en: "Certificates by expiry", ko: "만료일순 인증서" },
  scale: { en: "From {0} to {1}", ko: "{0} ~ {1}" },
  days: { en: "{0}, in {1} {1|day|days}", ko: "{0}, {1}일 후" },
  over: { en: "{0}, over for {1} {1|day|days}", ko: "{0}, {1}일 지남" },
  today: { en: "{0}, today", ko: "{0}, 오늘" },
  notStated: { en: "not stated in the files", ko: "파일에 지정되지 않음" },
  noCertificates: { en: "The files state no certificate.", ko: "파일에 인증서가 없습니다." },
  noExpressway: { en: "The files state no Expressway.", ko: "파일에 Expressway가 없습니다." },
  releases: { en: "Releases", ko: "릴리스" },
  product: { en: "Product", ko: "제품" },
  release: { en: "Release", ko: "릴리스" },
  ends: { en: "End of support, as the files state it", ko: "파일에 지정된 지원 종료일" },
} as const;

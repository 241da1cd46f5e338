import { message, type Message, type Text } from "../../../core/src/base/text.ts";
import type { Step } from "../../../core/src/plan/step.ts";
import { labelOf, enumerated } from "../../../core/src/plan/words.ts";
import type { Next } from "./next.ts";
import type { Fault } from "../port/cluster.ts";

/** What a person reads about a step that was carried out, or was not. */
export const texts = {
  done: { en: "Done", ko: "완료했습니다" },
  already: { en: "Was so already; nothing was sent", ko: "이미 적용되어 있어 아무것도 보내지 않았습니다" },
  didNothing: {
    en: "Not done: the cluster answered that it was, and read back the object is as before. Nothing more is written",
    ko: "실행되지 않았습니다. 클러스터에서 완료되었다고 응답했지만 다시 읽어 보니 객체가 그대로입니다. 더 이상 쓰지 않습니다",
  },
  didOther: {
    en: "The cluster answered that it was done, and read back the object is neither as before nor as wanted: {0} differs. Look at it, then plan again",
    ko: "클러스터에서 완료되었다고 응답했지만 다시 읽어 보니 이전과도 다르고 원하는 상태도 아닙니다. {0}이(가) 다릅니다. 확인한 뒤 계획을 다시 만드십시오",
  },
  notVerified: {
    en: "The cluster answered that it was done, and the object could not be read back: {0}. Deploy again: what is done is left",
    ko: "클러스터에서 완료되었다고 응답했지만 객체를 다시 읽지 못했습니다: {0}. 다시 배포하십시오. 완료된 것은 그대로 둡니다",
  },
  readBack: {
    en: "Done: the answer was lost ({0}), and the cluster shows that the change is there",
    ko: "완료했습니다. 응답을 받지 못했으나({0}) 클러스터에서 변경 사항을 확인했습니다",
  },
  cancelled: { en: "Not begun: the deployment was cancelled", ko: "배포를 취소하여 시작하지 않았습니다" },
  stopped: { en: "Not done: the deployment stopped before", ko: "그 전에 배포가 중지되어 실행하지 않았습니다" },
  notChosen: {
    en: "Not done: {0} comes first and was not chosen",
    ko: "먼저 수행할 {0}을(를) 선택하지 않아 실행하지 않았습니다",
  },
  waitsFor: {
    en: "Not done: {0} comes first and is not done",
    ko: "먼저 수행할 {0}이(가) 완료되지 않아 실행하지 않았습니다",
  },
  failed: { en: "Not done. {0}", ko: "실행하지 못했습니다. {0}" },
  failedBecause: { en: "Not done. {0}. {1}", ko: "실행하지 못했습니다. {0}. {1}" },
  halfReplaced: {
    en: "Removed, and not added again: it is not on the cluster now. {0}",
    ko: "제거했지만 다시 추가하지 못하여 지금 클러스터에 없습니다. {0}",
  },
  unknown: {
    en: "Sent, and nobody knows whether it was done: {0}. Look in the GUI, or deploy again: it is read back first",
    ko: "보냈지만 실행되었는지 알 수 없습니다: {0}. GUI에서 확인하거나 다시 배포하십시오. 다시 배포하면 먼저 클러스터에서 확인합니다",
  },
  unknownFollowUp: {
    en: "Sent, and nobody knows whether the phones were told: {0}. The cluster shows no trace of it; do it again if phones did not follow",
    ko: "보냈지만 전화기에 전달되었는지 알 수 없습니다: {0}. 클러스터에는 기록이 남지 않으므로 전화기에 반영되지 않았으면 다시 실행하십시오",
  },
  changed: {
    en: "Not done: someone changed {0} on the cluster since the plan was made. Plan again",
    ko: "계획을 만든 후 클러스터에서 {0}이(가) 변경되어 실행하지 않았습니다. 계획을 다시 만드십시오",
  },
  gone: {
    en: "Not done: it is no longer on the cluster. Plan again",
    ko: "클러스터에 더 이상 없어 실행하지 않았습니다. 계획을 다시 만드십시오",
  },
  there: {
    en: "Not done: it is on the cluster by now, and differs in {0}. Plan again",
    ko: "이미 클러스터에 있으며 {0}이(가) 다르므로 실행하지 않았습니다. 계획을 다시 만드십시오",
  },
  outsideGone: {
    en: "Not done: it refers to {0}, which no file describes and which is no longer on the cluster. Plan again",
    ko: "참조하는 {0}이(가) 파일에 없고 클러스터에도 더 이상 없어 실행하지 않았습니다. 계획을 다시 만드십시오",
  },
  morePhones: {
    en: "Not done: it would reach {0} {0|phone|phones} by now, and the plan said {1}. Plan again",
    ko: "계획에서는 전화기 {1}대였으나 지금은 {0}대에 영향을 주므로 실행하지 않았습니다. 계획을 다시 만드십시오",
  },
  conflictAfter: {
    en: "The answer was lost ({0}), and the cluster is neither as before nor as wanted: {1} differs. Look at it, then plan again",
    ko: "응답을 받지 못했고({0}) 클러스터가 이전 상태도 원하는 상태도 아닙니다({1}). 확인한 후 계획을 다시 만드십시오",
  },
  journal: { en: "Not done. {0}", ko: "실행하지 않았습니다. {0}" },

  stale: {
    en: "The plan is out of date: {0}. Plan again; nothing was written",
    ko: "계획이 최신 상태가 아닙니다: {0}. 계획을 다시 만드십시오. 아무것도 변경하지 않았습니다",
  },
  files: { en: "these files changed since: {0}", ko: "이후 변경된 파일: {0}" },
  release: {
    en: "the cluster is now {0} with AXL {1}, it was {2} with AXL {3}",
    ko: "클러스터가 {2}(AXL {3})에서 {0}(AXL {1})(으)로 바뀌었습니다",
  },
  otherHost: {
    en: "The plan was made for {0}, and this is {1}; nothing was written",
    ko: "이 계획은 {0}용이지만 현재 연결은 {1}입니다. 아무것도 변경하지 않았습니다",
  },
  readOnly: {
    en: "{0} is set to read-only; nothing is written there",
    ko: "{0}은(는) 읽기 전용으로 설정되어 있어 아무것도 쓰지 않습니다",
  },
  production: {
    en: "{0} is a production cluster: a person has to approve these {1} steps by name and number. mra approve does it ahead; --consent {0}:{1} for one run",
    ko: "{0}은(는) 운영 클러스터입니다. 사람이 클러스터 이름과 단계 수({1})를 확인하여 승인해야 합니다. 미리 승인하려면 mra approve를, 한 번만 실행하려면 --consent {0}:{1}을(를) 사용하십시오",
  },
  consent: {
    en: "{0} of the chosen steps remove, rename, replace or reach phones in {1}; each of them needs consent. Nothing was written",
    ko: "선택한 단계 중 {0}개가 {1}에서 제거, 이름 변경, 교체를 하거나 전화기에 영향을 주므로 동의가 필요합니다. 아무것도 변경하지 않았습니다",
  },
  secrets: {
    en: "These secrets are not known: {0}. Nothing was written",
    ko: "알 수 없는 비밀: {0}. 아무것도 변경하지 않았습니다",
  },
  noStep: {
    en: "The plan has no step {0}. Nothing was written",
    ko: "계획에 {0} 단계가 없습니다. 아무것도 변경하지 않았습니다",
  },
  summaryNone: { en: "{0}: no step done", ko: "{0}: 완료한 단계 없음" },
  summaryDone: { en: "{0}: {1} of {2} {2|step|steps} done", ko: "{0}: {2}단계 중 {1}단계 완료" },
  counts: {
    failed: { en: "{0} failed", ko: "실패 {0}" },
    conflict: { en: "{0} changed meanwhile", ko: "그동안 변경됨 {0}" },
    unknown: { en: "{0} unknown", ko: "알 수 없음 {0}" },
    notDone: { en: "{0} not done", ko: "미실행 {0}" },
  },
} as const;

/** A step in a sentence. */
export const stepLabel = (step: Step): Text => labelOf(step.address);

/** What a conflict found by a look says. */
export function conflictText(next: Extract<Next, { kind: "conflict" }>): Message {
  if (next.how === "gone") return message(texts.gone);
  return message(next.how === "there" ? texts.there : texts.changed, enumerated(next.fields));
}

/** What a refusal of AXL means for who reads it, where its code or its whole wording tells; undefined otherwise. */
export function meaningOf(fault: Fault): Text | undefined {
  if (fault.kind !== "refused") return undefined;
  // A directory number that exists carries the code of any duplicate: what is said tells more than its code.
  const told = refusals.find((it) => it.words.test(fault.reason));
  return (told ?? refusals.find((it) => it.code !== undefined && it.code === fault.code))?.means;
}

const exists: Text = {
  en: "The cluster has an object with this name or value already",
  ko: "같은 이름 또는 값의 객체가 클러스터에 이미 있습니다",
};

/**
 * Refusals by the phrase that only they have, as public traces show them. No loose word tells: "not valid" is said of a
 * missing object, of a profile for another model and of a value. First match counts.
 */
const refusals: readonly { readonly code?: number; readonly words: RegExp; readonly means: Text }[] = [
  { code: -239, words: /duplicate value in a UNIQUE INDEX/i, means: exists },
  {
    words: /A DN exists with the same pattern and partition/i,
    means: {
      en: "The cluster has a directory number with this pattern and partition already",
      ko: "같은 패턴과 파티션의 전화번호가 클러스터에 이미 있습니다",
    },
  },
  {
    code: -691,
    words: /Missing key in referenced table/i,
    means: { en: "It refers to something that is not on the cluster", ko: "클러스터에 없는 객체를 참조합니다" },
  },
  {
    code: -692,
    words: /still being referenced|(?:is|are) (?:still )?(?:in use|being used|used by)\b/i,
    means: { en: "Something on the cluster still uses it", ko: "클러스터에서 아직 사용 중입니다" },
  },
  {
    words: /Security Profile is not valid for this device type/i,
    means: {
      en: "The phone security profile is for another model or protocol; give the phone one whose phone type and protocol are its own",
      ko: "전화기 보안 프로파일이 다른 모델 또는 프로토콜용입니다. 전화기 유형과 프로토콜이 같은 프로파일을 지정하십시오",
    },
  },
  {
    words: /The specified .+ is not valid for this device type/i,
    means: {
      en: "What it names is for another model or protocol; give the phone one that is for its own",
      ko: "지정한 항목이 다른 모델 또는 프로토콜용입니다. 이 전화기의 모델과 프로토콜에 맞는 항목을 지정하십시오",
    },
  },
  {
    words: /invalid characters or is not formatted correctly for this device type/i,
    means: {
      en: "The name does not have the form that this model asks for, such as SEP and the MAC address, or CSF and a user ID",
      ko: "이름이 이 모델에 필요한 형식이 아닙니다. 예: SEP와 MAC 주소, CSF와 사용자 ID",
    },
  },
  {
    words: /\bInvalid value (?:for \w|exception\b)/i,
    means: {
      en: "Unified CM does not take the value of the element it names; compare it with the values of this field in Unified CM Administration",
      ko: "Unified CM에서 해당 요소의 값을 허용하지 않습니다. Unified CM 관리에서 이 필드의 값과 비교하십시오",
    },
  },
  {
    words: /do not have the privilege|lower User Rank/i,
    means: {
      en: "The user of the connection has too few rights for it",
      ko: "연결에 사용한 사용자의 권한이 부족합니다",
    },
  },
  {
    words: /\bThe specified .+ was not found/i,
    means: {
      en: "It, or something it refers to, is not on the cluster",
      ko: "이 객체 또는 이 객체가 참조하는 객체가 클러스터에 없습니다",
    },
  },
];

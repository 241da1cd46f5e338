import type { Text } from "../../../core/src/base/text.ts";
import type { Observations } from "../axl/observe.ts";

/** Something that a cluster may do otherwise than this program assumes. */
export interface DoctorDifference {
  readonly id: string;
  readonly differs: (it: Observations & { readonly ice: number }) => boolean;
  readonly title: Text;
  /** What it means for plan and deploy. */
  readonly means: Text;
  /** What this program does about it. */
  readonly now: Text;
}

const none: Text = { en: "Nothing", ko: "없습니다" };
const reads: Text = { en: "It reads every form alike", ko: "어떤 형태든 똑같이 읽습니다" };

/** In the order of the report. What a cluster has nothing to show of is never a difference. */
export const differences: readonly DoctorDifference[] = [
  {
    id: "uuid",
    differs: (it) => it.uuid === "bare" || it.uuid === "other",
    title: { en: "UUIDs without braces or in lower case", ko: "중괄호가 없거나 소문자인 UUID" },
    means: none,
    now: reads,
  },
  {
    id: "boolean",
    differs: (it) => it.boolean === "letters" || it.boolean === "other",
    title: { en: "Booleans in letters, or in other words than true and false", ko: "true/false가 아닌 불리언 표기" },
    means: {
      en: "Nothing for t and f; a word that is no boolean is shown as a change",
      ko: "t와 f는 영향이 없습니다. 불리언이 아닌 단어는 변경으로 표시됩니다",
    },
    now: reads,
  },
  {
    id: "nothing",
    differs: (it) => it.nothing === "empty",
    title: { en: "References that nobody set are empty elements", ko: "설정하지 않은 참조가 빈 요소로 표시됨" },
    means: none,
    now: reads,
  },
  {
    id: "carried",
    differs: (it) => it.carried !== "unknown" && it.carried.length > 0,
    title: { en: "A phone lacks elements that captured phones have", ko: "수집된 전화기에 있는 요소가 없음" },
    means: { en: "Nothing: no file states them", ko: "없습니다. 파일에 쓰는 요소가 아닙니다" },
    now: { en: "It does without them", ko: "없어도 동작합니다" },
  },
  {
    id: "lookup",
    differs: (it) => it.lookup === "sameCase",
    title: { en: "Names are looked up with their capitals", ko: "이름을 찾을 때 대/소문자를 구분함" },
    means: {
      en: "A name in a file that differs from the cluster's in capitals only is found by no write; the plan calls it the same",
      ko: "파일의 이름이 대/소문자만 달라도 쓸 때 찾지 못합니다. 계획에서는 같은 이름으로 봅니다",
    },
    now: {
      en: "It writes by UUID, and says which names are spelled otherwise: use the cluster's spelling",
      ko: "UUID로 쓰고, 표기가 다른 이름을 알려 줍니다. 클러스터의 표기를 사용하십시오",
    },
  },
  {
    id: "like",
    differs: (it) => it.like === "anyCase",
    title: { en: "Searches ignore capitals", ko: "검색할 때 대/소문자를 구분하지 않음" },
    means: none,
    now: {
      en: "It looks at the rows that come, not at the search alone",
      ko: "검색 조건만 믿지 않고 받은 행을 다시 확인합니다",
    },
  },
  {
    id: "noTags",
    differs: (it) => it.noTags === "all" || it.noTags === "refused",
    title: {
      en: "Empty returnedTags mean everything, or are refused",
      ko: "빈 returnedTags가 전체를 의미하거나 거부됨",
    },
    means: none,
    now: { en: "It always names what it wants", ko: "원하는 요소를 항상 지정합니다" },
  },
  {
    id: "noCriteria",
    differs: (it) => it.noCriteria === "all",
    title: { en: "A search without criteria gives everything", ko: "조건이 없는 검색이 전체를 반환함" },
    means: none,
    now: { en: "It always states a criterion", ko: "조건을 항상 지정합니다" },
  },
  {
    id: "firstChanges",
    differs: (it) => it.firstChanges !== "none",
    title: { en: "The first listChange answers in another shape", ko: "첫 listChange 응답의 형태가 다름" },
    means: {
      en: "Nothing where it answers; where it is refused there is no watch over changes, and everything is compared",
      ko: "응답이 오면 영향이 없습니다. 거부되면 변경을 감시할 수 없어 전체를 비교합니다",
    },
    now: {
      en: "It takes the end of the queue from the numbers, not from what is told",
      ko: "내용이 아니라 번호로 대기열의 끝을 확인합니다",
    },
  },
  {
    id: "changeUuid",
    differs: (it) => it.changeUuid === "braces",
    title: { en: "UUIDs of changes in braces", ko: "변경 목록의 UUID에 중괄호가 있음" },
    means: none,
    now: reads,
  },
  {
    id: "paged",
    differs: (it) => it.paged,
    title: { en: "Changes come in pages", ko: "변경 목록이 여러 페이지로 나뉨" },
    means: {
      en: "A look at drift takes as many requests as there are pages",
      ko: "변경 확인에 페이지 수만큼 요청이 필요합니다",
    },
    now: { en: "It asks on until the queue's last number", ko: "대기열의 마지막 번호까지 이어서 요청합니다" },
  },
  {
    id: "versionPage",
    differs: (it) => it.versionPage !== "majors",
    title: {
      en: "The page for an unknown AXL version has other words",
      ko: "알 수 없는 AXL 버전에 대한 페이지의 문구가 다름",
    },
    means: {
      en: "Finding the version to speak may take a few requests more",
      ko: "사용할 버전을 찾는 데 요청이 몇 번 더 필요할 수 있습니다",
    },
    now: {
      en: "It tries the versions that are named first, then the others",
      ko: "페이지에 있는 버전부터, 이어서 나머지 버전을 시도합니다",
    },
  },
  {
    id: "notFound",
    differs: (it) => it.notFound !== "plain",
    title: { en: "The fault for what is not there has another shape", ko: "없는 객체에 대한 오류의 형태가 다름" },
    means: {
      en: "Nothing for a namespace; with other words an object that is gone would be called a fault",
      ko: "네임스페이스만 다르면 영향이 없습니다. 문구가 다르면 사라진 객체가 오류로 표시됩니다",
    },
    now: {
      en: "It reads code and words, whatever the namespace",
      ko: "네임스페이스와 관계없이 코드와 문구를 읽습니다",
    },
  },
  {
    id: "parameters",
    differs: (it) => it.parameters === "missing",
    title: { en: "Enterprise parameters are elsewhere", ko: "엔터프라이즈 매개변수가 다른 곳에 있음" },
    means: {
      en: "The live checks cannot tell the security mode; rules keep to what the files state",
      ko: "실시간 검사에서 보안 모드를 확인할 수 없습니다. 규칙은 파일의 값을 따릅니다",
    },
    now: { en: "It says that it could not be read", ko: "읽을 수 없다고 알려 줍니다" },
  },
  {
    id: "node",
    differs: (it) => it.node === "missing",
    title: { en: "There is no node EnterpriseWideData", ko: "EnterpriseWideData 노드가 없음" },
    means: none,
    now: { en: "It leaves that node out where it is there", ko: "있을 때에만 제외합니다" },
  },
  {
    id: "page",
    differs: (it) => it.page === "limited",
    title: { en: "A page of 1,000 names is refused", ko: "이름 1,000개를 한 번에 요청하면 거부됨" },
    means: { en: "Reading takes more requests", ko: "읽는 데 요청이 더 필요합니다" },
    now: {
      en: "It asks for pages of the size that the cluster suggests",
      ko: "클러스터에서 제안한 크기로 나누어 요청합니다",
    },
  },
  {
    id: "session",
    differs: (it) => it.session === "none",
    title: { en: "There is no session cookie", ko: "세션 쿠키가 없음" },
    means: {
      en: "Every request is signed in anew, which takes longer",
      ko: "요청마다 다시 로그인하므로 더 오래 걸립니다",
    },
    now: {
      en: "It sends the password with each request, over the same verified connection",
      ko: "확인된 연결로 요청마다 암호를 보냅니다",
    },
  },
  {
    id: "ice",
    differs: (it) => it.ice === 0,
    title: { en: "The names of ICE are unknown", ko: "ICE 요소 이름을 알 수 없음" },
    means: { en: "A plan lists ICE under “by hand”", ko: "계획에서 ICE는 “직접 설정” 항목에 표시됩니다" },
    now: {
      en: "It learns them once a common phone profile, the enterprise phone configuration or a phone was saved with ICE",
      ko: "일반 전화기 프로파일, 엔터프라이즈 전화기 구성 또는 전화기가 ICE와 함께 저장되면 이름을 알아냅니다",
    },
  },
];

import type { Argument } from "../../../core/src/base/text.ts";

/** What is wrong with an answer, as faults name it, for a person; as it stands where there are no other words for it. */
export function whatText(what: string): Argument {
  for (const [pattern, ko] of words) if (pattern.test(what)) return { en: what, ko: what.replace(pattern, ko) };
  return what;
}

const words: readonly (readonly [pattern: RegExp, ko: string])[] = [
  [/^an answer that is not HTTP$/, "HTTP가 아닌 응답"],
  [/^an answer over (\d+) bytes$/, "$1바이트를 넘는 응답"],
  [/^an answer that is not UTF-8$/, "UTF-8이 아닌 응답"],
  [/^an answer that is not XML$/, "XML이 아닌 응답"],
  [/^an empty answer$/, "빈 응답"],
  [/^a compressed answer$/, "압축된 응답"],
  [/^another protocol$/, "다른 프로토콜"],
  [/^a redirect \(HTTP (\d+)\)$/, "다른 주소로의 이동(HTTP $1)"],
  [/^HTTP (\d+) without a fault$/, "오류 내용이 없는 HTTP $1"],
  [/^XML that is not well-formed$/, "형식이 올바르지 않은 XML"],
  [/^XML that is not SOAP$/, "SOAP가 아닌 XML"],
  [/^no XML$/, "XML이 없는 응답"],
  [/^a prefix without a namespace$/, "네임스페이스가 없는 접두사"],
  [/^a document type$|^a document type or an entity$/, "문서 유형 또는 엔터티 선언"],
  [/^a control character$/, "제어 문자"],
  [/^elements too deep$/, "너무 깊은 요소"],
  [/^too many elements$/, "너무 많은 요소"],
  [/^too many attributes$/, "너무 많은 속성"],
  [/^a SOAP body without an answer$/, "응답이 없는 SOAP 본문"],
  [/^the answer to another operation$/, "다른 작업의 응답"],
  [/^a queue of changes that began anew between two pages$/, "두 페이지 사이에 새로 시작된 변경 대기열"],
  [/^pages of changes that do not go on$/, "더 이상 진행되지 않는 변경 목록 페이지"],
  [/^no release in its answer$/, "릴리스가 없는 응답"],
  [/^no ILS configuration in its answer$/, "ILS 구성이 없는 응답"],
  [/^an answer of RISPort70 without a result$/, "결과가 없는 RISPort70 응답"],
  [/^no parameter in its answer$/, "매개변수가 없는 응답"],
  [/^a row of (\w+) without name or UUID$/, "이름이나 UUID가 없는 $1 행"],
  [/^a (\w+) without name or UUID$/, "이름이나 UUID가 없는 $1"],
  [/^a list of (\w+) with a UUID twice$/, "같은 UUID가 두 번 있는 $1 목록"],
  [/^pages of (\w+) that shrink$/, "중간에 행이 줄어든 $1 목록 페이지"],
  [/^another (\w+)$/, "요청하지 않은 $1"],
  [/^a change that does not say what changed$/, "대상을 알 수 없는 변경"],
  [/^(\w+) without its queue$/, "대기열 정보가 없는 $1"],
  [/^(\w+) without a UUID$/, "UUID가 없는 $1"],
  [/^(\w+) without (\w+)$/, "$2 요소가 없는 $1"],
  [/^(\w+) with something else$/, "다른 내용이 섞인 $1"],
];

import type { YAMLError } from "yaml";
import { message, type Message, type Text } from "../base/text.ts";

/** What a problem of the YAML library means, in words for someone who does not know YAML by heart. */
export const syntaxMessage = (it: YAMLError): Message => {
  const text = texts[it.code];
  return text === undefined
    ? message({ en: "{0}", ko: "YAML을 읽을 수 없습니다: {0}" }, it.message)
    : message(text, it.message);
};

/** What is said of a list that begins in the column of the keys around it. */
export const strayList = (): Message => message(texts.BAD_INDENT);

const texts: Readonly<Partial<Record<YAMLError["code"], Text>> & Record<"BAD_INDENT", Text>> = {
  BAD_INDENT: {
    en: "The indentation does not fit: keys of one object begin in the same column, what belongs to a key is indented deeper",
    ko: "들여쓰기가 맞지 않습니다. 한 객체의 키는 같은 열에서 시작하고, 키에 속한 내용은 더 깊게 들여씁니다",
  },
  TAB_AS_INDENT: { en: "Indent with spaces, not with a tab", ko: "탭이 아니라 공백으로 들여쓰십시오" },
  MISSING_CHAR: { en: "Something is missing here: {0}", ko: "여기에 빠진 문자가 있습니다: {0}" },
  UNEXPECTED_TOKEN: { en: "This was not expected here: {0}", ko: "여기에 올 수 없는 내용입니다: {0}" },
  BAD_SCALAR_START: {
    en: "A value that begins with this character needs quotes: {0}",
    ko: "이 문자로 시작하는 값은 따옴표로 묶어야 합니다: {0}",
  },
  BAD_DQ_ESCAPE: {
    en: "There is no such escape in double quotes; use single quotes for a backslash: {0}",
    ko: "큰따옴표 안에서 쓸 수 없는 이스케이프입니다. 백슬래시는 작은따옴표를 쓰십시오: {0}",
  },
  BLOCK_AS_IMPLICIT_KEY: {
    en: "A second colon on this line: put the value in quotes, or begin a new line",
    ko: "이 줄에 콜론이 하나 더 있습니다. 값을 따옴표로 묶거나 줄을 바꾸십시오",
  },
  MULTILINE_IMPLICIT_KEY: {
    en: "A key stands on one line, with a colon behind it",
    ko: "키는 한 줄에 쓰고 뒤에 콜론을 붙입니다",
  },
  BLOCK_IN_FLOW: {
    en: "Inside { } and [ ] write values with commas, without dashes or line-by-line keys",
    ko: "{ }와 [ ] 안에서는 대시나 줄별 키 없이 쉼표로 구분해 쓰십시오",
  },
  BAD_ALIAS: {
    en: "An alias (*) needs a name; a value that begins with * needs quotes",
    ko: "별칭(*)에는 이름이 필요합니다. *로 시작하는 값은 따옴표로 묶으십시오",
  },
  MULTIPLE_ANCHORS: { en: "A value has at most one anchor (&)", ko: "값 하나에 앵커(&)는 하나만 쓸 수 있습니다" },
  MULTIPLE_TAGS: { en: "A value has at most one tag (!)", ko: "값 하나에 태그(!)는 하나만 쓸 수 있습니다" },
  TAG_RESOLVE_FAILED: {
    en: "Tags (!) are not used in these files; a value that begins with ! needs quotes",
    ko: "이 파일에서는 태그(!)를 쓰지 않습니다. !로 시작하는 값은 따옴표로 묶으십시오",
  },
  KEY_OVER_1024_CHARS: { en: "A key has at most 1024 characters", ko: "키는 최대 1024자입니다" },
};

import type { Text } from "../base/text.ts";

// What is said of rules of one's own that cannot be understood.

export const inRule: Text = {
  en: "There is no key {0} in a rule of your own; the keys are {1}",
  ko: "사용자 규칙에 {0} 키는 없습니다. 사용할 수 있는 키: {1}",
};
export const inCondition: Text = {
  en: "There is no condition {0}; the conditions are {1}",
  ko: "{0} 조건은 없습니다. 사용할 수 있는 조건: {1}",
};
export const inMessage: Text = {
  en: "There is no language {0} here; the languages are {1}",
  ko: "여기에 {0} 언어는 없습니다. 사용할 수 있는 언어: {1}",
};
export const badId: Text = {
  en: "{0} cannot be the name of your own rule: use letters, digits, - and _, and not MRA and a number",
  ko: "{0}은(는) 사용자 규칙의 이름이 될 수 없습니다. 영문자, 숫자, -, _를 사용하고 MRA와 숫자로 된 이름은 피하십시오",
};
export const lacks: Text = { en: 'Rule "{0}" lacks {1}', ko: '규칙 "{0}"에 {1}이(가) 없습니다' };
export const noSuchSection: Text = {
  en: 'There is no section "{0}"; for example {1}',
  ko: '"{0}" 섹션은 없습니다. 예: {1}',
};
export const noField: Text = { en: "{0} has no field {1}", ko: "{0}에 {1} 필드는 없습니다" };
export const fieldIsKey: Text = {
  en: "field is a key of the object, with dots where it leads on, such as ice.enabled",
  ko: "field는 ice.enabled와 같이 점으로 이어 쓸 수 있는 객체의 키입니다",
};
export const oneValueWanted: Text = {
  en: "The field is one value; a list or a map would never be equal to it",
  ko: "이 필드는 단일 값이므로 목록이나 맵과 같을 수 없습니다",
};
export const whereIsMap: Text = {
  en: "where is a map of fields and conditions, such as devicePool: DP-MRA",
  ko: "where는 devicePool: DP-MRA와 같이 필드와 조건으로 된 맵입니다",
};
export const emptyCondition: Text = {
  en: "What must hold is missing: a value, a list of values, or a map with {0}",
  ko: "조건이 없습니다. 값, 값 목록 또는 다음 키가 있는 맵을 쓰십시오: {0}",
};
export const emptyList: Text = {
  en: "An empty list of values would never hold",
  ko: "빈 값 목록은 어떤 값도 허용하지 않습니다",
};
export const numberWanted: Text = { en: "{0} is a number", ko: "{0}은(는) 숫자입니다" };
export const booleanWanted: Text = { en: "{0} is true or false", ko: "{0}은(는) true 또는 false입니다" };
export const wantedTexts: Readonly<Record<"number" | "boolean" | "string", Text>> = {
  number: {
    en: 'The field is a number; "{0}" would never be equal to it',
    ko: '이 필드는 숫자이므로 "{0}"과(와) 같을 수 없습니다',
  },
  boolean: {
    en: 'The field is true or false; "{0}" would never be equal to it',
    ko: '이 필드는 true 또는 false이므로 "{0}"과(와) 같을 수 없습니다',
  },
  string: {
    en: "The field is a text; put {0} in quotes",
    ko: "이 필드는 텍스트입니다. {0}을(를) 따옴표로 묶으십시오",
  },
};
export const badPattern: Text = {
  en: 'matches is a regular expression without look-around and back references; "{0}" is none',
  ko: 'matches는 전후방 탐색과 역참조가 없는 정규식이며, "{0}"은(는) 올바르지 않습니다',
};
export const longPattern: Text = {
  en: "matches has at most {1} characters",
  ko: "matches는 최대 {1}자입니다",
};
export const messageWanted: Text = {
  en: "message is a text, or a map with en and ko",
  ko: "message는 텍스트이거나 en과 ko가 있는 맵입니다",
};
export const badSeverity: Text = { en: "severity is one of {0}", ko: "severity는 다음 중 하나입니다: {0}" };
export const tooMany: Text = {
  en: "Only the first {0} rules of your own are read",
  ko: "사용자 규칙은 처음 {0}개까지만 읽습니다",
};

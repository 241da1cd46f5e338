import type { Text } from "../base/text.ts";

// What is said of files of tests that cannot be understood, and of tests that fail.

export const noTests: Text = {
  en: "A file of tests has a list tests:, each with a name",
  ko: "테스트 파일에는 tests: 목록이 있어야 하며 각 테스트에 이름이 필요합니다",
};
export const noSuchKey: Text = {
  en: "There is no key {0} here; the keys are {1}",
  ko: "여기에 {0} 키는 없습니다. 사용할 수 있는 키: {1}",
};
export const nameWanted: Text = { en: "A test has a name", ko: "테스트에는 name이 필요합니다" };
export const nameTwice: Text = {
  en: 'Another test here is called "{0}" as well',
  ko: '이 파일에 이름이 "{0}"인 테스트가 또 있습니다',
};
export const nothingToRead: Text = {
  en: 'Test "{0}" has neither on (files and folders) nor files (texts of its own)',
  ko: '테스트 "{0}"에 on(파일과 폴더)이나 files(테스트의 텍스트)가 없습니다',
};
export const nothingExpected: Text = {
  en: 'Test "{0}" expects nothing: say findings, plan or both',
  ko: '테스트 "{0}"에 기대하는 결과가 없습니다. findings나 plan을 쓰십시오',
};
export const textWanted: Text = { en: "{0} is a text, or a list of texts", ko: "{0}은(는) 텍스트나 텍스트 목록입니다" };
export const mapWanted: Text = {
  en: "files is a map: names of files, and their texts behind |",
  ko: "files는 파일 이름과 | 뒤의 텍스트로 된 맵입니다",
};
export const badName: Text = {
  en: '"{0}" is no path from this file to one that ends in .mra.yaml, .csv, .tsv or .txt',
  ko: '"{0}"은(는) 이 파일에서 .mra.yaml, .csv, .tsv 또는 .txt 파일로 가는 상대 경로가 아닙니다',
};
export const rulesWanted: Text = {
  en: "rules is all, own, or a list of rules",
  ko: "rules는 all, own 또는 규칙 목록입니다",
};
export const findingsWanted: Text = {
  en: "findings is none, or a list of rules, each alone or with where and what it says",
  ko: "findings는 none이거나 규칙 목록입니다. 각 항목은 규칙만 쓰거나 위치와 내용을 함께 쓸 수 있습니다",
};
export const ruleWanted: Text = { en: "An expected finding names its rule", ko: "기대하는 결과에는 rule이 필요합니다" };
export const notLookedAt: Text = {
  en: "{0} is expected, and rules does not name it",
  ko: "{0}을(를) 기대하지만 rules에 없습니다",
};
export const countWanted: Text = {
  en: "{0} is a whole number from 1 to {1}",
  ko: "{0}은(는) 1부터 {1}까지의 정수입니다",
};
export const oneOfWanted: Text = { en: "{0} is one of {1}", ko: "{0}은(는) 다음 중 하나입니다: {1}" };
export const planWanted: Text = {
  en: "plan is none, blocked, or a map with {0}",
  ko: "plan은 none, blocked 또는 다음 키가 있는 맵입니다: {0}",
};
export const objectWanted: Text = {
  en: "{0} is a list of objects such as phones/CSFKIM, or phones/* for any of them",
  ko: "{0}은(는) phones/CSFKIM 같은 객체의 목록입니다. phones/*는 모든 전화기를 뜻합니다",
};
export const notFound: Text = { en: "Not found: {0}", ko: "찾지 못함: {0}" };
export const notExpected: Text = { en: "Not expected: {0}", ko: "기대하지 않음: {0}" };
export const noRule: Text = {
  en: "There is no rule {0} here: it is neither one of the product nor one of your own in mra.config.yaml",
  ko: "{0} 규칙이 없습니다. 제품 규칙도 아니고 mra.config.yaml의 사용자 규칙도 아닙니다",
};
export const noStep: Text = { en: "The plan does not {0}", ko: "계획에 없음: {0}" };
export const otherStep: Text = { en: "The plan would also {0}", ko: "계획에 더 있음: {0}" };
export const otherFields: Text = {
  en: "{0} would change {1}, not {2}",
  ko: "{0}에서 변경될 필드는 {2}이(가) 아니라 {1}입니다",
};
export const notBlocked: Text = {
  en: "There is a plan, and none was expected",
  ko: "계획이 없어야 하지만 계획을 세울 수 있습니다",
};
export const blocked: Text = { en: "There is no plan: {0}", ko: "계획을 세울 수 없습니다: {0}" };

// Rules of a team's own in mra.config.yaml: what is said of what cannot be understood of them.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { say } from "../../core/src/base/text.ts";
import { readOwnRules } from "../../core/src/rules/read-own-rules.ts";
import { apply, editsOf } from "../../core/src/syntax/edit.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { spanOf } from "../../core/src/syntax/tree.ts";

/** Code and place, the message in English and Korean, and for each fix its title with the line that it makes. */
type Said = readonly string[];

const uri = "file:///mra.config.yaml";
const read = (config: string) => readOwnRules(parse(uri, config));

function mistakesIn(config: string): readonly Said[] {
  return read(config).findings.map(({ code, severity, message, spot, related, fixes }) => {
    assert.deepEqual([severity, related], ["error", []]);
    const { start, end } = spanOf(spot);
    const after = fixes.flatMap(({ title, safe, changes }) => {
      const fixed = apply(
        config,
        changes.flatMap((it) => editsOf(config, it)),
      );
      const line = fixed.split("\n").find((it, i) => it !== config.split("\n")[i]) ?? "";
      return [`${say(title, "en")} | ${say(title, "ko")} | ${safe ? "safe" : "not safe"}`, line.trim()];
    });
    return [`${code} at ${config.slice(start, end)}`, say(message, "en"), say(message, "ko"), ...after];
  });
}

const nothingToHold = [
  "What must hold is missing: a value, a list of values, or a map with is, oneOf, matches, atLeast, atMost, stated, not",
  "조건이 없습니다. 값, 값 목록 또는 다음 키가 있는 맵을 쓰십시오: is, oneOf, matches, atLeast, atMost, stated, not",
];
const messageWanted = ["message is a text, or a map with en and ko", "message는 텍스트이거나 en과 ko가 있는 맵입니다"];
const severityWanted = [
  "severity is one of error, warning, info, hint, off",
  "severity는 다음 중 하나입니다: error, warning, info, hint, off",
];
const emptyPattern = [
  'matches is a regular expression without look-around and back references; "" is none',
  'matches는 전후방 탐색과 역참조가 없는 정규식이며, ""은(는) 올바르지 않습니다',
];

/** What stands in the braces of a rule, and all that is said of it. */
const mistakes: readonly (readonly [body: string, ...said: readonly Said[]])[] = [
  ["field: name, must: x", ["schema/required at H", 'Rule "H" lacks section', '규칙 "H"에 section이 없습니다']],
  [
    "section: phone, field: name, must: x",
    [
      "schema/enum at phone",
      'There is no section "phone"; for example phones, phoneNtpReferences, dateTimeGroups, callManagerGroups, regions',
      '"phone" 섹션은 없습니다. 예: phones, phoneNtpReferences, dateTimeGroups, callManagerGroups, regions',
      "Change it to phones | phones로 변경 | not safe",
      "H: { section: phones, field: name, must: x }",
    ],
  ],
  [
    "section: [phones], field: name, must: x",
    [
      "schema/enum at [phones]",
      'There is no section ""; for example phoneNtpReferences, dateTimeGroups, callManagerGroups, regions, mraServiceDomains',
      '"" 섹션은 없습니다. 예: phoneNtpReferences, dateTimeGroups, callManagerGroups, regions, mraServiceDomains',
    ],
  ],
  [
    "section: 5, field: name, must: x",
    [
      "schema/enum at 5",
      'There is no section "5"; for example phoneNtpReferences, dateTimeGroups, callManagerGroups, regions, mraServiceDomains',
      '"5" 섹션은 없습니다. 예: phoneNtpReferences, dateTimeGroups, callManagerGroups, regions, mraServiceDomains',
    ],
  ],
  [
    "section: , field: name, must: x",
    [
      "schema/enum at H",
      'There is no section ""; for example phoneNtpReferences, dateTimeGroups, callManagerGroups, regions, mraServiceDomains',
      '"" 섹션은 없습니다. 예: phoneNtpReferences, dateTimeGroups, callManagerGroups, regions, mraServiceDomains',
    ],
  ],
  [
    "section: enterprisePhoneConfg, field: ice, must: x",
    [
      "schema/enum at enterprisePhoneConfg",
      'There is no section "enterprisePhoneConfg"; for example phoneNtpReferences, dateTimeGroups, callManagerGroups, regions, mraServiceDomains',
      '"enterprisePhoneConfg" 섹션은 없습니다. 예: phoneNtpReferences, dateTimeGroups, callManagerGroups, regions, mraServiceDomains',
      "Change it to enterprisePhoneConfig | enterprisePhoneConfig로 변경 | not safe",
      "H: { section: enterprisePhoneConfig, field: ice, must: x }",
    ],
  ],
  ["section: phones, must: x", ["schema/required at H", 'Rule "H" lacks field', '규칙 "H"에 field가 없습니다']],
  [
    "section: phones, field: nam, must: x",
    [
      "schema/unknown-key at nam",
      "Phone has no field nam",
      "전화기에 nam 필드는 없습니다",
      "Change it to name | name으로 변경 | not safe",
      "H: { section: phones, field: name, must: x }",
    ],
  ],
  [
    "section: phones, field: zzz, must: x",
    ["schema/unknown-key at zzz", "Phone has no field zzz", "전화기에 zzz 필드는 없습니다"],
  ],
  [
    "section: phones, field: lines.0.pattrn, must: x",
    [
      "schema/unknown-key at lines.0.pattrn",
      "Phone has no field pattrn",
      "전화기에 pattrn 필드는 없습니다",
      "Change it to lines.0.pattern | lines.0.pattern으로 변경 | not safe",
      "H: { section: phones, field: lines.0.pattern, must: x }",
    ],
  ],
  [
    "section: phones, field: devicePool.regio, must: x",
    [
      "schema/unknown-key at devicePool.regio",
      "Device pool has no field regio",
      "디바이스 풀에 regio 필드는 없습니다",
      "Change it to devicePool.region | devicePool.region으로 변경 | not safe",
      "H: { section: phones, field: devicePool.region, must: x }",
    ],
  ],
  ["section: phones, field: name", ["schema/required at H", 'Rule "H" lacks must', '규칙 "H"에 must가 없습니다']],
  [
    "section: phones, field: name, must: x, wher: {}, zzzzzz: 1, sevrity: off",
    [
      "schema/unknown-key at wher",
      "There is no key wher in a rule of your own; the keys are section, where, field, must, message, severity",
      "사용자 규칙에 wher 키는 없습니다. 사용할 수 있는 키: section, where, field, must, message, severity",
      "Change to where | where로 변경 | not safe",
      "H: { section: phones, field: name, must: x, where: {}, zzzzzz: 1, sevrity: off }",
    ],
    [
      "schema/unknown-key at zzzzzz",
      "There is no key zzzzzz in a rule of your own; the keys are section, where, field, must, message, severity",
      "사용자 규칙에 zzzzzz 키는 없습니다. 사용할 수 있는 키: section, where, field, must, message, severity",
    ],
    [
      "schema/unknown-key at sevrity",
      "There is no key sevrity in a rule of your own; the keys are section, where, field, must, message, severity",
      "사용자 규칙에 sevrity 키는 없습니다. 사용할 수 있는 키: section, where, field, must, message, severity",
      "Change to severity | severity로 변경 | not safe",
      "H: { section: phones, field: name, must: x, wher: {}, zzzzzz: 1, severity: off }",
    ],
  ],
  [
    "section: phones, field: name, must: x, where: devicePool",
    [
      "schema/type at devicePool",
      "where is a map of fields and conditions, such as devicePool: DP-MRA",
      "where는 devicePool: DP-MRA와 같이 필드와 조건으로 된 맵입니다",
    ],
  ],
  [
    "section: phones, field: name, must: x, where: { nam: y }",
    [
      "schema/unknown-key at nam",
      "Phone has no field nam",
      "전화기에 nam 필드는 없습니다",
      "Change it to name | name으로 변경 | not safe",
      "H: { section: phones, field: name, must: x, where: { name: y } }",
    ],
  ],
  [
    "section: phones, field: name, must: x, where: { mra: 1 }",
    [
      "schema/type at 1",
      'The field is true or false; "1" would never be equal to it',
      '이 필드는 true 또는 false이므로 "1"과 같을 수 없습니다',
    ],
  ],
  ["section: phones, field: name, must: x, where: { name: }", ["schema/required at name", ...nothingToHold]],
  [
    "section: phones, field: name, must: x, where: { enableActivationID: 1, name: 2 }",
    [
      "schema/type at 1",
      'The field is true or false; "1" would never be equal to it',
      '이 필드는 true 또는 false이므로 "1"과 같을 수 없습니다',
    ],
    ["schema/type at 2", "The field is a text; put 2 in quotes", "이 필드는 텍스트입니다. 2를 따옴표로 묶으십시오"],
  ],
  ["section: phones, field: name, must: ", ["schema/required at must", ...nothingToHold]],
  ["section: phones, field: name, must: {}", ["schema/required at {}", ...nothingToHold]],
  [
    "section: phones, field: name, must: []",
    ["schema/minItems at []", "An empty list of values would never hold", "빈 값 목록은 어떤 값도 허용하지 않습니다"],
  ],
  [
    "section: phones, field: name, must: { is: 5 }",
    ["schema/type at 5", "The field is a text; put 5 in quotes", "이 필드는 텍스트입니다. 5를 따옴표로 묶으십시오"],
  ],
  [
    "section: phones, field: name, must: { oneOf: 5 }",
    ["schema/type at 5", "The field is a text; put 5 in quotes", "이 필드는 텍스트입니다. 5를 따옴표로 묶으십시오"],
  ],
  [
    "section: phones, field: name, must: { atleast: 3 }",
    [
      "schema/unknown-key at atleast",
      "There is no condition atleast; the conditions are is, oneOf, matches, atLeast, atMost, stated, not",
      "atleast 조건은 없습니다. 사용할 수 있는 조건: is, oneOf, matches, atLeast, atMost, stated, not",
      "Change to atLeast | atLeast로 변경 | not safe",
      "H: { section: phones, field: name, must: { atLeast: 3 } }",
    ],
  ],
  [
    "section: phones, field: name, must: { atleast: 3, is: 5 }",
    [
      "schema/unknown-key at atleast",
      "There is no condition atleast; the conditions are is, oneOf, matches, atLeast, atMost, stated, not",
      "atleast 조건은 없습니다. 사용할 수 있는 조건: is, oneOf, matches, atLeast, atMost, stated, not",
      "Change to atLeast | atLeast로 변경 | not safe",
      "H: { section: phones, field: name, must: { atLeast: 3, is: 5 } }",
    ],
    ["schema/type at 5", "The field is a text; put 5 in quotes", "이 필드는 텍스트입니다. 5를 따옴표로 묶으십시오"],
  ],
  ["section: phones, field: name, must: { not: {} }", ["schema/required at {}", ...nothingToHold]],
  [
    "section: phones, field: name, must: { not: 5 }",
    ["schema/type at 5", "The field is a text; put 5 in quotes", "이 필드는 텍스트입니다. 5를 따옴표로 묶으십시오"],
  ],
  [
    "section: phones, field: name, must: { not: { iss: x } }",
    [
      "schema/unknown-key at iss",
      "There is no condition iss; the conditions are is, oneOf, matches, atLeast, atMost, stated, not",
      "iss 조건은 없습니다. 사용할 수 있는 조건: is, oneOf, matches, atLeast, atMost, stated, not",
      "Change to is | is로 변경 | not safe",
      "H: { section: phones, field: name, must: { not: { is: x } } }",
    ],
  ],
  [
    "section: phones, field: name, must: { is: x, atMost: [1], atLeast: x }",
    ["schema/type at [1]", "atMost is a number", "atMost는 숫자입니다"],
    ["schema/type at x", "atLeast is a number", "atLeast는 숫자입니다"],
  ],
  [
    "section: phones, field: name, must: { atMost: , stated: , matches: }",
    ["schema/type at atMost", "atMost is a number", "atMost는 숫자입니다"],
    ["schema/type at stated", "stated is true or false", "stated는 true 또는 false입니다"],
    ["schema/pattern at matches", ...emptyPattern],
  ],
  [
    "section: phones, field: name, must: { stated: maybe }",
    ["schema/type at maybe", "stated is true or false", "stated는 true 또는 false입니다"],
  ],
  [
    "section: phones, field: name, must: { stated: [true] }",
    ["schema/type at [true]", "stated is true or false", "stated는 true 또는 false입니다"],
  ],
  ["section: phones, field: name, must: { matches: [a] }", ["schema/pattern at [a]", ...emptyPattern]],
  [
    "section: phones, field: name, must: { matches: '(a' }",
    [
      "schema/pattern at '(a'",
      'matches is a regular expression without look-around and back references; "(a" is none',
      'matches는 전후방 탐색과 역참조가 없는 정규식이며, "(a"는 올바르지 않습니다',
    ],
  ],
  [
    "section: phones, field: name, must: { matches: '(?=a)b' }",
    [
      "schema/pattern at '(?=a)b'",
      'matches is a regular expression without look-around and back references; "(?=a)b" is none',
      'matches는 전후방 탐색과 역참조가 없는 정규식이며, "(?=a)b"는 올바르지 않습니다',
    ],
  ],
  ["section: phones, field: name, must: { matches: '' }", ["schema/pattern at ''", ...emptyPattern]],
  [
    "section: phones, field: lines.busyTrigger, must: two",
    [
      "schema/type at two",
      'The field is a number; "two" would never be equal to it',
      '이 필드는 숫자이므로 "two"와 같을 수 없습니다',
    ],
  ],
  [
    "section: phones, field: lines.busyTrigger, must: [1, two]",
    [
      "schema/type at two",
      'The field is a number; "two" would never be equal to it',
      '이 필드는 숫자이므로 "two"와 같을 수 없습니다',
    ],
  ],
  [
    "section: phones, field: enableActivationID, must: 1",
    [
      "schema/type at 1",
      'The field is true or false; "1" would never be equal to it',
      '이 필드는 true 또는 false이므로 "1"과 같을 수 없습니다',
    ],
  ],
  [
    "section: phones, field: devicePool, must: 1",
    ["schema/type at 1", "The field is a text; put 1 in quotes", "이 필드는 텍스트입니다. 1을 따옴표로 묶으십시오"],
  ],
  [
    "section: phones, field: model, must: true",
    [
      "schema/type at true",
      "The field is a text; put true in quotes",
      "이 필드는 텍스트입니다. true를 따옴표로 묶으십시오",
    ],
  ],
  [
    "section: expresswayCs, field: x509SubjectNames, must: 1",
    ["schema/type at 1", "The field is a text; put 1 in quotes", "이 필드는 텍스트입니다. 1을 따옴표로 묶으십시오"],
  ],
  [
    "section: endUsers, field: associatedRemoteDestinationProfiles, must: 1",
    ["schema/type at 1", "The field is a text; put 1 in quotes", "이 필드는 텍스트입니다. 1을 따옴표로 묶으십시오"],
  ],
  [
    "section: endUsers, field: associatedDevices, must: [1]",
    ["schema/type at 1", "The field is a text; put 1 in quotes", "이 필드는 텍스트입니다. 1을 따옴표로 묶으십시오"],
  ],
  ["section: phones, field: name, must: x, message: ", ["schema/type at message", ...messageWanted]],
  ["section: phones, field: name, must: x, message: '  '", ["schema/type at '  '", ...messageWanted]],
  ["section: phones, field: name, must: x, message: 5", ["schema/type at 5", ...messageWanted]],
  ["section: phones, field: name, must: x, message: {}", ["schema/type at {}", ...messageWanted]],
  ["section: phones, field: name, must: x, message: [a]", ["schema/type at [a]", ...messageWanted]],
  [
    "section: phones, field: name, must: x, message: { de: y }",
    [
      "schema/unknown-key at de",
      "There is no language de here; the languages are en, ko",
      "여기에 de 언어는 없습니다. 사용할 수 있는 언어: en, ko",
    ],
    ["schema/type at { de: y }", ...messageWanted],
  ],
  [
    "section: phones, field: name, must: x, message: { en: y, de: z }",
    [
      "schema/unknown-key at de",
      "There is no language de here; the languages are en, ko",
      "여기에 de 언어는 없습니다. 사용할 수 있는 언어: en, ko",
    ],
  ],
  [
    "section: phones, field: name, must: x, message: { en: 5, ko: '' }",
    ["schema/type at { en: 5, ko: '' }", ...messageWanted],
  ],
  ["section: phones, field: name, must: x, severity: loud", ["schema/enum at loud", ...severityWanted]],
  [
    "section: phones, field: name, must: x, severity: erorr",
    [
      "schema/enum at erorr",
      ...severityWanted,
      "Change it to error | error로 변경 | not safe",
      "H: { section: phones, field: name, must: x, severity: error }",
    ],
  ],
  ["section: phones, field: name, must: x, severity: [error]", ["schema/enum at [error]", ...severityWanted]],
  ["section: phones, field: name, must: x, severity: true", ["schema/enum at true", ...severityWanted]],
  ["section: phones, field: name, must: x, severity: ", ["schema/enum at severity", ...severityWanted]],
];

describe("a mistake in a rule of one's own is said, and the rule is not asked", () => {
  for (const [body, ...said] of mistakes)
    test(`{ ${body} }`, () => {
      const config = `rules:\n  H: { ${body} }\n`;
      assert.deepEqual(mistakesIn(config), said);
      assert.deepEqual(read(config).rules, []);
    });
  test("each value of a list that no text can be is found at its own place", () =>
    assert.deepEqual(
      mistakesIn("rules:\n  H: { section: phones, field: name, must: [a, 5, [b], true, { c: d }] }\n").map(
        ([it]) => it,
      ),
      ["schema/type at 5", "schema/type at [b]", "schema/type at true", "schema/type at { c: d }"],
    ));
});

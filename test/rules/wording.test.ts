import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { say } from "../../core/src/base/text.ts";
import { rules } from "../../core/src/rules/index.ts";
import { pathOfPage } from "../../tools/docs/rule-pages.ts";
import { examplesOf, findingsIn } from "./rule-page.ts";

/** Words that readers found odd. */
const odd: readonly RegExp[] = [
  /is not written the way it must be/,
  /is no name that/,
  /in clear text(?<!is stored in clear text)/,
  /\bwins\b/,
  /the files know/,
  /with the synchroni[sz]ation/,
  /have no other one to go to/,
  /do not go together/,
  /\bsynchronis/,
  /사용 설정/,
  /비트레이트|\d kbps(?:입니다|임)/,
  /호 라우팅|호의 도메인/,
  /비밀번호/,
  /이상이\(현재/,
  /여기는 "/,
  /적혀 있지 않습니다/,
  /server 인증서/,
];

describe("titles and pages", () => {
  for (const rule of rules)
    test(`${rule.id} is called in words that readers know`, () => {
      for (const it of odd) assert.doesNotMatch(rule.title.ko, it);
      const prose = readFileSync(pathOfPage(rule.id, "ko"), "utf8").replace(/^#? .*: .*$|^```[^]*?^```$/gm, "");
      for (const it of odd) assert.doesNotMatch(prose, it);
    });
});

// Every message that a page shows, in both languages: they are what a person reads.
for (const rule of rules) {
  const messages = examplesOf(readFileSync(pathOfPage(rule.id, "en"), "utf8")).flatMap(({ text }) =>
    findingsIn(text).flatMap((it) => (it.code === rule.id ? [{ text, message: it.message }] : [])),
  );
  if (messages.length === 0) continue;
  describe(rule.id, () => {
    test("speaks both languages, in words that readers know", () => {
      for (const { message } of messages) {
        const [en, ko] = [say(message, "en"), say(message, "ko")];
        assert.match(ko, /[가-힣]/, ko);
        assert.doesNotMatch(en, /[가-힣]/, en);
        assert.doesNotMatch(en + ko, /\{\d/, en);
        for (const it of odd) assert.doesNotMatch(`${en}\n${ko}`, it);
      }
    });
    test("says of what kind a thing is before it names it", () => {
      const bareOnes = messages.filter(({ text, message }) => hasBareName(say(message, "en"), text));
      assert.deepEqual(
        bareOnes.map((it) => say(it.message, "en")),
        [],
      );
    });
  });
}

/** Whether a sentence has the name of an object of the example without quotes around it. Names with a dot may be hosts. */
function hasBareName(sentence: string, text: string): boolean {
  const named = [...text.matchAll(/\b(?:name|userid): "?([A-Za-z][\w -]*[\w-])"?\s*(?=[,}\n])/g)].map(
    (it) => it[1] ?? "",
  );
  return named.some((it) => new RegExp(`(?<!["\\w.-])${it}(?!["\\w.-])`).test(sentence));
}

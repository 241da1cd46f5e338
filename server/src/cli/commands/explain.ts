import { message } from "../../../../core/src/base/text.ts";
import { pageOf } from "../../../../core/src/rules/pages.ts";
import type { Command } from "../command.ts";
import { misused } from "../exit.ts";

/** `mra explain MRA033`: the page of a rule. */
export const explain: Command = {
  name: "explain",
  usage: "explain MRA033 [--lang en|ko]",
  summary: {
    en: "Shows the page of a rule: why, what Cisco says, examples.",
    ko: "규칙 페이지를 표시합니다: 이유, Cisco의 설명, 예제.",
  },
  exits: [
    { status: 0, means: { en: "the page was shown", ko: "페이지를 표시함" } },
    { status: 2, means: { en: "there is no such rule", ko: "해당 규칙이 없음" } },
  ],
  failed: 2,
  interrupted: 130,
  takes: "one",
  options: {},
  run({ paths }, terminal) {
    const [id] = paths;
    if (id === undefined) return Promise.resolve(misused(terminal, whichRule));
    const page = pageOf(id.toUpperCase(), terminal.language);
    if (page === undefined) {
      terminal.note(
        message(
          {
            en: "There is no rule {0}; rules are called MRA001 to MRA212",
            ko: "{0} 규칙은 없습니다. 규칙 이름은 MRA001부터 MRA212까지입니다",
          },
          id,
        ),
      );
      return Promise.resolve(2);
    }
    terminal.out(page.endsWith("\n") ? page : `${page}\n`);
    return Promise.resolve(0);
  },
};

const whichRule = message({
  en: "Which rule? For example: mra explain MRA033",
  ko: "어느 규칙입니까? 예: mra explain MRA033",
});

import { message, say } from "../../../../core/src/base/text.ts";
import { onOneLine } from "../../../../core/src/base/printable.ts";
import type { Command } from "../command.ts";
import { misused, mustBeOneOf } from "../exit.ts";
import { testFormats, testOutput } from "../testing/test-output.ts";
import { testReport } from "../testing/test-report.ts";

/** `mra test`: the tests that a team wrote of its configuration and of its own rules. */
export const test: Command = {
  name: "test",
  usage: "test [PATH…] [--test NAME] [--coverage] [--list] [--format text|json|junit] [--lang en|ko]",
  summary: {
    en: "Runs the tests of your configuration: what must be found, and what a plan against a demo cluster must be.",
    ko: "구성의 테스트를 실행합니다. 기대하는 결과와 데모 클러스터에 대한 계획을 확인합니다.",
  },
  details: {
    en: "Tests stand in files *.mratest.yaml. --test NAME runs only that one; --coverage shows which rules of your own are seen to speak\nand to stay silent; --list only names the tests. Plans are made against a demo cluster in this process: no other cluster is reached.",
    ko: "테스트는 *.mratest.yaml 파일에 씁니다. --test NAME은 해당 테스트만 실행하고, --coverage는 결과가 있는 경우와 없는 경우를\n테스트한 사용자 규칙을 표시하며, --list는 테스트 이름만 표시합니다. 계획은 이 프로세스의 데모 클러스터에 대해서만 세웁니다.",
  },
  exits: [
    { status: 0, means: { en: "every test passed", ko: "모든 테스트 통과" } },
    { status: 1, means: { en: "a test failed", ko: "실패한 테스트 있음" } },
    {
      status: 2,
      means: {
        en: "there is no test, or a file of tests or mra.config.yaml cannot be read or has a mistake",
        ko: "테스트가 없거나, 테스트 파일이나 mra.config.yaml을 읽을 수 없거나 잘못됨",
      },
    },
  ],
  failed: 2,
  interrupted: 130,
  takes: "many",
  options: {
    test: { type: "string" },
    coverage: { type: "boolean" },
    list: { type: "boolean" },
    format: { type: "string" },
  },
  async run({ paths, option, flag }, terminal, signal) {
    const format = testFormats.find((it) => it === (option("format") ?? "text"));
    if (format === undefined) return misused(terminal, mustBeOneOf("--format", testFormats));
    const { language } = terminal;
    const only = option("test");
    const wish = { paths: paths.length === 0 ? ["."] : paths, only, isList: flag("list"), language };
    const { unreadable, ...report } = await testReport(wish, signal);
    for (const it of unreadable)
      terminal.note(message({ en: "{0}: {1}", ko: "{0}: {1}" }, onOneLine(it.path), say(it.reason, language)));
    const tests = report.files.flatMap((it) => it.tests);
    if (tests.length === 0)
      terminal.note(
        only === undefined
          ? message(texts.none, onOneLine(wish.paths.join(" ")))
          : message(texts.noSuch, onOneLine(only)),
      );
    terminal.out(testOutput(report, format, language, flag("coverage")));
    if (unreadable.length > 0 || tests.length === 0 || report.files.some((it) => it.faults.length > 0)) return 2;
    return tests.some((it) => it.outcome === "failed") ? 1 : 0;
  },
};

const texts = {
  none: {
    en: "No test in a file *.mratest.yaml here: {0}",
    ko: "여기에는 *.mratest.yaml 파일의 테스트가 없습니다: {0}",
  },
  noSuch: { en: 'There is no test "{0}" here', ko: '여기에는 테스트 "{0}"이(가) 없습니다' },
};

import { message } from "../../../../core/src/base/text.ts";
import type { Command } from "../command.ts";
import { misused } from "../exit.ts";

/** `mra lsp --stdio`: the language server for any editor. */
export const lsp: Command = {
  name: "lsp",
  usage: "lsp --stdio",
  summary: {
    en: "Runs the language server over standard input and output, for any editor.",
    ko: "표준 입출력으로 언어 서버를 실행합니다. 모든 편집기에서 사용할 수 있습니다.",
  },
  exits: [{ status: 0, means: { en: "the editor ended it", ko: "편집기가 종료함" } }],
  failed: 1,
  interrupted: 0,
  takes: "none",
  options: { stdio: { type: "boolean" } },
  async run({ flag }, terminal) {
    if (!flag("stdio"))
      return misused(
        terminal,
        message({ en: "The language server speaks over --stdio", ko: "언어 서버는 --stdio로 통신합니다" }),
      );
    const { startStdio } = await import("../../lsp/stdio.ts");
    startStdio();
    // The server ends the process itself, when the editor says so or goes away.
    return await new Promise<never>(() => undefined);
  },
};

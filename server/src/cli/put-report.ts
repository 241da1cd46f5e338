import { message } from "../../../core/src/base/text.ts";
import { putTexts } from "../disk/put.ts";
import type { Call, Terminal } from "./command.ts";
import { shown } from "./shown.ts";

/**
 * Gives a report to whoever asked: on the terminal, or into the file of `--out`, which replaces one that is there with `--force`
 * only. Gives whether it is there; why not is said.
 */
export async function putReport(text: string, call: Call, terminal: Terminal, signal: AbortSignal): Promise<boolean> {
  const out = call.option("out");
  if (out === undefined) {
    terminal.out(text);
    return true;
  }
  const file = { path: out, text, mode: 0o666, keepsMode: true, mayReplace: () => call.flag("force") };
  const put = await putTexts([file], signal);
  terminal.note(
    put.ok ? message({ en: "The report is in {0}", ko: "보고서를 {0}에 저장했습니다" }, shown(out)) : put.fault,
  );
  return put.ok;
}

/** The format that the name of a file asks for. */
export const reportFormatOf = (file: string | undefined): "html" | "markdown" | undefined =>
  /\.html?$/i.test(file ?? "") ? "html" : /\.(md|markdown)$/i.test(file ?? "") ? "markdown" : undefined;

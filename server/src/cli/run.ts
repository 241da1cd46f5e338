import { parseArgs } from "node:util";
import { Bug } from "../../../core/src/base/bug.ts";
import { nearest } from "../../../core/src/base/nearest.ts";
import { languages, message, type Language } from "../../../core/src/base/text.ts";
import type { Command, Terminal } from "./command.ts";
import { commands } from "./commands.ts";

/** Exit status of what could not run at all. */
export const couldNotRun = 2;

/** Runs one command line and gives its exit status. Never throws; a stack trace is only shown with MRA_DEBUG. */
export async function run(argv: readonly string[], terminal: Terminal, signal: AbortSignal): Promise<number> {
  const [name = "help", ...rest] = argv;
  if (["help", "--help", "-h"].includes(name)) return help(terminal);
  if (["--version", "-v"].includes(name)) {
    terminal.out(`${version}\n`);
    return 0;
  }
  const command = commands.find((it) => it.name === name);
  if (command === undefined) {
    const meant = nearest(
      name,
      commands.map((it) => it.name),
    );
    terminal.note(
      meant === undefined
        ? message(
            {
              en: "There is no command {0}. mra help lists them.",
              ko: "{0} 명령은 없습니다. mra help로 목록을 볼 수 있습니다.",
            },
            name,
          )
        : message(
            {
              en: "There is no command {0}. Did you mean mra {1}?",
              ko: "{0} 명령은 없습니다. mra {1}을(를) 쓰려고 하셨습니까?",
            },
            name,
            meant,
          ),
    );
    return couldNotRun;
  }
  return await carryOut(command, rest, terminal, signal);
}

async function carryOut(
  command: Command,
  argv: readonly string[],
  terminal: Terminal,
  signal: AbortSignal,
): Promise<number> {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...argv],
      allowPositionals: true,
      strict: true,
      options: { ...command.options, lang: { type: "string" }, help: { type: "boolean", short: "h" } },
    });
  } catch (error) {
    terminal.note(
      message(
        { en: "{0}\nUsage: mra {1}", ko: "{0}\n사용법: mra {1}" },
        error instanceof Error ? (error.message.split(". ")[0] ?? "") : "",
        command.usage,
      ),
    );
    return couldNotRun;
  }
  const values: Readonly<Record<string, unknown>> = parsed.values;
  if (values.help === true) {
    const details = command.details === undefined ? "" : `${command.details[terminal.language]}\n`;
    terminal.out(`mra ${command.usage}\n${command.summary[terminal.language]}\n${details}`);
    return 0;
  }
  const lang = values.lang;
  if (lang !== undefined && !(languages as readonly unknown[]).includes(lang)) {
    terminal.note(message({ en: "--lang is en or ko", ko: "--lang은 en 또는 ko입니다" }));
    return couldNotRun;
  }
  try {
    return await command.run(
      {
        paths: parsed.positionals,
        option: (key) => (typeof values[key] === "string" ? values[key] : undefined),
        flag: (key) => values[key] === true,
      },
      terminal,
      signal,
    );
  } catch (error) {
    if (signal.aborted) {
      terminal.note(message({ en: "Stopped.", ko: "중지했습니다." }));
      return 130;
    }
    if (terminal.env.MRA_DEBUG !== undefined && error instanceof Error)
      terminal.note(message({ en: "{0}", ko: "{0}" }, error.stack ?? ""));
    const what = error instanceof Bug ? error.message : error instanceof Error ? error.name : "unknown";
    terminal.note(
      message(
        {
          en: "This is a mistake in mra itself ({0}). Please report it; MRA_DEBUG=1 shows where.",
          ko: "mra 자체의 오류입니다({0}). 신고해 주십시오. MRA_DEBUG=1을 설정하면 위치가 표시됩니다.",
        },
        what,
      ),
    );
    return couldNotRun;
  }
}

function help(terminal: Terminal): number {
  const ko = terminal.language === "ko";
  const width = Math.max(...commands.map((it) => it.name.length)) + 2;
  const lines = commands.map(
    (it) => `  ${it.name.padEnd(width)}${it.summary[terminal.language]}\n  ${" ".repeat(width)}mra ${it.usage}`,
  );
  terminal.out(
    `${ko ? "Unified CM의 모바일 및 원격 액세스 구성을 파일로 관리합니다." : "Mobile and Remote Access configuration of Unified CM as files."}\n\n${lines.join("\n\n")}\n\n${ko ? "연결: --host host:port, --ca 파일, 환경 변수 MRA_USER와 MRA_PASSWORD. 언어: --lang en|ko." : "Connection: --host host:port, --ca FILE, environment MRA_USER and MRA_PASSWORD. Language: --lang en|ko."}\n`,
  );
  return 0;
}

/** The language of a call: `--lang`, else the locale of the environment, else English. */
export function languageOf(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
  const i = argv.findIndex((it) => it === "--lang" || it.startsWith("--lang="));
  const asked = i < 0 ? undefined : (argv[i]?.split("=")[1] ?? argv[i + 1]);
  const locale = asked ?? env.LC_ALL ?? env.LC_MESSAGES ?? env.LANG ?? "";
  return locale.startsWith("ko") ? "ko" : "en";
}

declare const __VERSION__: string | undefined;
/** Set by the bundler. */
const version = typeof __VERSION__ === "string" ? __VERSION__ : "0.0.0-dev";

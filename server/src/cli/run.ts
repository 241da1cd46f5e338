import { Bug } from "../../../core/src/base/bug.ts";
import { nearest } from "../../../core/src/base/nearest.ts";
import { message, type Language } from "../../../core/src/base/text.ts";
import { readArguments } from "./arguments.ts";
import type { Command, Terminal } from "./command.ts";
import { commandNames, loadCommand, loadCommands } from "./commands.ts";
import { exitText, misused, misusedCommand } from "./exit.ts";
import { version } from "../workspace/version.ts";

/** Runs one command line and gives its exit status. Never throws; a stack trace is only shown with MRA_DEBUG. */
export async function run(argv: readonly string[], terminal: Terminal, signal: AbortSignal): Promise<number> {
  const [name = "help", ...rest] = argv;
  if (["help", "--help", "-h"].includes(name)) return await help(rest[0], terminal);
  if (["--version", "-v"].includes(name)) {
    terminal.out(`${version}\n`);
    return (await terminal.written()) === undefined ? 0 : 2;
  }
  const command = await loadCommand(name);
  if (command === undefined) return noCommand(name, terminal);
  const status = await carryOut(command, rest, terminal, signal);
  return await told(command, status, terminal);
}

function noCommand(name: string, terminal: Terminal): number {
  const meant = nearest(name, commandNames);
  return misused(
    terminal,
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
}

async function carryOut(
  command: Command,
  argv: readonly string[],
  terminal: Terminal,
  signal: AbortSignal,
): Promise<number> {
  const call = readArguments(command, argv);
  if (!call.ok) return misusedCommand(terminal, command, call.fault);
  if (call.value.flag("help")) {
    terminal.out(helpOf(command, terminal.language));
    return 0;
  }
  try {
    const status = await command.run(call.value, terminal, signal);
    return signal.aborted && status === command.failed ? command.interrupted : status;
  } catch (error) {
    if (signal.aborted) {
      terminal.note(message({ en: "Stopped.", ko: "중지했습니다." }));
      return command.interrupted;
    }
    if (isGone(error)) {
      terminal.note(message(goneFolder));
      return command.failed;
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
    return command.failed;
  }
}

// What nobody could read was not told: a full disk behind standard output must not look like success. A reader that went
// away (`mra check | head`) has had enough, and needs no sentence, unless something was done that nobody read of.
async function told(command: Command, status: number, terminal: Terminal): Promise<number> {
  const code = await terminal.written();
  if (code === undefined) return status;
  if (code === "EPIPE") {
    if (command.unread) terminal.note(message(command.unread));
  } else
    terminal.note(
      message(
        {
          en: "The output is incomplete: standard output cannot be written ({0})",
          ko: "출력이 불완전합니다. 표준 출력에 쓸 수 없습니다({0})",
        },
        code,
      ),
    );
  return status > 2 ? status : command.failed;
}

const helpOf = (it: Command, language: Language): string =>
  `mra ${it.usage}\n${it.summary[language]}\n${it.details === undefined ? "" : `${it.details[language]}\n`}${exitText(it, language)}`;

async function help(name: string | undefined, terminal: Terminal): Promise<number> {
  const { language } = terminal;
  const command = name === undefined ? undefined : await loadCommand(name);
  if (name !== undefined && !name.startsWith("-") && command === undefined) return noCommand(name, terminal);
  terminal.out(command === undefined ? overview(await loadCommands(), language) : helpOf(command, language));
  return (await terminal.written()) === undefined ? 0 : 2;
}

function overview(commands: readonly Command[], language: Language): string {
  const ko = language === "ko";
  const width = Math.max(...commands.map((it) => it.name.length)) + 2;
  const lines = commands.map(
    (it) => `  ${it.name.padEnd(width)}${it.summary[language]}\n  ${" ".repeat(width)}mra ${it.usage}`,
  );
  const head = ko
    ? "Unified CM의 모바일 및 원격 액세스 구성을 파일로 관리합니다."
    : "Mobile and Remote Access configuration of Unified CM as files.";
  const foot = ko
    ? "연결: --host host:port 또는 MRA_HOST, --ca 파일|system 또는 MRA_CA, --pin SHA256, 환경 변수 MRA_USER와 MRA_PASSWORD. 언어: --lang en|ko."
    : "Connection: --host host:port or MRA_HOST, --ca FILE|system or MRA_CA, --pin SHA256, environment MRA_USER and MRA_PASSWORD. Language: --lang en|ko.";
  return `${head}\n\n${lines.join("\n\n")}\n\n${foot}\n`;
}

/** The language of a call: `--lang`, else the locale of the environment, else English. */
export function languageOf(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
  const i = argv.findIndex((it) => it === "--lang" || it.startsWith("--lang="));
  const asked = i < 0 ? undefined : (argv[i]?.split("=")[1] ?? argv[i + 1]);
  const locale = asked ?? env.LC_ALL ?? env.LC_MESSAGES ?? env.LANG ?? "";
  return /^ko(?![a-z])/i.test(locale) ? "ko" : "en";
}

/** Node says so when the folder in which it works is asked for and is not there any more. */
const isGone = (error: unknown): boolean => error instanceof Error && "syscall" in error && error.syscall === "uv_cwd";

const goneFolder = {
  en: "The folder in which this was started does not exist any more. Change into one that does (cd), and start it again.",
  ko: "이 명령을 시작한 폴더가 더 이상 존재하지 않습니다. 존재하는 폴더로 이동(cd)한 다음 다시 시작하십시오.",
};

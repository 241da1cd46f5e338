import { parseArgs } from "node:util";
import { nearest } from "../../../core/src/base/nearest.ts";
import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import { languages, message, type Message } from "../../../core/src/base/text.ts";
import type { Call, Command } from "./command.ts";

/** Options of every command. */
const everybodys = { lang: { type: "string" }, help: { type: "boolean", short: "h" } } as const;

/** What stands behind a command's name, taken apart; or the first thing that is wrong with it. */
export function readArguments(command: Command, argv: readonly string[]): Result<Call, Message> {
  const options = { ...command.options, ...everybodys };
  // Not strict: Node's own complaints are in English only. What it would refuse is refused below.
  const { tokens } = parseArgs({ args: [...argv], options, allowPositionals: true, strict: false, tokens: true });
  const paths: string[] = [];
  const values = new Map<string, string | true>();
  for (const it of tokens) {
    if (it.kind === "positional") paths.push(it.value);
    if (it.kind !== "option") continue;
    const known = Object.hasOwn(options, it.name) ? options[it.name as keyof typeof options] : undefined;
    if (known === undefined) return fail(unknownOption(command, it.rawName, Object.keys(options)));
    if (known.type === "boolean") {
      if (it.value !== undefined) return fail(message(texts.noValue, it.rawName));
      values.set(it.name, true);
      continue;
    }
    // `--out --format json`: the value was forgotten. A value that begins with a dash is written --out=-x.
    if (it.value === undefined || (!it.inlineValue && /^-./.test(it.value)))
      return fail(message(texts.missing, it.rawName));
    if (it.value.trim() === "") return fail(message(texts.empty, it.rawName));
    values.set(it.name, it.value);
  }
  const empty = paths.find((it) => it === "");
  if (empty !== undefined) return fail(message(texts.emptyWord));
  const most = { none: 0, one: 1, many: Infinity }[command.takes];
  const surplus = paths[most];
  if (surplus !== undefined)
    return fail(message(most === 0 ? texts.onlyOptions : texts.surplus, command.name, surplus));
  const lang = values.get("lang");
  if (lang !== undefined && !languages.some((it) => it === lang)) return fail(message(texts.lang, String(lang)));
  return ok({
    paths,
    option: (name) => {
      const value = values.get(name);
      return value === true ? undefined : value;
    },
    flag: (name) => values.get(name) === true,
  });
}

function unknownOption(command: Command, written: string, known: readonly string[]): Message {
  const meant = nearest(written.replace(/^-+/, ""), known);
  return meant === undefined
    ? message(texts.unknown, command.name, written)
    : message(texts.meant, command.name, written, `--${meant}`);
}

const texts = {
  unknown: { en: "mra {0} has no option {1}", ko: "mra {0}에는 {1} 옵션이 없습니다" },
  meant: {
    en: "mra {0} has no option {1}. Did you mean {2}?",
    ko: "mra {0}에는 {1} 옵션이 없습니다. {2}을(를) 쓰려고 하셨습니까?",
  },
  missing: { en: "{0} needs a value", ko: "{0}에 값을 지정하십시오" },
  noValue: { en: "{0} takes no value", ko: "{0}에는 값을 지정할 수 없습니다" },
  empty: { en: "The value of {0} must not be empty", ko: "{0}의 값은 비워 둘 수 없습니다" },
  emptyWord: { en: "A path or name must not be empty", ko: "경로나 이름은 비워 둘 수 없습니다" },
  surplus: { en: 'mra {0} does not take "{1}" as well', ko: 'mra {0}에 "{1}"을(를) 더 지정할 수 없습니다' },
  onlyOptions: {
    en: 'mra {0} takes options only; what is "{1}" meant for?',
    ko: 'mra {0}에는 옵션만 지정할 수 있습니다. "{1}"을(를) 어떤 옵션의 값으로 쓰려고 하셨습니까?',
  },
  lang: { en: "--lang must be en or ko; it is {0}", ko: "--lang은 en 또는 ko여야 합니다. 현재 값: {0}" },
};

import type { Block } from "../../../../core/src/base/report.ts";
import { message, say, type Language } from "../../../../core/src/base/text.ts";
import type { PhoneLook } from "../../clusters/phone-picture.ts";

/**
 * The looks as a table with a bar each: a picture that a printer, a screen reader and a change ticket show alike. Looks that
 * saw the same are one row, the first of them; the last look is always there.
 */
export function pictureBlocks(looks: readonly PhoneLook[], language: Language): readonly Block[] {
  const rows = looks.filter((it, i) => i === looks.length - 1 || !isSame(it, looks[i - 1]));
  if (rows.length === 0) return [];
  const head = [words.time, words.registered, words.expressway, words.share].map((it) => it[language]);
  return [
    { kind: "heading", text: words.title[language] },
    {
      kind: "table",
      head,
      rows: rows.map((it) => [
        it.when === "before" ? say(message(words.before, timeOf(it.at)), language) : timeOf(it.at),
        say(message(words.count, it.registered, it.of), language),
        it.expressway === undefined ? "–" : String(it.expressway),
        barOf(it),
      ]),
    },
  ];
}

const isSame = (it: PhoneLook, other: PhoneLook | undefined): boolean =>
  it.when === other?.when &&
  it.registered === other.registered &&
  it.expressway === other.expressway &&
  it.of === other.of;

/** Signs of a whole bar. */
const width = 20;

/** Through Expressway, registered otherwise, not registered. A share that is there is seen. */
function barOf({ registered, expressway = 0, of }: PhoneLook): string {
  if (of === 0) return "";
  const signs = (count: number): number => (count === 0 ? 0 : Math.max(1, Math.floor((count * width) / of)));
  const through = signs(expressway);
  const others = Math.min(signs(registered - expressway), width - through);
  return `${"█".repeat(through)}${"▓".repeat(others)}${"░".repeat(width - through - others)}`;
}

/** `14:02:11`, by this computer's clock. */
const timeOf = (at: Date): string => at.toTimeString().slice(0, 8);

const words = {
  title: { en: "Registered phones over time", ko: "시간에 따른 전화기 등록 수" },
  time: { en: "Time", ko: "시각" },
  registered: { en: "Registered", ko: "등록됨" },
  expressway: { en: "Through Expressway", ko: "Expressway 경유" },
  share: { en: "█ through Expressway, ▓ otherwise", ko: "█ Expressway 경유, ▓ 그 외" },
  before: { en: "{0}, before", ko: "{0}, 변경 전" },
  count: { en: "{0} of {1}", ko: "{1}대 중 {0}대" },
} as const;

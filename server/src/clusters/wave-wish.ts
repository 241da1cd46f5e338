import { ok, type Result } from "../../../core/src/base/result.ts";
import { message } from "../../../core/src/base/text.ts";
import { timeOfDay, waveSpecOf } from "../deploy/waves.ts";
import { problem, type Trouble } from "./trouble.ts";
import type { WaveWish } from "./wave-run.ts";

/** What a person wrote of waves: `5,50,rest` or `pools`, percent, seconds, a time of day. Trouble: what is wrong with it. */
export function waveWishOf(
  {
    cut,
    back,
    wait,
    until,
  }: { readonly cut: string; readonly back: number; readonly wait: number; readonly until?: string },
  now: Date,
): Result<WaveWish, Trouble> {
  const spec = waveSpecOf(cut);
  if (spec === undefined) return problem(message(words.cut, cut));
  if (!Number.isInteger(back) || back < 1 || back > 100) return problem(message(words.back));
  if (wait <= 0) return problem(message(words.wait));
  const end = until === undefined ? undefined : timeOfDay(until, now);
  if (until !== undefined && end === undefined) return problem(message(words.until, until));
  return ok({ spec, percent: back, waitMs: wait * 1_000, until: end });
}

const words = {
  cut: {
    en: "{0} is neither shares of the phones in percent, such as 5,50,rest, nor pools",
    ko: "{0}은(는) 5,50,rest와 같은 전화기 비율(%)도 pools도 아닙니다",
  },
  back: {
    en: "How many of a hundred phones must be registered again is a whole number from 1 to 100",
    ko: "다시 등록되어야 하는 전화기 비율은 1부터 100까지의 정수(%)입니다",
  },
  wait: {
    en: "Waves wait for phones: more than 0 seconds",
    ko: "웨이브는 전화기를 기다립니다. 0초보다 길게 지정하십시오",
  },
  until: {
    en: "{0} is no time of day such as 04:00",
    ko: "{0}은(는) 04:00과 같은 시각이 아닙니다",
  },
} as const;

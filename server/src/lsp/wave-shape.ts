import type { WaveChoice } from "../../../core/src/wire/deploy.ts";
import { amount, optional, shape, text, type Shape } from "./shape.ts";

/** How phones are told in parts. */
export const isWaveChoice: Shape<WaveChoice> = shape<WaveChoice>({
  cut: text,
  back: amount,
  wait: amount,
  until: optional(text),
});

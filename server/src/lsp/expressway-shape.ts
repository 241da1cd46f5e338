import type { ExpresswayParams } from "../../../core/src/wire/preflight.ts";
import { optional, shape, text, type Shapes } from "./shape.ts";

/** How Expressway-C is reached, as the client says it. */
export const expresswayShapes: Shapes<ExpresswayParams> = {
  host: text,
  user: text,
  password: text,
  pin: optional(text),
  caFile: optional(text),
};

export const isExpressway = shape(expresswayShapes);

import { isExpressway } from "./expressway-shape.ts";
import { listOf, optional, paramsOf, shape, text, textsByKey } from "./shape.ts";
import type { PlayedHosts } from "../../../core/src/wire/preflight.ts";

/** What a look at the surroundings is asked with. */
export const isPreflight = paramsOf<"mra/preflight">({
  connection: text,
  cluster: text,
  resolvers: optional(listOf(text)),
  publicResolvers: optional(listOf(text)),
  secrets: optional(textsByKey),
  turnServers: optional(listOf(text)),
  expressway: optional(isExpressway),
  played: optional(shape<PlayedHosts>({ places: textsByKey, publicRoot: text })),
});

import { isExpressway } from "./expressway-shape.ts";
import { listOf, optional, shape, text, textsByKey } from "./shape.ts";
import type { PlayedHosts, PreflightParams } from "../../../core/src/wire/preflight.ts";

/** Whether this is what a look at the surroundings is asked with. */
export const isPreflight = shape<PreflightParams>({
  connection: text,
  cluster: text,
  resolvers: optional(listOf(text)),
  publicResolvers: optional(listOf(text)),
  secrets: optional(textsByKey),
  turnServers: optional(listOf(text)),
  expressway: optional(isExpressway),
  played: optional(shape<PlayedHosts>({ places: textsByKey, publicRoot: text })),
});

/** The same as the parameters of a request. */
export const preflightParams = (given: unknown): PreflightParams | undefined =>
  isPreflight(given) ? given : undefined;

import { say, type Language } from "../../../../core/src/base/text.ts";
import type { Failure } from "../../../../core/src/wire/failure.ts";
import { troubleText, type Trouble } from "../../clusters/trouble.ts";

/** Trouble with a cluster as the client is told of it. */
export function failureOf(it: Trouble, language: Language): Failure {
  const message = say(troubleText(it), language);
  const { kind, ...more } = it.kind === "expressway" ? it.fault : it;
  const fingerprint = "fingerprint" in more ? more.fingerprint : undefined;
  return { kind, message, ...(fingerprint !== undefined && { fingerprint }) };
}

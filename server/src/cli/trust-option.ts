import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import { message } from "../../../core/src/base/text.ts";
import { pinOf } from "../axl/transport-tls.ts";
import { readCaFile } from "../clusters/ca-file.ts";
import type { Call, Terminal } from "./command.ts";
import type { OwnPlace } from "./own-settings.ts";
import { notPossible, wrongCall, type Refused } from "./refused.ts";

/** Whose word counts for a certificate; neither: the authorities that Node brings. */
export interface TrustOption {
  /** Authorities, PEM. */
  readonly ca?: string;
  /** SHA-256 of the one certificate to accept. */
  readonly pin?: string;
}

/**
 * `--pin`, `--ca` or MRA_CA; else what the user's own settings say of this very place. A pin is stricter than an authority,
 * and wins over one.
 */
export async function trustOption(
  call: Call,
  terminal: Terminal,
  own: OwnPlace | undefined,
): Promise<Result<TrustOption, Refused>> {
  const pin = call.option("pin");
  if (pin !== undefined) return pinned(pin);
  const file = authoritiesFile(call, terminal);
  return file === undefined ? await ownTrust(own) : await authoritiesIn(file);
}

/** The file of authorities that the call names. */
export const authoritiesFile = (call: Call, { env }: Terminal): string | undefined =>
  call.option("ca") ?? (env.MRA_CA || undefined);

/** What the user's own settings say of a place. */
export async function ownTrust(own: OwnPlace | undefined): Promise<Result<TrustOption, Refused>> {
  if (own?.pin !== undefined) return pinned(own.pin);
  return own?.caFile === undefined ? ok({}) : await authoritiesIn(own.caFile);
}

const pinned = (pin: string): Result<TrustOption, Refused> =>
  pinOf(pin) === undefined ? fail(wrongCall(message(texts.noPin, pin))) : ok({ pin });

/** The authorities in a file. */
export async function authoritiesIn(file: string): Promise<Result<TrustOption, Refused>> {
  const ca = await readCaFile(file);
  return ca.ok ? ok({ ca: ca.value }) : fail(notPossible(ca.fault));
}

const texts = {
  noPin: {
    en: "--pin takes a SHA-256 fingerprint of 64 hexadecimal digits; it is {0}",
    ko: "--pin은 16진수 64자리의 SHA-256 지문이어야 합니다. 현재 값: {0}",
  },
};

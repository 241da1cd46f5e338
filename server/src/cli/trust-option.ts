import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import { message } from "../../../core/src/base/text.ts";
import { systemAuthorities } from "../axl/transport-system-ca.ts";
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
  return file === undefined ? await ownTrust(own, terminal) : await authoritiesIn(file, terminal);
}

/** The file of authorities that the call names; `system`: those that this computer trusts. */
export const authoritiesFile = (call: Call, { env }: Terminal): string | undefined =>
  call.option("ca") ?? (env.MRA_CA || undefined);

/** What the user's own settings say of a place. */
export async function ownTrust(own: OwnPlace | undefined, terminal: Terminal): Promise<Result<TrustOption, Refused>> {
  if (own?.pin !== undefined) return pinned(own.pin);
  return own?.caFile === undefined ? ok({}) : await authoritiesIn(own.caFile, terminal);
}

const pinned = (pin: string): Result<TrustOption, Refused> =>
  pinOf(pin) === undefined ? fail(wrongCall(message(texts.noPin, pin))) : ok({ pin });

/** The authorities in a file; a file of the name `system` is written `./system`. */
export async function authoritiesIn(file: string, { env }: Terminal): Promise<Result<TrustOption, Refused>> {
  if (file === "system") {
    const system = await systemAuthorities(env, process.platform);
    return system === undefined ? fail(notPossible(message(texts.noSystem))) : ok({ ca: system });
  }
  const ca = await readCaFile(file);
  return ca.ok ? ok({ ca: ca.value }) : fail(notPossible(ca.fault));
}

const texts = {
  noSystem: {
    en: "The authorities that this computer trusts cannot be read: SSL_CERT_FILE may name their file; on Windows and macOS it takes Node 22.15 or newer",
    ko: "이 컴퓨터가 신뢰하는 인증 기관을 읽을 수 없습니다. SSL_CERT_FILE로 파일을 지정하십시오. Windows와 macOS에서는 Node 22.15 이상이 필요합니다",
  },
  noPin: {
    en: "--pin takes a SHA-256 fingerprint of 64 hexadecimal digits; it is {0}",
    ko: "--pin은 16진수 64자리의 SHA-256 지문이어야 합니다. 현재 값: {0}",
  },
};

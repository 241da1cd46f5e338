import type { LogOutputChannel } from "vscode";

/** A log that hides what must not be written down, and how it learns what that is. */
export interface MaskedLog {
  readonly channel: LogOutputChannel;
  /** Remembers every secret in the parameters of a request, before it is sent. */
  hide(params: unknown): void;
}

/**
 * The log for what goes between client and server. With `mra.trace.server` at `verbose` the parameters of requests are
 * written to it, and some of them hold passwords: each stands there as three asterisks.
 */
export function maskedLog(log: LogOutputChannel): MaskedLog {
  const secrets = new Set<string>();
  const mask = (text: string): string => {
    let masked = text;
    for (const it of [...secrets].sort((a, b) => b.length - a.length)) masked = masked.replaceAll(it, "***");
    return masked;
  };
  const show: LogOutputChannel["show"] = (...it: readonly unknown[]): void => log.show(it.includes(true));
  return {
    hide: (params) => {
      // as it is, and as it stands in JSON, also in JSON within JSON
      for (const it of secretsIn(params)) for (const form of [it, inJson(it), inJson(inJson(it))]) secrets.add(form);
    },
    channel: {
      get name() {
        return log.name;
      },
      get logLevel() {
        return log.logLevel;
      },
      onDidChangeLogLevel: (...it) => log.onDidChangeLogLevel(...it),
      trace: (text) => log.trace(mask(text)),
      debug: (text) => log.debug(mask(text)),
      info: (text) => log.info(mask(text)),
      warn: (text) => log.warn(mask(text)),
      error: (it) => log.error(mask(typeof it === "string" ? it : (it.stack ?? it.message))),
      append: (text) => log.append(mask(text)),
      appendLine: (text) => log.appendLine(mask(text)),
      replace: (text) => log.replace(mask(text)),
      clear: () => log.clear(),
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- the interface still asks for both forms
      show,
      hide: () => log.hide(),
      // whoever made the log ends it
      dispose: () => undefined,
    },
  };
}

const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);

/** The values under `password`, and all that stand under `secrets`, at any depth. */
function secretsIn(params: unknown): readonly string[] {
  if (typeof params !== "object" || params === null) return [];
  return Object.entries(params).flatMap(([key, value]: [string, unknown]) => {
    if (key === "password") return typeof value === "string" && value !== "" ? [value] : [];
    if (key !== "secrets" || typeof value !== "object" || value === null) return secretsIn(value);
    return Object.values(value).filter((it): it is string => typeof it === "string" && it !== "");
  });
}

import type { FailureKind } from "../../core/src/wire/failure.ts";
import { env, l10n } from "vscode";
import type { Connection } from "./connections.ts";

/** `14:02`, as the user's language writes it, always with 24 hours: it stands beside other short words. */
export function clockTime(at: Date): string {
  return at.toLocaleTimeString(env.language, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
}

/** `14:02:05`: since when something is waited for. */
export function clockTimeToTheSecond(at: Date): string {
  const style = { hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" } as const;
  return at.toLocaleTimeString(env.language, style);
}

/** `22 Nov, 14:02`, as the user's language writes it. */
export function dayAndTime(at: Date): string {
  return at.toLocaleString(env.language, {
    month: "short",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
}

/** Text of the cluster as text in Markdown, whatever is in it. */
export function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>&$]/g, "\\$&").replace(/\s+/g, " ");
}

/** What the tree calls the connection. */
export function labelOf(it: Connection): string {
  return it.demo ? it.cluster : it.setting.name;
}

/** The name with the word that must never be missed: `emea-prod (PRODUCTION)`. */
export function nameWithWarning(it: Connection): string {
  if (it.demo) return l10n.t("{0} (demo)", labelOf(it));
  return it.setting.production ? l10n.t("{0} (PRODUCTION)", labelOf(it)) : labelOf(it);
}

/** How it stands with a connection, in words: `PRODUCTION · read-only as axl-admin`. */
export function stateWords(it: Connection): string {
  return [
    ...(it.demo ? [l10n.t("demo")] : []),
    ...(it.setting.production ? [l10n.t("PRODUCTION")] : []),
    ...(it.demo && it.state.kind === "connected" ? [] : [stateWord(it)]),
    ...driftWords(it),
  ].join(" · ");
}

/** What is known of changes outside: how many, how many values are otherwise, or that nothing is known any more. */
function driftWords({ drift, state }: Connection): readonly string[] {
  if (drift.unread !== undefined && state.kind === "connected")
    return [l10n.t("changes outside unknown since {0}", clockTime(new Date(drift.unread.since)))];
  return [
    ...(drift.changed.length > 0 ? [l10n.t("{0} changed outside", drift.changed.length)] : []),
    ...(drift.different.length > 0 ? [l10n.t("{0} not as in the files", drift.different.length)] : []),
  ];
}

function stateWord({ state, setting }: Connection): string {
  switch (state.kind) {
    case "signedOut":
      return l10n.t("signed out");
    case "connecting":
      return l10n.t("connecting…");
    case "connected":
      return setting.readOnly ? l10n.t("read-only as {0}", setting.user) : l10n.t("connected as {0}", setting.user);
    case "unreachable":
      return l10n.t("unreachable since {0}", clockTime(state.since));
    case "refused":
      return refusedWord(state.failure.kind);
  }
}

function refusedWord(kind: FailureKind): string {
  switch (kind) {
    case "signIn":
      return l10n.t("name or password not accepted");
    case "tls":
      return l10n.t("certificate not trusted");
    case "forbidden":
      return l10n.t("AXL role missing");
    case "notActive":
      return l10n.t("AXL service not active");
    default:
      return l10n.t("not connected");
  }
}

import { l10n, MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from "vscode";
import type { PhoneRegistration } from "../../core/src/wire/registrations.ts";
import type { Connection } from "./connections.ts";
import { objectMark, registrationSigns, registrationWord } from "./difference-mark.ts";
import { liveUri, liveUriOf } from "./live-uri.ts";
import {
  connectionOf,
  type DependentNode,
  type StandardNode,
  type NoticeNode,
  type ObjectNode,
  type SectionTreeNode,
} from "./tree-nodes.ts";
import type { Filter, Reading } from "./tree-pages.ts";
import { clockTime, dayAndTime, escaped, labelOf, stateWords } from "./words.ts";

/**
 * Goes into each id: VS Code opens what was open before under the same id, and opening a cluster speaks to it. So after a
 * restart nothing is open until the user opens it.
 */
const thisStart = Date.now().toString(36);
/** The id of a line of the tree. */
export const idOf = (path: string): string => `${thisStart}/${path}`;

/*
 * A command of our own on a line carries no arguments: VS Code forgets them when it draws the line anew, and a click at
 * that moment would say that the command is missing. What was clicked is what is selected. VS Code's own commands keep
 * theirs.
 */

export function clusterItem(it: Connection): TreeItem {
  const item = new TreeItem(labelOf(it), TreeItemCollapsibleState.Collapsed);
  const words = stateWords(it);
  item.id = `${thisStart}/${it.setting.name}`;
  item.description = words;
  item.iconPath = clusterIcon(it);
  item.contextValue = clusterContext(it);
  item.tooltip = clusterTooltip(it, words);
  item.accessibilityInformation = { label: l10n.t("Cluster {0}, {1}", labelOf(it), words) };
  return item;
}

export function sectionItem(node: SectionTreeNode, reading: Reading | undefined, filter: Filter | undefined): TreeItem {
  const { section, label, guiPath, icon, searchable } = node.section;
  const item = new TreeItem(label, TreeItemCollapsibleState.Collapsed);
  const count = reading && !reading.failure ? countWord(reading) : undefined;
  const words = [
    ...(count === undefined ? [] : [count]),
    ...(filter ? [filterWords(filter)] : []),
    ...(reading && reading.rows.length > 0 ? [ageWord(reading)] : []),
  ].join(" · ");
  item.id = `${thisStart}/${connectionOf(node)}/${section}`;
  item.description = words;
  item.iconPath = new ThemeIcon(icon);
  item.contextValue = [
    "section",
    ...(searchable.length > 0 ? ["searchable"] : []),
    ...(filter ? ["filtered"] : []),
    ...(reading?.more && reading.total === undefined ? ["uncounted"] : []),
  ].join(" ");
  item.tooltip = new MarkdownString(
    [guiPath, ...(reading ? [l10n.t("Read at {0}", clockTime(reading.readAt))] : [])].join("\n\n"),
  );
  item.accessibilityInformation = { label: [label, words].filter(Boolean).join(", ") };
  return item;
}

export function objectItem(node: ObjectNode, cluster: string, registration: PhoneRegistration | undefined): TreeItem {
  const { row, parent } = node;
  const below =
    parent.section.namedBy || parent.section.phones === "have"
      ? TreeItemCollapsibleState.Collapsed
      : TreeItemCollapsibleState.None;
  const item = new TreeItem(row.name, below);
  item.id = `${thisStart}/${connectionOf(node)}/${row.address}/${row.uuid}`;
  item.description = row.description;
  item.iconPath =
    row.warnings.length > 0
      ? new ThemeIcon("warning", new ThemeColor("list.warningForeground"))
      : new ThemeIcon(parent.section.icon);
  item.resourceUri = objectMark(connectionOf(node), row, registration?.stand);
  item.contextValue = `object ${row.inFiles}`;
  item.tooltip = objectTooltip(node, registration);
  item.command = { command: "vscode.open", title: l10n.t("Show as YAML"), arguments: [liveUriOf(node, cluster)] };
  item.accessibilityInformation = {
    label: [row.name, standWord(registration), row.description, ...row.warnings, ...fileWords(row.inFiles)]
      .filter(Boolean)
      .join(", "),
  };
  return item;
}

/** What names the object above it. */
export function dependentItem(
  { row, parent }: DependentNode,
  cluster: string,
  registration: PhoneRegistration | undefined,
): TreeItem {
  const item = new TreeItem(row.name, TreeItemCollapsibleState.None);
  const ref = { connection: connectionOf(parent), address: row.address, uuid: row.uuid };
  item.id = `${thisStart}/${ref.connection}/${parent.row.address}/${row.address}/${row.uuid}`;
  item.description = row.description;
  if (registration) item.tooltip = new MarkdownString(registrationLine(registration));
  item.iconPath =
    row.warnings.length > 0
      ? new ThemeIcon("warning", new ThemeColor("list.warningForeground"))
      : new ThemeIcon("references");
  item.resourceUri = objectMark(ref.connection, row, registration?.stand);
  item.contextValue = "dependent";
  item.command = {
    command: "vscode.open",
    title: l10n.t("Show as YAML"),
    arguments: [liveUri(cluster, row.name, ref)],
  };
  item.accessibilityInformation = {
    label: [row.name, standWord(registration), row.description, ...row.warnings].filter(Boolean).join(", "),
  };
  return item;
}

const standWord = (it: PhoneRegistration | undefined): string => (it === undefined ? "" : registrationWord(it.stand));

const registrationLine = ({ stand, text, readAt }: PhoneRegistration): string =>
  `${registrationSigns[stand]} ${escaped(text)}\n\n${l10n.t("Registration read at {0}", clockTime(new Date(readAt)))}`;

/** What every fresh cluster has, in one line. */
export function standardItem(node: StandardNode, count: number): TreeItem {
  const item = new TreeItem(l10n.t("Standard, from Cisco"), TreeItemCollapsibleState.Collapsed);
  item.id = `${thisStart}/${connectionOf(node)}/${node.parent.section.section}/standard`;
  item.description = String(count);
  item.iconPath = new ThemeIcon("library");
  item.contextValue = "standard";
  return item;
}

/** A filter as a sentence goes on behind the kind: *device pool is DP-BER*. */
function filterWords(filter: Filter): string {
  switch (filter.by) {
    case "search":
      return filter.exact
        ? l10n.t("only where {0} is {1}", filter.label, filter.text)
        : l10n.t("only where {0} contains {1}", filter.label, filter.text);
    case "value":
      return l10n.t("only where {0} is {1}", filter.label, filter.text);
    case "findings":
      return l10n.t("only with findings");
    case "inFiles":
      return l10n.t("only what the files have");
    case "notInFiles":
      return l10n.t("only what the files do not have");
    case "registration":
      return registrationWords[filter.stand]();
  }
}

const registrationWords = {
  registered: () => l10n.t("only registered ones"),
  expressway: () => l10n.t("only those registered through Expressway"),
  unregistered: () => l10n.t("only those not registered"),
} as const;

export function moreItem(): TreeItem {
  const item = new TreeItem(l10n.t("Load 100 more…"));
  item.iconPath = new ThemeIcon("ellipsis");
  item.command = { command: "mra.loadMore", title: l10n.t("Load 100 more…") };
  return item;
}

export function noticeItem({ notice, parent }: NoticeNode): TreeItem {
  switch (notice.kind) {
    case "connecting": {
      const item = new TreeItem(l10n.t("Connecting…"));
      item.iconPath = new ThemeIcon("loading~spin");
      return item;
    }
    case "signedOut": {
      const item = new TreeItem(l10n.t("Sign in…"));
      item.iconPath = new ThemeIcon("sign-in");
      item.command = { command: "mra.signIn", title: l10n.t("Sign in…") };
      return item;
    }
    case "failed": {
      const item = new TreeItem(notice.failure.message);
      const whole = parent.kind === "cluster";
      item.iconPath = new ThemeIcon("error", new ThemeColor("list.errorForeground"));
      item.tooltip = new MarkdownString(
        `${escaped(notice.failure.message)}\n\n${whole ? l10n.t("Click to sign in again.") : l10n.t("Click to read it again.")}`,
      );
      item.command = whole
        ? { command: "mra.signIn", title: l10n.t("Sign in…") }
        : { command: "mra.refreshNode", title: l10n.t("Refresh") };
      return item;
    }
    case "neverDeployed": {
      const item = new TreeItem(l10n.t("Nothing was deployed from this computer"));
      item.iconPath = new ThemeIcon("blank");
      return item;
    }
    case "notAll": {
      const item = new TreeItem(l10n.t("There may be more: only a part of the phones was looked at"));
      item.iconPath = new ThemeIcon("blank");
      return item;
    }
    case "empty": {
      const item = new TreeItem(notice.filtered ? l10n.t("Nothing matches the filter") : l10n.t("None"));
      item.iconPath = new ThemeIcon("blank");
      return item;
    }
  }
}

function clusterIcon({ demo, setting, state }: Connection): ThemeIcon {
  if (demo) return new ThemeIcon("beaker", new ThemeColor("charts.purple"));
  if (state.kind === "unreachable" || state.kind === "refused")
    return new ThemeIcon("warning", new ThemeColor("list.warningForeground"));
  if (setting.production) return new ThemeIcon("server-environment", new ThemeColor("charts.red"));
  if (state.kind === "connected") return new ThemeIcon("server-environment", new ThemeColor("charts.green"));
  return new ThemeIcon("server-environment");
}

/** Words that `when` clauses of the manifest look for. */
function clusterContext({ demo, setting, state, drift }: Connection): string {
  return [
    "cluster",
    state.kind === "connected" ? "connected" : "disconnected",
    demo ? "demo" : "own",
    setting.readOnly ? "readOnly" : "writable",
    setting.production ? "production" : "notProduction",
    ...(drift.changed.length + drift.different.length > 0 ? ["drifted"] : []),
  ].join(" ");
}

function clusterTooltip({ setting, state, demo, drift }: Connection, words: string): MarkdownString {
  const lines: readonly (readonly [string, string])[] = [
    [l10n.t("Publisher"), setting.host],
    [l10n.t("User"), setting.user],
    ...(state.kind === "connected"
      ? ([
          [l10n.t("Release"), state.release],
          [l10n.t("AXL schema"), state.schema],
        ] as const)
      : []),
    ...(setting.pin === undefined ? [] : [[l10n.t("Certificate"), l10n.t("pinned")] as const]),
    ...(setting.caFile === undefined || demo ? [] : [[l10n.t("CA file"), setting.caFile] as const]),
  ];
  const tooltip = new MarkdownString();
  tooltip.appendMarkdown(`**${escaped(words)}**\n\n`).appendMarkdown(table(lines));
  if (drift.readAt !== undefined)
    tooltip.appendMarkdown(`\n\n${l10n.t("Compared with the files at {0}", clockTime(new Date(drift.readAt)))}`);
  if (drift.unread !== undefined) tooltip.appendMarkdown(`\n\n${escaped(drift.unread.message)}`);
  if (drift.expresswayUnread !== undefined) tooltip.appendMarkdown(`\n\n${escaped(drift.expresswayUnread)}`);
  if (state.kind === "unreachable" || state.kind === "refused")
    tooltip.appendMarkdown(`\n\n${escaped(state.failure.message)}`);
  return tooltip;
}

function objectTooltip({ row }: ObjectNode, registration: PhoneRegistration | undefined): MarkdownString {
  const tooltip = new MarkdownString(undefined, true);
  tooltip.appendMarkdown(`**${escaped(row.name)}**\n\n`);
  for (const it of row.warnings) tooltip.appendMarkdown(`$(warning) ${escaped(it)}\n\n`);
  if (registration) tooltip.appendMarkdown(`${registrationLine(registration)}\n\n`);
  tooltip.appendMarkdown(table(row.details));
  for (const it of fileWords(row.inFiles)) tooltip.appendMarkdown(`\n\n${it}`);
  return tooltip;
}

function fileWords(inFiles: ObjectNode["row"]["inFiles"]): readonly string[] {
  switch (inFiles) {
    case "different":
      return [l10n.t("differs from the files")];
    case "drifted":
      return [l10n.t("changed outside")];
    case "absent":
      return [l10n.t("not in the files")];
    case "same":
      return [l10n.t("as in the files")];
    case "unknown":
      return [];
  }
}

/** When it was read; once that was on another day, the day too. */
function ageWord({ readAt, failure }: Reading): string {
  const at = readAt.toDateString() === new Date().toDateString() ? clockTime(readAt) : dayAndTime(readAt);
  return failure ? l10n.t("stale, read {0}", at) : l10n.t("read {0}", at);
}

function countWord({ rows, more, total }: Reading): string {
  if (total !== undefined && rows.length < total) return l10n.t("{0} of {1}", rows.length, total);
  return more ? l10n.t("first {0}", rows.length) : String(rows.length);
}

function table(lines: readonly (readonly [label: string, value: string])[]): string {
  if (lines.length === 0) return "";
  return ["| | |", "|---|---|", ...lines.map(([label, value]) => `| ${escaped(label)} | ${escaped(value)} |`)].join(
    "\n",
  );
}

import { l10n, type QuickPickItem, window } from "vscode";
import type { Session } from "./session.ts";
import { connectionOf, type SectionTreeNode } from "./tree-nodes.ts";
import type { Filter, Reading } from "./tree-pages.ts";

/**
 * Asks what a section should be narrowed to, in one list: names that the cluster has, values of the lines that were read, what
 * the rules and the files say. Undefined: the user left; "all" takes the filter away.
 */
export async function askFilter(
  session: Session,
  node: SectionTreeNode,
  before: Filter | undefined,
  reading: Reading | undefined,
): Promise<Filter | "all" | undefined> {
  const { label, searchable } = node.section;
  const choice = await window.showQuickPick(choices(session, node, before, reading), {
    title: l10n.t("Filter {0}", label),
    placeHolder: l10n.t("Type a part of a name, a device pool, a model, an owner …"),
    matchOnDescription: true,
  });
  if (!choice || choice.filter !== undefined) return choice?.filter;
  const [name] = searchable;
  if (!name) return undefined;
  const text = await window.showInputBox({
    title: l10n.t("Filter {0}", label),
    prompt: l10n.t("{0} contains this text; % stands for anything. Leave it empty to see all.", name.label),
    value: before?.by === "search" && before.key === name.key ? before.text : "",
  });
  if (text === undefined) return undefined;
  return text.trim() === "" ? "all" : { by: "search", ...name, text: text.trim(), exact: false };
}

/** Undefined: a text is asked for. */
interface Choice extends QuickPickItem {
  readonly filter: Filter | "all" | undefined;
}

async function choices(
  session: Session,
  node: SectionTreeNode,
  before: Filter | undefined,
  reading: Reading | undefined,
): Promise<readonly Choice[]> {
  const { searchable } = node.section;
  const named = await Promise.all(
    searchable.map(async (it) => {
      const names = it.names === undefined ? [] : await namesOf(session, connectionOf(node), it.names);
      return names.map((text): Choice => chosen({ by: "search", ...it, text, exact: true }));
    }),
  );
  const taken = new Set(searchable.map((it) => it.label));
  const [name] = searchable;
  return [
    ...(before ? [{ label: l10n.t("All of them"), filter: "all" as const }] : []),
    { label: l10n.t("With findings"), filter: { by: "findings" } },
    { label: l10n.t("In the files"), filter: { by: "inFiles" } },
    { label: l10n.t("Not in the files"), filter: { by: "notInFiles" } },
    ...(node.section.phones === "are" ? registrationChoices() : []),
    ...(name ? [{ label: l10n.t("{0} contains …", name.label), filter: undefined }] : []),
    ...named.flat(),
    ...valuesOf(reading, taken).map(chosen),
  ];
}

const registrationChoices = (): readonly Choice[] => [
  { label: l10n.t("Registered"), filter: { by: "registration", stand: "registered" } },
  { label: l10n.t("Registered through Expressway"), filter: { by: "registration", stand: "expressway" } },
  { label: l10n.t("Not registered"), filter: { by: "registration", stand: "unregistered" } },
];

const chosen = (filter: Extract<Filter, { readonly text: string }>): Choice => ({
  label: filter.text,
  description: filter.label,
  filter,
});

async function namesOf(session: Session, connection: string, section: string): Promise<readonly string[]> {
  const answer = await session.server.ask("mra/objects", { connection, section, skip: 0, first: mostNames });
  return answer.ok ? answer.value.rows.filter((it) => it.standard !== true).map((it) => it.name) : [];
}

/** What tells the lines that were read apart: values that several of them have. */
function valuesOf(
  reading: Reading | undefined,
  taken: ReadonlySet<string>,
): readonly Extract<Filter, { readonly by: "value" }>[] {
  const counts = new Map<string, Map<string, number>>();
  for (const { details } of reading?.rows ?? [])
    for (const [label, value] of details) {
      const values = counts.get(label) ?? new Map<string, number>();
      counts.set(label, values.set(value, (values.get(value) ?? 0) + 1));
    }
  return [...counts].flatMap(([label, values]) => {
    if (taken.has(label) || values.size < 2 || values.size > mostNames) return [];
    return [...values.keys()].sort().map((text) => ({ by: "value" as const, label, text }));
  });
}

/** Names of a kind that are offered. */
const mostNames = 200;

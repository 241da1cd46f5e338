import {
  l10n,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState as Fold,
  window,
} from "vscode";
import type { PastDeploy } from "../../core/src/wire/protocol.ts";
import { changeTable, kindWord, nameAndKind, outcomeIcon, outcomeWord } from "./plan-looks.ts";
import type { Session } from "./session.ts";
import { heed } from "./sign-in.ts";
import type { ClusterNode, DeployNode, DeploysNode, NoticeNode, PastStepNode } from "./tree-nodes.ts";
import { dayAndTime, escaped } from "./words.ts";
import { showError } from "./messages.ts";

/** The deployments to a cluster as nodes of its tree, read from the journal whenever they are looked at. */
export interface DeploysTree {
  node(cluster: ClusterNode): DeploysNode;
  /** Newest first; or why there is none. */
  below(node: DeploysNode): Promise<readonly (DeployNode | NoticeNode)[]>;
  steps(node: DeployNode): readonly PastStepNode[];
}

/** Nodes are made once: VS Code compares them by identity. */
export function growDeploys(session: Session): DeploysTree {
  const nodes = new WeakMap<ClusterNode, DeploysNode>();
  const deploys = new Map<string, DeployNode>();
  const steps = new WeakMap<DeployNode, readonly PastStepNode[]>();

  const node = (cluster: ClusterNode): DeploysNode => {
    const it = nodes.get(cluster) ?? { kind: "deploys", parent: cluster };
    nodes.set(cluster, it);
    return it;
  };
  const deployNode = (parent: DeploysNode, past: PastDeploy): DeployNode => {
    const key = JSON.stringify([parent.parent.connection, past]);
    const it = deploys.get(key) ?? { kind: "deploy", parent, past };
    deploys.set(key, it);
    return it;
  };
  return {
    node,
    below: async (parent) => {
      const { connection } = parent.parent;
      const cluster = session.connections.get(connection)?.cluster ?? connection;
      const answer = await session.server.ask("mra/history", { connection, cluster });
      if (!answer.ok) {
        const failure = heed(session, connection, answer.fault);
        return [{ kind: "notice", parent, notice: { kind: "failed", failure } }];
      }
      if (answer.value.length === 0) return [{ kind: "notice", parent, notice: { kind: "neverDeployed" } }];
      return answer.value.map((past) => deployNode(parent, past));
    },
    steps: (parent) => {
      const made =
        steps.get(parent) ?? parent.past.steps.map((step): PastStepNode => ({ kind: "pastStep", parent, step }));
      steps.set(parent, made);
      return made;
    },
  };
}

/** How these nodes look; `idOf` makes an id that is unique in the tree. */
export function deployTreeItem(
  node: DeploysNode | DeployNode | PastStepNode,
  idOf: (path: string) => string,
): TreeItem {
  switch (node.kind) {
    case "deploys": {
      const item = new TreeItem(l10n.t("Deploys"), Fold.Collapsed);
      item.id = idOf(`${node.parent.connection}/?deploys`);
      item.iconPath = new ThemeIcon("history");
      item.contextValue = "deploys";
      item.tooltip = l10n.t(
        "What was deployed to this cluster from this computer, or by the team that shares its state. Each can be undone, after a plan.",
      );
      return item;
    }
    case "deploy":
      return deployItem(node, idOf);
    case "pastStep":
      return stepItem(node, idOf);
  }
}

function deployItem({ past, parent }: DeployNode, idOf: (path: string) => string): TreeItem {
  const label = l10n.t("#{0} · {1}", past.number, dayAndTime(new Date(past.at)));
  const item = new TreeItem(label, Fold.Collapsed);
  const words = [
    past.note ?? "",
    undoneWord(past),
    undoesWord(past),
    outcomeOf(past),
    ...teamWords(past),
    past.by ?? "",
  ]
    .filter(Boolean)
    .join(" · ");
  item.id = idOf(`${parent.parent.connection}/?deploys/${past.number}`);
  item.description = words;
  item.iconPath =
    past.undone?.wholly === true
      ? new ThemeIcon("discard")
      : {
          done: new ThemeIcon("pass-filled", new ThemeColor("testing.iconPassed")),
          partly: new ThemeIcon("warning", new ThemeColor("list.warningForeground")),
          brokenOff: new ThemeIcon("question", new ThemeColor("list.warningForeground")),
        }[past.outcome];
  item.contextValue = [
    "deploy",
    ...(past.wrote && past.undone?.wholly !== true ? ["undoable"] : []),
    ...(past.unfinished ? ["unfinished"] : []),
  ].join(" ");
  item.tooltip = new MarkdownString(
    [
      `**${escaped(label)}**`,
      ...[words, past.host, ...(past.approvedBy === undefined ? [] : [l10n.t("Approved by {0}", past.approvedBy)])].map(
        escaped,
      ),
    ].join("\n\n"),
  );
  item.accessibilityInformation = { label: l10n.t("Deploy {0}, {1}", label, words) };
  return item;
}

const undoneWord = ({ undone }: PastDeploy): string =>
  undone === undefined
    ? ""
    : undone.wholly
      ? l10n.t("undone by #{0}", undone.by)
      : l10n.t("partly undone by #{0}", undone.by);

const undoesWord = ({ undoes }: PastDeploy): string => (undoes === undefined ? "" : l10n.t("undoes #{0}", undoes));

/** Of a team: from which computer, and what became of it there. */
const teamWords = ({ from, unlockedBy, lastHeard }: PastDeploy): readonly string[] => [
  ...(from === undefined ? [] : [l10n.t("from {0}", from)]),
  ...(lastHeard === undefined ? [] : [l10n.t("last heard of {0}", dayAndTime(new Date(lastHeard)))]),
  ...(unlockedBy === undefined ? [] : [l10n.t("its lock was broken by {0}", unlockedBy)]),
];

/** Asks for a note about a deploy, and keeps it in the history: the number of a change ticket. */
export async function noteDeploy(session: Session, { past, parent }: DeployNode): Promise<boolean> {
  const { connection } = parent.parent;
  const note = await window.showInputBox({
    title: l10n.t("Note on deploy #{0}", past.number),
    prompt: l10n.t("Shown in the history: the number of a change ticket, for example"),
    placeHolder: "CHG0012345",
    value: past.note ?? "",
  });
  if (note === undefined) return false;
  const cluster = session.connections.get(connection)?.cluster ?? connection;
  const answer = await session.server.ask("mra/noteDeploy", { connection, cluster, deploy: past.number, note });
  if (!answer.ok) void showError(answer.fault.message);
  return answer.ok;
}

function outcomeOf({ outcome, done, steps }: PastDeploy): string {
  switch (outcome) {
    case "done":
      return steps.length === 1 ? l10n.t("1 step done") : l10n.t("{0} steps done", steps.length);
    case "partly":
      return done === 0 ? l10n.t("no step done") : l10n.t("{0} of {1} steps done", done, steps.length);
    case "brokenOff":
      if (done === 0) return l10n.t("broken off; the next deploy reads back what is open");
      return l10n.t("broken off after {0} steps; the next deploy reads back what is open", done);
  }
}

function stepItem({ step, parent }: PastStepNode, idOf: (path: string) => string): TreeItem {
  const [name, kindOfObject] = nameAndKind(step);
  const item = new TreeItem(name);
  const words = [kindWord(step.kind), kindOfObject]
    .filter(Boolean)
    .concat(step.outcome === "done" ? [] : outcomeWord(step.outcome))
    .join(" · ");
  item.id = idOf(`${parent.parent.parent.connection}/?deploys/${parent.past.number}/${step.id}`);
  item.description = words;
  item.iconPath = outcomeIcon(step.outcome);
  item.contextValue = "pastStep";
  item.tooltip = new MarkdownString([`**${kindWord(step.kind)}**`, changeTable(step.changes)].join("\n\n"));
  item.accessibilityInformation = { label: [step.label, words, outcomeWord(step.outcome)].join(", ") };
  return item;
}

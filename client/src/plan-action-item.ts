import { l10n, ThemeColor, ThemeIcon, TreeItem } from "vscode";
import { type ShownPlan, stepsToDo } from "./shown-plan.ts";

/**
 * The first line is what to do next: a newcomer need not know that a view has a title with icons. After a deploy,
 * follow-ups can still be ticked; after a stop it is what helps then.
 */
export function actionItem(shown: ShownPlan | undefined): TreeItem {
  const count = shown ? stepsToDo(shown).length : 0;
  switch (shown?.phase) {
    case "deploying": {
      const stopping = shown.doing?.stopping === true;
      const label = stopping ? l10n.t("Stopping after this step…") : l10n.t("Deploying…");
      return item({ label, description: shown.doing?.what ?? "", icon: "loading~spin" });
    }
    case "outdated": {
      const description = l10n.t("this plan is out of date");
      return item({ label: l10n.t("Plan Again"), description, icon: "refresh", command: "mra.planAgain" });
    }
    case "stopped":
      return shown.stop?.helps === "planAgain"
        ? item({
            label: l10n.t("Plan Again"),
            description: shown.stop.message,
            icon: "refresh",
            command: "mra.planAgain",
          })
        : item({
            label: l10n.t("Resume…"),
            description: [leftWord(count), ...(shown.stop ? [shown.stop.message] : [])].join(" · "),
            icon: "debug-continue",
            command: "mra.deploy",
          });
    case "finished":
      if (count === 0)
        return item({
          label: l10n.t("Done. Plan again"),
          description: "",
          icon: "pass-filled",
          color: "testing.iconPassed",
          command: "mra.planAgain",
        });
      break;
    case "review":
    case undefined:
  }
  const description = count === 1 ? l10n.t("1 step is ticked") : l10n.t("{0} steps are ticked", count);
  return item({ label: l10n.t("Deploy…"), description, icon: "cloud-upload", command: "mra.deploy" });
}

const leftWord = (count: number): string =>
  count === 1 ? l10n.t("1 step is left") : l10n.t("{0} steps are left", count);

interface Look {
  readonly label: string;
  readonly description: string;
  readonly icon: string;
  readonly color?: string;
  readonly command?: string;
}

function item({ label, description, icon, color, command }: Look): TreeItem {
  const it = new TreeItem(label);
  it.description = description;
  it.tooltip = [label, description].filter(Boolean).join("\n");
  it.iconPath = new ThemeIcon(icon, color === undefined ? undefined : new ThemeColor(color));
  if (command !== undefined) it.command = { command, title: label };
  return it;
}

import { l10n } from "vscode";
import type { PathsView } from "../../core/src/wire/paths.ts";
import type { PathWords } from "../webview/messages.ts";
import { clockTime } from "./words.ts";

/** What the page with the registration paths says by itself. */
export function pathWords({ checkedAt }: PathsView): PathWords {
  return {
    title: l10n.t("Registration paths of {0}"),
    help: l10n.t(
      "Click a node to go to its line; its switch takes it out. By keys: arrows move, Enter goes to the line, Space switches.",
    ),
    picture: l10n.t("Nodes from the endpoints to Unified CM"),
    allOn: l10n.t("Switch All On"),
    copy: l10n.t("Copy as Text"),
    legend: l10n.t("Lines and signs"),
    watched: l10n.t("STUN keepalives answered"),
    unwatched: l10n.t("keepalives dropped"),
    cut: l10n.t("nothing comes through"),
    unknown: l10n.t("not stated in the files"),
    error: l10n.t("error"),
    warning: l10n.t("warning"),
    info: l10n.t("note"),
    passed: l10n.t("passed"),
    on: l10n.t("On"),
    off: l10n.t("Off"),
    nodes: l10n.t("Nodes"),
    node: l10n.t("Node"),
    role: l10n.t("Role"),
    remarks: l10n.t("Remarks"),
    noRemark: l10n.t("nothing found"),
    lines: l10n.t("Ways between nodes, as checked live"),
    line: l10n.t("Way"),
    pools: l10n.t("Device pools"),
    pool: l10n.t("Device pool"),
    phones: l10n.t("Phones"),
    paths: l10n.t("Paths"),
    withKeepalive: l10n.t("With keepalive"),
    state: l10n.t("State"),
    noPools: l10n.t("The files describe no device pool that takes part in MRA."),
    tryOut: l10n.t("Switch off {0} only"),
    goTo: l10n.t("Go to the line of {0}"),
    asText: l10n.t("As text: {0}"),
    source:
      checkedAt === undefined
        ? l10n.t("Signs show what the rules find. Run the preflight to see more.")
        : l10n.t("Signs show what the rules find, and the live checks of {0}.", clockTime(new Date(checkedAt))),
  };
}

import { isSameHost } from "../../../../core/src/paths/topology.ts";
import type { PathRemark, PathSign } from "../../../../core/src/wire/paths.ts";
import type { CheckView } from "../../../../core/src/wire/protocol.ts";

/** The last preflight of a cluster in this session. */
export interface Preflown {
  /** When it ended, ISO 8601. */
  readonly at: string;
  readonly checks: readonly CheckView[];
}

/**
 * What the preflight says of a node: the checks that name it. Found by name and not by line, so that it stays true while
 * the files are edited. Checks that passed are one remark together; what could not be run says nothing of the node.
 */
export function checkRemarks(checked: Preflown | undefined, node: string): readonly PathRemark[] {
  const mine = (checked?.checks ?? []).filter((it) =>
    hostsIn(`${it.id} ${it.label}`).some((host) => isSameHost(host, node)),
  );
  const wrong = mine.flatMap(({ outcome, label, message, rule, place }): PathRemark[] => {
    const sign = signOf[outcome];
    if (sign === undefined || sign === "passed") return [];
    return [{ sign, text: `${rule}: ${label}: ${message}`, ...(place && { place }) }];
  });
  const passed = mine.filter((it) => it.outcome === "passed").map((it) => it.label);
  return passed.length === 0 ? wrong : [...wrong, { sign: "passed", text: [...new Set(passed)].join(" · ") }];
}

const signOf: Readonly<Record<CheckView["outcome"], PathSign | undefined>> = {
  passed: "passed",
  failed: "error",
  warning: "warning",
  notRun: undefined,
};

const hostsIn = (text: string): readonly string[] =>
  text.split(/[\s,;()]+/).flatMap((it) => {
    const host = it.replace(/:\d+$/, "").replace(/[.:]+$/, "");
    return host.includes(".") ? [host] : [];
  });

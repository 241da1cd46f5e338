import { dnsName } from "../../../core/src/model/dns.ts";
import { faultText } from "../axl/fault-text.ts";
import type { Fault } from "../port/cluster.ts";
import { notRun, type Check, type Verdict } from "./check.ts";
import type { PreflightContext } from "./world.ts";

const limitMs = 20_000;

/** A question to a cluster that is signed in to. Without an answer in time nothing can be told, unless `onTimeout` says more. */
export const axlCheck = (
  world: PreflightContext,
  head: Pick<Check, "id" | "rule" | "label" | "hosts" | "way" | "spot">,
  ask: Check["ask"],
  onTimeout: Verdict = notRun(faultText({ kind: "timeout" })),
): Check => ({ ...head, limitMs: world.limit(limitMs), onTimeout, ask });

/** It could not be read, and why. */
export const unread = (fault: Fault): Verdict => notRun(faultText(fault));

/** Whether a name of the cluster means a name of the files: one of them may be a bare host name. */
export const isSameNode = (live: string, stated: string): boolean =>
  dnsName(live) === dnsName(stated) || live.split(".")[0]?.toLowerCase() === stated.split(".")[0]?.toLowerCase();

import { assemble } from "../../../core/src/model/assemble.ts";
import { bind } from "../../../core/src/model/bind.ts";
import type { Project } from "../../../core/src/model/project.ts";
import type { Plan } from "../../../core/src/plan/step.ts";
import { parse } from "../../../core/src/syntax/parse.ts";
import { isSameHostAndPort } from "../deploy/agreed.ts";
import { guardOf, strictest, unguarded, type Guard } from "../deploy/guard.ts";
import { history } from "../deploy/history.ts";
import { projectsIn } from "../workspace/check.ts";
import type { OwnCluster } from "./own-settings.ts";

/** A file that went into a plan, as it is now. */
interface InputText {
  readonly uri: string;
  readonly text: string;
}

/**
 * What is known about writing to the cluster of a plan: by the files that went into it, else by those at hand; by the user's
 * own settings for that name or that host; and, for a plan that comes from no file, by earlier deployments to that host.
 */
export async function guardFor(
  plan: Plan,
  texts: readonly InputText[],
  own: readonly OwnCluster[],
  journals: string,
  signal: AbortSignal,
): Promise<Guard> {
  const named = (all: readonly Project[]): Project | undefined => all.find((it) => it.name === plan.cluster);
  const inPlan = named(assemble(texts.map((it) => bind(parse(it.uri, it.text)))));
  const inFiles = inPlan?.definition === undefined ? named(await projectsIn(["."], signal)) : inPlan;
  const settings = own.filter((it) => it.name === plan.cluster || isSameHostAndPort(it.host, plan.host));
  const past = plan.inputs.length > 0 ? [] : await history(journals, plan.cluster);
  const wasProduction = past.some((it) => it.production && isSameHostAndPort(it.host, plan.host));
  return strictest(guardOf(inFiles), ...settings, { ...unguarded, production: wasProduction });
}

import { say } from "../../../../core/src/base/text.ts";
import type { Project } from "../../../../core/src/model/project.ts";
import type { CheckView, PreflightParams } from "../../../../core/src/wire/protocol.ts";
import { isNameServer } from "../../preflight/name-server.ts";
import { preflight } from "../../preflight/preflight.ts";
import { groupsOf } from "../../preflight/report.ts";
import type { WorkspaceView } from "../workspace-view.ts";
import type { OpenCluster } from "./open-clusters.ts";
import { placeOf } from "./texts.ts";

/** Looks at the surroundings of a cluster that is signed in to; results by Cisco's steps, each with its line. */
export async function preflightViews(
  open: OpenCluster,
  params: PreflightParams,
  project: Project,
  view: WorkspaceView,
  signal: AbortSignal,
): Promise<readonly CheckView[]> {
  const language = view.language();
  const secrets = params.secrets ?? {};
  const results = await preflight(
    {
      project,
      cluster: open.cluster,
      resolvers: (params.resolvers ?? []).filter(isNameServer),
      publicResolvers: (params.publicResolvers ?? []).filter(isNameServer),
      secrets: (name) => (Object.hasOwn(secrets, name) ? secrets[name] : undefined),
      trust: open.trust,
    },
    () => undefined,
    signal,
  );
  return groupsOf(results).flatMap(({ title, results: own }) =>
    own.map((it) => {
      const place = it.spot && placeOf(it.spot, view);
      return {
        id: it.id,
        label: say(it.label, language),
        outcome: it.outcome,
        message: say(it.message, language),
        rule: it.rule,
        step: title[language],
        ...(place && { place }),
      };
    }),
  );
}

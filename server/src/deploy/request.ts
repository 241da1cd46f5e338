import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import type { Project } from "../../../core/src/model/project.ts";
import { desire } from "../../../core/src/plan/desire.ts";
import type { Reason } from "../../../core/src/plan/reason.ts";
import { outsideOf } from "../../../core/src/plan/outside.ts";
import { findingsIn, type FoundInFile } from "../../../core/src/plan/plan-findings.ts";
import { inputFile } from "./inputs.ts";
import type { PlanRequest } from "./plan-cluster.ts";

/** A file of the workspace, and what in it stands in the way of a plan. */
export interface RequestFile {
  /** As it is to be shown in the plan: the same path on the next day, so that a stale plan is noticed. */
  readonly path: string;
  readonly uri: string;
  readonly text: string;
  /** What was found in it. */
  readonly findings: readonly FindingForPlan[];
}

/** A finding as a plan needs it. */
export interface FindingForPlan extends FoundInFile {
  /** Nothing can be planned while it is there. */
  readonly blocks: boolean;
}

/**
 * What the files want of a cluster. An error in a file of that cluster stands in the way, and so does a file that is not
 * legal YAML whatever it belongs to: what cannot be read may have meant this cluster.
 */
export function planRequest(
  project: Project,
  host: string,
  files: readonly RequestFile[],
): Result<PlanRequest, readonly Reason[]> {
  const own = new Set(project.documents.map((it) => it.tree.spot.chunk.uri));
  const blocking = files.flatMap((file) =>
    file.findings.filter((it) => it.blocks && (own.has(file.uri) || it.code === "yaml")),
  );
  const desired = desire(project, blocking, "inFilesOrOnCluster");
  if (!desired.ok) return fail(desired.fault);
  const ownFiles = files.filter((it) => own.has(it.uri));
  const inputs = ownFiles.map((it) => inputFile(it.path, it.text));
  const findings = findingsIn(project, ownFiles);
  return ok({ name: project.name, host, desired: desired.value, inputs, findings, outside: outsideOf(project) });
}

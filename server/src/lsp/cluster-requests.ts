import { agentTool } from "./handlers/agent-tool.ts";
import { approve } from "./handlers/approve.ts";
import { baseline } from "./handlers/baseline.ts";
import { beyondBaseline } from "./handlers/beyond-baseline.ts";
import { certificate } from "./handlers/certificate.ts";
import { checkDrift } from "./handlers/check-drift.ts";
import { clearPreflight } from "./handlers/clear-preflight.ts";
import { compareClusters } from "./handlers/compare-clusters.ts";
import { compare } from "./handlers/compare.ts";
import { connect } from "./handlers/connect.ts";
import { count } from "./handlers/count.ts";
import { deploy } from "./handlers/deploy.ts";
import { devices } from "./handlers/devices.ts";
import { disconnect } from "./handlers/disconnect.ts";
import { doctor } from "./handlers/doctor.ts";
import { exportSheet } from "./handlers/export.ts";
import { exportable } from "./handlers/exportable.ts";
import { expressway } from "./handlers/expressway.ts";
import { history } from "./handlers/history.ts";
import { importFiles } from "./handlers/import-files.ts";
import { importLive } from "./handlers/import.ts";
import { marks } from "./handlers/marks.ts";
import { newProject } from "./handlers/new-project.ts";
import { breakLock } from "./handlers/break-lock.ts";
import { teamState } from "./handlers/team-state.ts";
import { noteDeploy } from "./handlers/note-deploy.ts";
import { objectText } from "./handlers/object-text.ts";
import { objects } from "./handlers/objects.ts";
import { outsideIntent } from "./handlers/outside-intent.ts";
import { outside } from "./handlers/outside.ts";
import { paths } from "./handlers/paths.ts";
import { readiness } from "./handlers/readiness.ts";
import { planPage } from "./handlers/plan-page.ts";
import { planPhones } from "./handlers/plan-phones.ts";
import { planReport } from "./handlers/plan-report.ts";
import { planSecrets } from "./handlers/plan-secrets.ts";
import { planResume } from "./handlers/plan-resume.ts";
import { planUndo } from "./handlers/plan-undo.ts";
import { plan } from "./handlers/plan.ts";
import { preflightProblems } from "./handlers/preflight-problems.ts";
import { preflightReport } from "./handlers/preflight-report.ts";
import { preflightSecrets } from "./handlers/preflight-secrets.ts";
import { preflight } from "./handlers/preflight.ts";
import { pullLive } from "./handlers/pull.ts";
import { registrations } from "./handlers/registrations.ts";
import { savePlan } from "./handlers/save-plan.ts";
import { sections } from "./handlers/sections.ts";
import { stepTexts } from "./handlers/step-texts.ts";
import { waves } from "./handlers/waves.ts";
import { tableEdit } from "./handlers/table-edit.ts";
import { tableTemplate } from "./handlers/table-template.ts";
import { table } from "./handlers/table.ts";
import { writeFactsLive } from "./handlers/write-facts.ts";
import type { ClusterRequest } from "./request.ts";

/** Every request that has to do with live clusters. To add one: its file in `handlers/`, and a line here. */
export const clusterRequests: readonly ClusterRequest[] = [
  agentTool,
  approve,
  baseline,
  beyondBaseline,
  certificate,
  checkDrift,
  clearPreflight,
  compare,
  compareClusters,
  connect,
  count,
  deploy,
  devices,
  disconnect,
  doctor,
  exportSheet,
  exportable,
  expressway,
  history,
  importFiles,
  importLive,
  marks,
  newProject,
  noteDeploy,
  teamState,
  breakLock,
  objectText,
  objects,
  outside,
  outsideIntent,
  paths,
  plan,
  planPage,
  planPhones,
  planReport,
  planSecrets,
  planResume,
  planUndo,
  preflight,
  preflightProblems,
  readiness,
  preflightReport,
  preflightSecrets,
  pullLive,
  registrations,
  savePlan,
  sections,
  stepTexts,
  waves,
  table,
  tableEdit,
  tableTemplate,
  writeFactsLive,
];

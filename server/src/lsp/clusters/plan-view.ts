import { addTo } from "../../../../core/src/base/lists.ts";
import type { Language } from "../../../../core/src/base/text.ts";
import { say } from "../../../../core/src/base/text.ts";
import { schemaOf } from "../../../../core/src/catalog/catalog.ts";
import type { Project } from "../../../../core/src/model/project.ts";
import { consentIn } from "../../../../core/src/plan/consent.ts";
import { spotOnExpressway } from "../../../../core/src/plan/expressway.ts";
import { groupText } from "../../../../core/src/plan/group-words.ts";
import { groupsOf } from "../../../../core/src/plan/groups.ts";
import { heldBack, type HeldBack } from "../../../../core/src/plan/plan-findings.ts";
import { renderPlan } from "../../../../core/src/plan/render.ts";
import { titleOf } from "../../../../core/src/plan/step-words.ts";
import { countsOf, summaryOf } from "../../../../core/src/plan/summary.ts";
import type { Plan, PlanFinding, Step } from "../../../../core/src/plan/step.ts";
import { labelOf, shownName, showValue } from "../../../../core/src/plan/words.ts";
import type { Place } from "../../../../core/src/wire/place.ts";
import type { StepFinding, StepGroupView } from "../../../../core/src/wire/plan-page.ts";
import type { PlanView, StepView } from "../../../../core/src/wire/protocol.ts";
import type { KeptPlan } from "../../clusters/plans.ts";
import { planDigest } from "../../deploy/inputs.ts";
import { placeOf, shownPath, type FilesView } from "../../workspace/view.ts";

type Files = Pick<FilesView, "files" | "folders">;

/** A plan as the editor shows it. */
export function planView(
  kept: KeptPlan,
  project: Project | undefined,
  view: Files,
  production: boolean,
  language: Language,
): PlanView {
  const { id, plan, connection, undoes, lost } = kept;
  const [grave, held] = [consentIn(plan), heldBack(plan)];
  const step = stepViews(kept, held, project, view, language);
  return {
    id,
    connection,
    ...(undoes !== undefined && { undoes }),
    cluster: plan.cluster,
    digest: planDigest(plan),
    summary: summaryOf(plan, language),
    counts: countsOf(plan),
    steps: plan.steps.map((it) => ({
      ...step(it),
      included: !grave.has(it.id) && !held.has(it.id),
      needsConsent: grave.has(it.id),
    })),
    groups: groupViews(plan, held, grave, language),
    manual: plan.manual.map((it) => say(it.message, language)),
    notes: plan.notes.map((it) => say(it.message, language)),
    text: renderPlan(plan, language),
    lost: lost.map((it) => it.label[language]),
    production,
  };
}

/** Where a finding of a plan stands in the files as they are known now. */
export function planFindingPlaces(view: Files): (it: PlanFinding) => Place | undefined {
  const uris = new Map([...view.files.keys()].map((uri) => [shownPath(uri, view), uri]));
  return ({ place: { path, line, character } }) => {
    const uri = uris.get(path);
    return uri === undefined ? undefined : { uri, line, character };
  };
}

function stepViews(
  { plan, lost }: KeptPlan,
  held: ReadonlyMap<string, HeldBack>,
  project: Project | undefined,
  view: Files,
  language: Language,
): (step: Step) => Omit<StepView, "included" | "needsConsent"> {
  const findings = findingsByAddress(plan, planFindingPlaces(view), language);
  const lostAt = new Map(lost.map((it) => [it.address, it.fields[language]]));
  const byId = new Map(plan.steps.map((it) => [it.id, it]));
  return (step) => {
    const object = project?.at(step.address);
    const spot = object?.identity ?? (project && spotOnExpressway(project, step.address));
    const place = spot && placeOf(spot, view);
    const first = byId.get(held.get(step.id)?.needs ?? "");
    const gone = lostAt.get(step.address);
    return {
      id: step.id,
      kind: step.kind,
      address: step.address,
      name: shownName(step.address),
      label: titleOf(step, language),
      reason: step.reason === null ? "" : say(step.reason, language),
      changes: step.changes.map((it) => ({
        label: it.label[language],
        before: showValue(it.before, language),
        after: showValue(it.after, language),
      })),
      findings: findings.get(step.address) ?? [],
      ...(first && { heldBy: titleOf(first, language) }),
      ...("phones" in step && step.phones !== null && { phones: step.phones }),
      ...(gone !== undefined && { lost: gone }),
      ...interruptionOf(step, language),
      ...(place && { uri: place.uri, line: place.line }),
    };
  };
}

function interruptionOf({ section, address }: Step, language: Language): Pick<StepView, "interrupts"> {
  const { interrupts } = schemaOf(section);
  return interrupts === undefined ? {} : { interrupts: `${labelOf(address)[language]}: ${interrupts[language]}` };
}

/** What the rules say of each object of a plan; the plan has the errors first. */
function findingsByAddress(
  { findings }: Plan,
  placeOf: (it: PlanFinding) => Place | undefined,
  language: Language,
): ReadonlyMap<string, readonly StepFinding[]> {
  const byAddress = new Map<string, StepFinding[]>();
  for (const it of findings) {
    const place = placeOf(it);
    const { code, severity } = it;
    const shown = { code, severity, message: say(it.message, language), ...(place && { place }) };
    for (const at of it.addresses) addTo(byAddress, at, shown);
  }
  return byAddress;
}

/** Steps that do the same. What is left out by itself, and what is not, never stand in one. */
function groupViews(
  { steps }: Plan,
  held: ReadonlyMap<string, HeldBack>,
  grave: ReadonlySet<string>,
  language: Language,
): readonly StepGroupView[] {
  const mark = ({ id }: Step): string => [held.get(id)?.codes.join() ?? "", held.has(id), grave.has(id)].join();
  return groupsOf(steps, mark).flatMap((it) => {
    if (it.steps.length < 2) return [];
    const { values, exceptions, names } = groupText(it, language);
    const { title } = groupText({ ...it, same: it.steps }, language);
    const what = it.kind === "add" ? names : values.map(({ label, value }) => `${label} ${value}`).join(", ") || names;
    return [{ title, what, exceptions, steps: it.steps.map((step) => step.id) }];
  });
}

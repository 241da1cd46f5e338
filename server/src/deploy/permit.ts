import { message, type Message } from "../../../core/src/base/text.ts";
import { byCodeUnit } from "../../../core/src/base/sort.ts";
import { consentIn } from "../../../core/src/plan/consent.ts";
import { heldBack } from "../../../core/src/plan/plan-findings.ts";
import type { InputFile, Plan, Step } from "../../../core/src/plan/step.ts";
import { asText, enumerated, sameInBoth } from "../../../core/src/plan/words.ts";
import { isSameHostAndPort } from "./agreed.ts";
import { approvedSteps, type Approval } from "./approval.ts";
import { texts } from "./deploy-texts.ts";
import type { Guard } from "./guard.ts";
import { changedInputs } from "./inputs.ts";
import type { ClusterIdentity, Secrets } from "../port/cluster.ts";

/** What a person agreed to, and what the plan is held against. */
export interface Agreement {
  /** Where the cluster is: must be where the plan was made. */
  readonly host: string;
  /** Ids of the steps to carry out. */
  readonly chosen: readonly string[];
  /** Given for steps that need it, and for all of them on a production cluster; undefined when nobody was asked. */
  readonly consent: Consent | undefined;
  /** A person's yes to this very plan; stands in place of consent. */
  readonly approval: Approval | undefined;
  /** What files and settings say about writing there. */
  readonly guard: Guard;
  /** The files as they are now. */
  readonly inputs: readonly InputFile[];
  readonly secrets: Secrets;
}

/**
 * A person's yes to what cannot be taken back, with what was read out: which cluster, how many steps. On a production
 * cluster it may be the number of all steps as well, and is needed whatever they do.
 */
export interface Consent {
  readonly cluster: string;
  readonly count: number;
}

/** What a person wants beyond what is done by default. */
export interface Wish {
  /** Also what needs consent. */
  readonly grave: boolean;
  /** Also objects with errors. */
  readonly withErrors: boolean;
}

/**
 * Ids of the steps that are carried out, in the plan's order. By default all that need no consent, without the objects that
 * have errors and without what waits for those.
 */
export function chosenIn(plan: Plan, { grave, withErrors }: Wish): readonly string[] {
  const [consent, held] = [consentIn(plan), heldBack(plan)];
  return plan.steps.flatMap(({ id }) => ((grave || !consent.has(id)) && (withErrors || !held.has(id)) ? [id] : []));
}

/** The chosen steps in the order of the plan. */
export function chosenSteps(plan: Plan, chosen: readonly string[]): readonly Step[] {
  const ids = new Set(chosen);
  return plan.steps.filter((it) => ids.has(it.id));
}

/** How many of the chosen steps need consent: the number a person has to confirm. */
export function consentCount(plan: Plan, chosen: readonly string[]): number {
  const grave = consentIn(plan);
  return chosenSteps(plan, chosen).filter((it) => grave.has(it.id)).length;
}

/** Names of the secrets that the chosen steps send, sorted. */
export const secretsOf = (plan: Plan, chosen: readonly string[]): readonly string[] =>
  [...new Set(chosenSteps(plan, chosen).flatMap((it) => it.secrets))].sort(byCodeUnit);

/** Why a plan may not be carried out, as far as that can be said without asking the cluster. */
export function refusalOf(plan: Plan, agreement: Agreement, now: Date): Message | undefined {
  const { host, chosen, inputs, secrets, guard } = agreement;
  if (guard.readOnly) return message(texts.readOnly, plan.cluster);
  if (!isSameHostAndPort(host, plan.host)) return message(texts.otherHost, plan.host, host);
  const known = new Set(plan.steps.map((it) => it.id));
  const unknown = chosen.find((id) => !known.has(id));
  if (unknown !== undefined) return message(texts.noStep, unknown);
  const changed = changedInputs(plan.inputs, inputs);
  if (changed.length > 0)
    return message(texts.stale, asText(message(texts.files, enumerated(changed.map(sameInBoth), 5))));
  const disagreement = disagreementOn(plan, agreement, now);
  if (disagreement !== undefined) return disagreement;
  const missing = secretsOf(plan, chosen).filter((it) => secrets(it) === undefined);
  return missing.length === 0 ? undefined : message(texts.secrets, missing.join(", "));
}

/** Why nobody has agreed to this. */
function disagreementOn(plan: Plan, { chosen, consent, approval, guard }: Agreement, now: Date): Message | undefined {
  const approved = approval === undefined ? undefined : approvedSteps(plan, approval, now);
  if (approved !== undefined && "template" in approved) return approved;
  if (approved !== undefined && chosen.every((it) => approved.includes(it))) return undefined;
  const count = consentCount(plan, chosen);
  const isNamed = consent?.cluster === plan.cluster;
  if (guard.production)
    return isNamed && (consent.count === count || consent.count === chosen.length)
      ? undefined
      : message(texts.production, plan.cluster, chosen.length);
  return count === 0 || (isNamed && consent.count === count) ? undefined : message(texts.consent, count, plan.cluster);
}

/** Why a plan does not fit the cluster any more. */
export function staleBy(plan: Plan, identity: ClusterIdentity): Message | undefined {
  if (identity.release === plan.release && identity.schema === plan.schema) return undefined;
  return message(
    texts.stale,
    asText(message(texts.release, identity.release, identity.schema, plan.release, plan.schema)),
  );
}

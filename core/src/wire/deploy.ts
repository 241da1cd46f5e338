/*
 * Carrying out a plan, and which phones come back afterwards, as client and language server speak of it.
 */

import type { Block } from "../base/report.ts";
import type { Place } from "./place.ts";
import type { ExpresswayParams } from "./preflight.ts";

export interface DeployParams {
  readonly plan: string;
  /** Ids of the steps to carry out; each of them was shown and agreed to. */
  readonly steps: readonly string[];
  /** Secrets by name, from the editor's secret store. */
  readonly secrets: Readonly<Record<string, string>>;
  /** Goes on with a deploy of this plan that stopped: what is done is left, what is unknown is read back first. */
  readonly resume: boolean;
  /** The record of a person's yes to these steps, as JSON: a production cluster is not deployed to without one. */
  readonly approval?: string;
  /** What a person notes about it for the history: the number of a change ticket. */
  readonly note?: string;
  /** So many seconds the touched phones are waited for afterwards: 60 unless it is said; 0: nobody looks at them. */
  readonly waitForPhones?: number;
  /** Each object is read back after its write, although the cluster answered that it was done. */
  readonly verify?: boolean;
  /** Phones are told in parts; absent: all at once. */
  readonly waves?: WaveChoice;
  /** The user's own profile of Expressway-C, for steps that are there. */
  readonly expressway?: ExpresswayParams;
}

/** A person approves steps of a plan. */
export interface ApproveParams {
  readonly plan: string;
  readonly steps: readonly string[];
  /** What was typed: `emea-prod:19`, the cluster's name and the number of these steps. */
  readonly typed: string;
}
/** A person's yes to steps of one plan, kept in the editor's secret store. */
export interface ApprovalRecord {
  /** SHA-256 of the plan, hex. */
  readonly digest: string;
  /** `host` or `host:port`. */
  readonly host: string;
  readonly steps: readonly string[];
  /** Until when, ISO 8601. */
  readonly expiry: string;
  /** Who agreed, as a person reads it. */
  readonly who: string;
}

/** How phones are told in parts, and when it goes on. */
export interface WaveChoice {
  /** Shares of the phones in percent, and then the rest: `5,50,rest`; or `pools`: a device pool at a time. */
  readonly cut: string;
  /** So many of a hundred phones that were registered before a wave must be registered again. */
  readonly back: number;
  /** For so many seconds they are waited for after each wave. */
  readonly wait: number;
  /** No wave begins that cannot end before the next such time of this computer: `04:00`. */
  readonly until?: string;
}

/** Into which waves a plan is cut. */
export interface WavesParams {
  readonly plan: string;
  readonly steps: readonly string[];
  readonly waves: WaveChoice;
}
export interface WaveView {
  readonly steps: number;
  /** Phones that it touches, by the plan's own count; 0: what the others need. */
  readonly phones: number;
}

/** The phones that steps of a plan touch, as they are registered now. */
export interface PlanPhones {
  /** `12 phones: 11 registered, 5 of them through Expressway`; empty: they touch none. */
  readonly summary: string;
  /** How many were registered at each look, for the plan's page. */
  readonly picture: readonly Block[];
}

export interface StepResult {
  readonly id: string;
  readonly outcome: "done" | "failed" | "unknown" | "notDone" | "conflict";
  readonly message: string;
}

export interface DeployReport {
  readonly summary: string;
  readonly finished: boolean;
  readonly results: readonly StepResult[];
  /** What is left to do by hand for the steps that are done. */
  readonly byHand: readonly string[];
  /** Its number in the history; absent where nothing was begun. */
  readonly number?: number;
  /** Why not every step is done; absent when it finished. */
  readonly stop?: Stop;
  /** Of a deploy in waves: the one at which it ended. */
  readonly wave?: {
    readonly number: number;
    readonly of: number;
    /** The deployment whose undo brings back what that wave did; absent: it did nothing. */
    readonly undo?: number;
  };
}

/** Why a deploy stopped, and what helps: another plan, or going on with this one. */
export interface Stop {
  readonly message: string;
  readonly helps: "planAgain" | "resume";
}

/** Notification `mra/unanswered`: a cluster leaves a request unanswered; without one, it answers again. */
export interface Unanswered {
  readonly connection: string;
  readonly request?: {
    /** `updatePhone`. */
    readonly operation: string;
    /** ISO 8601. */
    readonly since: string;
    /** It is given up then at the latest, ISO 8601. */
    readonly until: string;
  };
}

/** Notification `mra/deployProgress`. */
export interface DeployProgress {
  readonly plan: string;
  readonly done: number;
  readonly total: number;
  readonly step: string;
  readonly label: string;
  readonly result?: StepResult;
}

/** Notification `mra/phones`: which phones that a deploy touched are registered again. */
export interface PhonesBack {
  readonly plan: string;
  readonly connection: string;
  readonly summary: string;
  /** False: some are not, or it is not known. */
  readonly complete: boolean;
  /** True: they are waited for still, and more is told. */
  readonly waiting: boolean;
  /** True: the report of the deploy says the same; nobody need be told twice. */
  readonly quiet: boolean;
  /** How many were registered at each look, before and since, for the plan's page. */
  readonly picture: readonly Block[];
  /** Those that are not, also from older deploys of this session, by name. */
  readonly lost: readonly LostPhone[];
}

/** A phone that was registered before a deploy and is not any more. */
export interface LostPhone {
  readonly phone: string;
  /** As Unified CM knew it at the last look, in a few words: `Unregistered at 14:02`. */
  readonly state: string;
  /** The whole sentence, which names the phone. */
  readonly message: string;
  /** Its line, where the files describe it. */
  readonly place?: Place;
}

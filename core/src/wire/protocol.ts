/*
 * What client and server say to each other beyond LSP: plain data only, texts already in the user's language.
 * Each request is `mra/<name>`; the maps at the end give parameters and answer.
 */

import type { TeamLock, TeamPast, TeamState } from "./team.ts";
import type { AgentToolAnswer, AgentToolParams } from "./agents.ts";
import type { CertificateParams, PresentedCertificate } from "./certificate.ts";
import type { ClusterComparison } from "./comparison.ts";
import type {
  ApprovalRecord,
  ApproveParams,
  DeployParams,
  DeployProgress,
  DeployReport,
  PhonesBack,
  PlanPhones,
  StepResult,
  Unanswered,
  WavesParams,
  WaveView,
} from "./deploy.ts";
import type { CheckDriftParams, Drift } from "./drift.ts";
import type { Answer } from "./failure.ts";
import type { FactEdits, ImportEdits, ImportParams, PullEdits, PullParams } from "./import.ts";
import type { NewUserEdits, NewUserParams, UserProposal } from "./new-user.ts";
import type { Place } from "./place.ts";
import type { PathsParams, PathsView } from "./paths.ts";
import type { ReadinessView } from "./readiness.ts";
import type { PlanFormat, PlanPage, StepFinding, StepGroupView } from "./plan-page.ts";
import type { CheckView, ExpresswayParams, OutsideIntent, OutsideParams, PreflightParams } from "./preflight.ts";
import type { ProjectRequests } from "./project-files.ts";
import type { PhoneRegistration, RegistrationsParams } from "./registrations.ts";

/** A cluster to talk to. The password crosses this wire once and is kept in the transport only. */
export interface ConnectParams {
  /** Name of the connection in the user's settings; the key of everything below. */
  readonly connection: string;
  /** What files call this cluster; absent: as the connection. */
  readonly cluster?: string;
  /** `host` or `host:port`. */
  readonly host: string;
  readonly user: string;
  readonly password: string;
  /** SHA-256 of the certificate to accept, as hex with colons; or a CA file. */
  readonly pin?: string;
  readonly caFile?: string;
  readonly readOnly: boolean;
  /** The user calls it a production cluster; files may say so, too. */
  readonly production?: boolean;
  readonly demo: boolean;
}

export interface ConnectedCluster {
  readonly release: string;
  readonly schema: string;
}

export interface SectionNode {
  readonly section: string;
  readonly label: string;
  readonly guiPath: string;
  /** Name of the codicon of the section and of its objects. */
  readonly icon: string;
  /** What a filter can look in, the object's name first; empty where AXL cannot search. */
  readonly searchable: readonly {
    readonly key: string;
    readonly label: string;
    /** The section whose names its values are. */
    readonly names?: string;
  }[];
  /** Where its objects are named: the section and the key by which those that name one can be asked for. */
  readonly namedBy?: { readonly section: string; readonly key: string; readonly phones?: true };
  /** Its objects are phones, which register; or they have phones, which are asked for one object at a time. */
  readonly phones?: "are" | "have";
}
export interface ObjectsParams {
  readonly connection: string;
  readonly section: string;
  /** By a key of `searchable`: text that the value must contain, with `%` as wildcard where the user wrote one. */
  readonly filter?: Readonly<Record<string, string>>;
  /** The filter's texts are whole values. */
  readonly exact?: boolean;
  readonly skip: number;
  readonly first: number;
}
/** What is to be counted: a section, or what a filter leaves of it. */
export interface CountParams extends Pick<ObjectsParams, "connection" | "section" | "filter"> {
  /** No more than so many are counted. */
  readonly most?: number;
}
export interface ObjectRow {
  readonly address: string;
  readonly uuid: string;
  readonly name: string;
  /** The telling values: `EMEA-MRA · CMG-EMEA`. */
  readonly description: string;
  /** Label and value of each field that list gave. */
  readonly details: readonly (readonly [label: string, value: string])[];
  /** What the rules find in the live object. */
  readonly warnings: readonly string[];
  readonly inFiles: InFiles;
  /** A fresh cluster has it: there may be many, and nobody looks for them. */
  readonly standard?: true;
}
/** How a live object stands to the files: not in them, the same, different, changed outside since it was the same, or not compared. */
export type InFiles = "absent" | "same" | "different" | "drifted" | "unknown";
export interface ObjectPage {
  readonly rows: readonly ObjectRow[];
  readonly more: boolean;
  /** How many there are in all, where that is known without reading them. */
  readonly total?: number;
  /** When it was read, ISO 8601. */
  readonly readAt: string;
}

/** One object on a cluster. An empty uuid: found by its address. */
export interface LiveRef {
  readonly connection: string;
  readonly address: string;
  readonly uuid: string;
}
/** What a document of live objects shows. */
export interface LiveRefs extends LiveRef {
  /** Others beside it. */
  readonly also?: readonly { readonly address: string; readonly uuid: string }[];
  /** And what these refer to, and what that refers to, as far as the cluster has it. */
  readonly withReferences?: boolean;
}
/** An object that a place in a file speaks of. */
export interface ObjectInFile {
  readonly cluster: string;
  readonly address: string;
  readonly section: string;
  /** The parts of its identity, in the order of the file. */
  readonly identity: readonly string[];
  /** These parts as one name. */
  readonly name: string;
}
/** Both sides of the native diff: the object as it is live and as the files want it; empty where it is not. */
export interface Comparison {
  readonly live: string;
  readonly file: string;
  readonly place?: Place;
}
export interface PlanParams {
  readonly connection: string;
  /** Name of the cluster in the files; asked for when there are several. */
  readonly cluster: string;
  /** Addresses to look at; absent: everything. */
  readonly only?: readonly string[];
  /** Paths of values (`relatedRegions[EMEA-HQ].videoBandwidth`) to look at; only these are written. Absent: all. */
  readonly fields?: readonly string[];
  /** The user's own profile of Expressway-C; absent: nothing of one is compared. */
  readonly expressway?: ExpresswayParams;
}
export interface PlanView {
  readonly id: string;
  readonly cluster: string;
  readonly connection: string;
  /** SHA-256 of the plan, hex: what an approval names. */
  readonly digest: string;
  /** `3 to add, 2 to change, 1 to remove`. */
  readonly summary: string;
  readonly counts: {
    readonly add: number;
    readonly change: number;
    readonly rename: number;
    readonly replace: number;
    readonly remove: number;
    readonly followUp: number;
  };
  readonly steps: readonly StepView[];
  /** Steps that do the same, told as one; what is in none of them stands by itself. */
  readonly groups: readonly StepGroupView[];
  /** What cannot be done through AXL and stays to be done by hand. */
  readonly manual: readonly string[];
  /** What is worth knowing and asks for nothing: an object that is not managed and differs. */
  readonly notes: readonly string[];
  /** The same text as on the command line. */
  readonly text: string;
  /** Number of the deployment that it undoes; absent: it carries out the files. */
  readonly undoes?: number;
  /** What somebody else changed since the deployment that it undoes, and loses by it: `Device pool DP-MRA (Region)`. */
  readonly lost: readonly string[];
  /** Files or settings call the cluster a production one: its name and the number of steps are typed, whatever they do. */
  readonly production: boolean;
}
export interface StepView {
  readonly interrupts?: string;
  readonly id: string;
  readonly kind: "add" | "change" | "rename" | "replace" | "remove" | "apply" | "reset";
  readonly address: string;
  /** Name of the object; `label` ends with it, unless the step speaks of more. */
  readonly name: string;
  readonly label: string;
  /** Why it stands here: `after Region EMEA-MRA`. */
  readonly reason: string;
  readonly changes: readonly { readonly label: string; readonly before: string; readonly after: string }[];
  /** Taken unless unticked; steps that need consent are not. */
  readonly included: boolean;
  readonly needsConsent: boolean;
  /** What the rules say of its object, errors first. */
  readonly findings: readonly StepFinding[];
  /** A step whose object has an error and which it waits for, in words. */
  readonly heldBy?: string;
  /** Phones that it touches, as far as they were counted. */
  readonly phones?: number;
  /** What was changed on the cluster since the deployment that is undone: `Region`. */
  readonly lost?: string;
  /** Where in the files it comes from. */
  readonly uri?: string;
  readonly line?: number;
}

/** One deployment of the past, from the journal on this computer. */
export interface PastDeploy extends TeamPast {
  /** Its number among those of the cluster; a larger one came later. */
  readonly number: number;
  /** When it began, ISO 8601. */
  readonly at: string;
  readonly host: string;
  /** Who was signed in to the cluster; absent where the journal does not say. */
  readonly by?: string;
  /** Every step done; some not; or it was broken off, and the next deploy reads back what it left open. */
  readonly outcome: "done" | "partly" | "brokenOff";
  readonly done: number;
  /** Who approved its plan; absent: no approval was needed. */
  readonly approvedBy?: string;
  readonly steps: readonly PastStep[];
  /** Whether it wrote anything that could be undone. */
  readonly wrote: boolean;
  /** Number of the deployment that it undoes. */
  readonly undoes?: number;
  /** The deployment that undid it, and whether wholly. */
  readonly undone?: { readonly by: number; readonly wholly: boolean };
  /** What a person noted about it: the number of a ticket. */
  readonly note?: string;
}
export interface PastStep {
  readonly id: string;
  readonly kind: StepView["kind"];
  readonly address: string;
  /** Name of the object; `label` ends with it, unless the step speaks of more. */
  readonly name: string;
  readonly label: string;
  readonly outcome: StepResult["outcome"];
  readonly changes: StepView["changes"];
}

/** Notifications from the client. */
export interface ClientNotifications {
  /** The workspace became trusted. */
  "mra/trusted": Record<string, never>;
}
/** Notifications from the server. */
export interface ServerNotifications {
  "mra/deployProgress": DeployProgress;
  "mra/drift": Drift;
  "mra/unanswered": Unanswered;
  "mra/phones": PhonesBack;
  /** The files changed so that marks in the tree (`mra/marks`) may be out of date. At most one a second. */
  "mra/filesChanged": Record<string, never>;
}

/** Parameters and answer of each request. Documents of scheme `mra-live` stand alone: they are no part of any project. */
export interface Requests extends ProjectRequests {
  /** Shakes hands with a host and hangs up; nothing is sent. */
  "mra/certificate": [CertificateParams, Answer<PresentedCertificate>];
  "mra/connect": [ConnectParams, Answer<ConnectedCluster>];
  "mra/disconnect": [{ readonly connection: string }, null];
  "mra/sections": [{ readonly connection: string }, Answer<readonly SectionNode[]>];
  "mra/objects": [ObjectsParams, Answer<ObjectPage>];
  /** How phones are registered, by name: every one that was asked for. */
  "mra/registrations": [RegistrationsParams, Answer<Readonly<Record<string, PhoneRegistration>>>];
  /** The phones that a user controls or owns. `more`: not all phones were looked at. */
  "mra/devices": [LiveRef, Answer<{ readonly rows: readonly ObjectRow[]; readonly more: boolean }>];
  /** How many objects there are. All names are read for it, so it is done only when asked for. */
  "mra/count": [CountParams, Answer<number>];
  /** `inFiles` by address for the rows of a section that were read before; nothing is read from the cluster. */
  "mra/marks": [{ readonly connection: string; readonly section: string }, Readonly<Record<string, InFiles>>];
  /** One live object as a document in our language. */
  "mra/objectText": [LiveRefs, Answer<string>];
  "mra/compare": [LiveRef, Answer<Comparison>];
  /** What each cluster has from the start is left out. */
  "mra/compareClusters": [
    { readonly left: string; readonly right: string; readonly section: string },
    Answer<ClusterComparison>,
  ];
  "mra/import": [ImportParams, Answer<ImportEdits>];
  "mra/pull": [PullParams, Answer<PullEdits>];
  "mra/proposeUser": [{ readonly cluster: string }, UserProposal];
  /** A new user with devices as edits of the files. */
  "mra/newUser": [NewUserParams, NewUserEdits];
  /** Looks for what was changed on the cluster; what it finds is told by `mra/drift`, too. Gives it in one line. */
  "mra/checkDrift": [CheckDriftParams, Answer<{ readonly summary: string; readonly drift: Drift }>];
  /** Where the files describe an object of a cluster. */
  "mra/place": [{ readonly cluster: string; readonly address: string }, Place | null];
  /** The object at a place in a file. */
  "mra/objectAt": [Place, ObjectInFile | null];
  /** For the language status: the cluster of a file, its schema version, and how many files belong to the project. */
  "mra/documentCluster": [
    { readonly uri: string },
    { readonly cluster: string; readonly schema: string; readonly files: number } | null,
  ];
  /** How a cluster answers where this program has to assume it: one line, and a report in Markdown under pseudonyms. */
  "mra/doctor": [{ readonly connection: string }, Answer<{ readonly summary: string; readonly report: string }>];
  /** Live checks of the surroundings (DNS, certificates, clock, ports); and what is read of them, as edits of the files. */
  "mra/preflight": [PreflightParams, Answer<readonly CheckView[]>];
  "mra/writeFacts": [PreflightParams, Answer<FactEdits>];
  /** Does from outside what a client does; its results are the last live checks of the cluster then. */
  "mra/outside": [OutsideParams, Answer<readonly CheckView[]>];
  /** What that would send, said before anything is. `user`: without a password. */
  "mra/outsideIntent": [
    { readonly cluster: string; readonly publicResolvers: readonly string[]; readonly user?: string },
    Answer<OutsideIntent>,
  ];
  /** The last live checks of a cluster, for a change ticket. Without secrets. */
  "mra/preflightReport": [{ readonly cluster: string; readonly format: "markdown" | "json" }, Answer<string>];
  /** Shows what the last live checks of a cluster found at its lines and in Problems. Only when asked to. */
  "mra/preflightProblems": [{ readonly cluster: string }, Answer<null>];
  /** Takes the findings of live checks away from the lines. */
  "mra/clearPreflight": [Record<string, never>, null];
  /** Names of the secrets that the live checks of a cluster need. */
  "mra/preflightSecrets": [
    { readonly cluster: string },
    { readonly secrets: readonly string[]; readonly turnServers: readonly string[] },
  ];
  /** Tries a profile of Expressway-C; kinds of failure: `tls` (with a fingerprint), `signIn`, `unreachable`. */
  "mra/expressway": [ExpresswayParams, Answer<null>];
  /** Over which nodes endpoints register, and what is left without some of them. Only the files are asked. */
  "mra/paths": [PathsParams, Answer<PathsView>];
  /** Who could work outside by the files, and what stops the others. Only the files are asked. */
  "mra/readiness": [{ readonly cluster: string }, Answer<ReadinessView>];
  "mra/clusters": [
    Record<string, never>,
    readonly {
      readonly name: string;
      readonly publisher?: string;
      readonly errors: number;
      /** Expressway-Cs that the files name. */
      readonly cores: readonly string[];
    }[],
  ];
  "mra/plan": [PlanParams, Answer<PlanView>];
  /** The deployments to a cluster, newest first; nothing is read from the cluster. `cluster` is its name in the files. */
  "mra/history": [{ readonly connection: string; readonly cluster: string }, Answer<readonly PastDeploy[]>];
  /** Notes something about a deployment of the past: the number of a ticket. The last note counts. */
  /** Where the state of a project is. `agreedTo`: the place that a person was shown and agreed to. */
  "mra/teamState": [
    { readonly connection: string; readonly cluster: string; readonly agreedTo?: string },
    Answer<TeamState>,
  ];
  /** Who of a team holds a cluster. `token`: that of the lock that a person was shown and breaks. */
  "mra/breakLock": [
    { readonly connection: string; readonly cluster: string; readonly token?: string },
    Answer<TeamLock>,
  ];
  "mra/noteDeploy": [
    { readonly connection: string; readonly cluster: string; readonly deploy: number; readonly note: string },
    Answer<null>,
  ];
  /** Plans what brings back what was there before a deployment. */
  "mra/planUndo": [Omit<PlanParams, "only" | "fields"> & { readonly deploy: number }, Answer<PlanView>];
  /** The plan of a deployment of the team that did not come to its end, as it was. */
  "mra/planResume": [
    { readonly connection: string; readonly cluster: string; readonly deploy: number },
    Answer<PlanView>,
  ];
  /** Both sides of the native diff of a step. */
  "mra/stepTexts": [
    { readonly plan: string; readonly step: string },
    Answer<{ readonly before: string; readonly after: string }>,
  ];
  /** The secrets that a plan's chosen steps need, each with the object that it is for: `Common phone profile CPP-MRA`. */
  "mra/planSecrets": [
    { readonly plan: string; readonly steps: readonly string[] },
    Answer<readonly { readonly name: string; readonly usedBy: string }[]>,
  ];
  "mra/savePlan": [{ readonly plan: string }, Answer<string>];
  /** A plan as a page, and that page as the text of a file. */
  "mra/planPage": [{ readonly plan: string }, Answer<PlanPage>];
  "mra/planReport": [{ readonly plan: string; readonly format: PlanFormat }, Answer<string>];
  /** Into which waves the chosen steps of a plan are cut. Nothing is read or written. */
  "mra/waves": [WavesParams, Answer<readonly WaveView[]>];
  /** How the phones that the chosen steps touch are registered now. */
  "mra/planPhones": [{ readonly plan: string; readonly steps: readonly string[] }, Answer<PlanPhones>];
  /** A person's yes to steps of a plan, for a production cluster or for an agent that asked. Nothing is carried out by it. */
  "mra/approve": [ApproveParams, Answer<ApprovalRecord>];
  "mra/deploy": [DeployParams, Answer<DeployReport>];
  /** What an agent in the editor asks for. Nothing is written. `asks`: a plan to put before a person, who decides. */
  "mra/agentTool": [AgentToolParams, Answer<AgentToolAnswer & { readonly asks?: PlanView }>];
  "mra/explain": [{ readonly code: string }, string | null];
  /** Rules that could not speak because a fact is not stated, as a page. */
  "mra/whySilent": [Record<string, never>, string];
}

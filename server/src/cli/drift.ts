import { ok, type Result } from "../../../core/src/base/result.ts";
import { message, say, type Language, type Message } from "../../../core/src/base/text.ts";
import type { Project } from "../../../core/src/model/project.ts";
import type { Drift, ObjectDrift } from "../../../core/src/plan/drift.ts";
import { driftCounts, driftSummary, fieldSentence, objectSentence } from "../../../core/src/plan/drift-words.ts";
import { statedOnExpressway, statedThere, valueSpot } from "../../../core/src/plan/expressway.ts";
import { topKey } from "../../../core/src/plan/value.ts";
import { labelOf } from "../../../core/src/plan/words.ts";
import type { Spot } from "../../../core/src/syntax/tree.ts";
import { faultText } from "../axl/fault-text.ts";
import { driftOnExpressway } from "../clusters/drift-expressway.ts";
import { driftOn, memoryOf, type DriftQuestion } from "../clusters/drift-look.ts";
import { driftSpot } from "../clusters/drift-spots.ts";
import { nothingKnown, type Snapshot } from "../deploy/drift.ts";
import type { PlanRequest } from "../deploy/plan-cluster.ts";
import type { StateStore } from "../port/state.ts";
import { openDoor } from "../expressway/door.ts";
import type { Fault } from "../port/cluster.ts";
import type { ExpresswayProfile } from "../preflight/expressway-pages.ts";
import type { ConnectedCluster } from "../axl/client.ts";
import type { Checked } from "../workspace/check.ts";
import { printedPlaces, placeText } from "./checked.ts";
import type { Terminal } from "./command.ts";

/** What `mra plan --drift` looks at. */
export interface DriftCall {
  readonly request: PlanRequest;
  /** The Expressway-C that a person signed in to. */
  readonly expressway: ExpresswayProfile | undefined;
  readonly project: Project;
  readonly checked: Checked;
  readonly format: DriftFormat;
  /** Where it is remembered what was last the same. */
  readonly store: StateStore;
}

/** How drift can be shown. */
export const driftFormats = ["text", "json"] as const;
type DriftFormat = (typeof driftFormats)[number];

export const isDriftFormat = (it: string): it is DriftFormat => (driftFormats as readonly string[]).includes(it);

/**
 * Says what was changed on the cluster since it was deployed, or last seen as the files say. Exit status: 0 nothing, 2
 * something was, or differs and was never seen the same; 1 it could not be told. What waits for a deploy does not count.
 */
export async function showDrift(
  { request, expressway, project, checked, format, store }: DriftCall,
  cluster: ConnectedCluster,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<number> {
  const question = { request, known: nothingKnown, keep: true, store };
  const looked = await driftOn({ cluster, host: request.host }, question, signal);
  if (!looked.ok) {
    terminal.note(faultText(looked.fault));
    return 1;
  }
  const { snapshot, drift: own } = looked.value;
  const there = expressway && (await lookThere(expressway, project, question, snapshot, signal));
  // A look that the team could not be told of has been taken all the same.
  const told = await store.team?.sync(signal);
  if (told?.ok === false) terminal.note(told.fault);
  const also = there?.ok === true ? there.value : nothingThere;
  const drift = { ...own, objects: [...own.objects, ...also.objects], pending: own.pending + also.pending };
  const lines = linesIn(drift, project, checked);
  terminal.out(
    format === "json"
      ? `${JSON.stringify(dataOf(request, snapshot, drift, lines), null, 2)}\n`
      : textOf(request, snapshot, drift, lines, terminal.language),
  );
  if (there?.ok === false) {
    terminal.note(message(notThere, expressway?.host ?? ""));
    terminal.note(faultText(there.fault));
    return 1;
  }
  return drift.objects.length > 0 ? 2 : 0;
}

const nothingThere: Pick<Drift, "objects" | "pending"> = { objects: [], pending: 0 };

/** What was changed on an Expressway-C, whether or not plans may write there. */
async function lookThere(
  profile: ExpresswayProfile,
  project: Project,
  question: DriftQuestion,
  { identity }: Snapshot,
  signal: AbortSignal,
): Promise<Result<Pick<Drift, "objects" | "pending">, Fault>> {
  const door = openDoor(profile);
  const desired = door === undefined ? [] : statedOnExpressway(project, door.host).map((it) => it.state);
  if (door === undefined || desired.length === 0) return ok(nothingThere);
  const memory = memoryOf(question.request, question);
  const look = await driftOnExpressway({ desired, memory, agreed: new Map(), identity }, door, signal);
  return look.ok ? ok(look.value.drift) : look;
}

const notThere = {
  en: "Nothing is said of changes on Expressway-C {0}, which could not be read:",
  ko: "Expressway-C {0}을(를) 읽지 못해 그곳의 변경은 알 수 없습니다:",
};

/** Where each object and each of its values stands: `infrastructure.mra.yaml:31`. */
type Lines = ReadonlyMap<string, string>;

const keyOf = (it: ObjectDrift, path?: string): string => `${it.address}\n${path ?? ""}`;

function linesIn(drift: Drift, project: Project, checked: Checked): Lines {
  const placeOf = printedPlaces(checked.files);
  const line = (spot: Spot): string => {
    const place = placeOf(spot);
    return place === undefined ? "" : placeText(place);
  };
  const lines = new Map<string, string>();
  for (const it of drift.objects) {
    const object = project.at(it.address);
    const there = statedThere(project, it.address);
    if (there !== undefined) {
      lines.set(keyOf(it), line(there.spot));
      for (const { path } of it.fields) lines.set(keyOf(it, path), line(valueSpot(there, topKey(path))));
    }
    if (object === undefined) continue;
    lines.set(keyOf(it), line(object.identity));
    for (const { path } of it.fields) lines.set(keyOf(it, path), line(driftSpot(object, path)));
  }
  return lines;
}

/** With the zone: who reads it may be elsewhere. */
const utc = (iso: string): string => `${iso.slice(0, 16).replace("T", " ")} UTC`;

function textOf(
  { name, host }: PlanRequest,
  { readAt, identity }: Snapshot,
  drift: Drift,
  lines: Lines,
  language: Language,
): string {
  const head = say(driftSummary(name, driftCounts(drift), readAt, utc), language);
  const found = drift.objects.flatMap((it): readonly string[] => {
    const own = (place: string | undefined, sentence: Message): string =>
      `  ${place === undefined || place === "" ? "" : `${place}: `}${say(sentence, language)}`;
    return [
      `${signs[it.kind]} ${labelOf(it.address)[language]}`,
      ...(it.kind === "changed"
        ? it.fields.map((field) => own(lines.get(keyOf(it, field.path)), fieldSentence(it, field, readAt, utc)))
        : [own(lines.get(keyOf(it)), objectSentence(it, readAt, utc))]),
    ];
  });
  const list = found.length === 0 ? "" : `\n${found.join("\n")}\n`;
  return `${head}\n${host}, ${identity.release}, AXL ${identity.schema}\n${list}`;
}

const signs = { changed: "~", gone: "-", back: "+" } as const;

function dataOf({ name, host }: PlanRequest, { readAt, identity }: Snapshot, drift: Drift, lines: Lines): object {
  return {
    cluster: name,
    host,
    release: identity.release,
    schema: identity.schema,
    readAt,
    counts: driftCounts(drift),
    drift: drift.objects.map((it) => ({
      address: it.address,
      kind: it.kind,
      cause: it.cause,
      ...(it.since && { since: it.since }),
      place: lines.get(keyOf(it)) ?? "",
      values: it.fields.map((field) => ({
        path: field.path,
        label: field.label,
        cause: field.cause,
        ...(field.since && { since: field.since }),
        file: field.after,
        live: field.before,
        place: lines.get(keyOf(it, field.path)) ?? "",
      })),
    })),
  };
}

/** `--drift` makes no plan, so there is none to write. */
export const driftHasNoPlan: Message = message({
  en: "--drift makes no plan; leave out --out and --undo",
  ko: "--drift는 계획을 만들지 않으므로 --out과 --undo를 함께 쓸 수 없습니다",
});

import { say, type Language } from "../../../../core/src/base/text.ts";
import { fieldSentence, objectSentence } from "../../../../core/src/plan/drift-words.ts";
import { labelOf } from "../../../../core/src/plan/words.ts";
import type { Drift, DriftedObject } from "../../../../core/src/wire/drift.ts";
import { readAtOf, type DriftNow, type DriftStand, type DriftWatch } from "../../clusters/drift-watch.ts";
import { troubleText } from "../../clusters/trouble.ts";
import { placeOf } from "../../workspace/view.ts";
import type { LiveFinding } from "../live-source.ts";
import type { Session } from "../session.ts";
import { driftFindings } from "./drift-findings.ts";
import { driftPlace } from "./drift-place.ts";
import { showMoment } from "./moments.ts";

/** Shows what is known of drift: at the lines of the files, and to the client, which is told of each state once. */
export interface DriftShow {
  /** There may be something else to show. */
  again(): void;
}

/** `tell` sends what the client is to show. */
export function driftShow(watch: DriftWatch, session: Session, tell: (drift: Drift) => void): DriftShow {
  const told = new Map<string, string>();
  const shown = new WeakMap<DriftNow, readonly LiveFinding[]>();
  const findingsIn = (now: DriftNow): readonly LiveFinding[] => {
    const found =
      shown.get(now) ??
      driftFindings(now.drift, {
        ...{ project: now.project, connection: now.connection, language: session.settings.language },
        readAt: (it) => readAtOf(now, it),
      });
    shown.set(now, found);
    return found;
  };
  const findings = (): readonly LiveFinding[] => watch.stands().flatMap(({ now }) => (now ? findingsIn(now) : []));
  const tellAll = (): void => {
    for (const stand of watch.stands()) {
      const view = driftView(stand, session, session.settings.language);
      const text = JSON.stringify(view);
      if (told.get(stand.connection) === text) continue;
      told.set(stand.connection, text);
      tell(view);
    }
  };
  session.stage.provide({
    at: (uri) => findings().filter(({ finding }) => finding.spot.chunk.uri === uri),
    uris: () => [...new Set(findings().map(({ finding }) => finding.spot.chunk.uri))],
  });
  session.results.onFindings(tellAll);
  return {
    again() {
      session.stage.show();
      tellAll();
    },
  };
}

/** How a cluster stands to the files, in words. */
export function driftView(
  { connection, now, unread }: DriftStand,
  view: Pick<Session, "files">,
  language: Language,
): Drift {
  if (now === undefined) {
    const why = unread && { since: unread.since, message: say(troubleText(unread.why), language) };
    return { connection, changed: [], different: [], pending: 0, ...(why && { unread: why }) };
  }
  const { drift, project } = now;
  const shown = drift.objects.map((object): DriftedObject => {
    const readAt = readAtOf(now, object);
    const described = driftPlace(project, object);
    const place = described && placeOf(described.identity, view);
    const sentences =
      object.kind === "changed"
        ? object.fields.map((field) => fieldSentence(object, field, readAt, showMoment))
        : [objectSentence(object, readAt, showMoment)];
    return {
      address: object.address,
      label: labelOf(object.address)[language],
      details: sentences.map((one) => say(one, language)),
      ...(place && { place }),
    };
  });
  const outside = (i: number): boolean => drift.objects[i]?.cause !== "unknown";
  const missing = now.expressway?.unread;
  return {
    connection,
    readAt: now.readAt,
    ...(missing && { expresswayUnread: say(troubleText(missing.why), language) }),
    changed: shown.filter((_, i) => outside(i)),
    different: shown.filter((_, i) => !outside(i)),
    pending: drift.pending,
  };
}

import { message, say, textOf, type Language, type Message } from "../../../../core/src/base/text.ts";
import { schemaOf } from "../../../../core/src/catalog/catalog.ts";
import type { Project } from "../../../../core/src/model/project.ts";
import type { Drift, FieldDrift, ObjectDrift } from "../../../../core/src/plan/drift.ts";
import { fieldHint, fieldSentence, objectSentence } from "../../../../core/src/plan/drift-words.ts";
import { labelOf } from "../../../../core/src/plan/words.ts";
import type { Fix } from "../../../../core/src/rules/finding.ts";
import { cellOf, spanOf, type Spot } from "../../../../core/src/syntax/tree.ts";
import { driftCode } from "../../clusters/drift-spots.ts";
import type { LiveFinding, Offer } from "../live-source.ts";
import { driftPlace, type DriftPlace } from "./drift-place.ts";
import { showMoment } from "./moments.ts";

/** Drift as findings, each at the value that it is about, with what can be done about it. */
export function driftFindings(
  drift: Drift,
  of: {
    readonly project: Project;
    readonly connection: string;
    /** When an object that differs was read. */
    readonly readAt: (it: ObjectDrift) => string;
    readonly language: Language;
  },
): readonly LiveFinding[] {
  return drift.objects.flatMap((it): readonly LiveFinding[] => {
    const place = driftPlace(of.project, it);
    if (place === undefined) return [];
    const all = wholeFix(it, place);
    if (it.kind !== "changed") return [wholeFinding(it, place, all, of)];
    return it.fields.map((field) => fieldFinding(it, field, place, it.fields.length > 1 ? all : [], of));
  });
}

type Around = Parameters<typeof driftFindings>[1];

function wholeFinding(it: ObjectDrift, place: DriftPlace, fixes: readonly Fix[], around: Around): LiveFinding {
  return {
    finding: {
      code: driftCode,
      severity: it.cause === "unknown" ? "info" : "warning",
      message: objectSentence(it, around.readAt(it), showMoment),
      spot: place.identity,
      related: [],
      fixes,
    },
    hint: undefined,
    offers: offersOf(it, undefined, around.connection),
  };
}

function fieldFinding(
  it: ObjectDrift,
  field: FieldDrift,
  place: DriftPlace,
  all: readonly Fix[],
  { readAt, connection, language }: Around,
): LiveFinding {
  const spoken = byHand(it, fieldSentence(it, field, readAt(it), showMoment));
  const broken = place.broken(field);
  const spot = place.spotOf(field);
  const label = cellOf(spot)?.label;
  const said = label === undefined ? spoken : message(inBook, textOf(spoken), label);
  // Behind a placeholder stands what all rows say.
  const end = spot === place.identity || label !== undefined ? undefined : endOf(spot);
  return {
    finding: {
      code: driftCode,
      severity: field.cause === "unknown" ? "info" : "warning",
      message: said,
      spot,
      related: [],
      fixes: label === undefined ? [...valueFix(place, field, broken), ...all] : [],
    },
    hint:
      end === undefined
        ? undefined
        : { offset: end, text: say(fieldHint(field, readAt(it), showMoment), language), tooltip: say(said, language) },
    offers: offersOf(it, field, connection).map((offer) => ({ ...offer, first: broken.length > 0 })),
  };
}

const inBook = {
  en: "{1}: {0}. Workbooks are not written from here, for what else is in them: write the live value into the cell, or plan a revert",
  ko: "{1}: {0}. 통합 문서는 다른 내용을 보존하기 위해 여기에서 쓰지 않습니다. 라이브 값을 셀에 직접 입력하거나 되돌리기를 계획하십시오",
};

// Behind a value of one line; a hint in the middle of a block would tear it apart.
const endOf = (spot: Spot): number => spanOf(spot).end;

function valueFix(place: DriftPlace, field: FieldDrift, broken: readonly string[]): readonly Fix[] {
  const changes = place.accepted(field);
  if (changes === undefined) return [];
  const title =
    broken.length === 0
      ? message({ en: "Accept the live value", ko: "라이브 값 적용" })
      : message(
          { en: "Accept the live value, which breaks {0}", ko: "{0}에 어긋나는 라이브 값 적용" },
          broken.join(", "),
        );
  return [{ title, safe: false, changes }];
}

function wholeFix(it: ObjectDrift, place: DriftPlace): readonly Fix[] {
  const changes = place.allAccepted();
  if (changes === undefined) return [];
  const label = labelOf(it.address);
  const title =
    it.kind === "changed"
      ? message({ en: "Accept all live values of {0}", ko: "{0}의 라이브 값 모두 적용" }, label)
      : message({ en: "Take {0} out of the files", ko: "파일에서 {0} 삭제" }, label);
  return [{ title, safe: false, changes }];
}

/** What no request is known to change is changed by hand, and not by a plan. */
function byHand(it: ObjectDrift, said: Message): Message {
  const { changedByHand } = schemaOf(it.section);
  return changedByHand === undefined || !it.revertible ? said : message(plusByHand, textOf(said), changedByHand);
}

const plusByHand = { en: "{0}. To revert it: {1}", ko: "{0}. 되돌리려면: {1}" };

function offersOf(it: ObjectDrift, field: FieldDrift | undefined, connection: string): readonly Offer[] {
  if (!it.revertible || (field !== undefined && schemaOf(it.section).changedByHand !== undefined)) return [];
  const ref = { connection, address: it.address, uuid: "" };
  const label = labelOf(it.address);
  const whole: Offer = {
    title: message({ en: "Plan a revert of {0}", ko: "{0} 되돌리기 계획" }, label),
    command: "mra.revertLive",
    arguments: [ref],
  };
  if (field === undefined) return [whole];
  const one: Offer = {
    title: message({ en: "Plan a revert of this value", ko: "이 값 되돌리기 계획" }),
    command: "mra.revertLive",
    arguments: [ref, [field.path]],
  };
  return it.fields.length > 1 ? [one, whole] : [one];
}

import { say, type Language } from "../base/text.ts";
import type { ReadinessInput } from "./readiness-report.ts";

/** Readiness as data for other programs: the same figures, every place with its file and line (from 1). */
export const readinessData = (
  { readiness, outlook, today, unread, placeOf }: ReadinessInput,
  language: Language,
): object => ({
  cluster: readiness.cluster,
  date: today,
  unreadableFiles: unread,
  phones: readiness.phones,
  users: readiness.users,
  causes: readiness.causes.map(({ code, phones, users, places }) => ({
    ...{ code, phones, users },
    places: places.map(({ spot, message, names }) => {
      const { text, line } = placeOf(spot);
      return { place: text, line: line + 1, message: say(message, language), objects: names };
    }),
  })),
  capacity: outlook.capacity.map(({ name, nodes, size, perNode, registrations }) => ({
    name: name ?? null,
    nodes: nodes ?? null,
    size: size ?? null,
    registrationsPerNode: perNode ?? null,
    registrations: registrations ?? null,
  })),
  certificates: outlook.certificates.map(({ system, name, of, date, days }) => ({
    ...{ system, name, of },
    validUntil: date ?? null,
    days: days ?? null,
  })),
  releases: outlook.releases.map(({ product, name, release, date, days }) => ({
    product,
    name: name ?? null,
    release: release ?? null,
    supportEnds: date ?? null,
    days: days ?? null,
  })),
});

import { certificateSystems, everyCertificatesOf, type CertificateSystem } from "../model/certificates.ts";
import { expresswaysOf, type Expressway } from "../model/expressway.ts";
import { mapsAt, textAt, wholeAt } from "../model/located.ts";
import type { Project } from "../model/project.ts";
import { isBefore } from "../model/release.ts";

/** What the files state of the time ahead: certificates, releases, and how many registrations there is room for. */
export interface Outlook {
  /** By expiry, those of which nothing is stated last. */
  readonly certificates: readonly Expiry[];
  readonly releases: readonly ReleaseEnd[];
  readonly capacity: readonly Capacity[];
}

export interface Expiry {
  readonly system: CertificateSystem;
  /** `tomcat`, `server`. */
  readonly name: string;
  /** Names of the Expressways that have it; empty where there is one, or it is of another system. */
  readonly of: readonly string[];
  /** Days from today, negative once it is over; undefined: the files do not state it. */
  readonly days: number | undefined;
  readonly date: string | undefined;
}

export interface ReleaseEnd {
  readonly product: "Unified CM" | "Expressway";
  readonly name: string | undefined;
  readonly release: string | undefined;
  readonly date: string | undefined;
  readonly days: number | undefined;
}

/** Room for registrations of a pair of Expressway clusters. */
export interface Capacity {
  readonly name: string | undefined;
  /** Nodes of the smaller of both clusters; undefined where the files do not state them. */
  readonly nodes: number | undefined;
  readonly size: string | undefined;
  readonly perNode: number | undefined;
  /** What both clusters carry together; undefined where one of these is not stated. */
  readonly registrations: number | undefined;
}

/** `today` as `2026-11-29`. */
export function outlookOf(project: Project, today: string): Outlook {
  const daysTo = (date: string | undefined): number | undefined =>
    date === undefined ? undefined : Math.round((dayOf(date) - dayOf(today)) / dayMs);
  const certificates = certificateSystems.flatMap((system) =>
    everyCertificatesOf(project, system).flatMap((group) =>
      group.certificates.map(({ name, node }): Expiry => {
        const date = textAt(node, "validUntil", "date")?.value;
        return { system, name, of: group.of.flatMap((it) => it.name ?? []), days: daysTo(date), date };
      }),
    ),
  );
  const definition = project.definition;
  const ends = definition && textAt(definition.node, "supportEnds", "date")?.value;
  return {
    certificates: certificates.sort((a, b) => (a.days ?? Infinity) - (b.days ?? Infinity) || 0),
    releases: [
      { product: "Unified CM", name: project.name, release: definition?.version, date: ends, days: daysTo(ends) },
      ...expresswaysOf(project).map((it): ReleaseEnd => {
        const date = textAt(it.nodes, "supportEnds", "date")?.value;
        return { product: "Expressway", name: it.name, release: it.release?.value, date, days: daysTo(date) };
      }),
    ],
    capacity: expresswaysOf(project).map(capacityOf),
  };
}

const dayMs = 86_400_000;

function dayOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return Date.UTC(year, month - 1, day);
}

/**
 * Cisco's guide for X15.3 (Expressway Capacity and Sizing): a cluster carries four times what one node does, with up to six
 * nodes; from X14.2 on six nodes carry five times as much; small virtual machines gain nothing from a cluster.
 */
function capacityOf(it: Expressway): Capacity {
  const stated = mapsAt(it.nodes, "capacity");
  const size = textAt(stated, "size")?.value;
  const perNode = wholeAt(stated, "registrationsPerNode")?.value;
  const counts = [it.cores, it.edges].flatMap((list) => (list === undefined ? [] : [list.texts.length]));
  const nodes = counts.length === 2 ? Math.min(...counts) : undefined;
  const factor = nodes === undefined ? undefined : factorOf(nodes, size, it);
  const registrations = perNode === undefined || factor === undefined ? undefined : perNode * factor;
  return { name: it.name, nodes, size, perNode, registrations };
}

function factorOf(nodes: number, size: string | undefined, { release }: Expressway): number | undefined {
  if (nodes <= 1) return nodes;
  if (size === undefined) return undefined;
  if (size === "small") return 1;
  if (nodes <= 4) return nodes;
  if (nodes === 5) return 4;
  if (release === undefined) return 4; // the careful figure
  return isBefore(release.release, [14, 2]) ? 4 : 5;
}

import { objectSchema, schemaOf, sections } from "../../../../core/src/catalog/catalog.ts";
import type { Section } from "../../../../core/src/catalog/generated/fields.ts";
import { refersToKind } from "../../../../core/src/ide/outside-names.ts";
import type { LiveObject } from "../../../../core/src/plan/state.ts";
import type { OpenCluster } from "../../clusters/open-clusters.ts";
import { liveNames } from "./live-names.ts";

/** Reads the names of a cluster's objects when somebody is about to write one, whether or not their section was opened. */
export interface NameReader {
  /** Names that are known by now, each once. */
  names(open: OpenCluster, section: string): readonly string[];
  /**
   * Sees to it that names are known: what was read in the last minutes counts. Of a section with more objects than are
   * listed at once, those that begin with what is typed. Gives up silently: names are a help. Whoever asked may go away
   * meanwhile; what is read serves the next one.
   */
  read(open: OpenCluster, section: string, typed: string): Promise<void>;
}

/** Rows of one request. */
const mostNames = 999;
/** Rows that are looked through for names of what no list gives (`Css`). */
const mostUsers = 200;
const keptMs = 120_000;
/** After a cluster did not answer, it is left alone for a while. */
const pauseMs = 15_000;
const patienceMs = 10_000;

interface Reading {
  readonly since: number;
  keptMs: number;
  readonly done: Promise<void>;
  names: readonly string[];
  /** Whether there are more than were listed. */
  more: boolean;
}

export function createNameReader(now: () => number = Date.now): NameReader {
  const readings = new WeakMap<OpenCluster, Map<string, Reading>>();
  const of = (open: OpenCluster): Map<string, Reading> => {
    const known = readings.get(open) ?? new Map<string, Reading>();
    readings.set(open, known);
    return known;
  };
  const once = async (
    open: OpenCluster,
    key: string,
    read: (signal: AbortSignal) => Promise<Listed>,
  ): Promise<Reading> => {
    const known = of(open).get(key);
    if (known !== undefined && now() - known.since < known.keptMs) {
      await known.done;
      return known;
    }
    const reading: Reading = {
      since: now(),
      keptMs,
      names: known?.names ?? [],
      more: false,
      done: Promise.resolve().then(async () => {
        const listed = await read(AbortSignal.timeout(patienceMs));
        if (listed === undefined) reading.keptMs = pauseMs;
        else Object.assign(reading, listed);
      }),
    };
    of(open).set(key, reading);
    await reading.done;
    return reading;
  };
  return {
    names: (open, section) => [
      ...new Set([
        ...[...of(open)].flatMap(([key, it]) => (key === section || key.startsWith(`${section} `) ? it.names : [])),
        ...liveNames(open.read.values(), section),
      ]),
    ],
    async read(open, section, typed) {
      const { more } = await once(open, section, (signal) =>
        objectSchema(section) ? namesOf(open, section as Section, "", signal) : namesUsed(open, section, signal),
      );
      if (more && typed.trim() !== "")
        await once(open, `${section} ${typed}`, (signal) => namesOf(open, section as Section, typed, signal));
    },
  };
}

/** Undefined where the cluster did not answer. */
type Listed = Pick<Reading, "names" | "more"> | undefined;

async function namesOf(open: OpenCluster, section: Section, begin: string, signal: AbortSignal): Promise<Listed> {
  const { identity } = schemaOf(section);
  const [key] = identity;
  if (key === undefined) return { names: [], more: false };
  const filter = begin === "" ? {} : { filter: { [key]: `${begin}%` } };
  const rows = await open.cluster.list(section, { skip: 0, first: mostNames + 1, fields: [], ...filter }, signal);
  if (!rows.ok) return undefined;
  return { names: rows.value.slice(0, mostNames).map((it) => it.name), more: rows.value.length > mostNames };
}

// What files cannot describe has no list here either: the objects that use it tell its name.
async function namesUsed(open: OpenCluster, kind: string, signal: AbortSignal): Promise<Listed> {
  const users = sections.flatMap((section) => {
    const fields = schemaOf(section)
      .fields.filter(({ type }) => refersToKind(type, kind))
      .map((it) => it.key);
    return fields.length === 0 ? [] : [{ section, fields }];
  });
  const read = await Promise.all(
    users.map(({ section, fields }) => open.cluster.list(section, { skip: 0, first: mostUsers, fields }, signal)),
  );
  const objects = read.flatMap((it): readonly LiveObject[] => (it.ok ? it.value : []));
  return read.some((it) => it.ok) ? { names: liveNames(objects, kind), more: false } : undefined;
}

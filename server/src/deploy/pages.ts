import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import { schemaOf } from "../../../core/src/catalog/catalog.ts";
import type { Section } from "../../../core/src/catalog/generated/fields.ts";
import type { LiveObject } from "../../../core/src/plan/state.ts";
import type { Clock } from "./clock.ts";
import type { Cluster, Fault } from "../port/cluster.ts";
import { reading } from "./retry.ts";

/** Rows of one page: few enough for one answer of AXL. */
const pageRows = 1_000;

/**
 * Reads a section page by page until it ends or `see` has seen enough. A page that fails ends it, and nothing that was seen
 * may then be used. So does a row that comes twice, or a page with fewer rows than were asked for that is not the last:
 * somebody changed the cluster meanwhile, or it caps or repeats its pages, and rows may be missing. `fields` as a
 * `ListQuery` has them.
 */
export async function readPages(
  section: Section,
  fields: readonly string[] | undefined,
  cluster: Pick<Cluster, "list">,
  clock: Clock,
  see: (rows: readonly LiveObject[]) => "more" | "enough",
  signal: AbortSignal,
): Promise<Result<undefined, Fault>> {
  const only = fields === undefined ? {} : { fields };
  const uuids = new Set<string>();
  let isShort = false;
  for (let [skip, first] = [0, pageRows]; ;) {
    const page = await reading(() => cluster.list(section, { skip, first, ...only }, signal), clock, signal);
    if (!page.ok) {
      const { fault } = page;
      if (fault.kind !== "tooManyRows" || fault.suggested >= first || fault.suggested < 1) return page;
      first = fault.suggested;
      continue;
    }
    const told = page.value.told ?? page.value.length;
    if (told === 0) return ok(undefined);
    if (isShort) return malformed(`pages of ${schemaOf(section).axlType} that shrink`);
    for (const { uuid } of page.value) {
      if (uuids.has(uuid)) return malformed(`a list of ${schemaOf(section).axlType} with a UUID twice`);
      uuids.add(uuid);
    }
    if (see(page.value) === "enough") return ok(undefined);
    isShort = told < first;
    skip += first;
  }
}

const malformed = (what: string): Result<never, Fault> => fail({ kind: "malformed", what });

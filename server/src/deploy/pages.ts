import { ok, type Result } from "../../../core/src/base/result.ts";
import type { Section } from "../../../core/src/catalog/generated/fields.ts";
import type { LiveObject } from "../../../core/src/plan/state.ts";
import type { Clock } from "./clock.ts";
import type { Cluster, Fault } from "../port/cluster.ts";
import { reading } from "./retry.ts";

/** Rows of one page: few enough for one answer of AXL. */
const pageRows = 1_000;

/**
 * Reads a section page by page until it ends or `see` has seen enough. AXL promises no order across pages: a row may come
 * twice. A page that fails ends it, and nothing that was seen may then be used. `fields` as a `ListQuery` has them.
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
  for (let [skip, first] = [0, pageRows]; ;) {
    const page = await reading(() => cluster.list(section, { skip, first, ...only }, signal), clock, signal);
    if (!page.ok) {
      const { fault } = page;
      if (fault.kind !== "tooManyRows" || fault.suggested >= first || fault.suggested < 1) return page;
      first = fault.suggested;
      continue;
    }
    // Only an empty page is the end: one may be short because rows came twice.
    if (page.value.length === 0 || see(page.value) === "enough") return ok(undefined);
    skip += first;
  }
}

import { ok, type Failed, type Result } from "../../../core/src/base/result.ts";
import type { Fault } from "../port/cluster.ts";

/**
 * Does something for each item, two at a time, and gives the results in the order of the items. The first fault ends it:
 * what is not complete is worth nothing.
 */
export async function twoAtATime<A, B>(
  items: readonly A[],
  each: (item: A) => Promise<Result<B, Fault>>,
): Promise<Result<readonly B[], Fault>> {
  const results: B[] = [];
  let next = 0;
  let failed: Failed<Fault> | undefined;
  const worker = async (): Promise<void> => {
    while (failed === undefined && next < items.length) {
      const i = next++;
      const it = await each(items[i] as A);
      if (it.ok) results[i] = it.value;
      else failed ??= it;
    }
  };
  await Promise.all([worker(), worker()]);
  return failed ?? ok(results);
}

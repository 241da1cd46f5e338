import { fail, ok, type Result } from "../base/result.ts";
import { elementNamed, elementsOf, failureTable, survivorsOf, type Survivors } from "./survivors.ts";
import type { topologyOf } from "./topology.ts";

type Topology = ReturnType<typeof topologyOf>;

/**
 * The registration paths as data: what they run over, what is left without some nodes; where none is named, without each one
 * and each two. `fail`: a name that no node has.
 */
export function pathsData(topology: Topology, without: readonly string[]): Result<object, string> {
  const down = new Set<string>();
  for (const name of without.map((it) => it.trim()).filter((it) => it !== "")) {
    const element = elementNamed(topology, name);
    if (element === undefined) return fail(name);
    down.add(element.name);
  }
  return ok({
    cluster: topology.cluster,
    elements: elementsOf(topology),
    left: plain(survivorsOf(topology, [...down])),
    ...(down.size === 0 && {
      single: failureTable(topology, 1).map(plain),
      double: failureTable(topology, 2).map(plain),
    }),
  });
}

const plain = ({ pools, ...rest }: Survivors): object => ({
  ...rest,
  pools: pools.map(({ pool, ...outcome }) => ({ name: pool.name, phones: pool.phones, ...outcome })),
});

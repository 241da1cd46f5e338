import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import fc from "fast-check";
import { bind } from "../../core/src/model/bind.ts";
import { assemble } from "../../core/src/model/assemble.ts";
import { pictureOf } from "../../core/src/paths/picture.ts";
import { renderPaths } from "../../core/src/paths/render.ts";
import {
  elementNamed,
  elementsOf,
  failureTable,
  survivalStates,
  survivorsOf,
  type State,
  type Survivors,
} from "../../core/src/paths/survivors.ts";
import { topologyOf, type Topology } from "../../core/src/paths/topology.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { mra } from "../cli/terminal.ts";

const topologyFrom = (text: string): Topology => {
  const [project] = assemble([bind(parse("file:///t.mra.yaml", text))]);
  assert.ok(project);
  return topologyOf(project);
};

/** A world as a person would draw it; the files and the expected answers are both made from it. */
interface World {
  readonly edges: readonly { readonly name: string; readonly announced: boolean }[];
  readonly cores: readonly { readonly name: string; readonly listed: "fqdn" | "bare" | "foreign" | "no" }[];
  readonly groups: readonly (readonly number[])[];
  readonly pools: readonly { readonly group: number }[];
  readonly phones: readonly { readonly pool: number; readonly owner: number }[];
  readonly release: string;
}
const callManagers = ["cm0", "cm1", "cm2", "cm3"];

const world = fc
  .record({
    edges: fc.array(fc.boolean(), { minLength: 1, maxLength: 3 }),
    cores: fc.array(fc.constantFrom("fqdn", "bare", "foreign", "no"), { minLength: 1, maxLength: 3 }),
    groups: fc.array(fc.uniqueArray(fc.nat({ max: callManagers.length - 1 }), { maxLength: 3 }), {
      minLength: 1,
      maxLength: 3,
    }),
    pools: fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
    phones: fc.array(fc.tuple(fc.nat(), fc.nat({ max: 4 })), { maxLength: 12 }),
    release: fc.constantFrom("X12.5", "X12.7", "X15.2"),
  })
  .map((it): World => ({
    // Without any record at all nothing is known of them, and every Expressway-E counts.
    edges: it.edges.map((announced, i) => ({ name: `e${i}.example.com`, announced })),
    cores: it.cores.map((listed, i) => ({
      name: `c${i}.${listed === "foreign" ? "other.net" : "example.com"}`,
      listed: listed,
    })),
    groups: it.groups,
    pools: it.pools.map((group) => ({ group: group % it.groups.length })),
    phones: it.phones.map(([pool, owner]) => ({ pool: pool % it.pools.length, owner })),
    release: it.release,
  }));

function fileOf(it: World): string {
  const list = (key: string, rows: readonly string[]): string =>
    rows.length === 0 ? "" : `${key}:\n${rows.map((row) => `  - ${row}\n`).join("")}`;
  const records = it.edges.filter((e) => e.announced);
  return `apiVersion: mra/v1
cluster:
  name: t
  version: "14.0"
  enterpriseDomains: [example.com]
  nodes: [${callManagers.map((cm) => `{ name: ${cm}.example.com, role: subscriber }`).join(", ")}]
expressway:
  release: ${it.release}
  edges: [${it.edges.map((e) => e.name).join(", ")}]
  cores: [${it.cores.map((c) => c.name).join(", ")}]
${records.length === 0 ? "" : `dns:\n  public:\n${records.map((e) => `    - { name: _collab-edge._tls.example.com, type: SRV, target: ${e.name}, port: 8443 }\n`).join("")}`}${list(
    "expresswayCs",
    it.cores.flatMap((c) =>
      c.listed === "no" ? [] : [`{ hostNameOrIP: ${c.listed === "fqdn" ? c.name : c.name.split(".")[0]} }`],
    ),
  )}${list(
    "callManagerGroups",
    it.groups.map(
      (members, i) => `{ name: G${i}, members: [${members.map((m) => `CM_${callManagers[m]}`).join(", ")}] }`,
    ),
  )}${list(
    "devicePools",
    it.pools.map((p, i) => `{ name: P${i}, callManagerGroup: G${p.group} }`),
  )}${list(
    "phones",
    it.phones.map((p, i) => `{ name: CSF${i}, devicePool: P${p.pool}, ownerUser: u${p.owner} }`),
  )}`;
}

/** Tries each way of each phone, one after the other. */
function bruteForce(it: World, down: ReadonlySet<string>): Pick<Survivors, "phones" | "users"> & { pools: State[] } {
  const anyRecord = it.edges.some((e) => e.announced);
  const stateOf = (pool: number): State => {
    let found: State = "lost";
    for (const e of it.edges)
      for (const c of it.cores)
        for (const m of it.groups[it.pools[pool]!.group]!) {
          if ([e.name, c.name, `${callManagers[m]}.example.com`].some((name) => down.has(name))) continue;
          if (anyRecord && !e.announced) continue;
          const answered = it.release !== "X12.5" && (c.listed === "fqdn" || c.listed === "bare");
          if (answered) return "failsOver";
          found = "unwatched";
        }
    return found;
  };
  const none = (): Record<State, number> => ({ failsOver: 0, unwatched: 0, lost: 0, unknown: 0 });
  const phones = none();
  const byUser = new Map<number, State[]>();
  for (const { pool, owner } of it.phones) {
    const state = stateOf(pool);
    phones[state]++;
    byUser.set(owner, [...(byUser.get(owner) ?? []), state]);
  }
  const users = none();
  for (const own of byUser.values()) users[survivalStates.find((s) => own.includes(s))!]++;
  return { phones, users, pools: it.pools.map((_, i) => stateOf(i)) };
}

test("failure tables are what trying every way of every phone gives, for 200 random topologies", (context) => {
  let [topologies, failures] = [0, 0];
  fc.assert(
    fc.property(world, (it) => {
      topologies++;
      const topology = topologyFrom(fileOf(it));
      const names = elementsOf(topology).map((e) => e.name);
      for (const left of [survivorsOf(topology, []), ...failureTable(topology, 1), ...failureTable(topology, 2)]) {
        failures++;
        const { phones, users, pools } = left;
        assert.deepEqual(
          { phones, users, pools: pools.map((p) => p.state) },
          bruteForce(it, new Set(left.down)),
          left.down.join(" + "),
        );
      }
      const n = names.length;
      assert.equal(failureTable(topology, 1).length, n);
      assert.equal(failureTable(topology, 2).length, (n * (n - 1)) / 2);
    }),
    { numRuns: 200 },
  );
  context.diagnostic(`${topologies} topologies, ${failures} failures`);
  assert.ok(topologies >= 200);
});

test("the picture is lit as the tables say: a group stands as its device pools do", () => {
  fc.assert(
    fc.property(world, fc.nat(), fc.nat(), (it, a, b) => {
      const topology = topologyFrom(fileOf(it));
      const names = elementsOf(topology).map((e) => e.name);
      const down = [names[a % names.length]!, names[b % names.length]!];
      const { boxes, links } = pictureOf(topology, down);
      const { pools } = survivorsOf(topology, down);
      for (const box of boxes.filter((one) => one.column === "groups")) {
        const own = pools.filter((p) => p.pool.group === box.name).map((p) => p.state);
        assert.deepEqual([...new Set(own)], [box.state]);
        const arriving = links.filter((link) => link.to === box.id).map((link) => link.state);
        const best = arriving.includes("watched") ? "failsOver" : arriving.includes("unwatched") ? "unwatched" : "lost";
        assert.equal(best, box.state);
      }
      const ids = new Set(boxes.map((one) => one.id));
      assert.equal(ids.size, boxes.length);
      assert.ok(links.every((link) => ids.has(link.from) && ids.has(link.to)));
    }),
  );
});

test("a further failure never brings anybody back", () => {
  fc.assert(
    fc.property(world, (it) => {
      const topology = topologyFrom(fileOf(it));
      const rank = (s: State): number => survivalStates.indexOf(s);
      for (const two of failureTable(topology, 2))
        for (const one of two.down) {
          const before = survivorsOf(topology, [one]).pools;
          for (const [i, pool] of two.pools.entries()) assert.ok(rank(pool.state) >= rank(before[i]!.state));
        }
    }),
    { numRuns: 50 },
  );
});

const example = `apiVersion: mra/v1
cluster:
  name: t
  version: "14.0"
  enterpriseDomains: [example.com]
  nodes: [{ name: sub1.example.com, role: subscriber }, { name: sub2.example.com, role: subscriber }]
expressway:
  release: X15.2
  edges: [expe1.example.com, expe2.example.com]
  cores: [expc1.example.com, expc2.example.com]
expresswayCs: [{ hostNameOrIP: expc1.example.com }]
callManagerGroups:
  - { name: Both, members: [sub1, sub2] }
  - { name: One, members: [sub1] }
devicePools:
  - { name: DP-A, callManagerGroup: Both }
  - { name: DP-B, callManagerGroup: One }
phones:
  - { name: CSFA, devicePool: DP-A, ownerUser: ann }
  - { name: TCTA, devicePool: DP-B, ownerUser: ann }
  - { name: CSFB, devicePool: DP-B, ownerUser: ben }
`;

test("a pool with one node loses its phones with it; a user with a phone elsewhere keeps a path", () => {
  const left = survivorsOf(topologyFrom(example), ["sub1.example.com"]);
  assert.deepEqual(left.phones, { failsOver: 1, unwatched: 0, lost: 2, unknown: 0 });
  assert.deepEqual(left.users, { failsOver: 1, unwatched: 0, lost: 1, unknown: 0 });
});

test("without the Expressway-C that Unified CM lists, ways are left, but no keepalive is answered", () => {
  const left = survivorsOf(topologyFrom(example), ["expc1.example.com"]);
  assert.deepEqual(left.phones, { failsOver: 0, unwatched: 3, lost: 0, unknown: 0 });
});

test("of two Expressways each leads only over its own nodes, and one carries on for the other", () => {
  const topology = topologyFrom(`apiVersion: mra/v1
cluster: { name: t, version: "14.0" }
expressway:
  - { name: emea, edges: [e1.example.com], cores: [c1.example.com] }
  - { name: apac, edges: [e2.example.com], cores: [c2.example.com] }
expresswayCs: [{ hostNameOrIP: c1.example.com }, { hostNameOrIP: c2.example.com }]
callManagerGroups: [{ name: G, members: [cm0] }]
devicePools: [{ name: P, callManagerGroup: G }]
`);
  const after = (...down: readonly string[]): readonly [State, number] => {
    const [pool] = survivorsOf(topology, down).pools;
    return [pool!.state, pool!.paths];
  };
  assert.deepEqual(after(), ["failsOver", 2]);
  assert.deepEqual(after("e1.example.com"), ["failsOver", 1]);
  assert.deepEqual(after("e1.example.com", "c2.example.com"), ["lost", 0]);
  assert.deepEqual(after("e2.example.com", "c1.example.com"), ["lost", 0]);
  const links = pictureOf(topology, []).links.filter((it) => it.to.startsWith("expresswayC"));
  assert.deepEqual(
    links.map((it) => `${it.from} > ${it.to}`),
    [
      "expresswayE e1.example.com > expresswayC c1.example.com",
      "expresswayE e2.example.com > expresswayC c2.example.com",
    ],
  );
});

test("what the files do not state is unknown, and is never called lost", () => {
  const left = survivorsOf(
    topologyFrom(
      "cluster: { name: t }\ndevicePools: [{ name: P, callManagerGroup: G }]\nphones: [{ name: X, devicePool: P }, { name: Y, devicePool: Q }]",
    ),
    [],
  );
  assert.deepEqual(left.phones, { failsOver: 0, unwatched: 0, lost: 0, unknown: 2 });
});

test("an element goes by its first label, where that means one only", () => {
  const topology = topologyFrom(example);
  assert.equal(elementNamed(topology, "EXPE1")?.name, "expe1.example.com");
  assert.equal(elementNamed(topology, "expe9"), undefined);
});

test("the picture names each node, and says why keepalives are dropped", () => {
  assert.equal(
    renderPaths(topologyFrom(example), ["expe1.example.com", "sub1.example.com"], "text", "en"),
    `t
  Expressway-E  expe1.example.com (switched off)
                expe2.example.com
  Expressway-C  expc1.example.com
                expc2.example.com (Unified CM does not list it and drops its STUN keepalives (MRA056))
  Unified CM    sub1.example.com (switched off)
                sub2.example.com

Device pools
  DP-A: 1 phone, 2 paths, 1 of them with STUN keepalive
  DP-B: 2 phones, 0 paths, 0 of them with STUN keepalive — without a path

What is left
  Failed                                 Phones                            Users                             Pools without a path
  expe1.example.com + sub1.example.com   1 with a path, 2 without a path   1 with a path, 1 without a path   DP-B
`,
  );
});

const folder = mkdtempSync(join(tmpdir(), "mra-paths-"));
after(() => {
  rmSync(folder, { recursive: true, force: true });
});
const file = join(folder, "t.mra.yaml");
writeFileSync(file, example);

test("mra paths prints every single and every double failure, and its exit status tells whether a pool is lost", async () => {
  const all = await mra(["paths", file, "--format", "json"]);
  assert.equal(all.status, 0);
  const data = JSON.parse(all.out) as { single: unknown[]; double: unknown[] };
  assert.deepEqual([data.single.length, data.double.length], [6, 15]);
  const without = await mra(["paths", file, "--without", "sub1", "--format", "markdown"]);
  assert.equal(without.status, 1);
  assert.match(without.out, /\| sub1\.example\.com \| 1 with a path, 2 without a path \|/);
  const unknown = await mra(["paths", file, "--without", "nobody"]);
  assert.equal(unknown.status, 2);
  assert.match(unknown.notes, /expe1\.example\.com, expe2\.example\.com/);
  assert.match((await mra(["paths", file, "--lang", "ko"], { language: "ko" })).out, /이중 장애/);
});

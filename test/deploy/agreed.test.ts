// What files and cluster last agreed on, by looks and by deployments together; above all after objects got new names.
import assert from "node:assert/strict";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import type { Address } from "../../core/src/base/address.ts";
import type { Json } from "../../core/src/base/json.ts";
import type { Agreed } from "../../core/src/plan/drift.ts";
import {
  isSameHostAndPort,
  readSeen,
  seenFile,
  writeSeen,
  type AgreedObjects,
} from "../../server/src/deploy/agreed.ts";
import { driftIn, recall, type Memory } from "../../server/src/deploy/drift.ts";
import { journalFolder } from "../../server/src/deploy/journal.ts";
import { journalsIn } from "../../server/src/deploy/state-folder.ts";
import { host, newDir } from "./fixture.ts";
import { desired, live, planned } from "../plan/fixture.ts";

const at = (day: number): string => `2026-01-${String(day).padStart(2, "0")}T08:00:00.000Z`;

/** An object that a look of some day found so. */
const seen = (day: number, values: Readonly<Record<string, Json>>): Agreed => ({
  ...{ at: at(day), by: "look", present: true, unknown: [] },
  values: Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, { value, at: at(day), by: "look" } as const]),
  ),
});
const objects = (all: Readonly<Record<string, Agreed>>): AgreedObjects =>
  new Map(Object.entries(all) as [Address, Agreed][]);

/** A write of the second day that was done: a step of the plan from one text to another. */
function wrote(id: string, write: string, wanted: string, there: string, day = 2): readonly object[] {
  const step = planned(wanted, there).steps.find((it) => it.id === id) ?? assert.fail(id);
  return [
    { t: "begin", n: 1, at: at(day), step, write, before: {} },
    { t: "end", n: 1, at: at(day), outcome: "applied", fault: null },
  ];
}
const renamed = (day = 2): readonly object[] =>
  wrote("rename:regions/New", "update", "regions: [{ name: New, renamedFrom: Old }]", "regions: [{ name: Old }]", day);

interface Past {
  readonly seen?: AgreedObjects;
  /** What was deployed to another host of that name, before anything else. */
  readonly elsewhere?: readonly (readonly object[])[];
  readonly deployments?: readonly (readonly object[])[];
  readonly session?: AgreedObjects;
}

/** What is remembered after looks of earlier days, some deployments, and a look of this session. */
async function recalled({
  seen: looks = new Map(),
  elsewhere = [],
  deployments = [],
  session = new Map(),
}: Past): Promise<AgreedObjects> {
  const memory: Memory = { state: newDir(), cluster: "hq", host, keep: true };
  assert.ok(await writeSeen(seenFile(memory.state, "hq"), host, looks));
  const folder = journalFolder(journalsIn(memory.state), "hq");
  mkdirSync(folder, { recursive: true });
  const head = {
    t: "deploy",
    format: 1,
    at: at(2),
    cluster: "hq",
    host,
    plan: "p",
    schema: "14.0",
    renames: {},
    gone: [],
  };
  for (const [i, lines] of [...elsewhere, ...deployments].entries())
    writeFileSync(
      join(folder, `00000${i + 1}.jsonl`),
      [{ ...head, host: i < elsewhere.length ? "lab.example.com" : host }, ...lines]
        .map((it) => `${JSON.stringify(it)}\n`)
        .join(""),
    );
  return await recall(memory, session);
}

/** What of some files is drift on a cluster, and how many objects wait for a deploy: `gone regions/Old by cluster, 0 pending`. */
async function drift(files: string, there: string, past: Past): Promise<string> {
  const wanted = desired(files);
  const snapshot = {
    ...{ readAt: at(9), identity: { release: "14.0.1", schema: "14.0" as const }, mark: undefined },
    live: new Map(live(there).map((it) => [it.address, it])),
    asked: new Set(wanted.map((it) => it.address)),
  } as const;
  const { objects: drifted, pending } = driftIn(wanted, snapshot, await recalled(past));
  const said = drifted.map((it) =>
    [it.kind, it.address, ...it.fields.map((one) => one.path), `by ${it.cause}`].join(" "),
  );
  return [...said, `${pending} pending`].join(", ");
}

test("an object that was renamed is no drift: neither under its new name, nor its old name without it", async () => {
  const files = "regions: [{ name: New, renamedFrom: Old }]";
  const there = "regions: [{ name: New }]";
  const old = objects({ "regions/Old": seen(1, { name: "Old" }) });
  assert.equal(await drift(files, there, { seen: old, deployments: [renamed()] }), "0 pending");
  const added = wrote("add:regions/Old", "add", "regions: [{ name: Old }]", "", 1);
  assert.equal(await drift(files, there, { deployments: [added, renamed()] }), "0 pending");
});

test("another object that is to get the name that one was renamed from waits for a deploy, and is not lost", async () => {
  const files = "regions: [{ name: New }, { name: Old }]";
  const there = "regions: [{ name: New }]";
  const old = objects({ "regions/Old": seen(1, { name: "Old" }) });
  const added = wrote("add:regions/Old", "add", "regions: [{ name: Old }]", "", 1);
  for (const past of [{ seen: old }, { session: old }, { deployments: [added] }])
    assert.equal(
      await drift(files, there, {
        ...past,
        deployments: [...("deployments" in past ? past.deployments : []), renamed()],
      }),
      "1 pending",
    );
  assert.equal(await drift(files, there, { seen: old }), "gone regions/Old by cluster, 0 pending", "not renamed");
});

const pool = (region: string): string =>
  `devicePools: [{ name: DP, callManagerGroup: Default, dateTimeGroup: CMLocal, region: ${region} }]`;
const regions = "regions: [{ name: New }, { name: Third }]";

test("what named the object before it was renamed names it by its new name: only the files have changed since", async () => {
  const dp = objects({
    "devicePools/DP": seen(1, { region: "Old", callManagerGroup: "Default", dateTimeGroup: "CMLocal" }),
  });
  const both = (region: string, more: Past): Promise<string> =>
    drift(`${regions}\n${pool("Third")}`, `${regions}\n${pool(region)}`, { deployments: [renamed()], ...more });
  assert.equal(await both("New", { seen: dp }), "1 pending");
  assert.equal(await both("New", { session: dp }), "1 pending");
  const there = "changed devicePools/DP region by both, 0 pending";
  assert.equal(await both("Other", { seen: dp }), there, "another one was put there");
  assert.equal(await both("New", { seen: dp, deployments: [] }), there, "and nothing was renamed");
});

test("what was seen of an object under its old name is known of it under its new one", async () => {
  const old = objects({ "userProfiles/Old": seen(1, { description: "x", limitProvision: 7 }) });
  const rename = wrote(
    "rename:userProfiles/New",
    "update",
    "userProfiles: [{ name: New, renamedFrom: Old }]",
    "userProfiles: [{ name: Old }]",
  );
  const files = "userProfiles: [{ name: New, description: x, limitProvision: 8 }]";
  const there = "userProfiles: [{ name: New, description: theirs, limitProvision: 7 }]";
  assert.equal(
    await drift(files, there, { seen: old, deployments: [rename] }),
    "changed userProfiles/New description by cluster, 1 pending",
  );
});

test("what was seen after the renaming is another object under the old name, and stays as it was seen", async () => {
  const later = objects({
    "regions/Old": seen(3, { name: "Old" }),
    "devicePools/DP": seen(3, { region: "Old", callManagerGroup: "Default", dateTimeGroup: "CMLocal" }),
  });
  const files = `regions: [{ name: Old }, { name: New }]\n${pool("Old")}`;
  const past = { seen: later, deployments: [renamed()] };
  assert.equal(
    await drift(files, `regions: [{ name: New }]\n${pool("New")}`, past),
    "changed devicePools/DP region by cluster, gone regions/Old by cluster, 0 pending",
  );
  const update = wrote(
    "change:regions/Old",
    "update",
    "regions: [{ name: Old, relatedRegions: [{ region: Old, videoBandwidth: 1 }] }]",
    "regions: [{ name: Old }]",
    1,
  );
  const all = await recalled({ seen: later, deployments: [update, renamed()] });
  assert.deepEqual(all.get("regions/Old" as Address)?.values.name, { value: "Old", at: at(3), by: "look" });
  assert.deepEqual(Object.keys(all.get("regions/New" as Address)?.values ?? {}).sort(), ["name", "relatedRegions"]);
});

test("what was deployed after a look counts more than the look, value by value; what is not stated stays known", async () => {
  const look = objects({
    "userProfiles/UP": { ...seen(1, { description: "old", limitProvision: 7 }), unknown: ["allowProvision"] },
  });
  const update = wrote(
    "change:userProfiles/UP",
    "update",
    "userProfiles: [{ name: UP, description: new, allowProvision: true }]",
    "userProfiles: [{ name: UP, description: old }]",
  );
  const up = (await recalled({ seen: look, deployments: [update] })).get("userProfiles/UP" as Address);
  const told = Object.entries(up?.values ?? {}).map(([key, it]) => `${key} ${JSON.stringify(it.value)} by ${it.by}`);
  assert.deepEqual(told.sort(), [
    "allowProvision true by deploy",
    'description "new" by deploy',
    "limitProvision 7 by look",
    'name "UP" by deploy',
  ]);
  assert.deepEqual(up?.unknown, []);
});

test("a host is the same in any capitals, and 8443 is the port that is meant where none is named", () => {
  const same = (a: string, b: string): boolean => isSameHostAndPort(a, b) && isSameHostAndPort(b, a);
  assert.ok(same("CUCM.example.com", "cucm.example.com:8443"));
  for (const [a, b] of [
    ["cucm.example.com", "cucm.example.com:443"],
    ["cucm.example.com", "other.example.com"],
    ["cucm.example.com:443", "cucm.example.com:444"],
  ] as const)
    assert.ok(!same(a, b), `${a} ${b}`);
});

test("what was seen is readable for its owner only, for one host, and is replaced as a whole", async () => {
  const folder = mkdtempSync(join(tmpdir(), "mra-seen-"));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const path = seenFile(join(folder, "state"), "hq");
  const one = objects({ "regions/A": seen(1, { name: "A" }) });
  assert.ok(await writeSeen(path, host, objects({ "regions/B": seen(1, {}) })));
  assert.equal(statSync(path).mode & 0o777, 0o600);
  assert.equal(statSync(dirname(path)).mode & 0o777, 0o700);
  chmodSync(path, 0o640);
  assert.ok(await writeSeen(path, host, one));
  assert.equal(statSync(path).mode & 0o777, 0o600);
  assert.deepEqual(await readSeen(path, `${host}:8443`), one);
  assert.deepEqual(await readSeen(path, "lab.example.com"), new Map());
  assert.deepEqual(await readSeen(`${path}.no`, host), new Map());
  assert.deepEqual(JSON.parse(readFileSync(path, "utf8")), { format: 1, host, objects: Object.fromEntries(one) });
  const file = join(folder, "file");
  writeFileSync(file, "x");
  assert.equal(await writeSeen(join(file, "hq.json"), host, one), false, "it is no reason to fail");
});

test("a look and a write of the same moment count as one after the other; another host's deployments do not count", async () => {
  const dp = objects({ "devicePools/DP": seen(2, { region: "Old" }), "regions/Old": seen(2, { name: "Old" }) });
  const left = async (past: Past): Promise<readonly string[]> =>
    [...(await recalled({ seen: dp, ...past }))].map(
      ([key, it]) => `${key} ${it.present ? "there" : "gone"} ${JSON.stringify(it.values.region?.value ?? null)}`,
    );
  const now = ['devicePools/DP there "New"', "regions/Old gone null", "regions/New there null"];
  assert.deepEqual(
    await left({
      elsewhere: [
        wrote("remove:regions/R", "remove", "regions: [{ name: R, state: absent }]", "regions: [{ name: R }]"),
      ],
      deployments: [renamed()],
    }),
    now,
  );
  assert.deepEqual(await left({ elsewhere: [renamed()] }), ['devicePools/DP there "Old"', "regions/Old there null"]);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { address } from "../../core/src/base/address.ts";
import { say } from "../../core/src/base/text.ts";
import { schemaOf } from "../../core/src/catalog/catalog.ts";
import type { DesiredObject, LiveObject } from "../../core/src/plan/state.ts";
import { planCluster } from "../../server/src/deploy/plan-cluster.ts";
import type { Cluster, Fault, Page } from "../../server/src/port/cluster.ts";
import { readLive } from "../../server/src/deploy/read-live.ts";
import { host, never, planFor } from "./fixture.ts";
import { modelCluster, stillClock } from "./model.ts";
import { desired, live, planned, shown, uuidOf } from "../plan/fixture.ts";

const names = Array.from({ length: 120 }, (_, i) => `SEP${i.toString(16).toUpperCase().padStart(12, "0")}`);
const phone = (name: string, more: object = {}): LiveObject => {
  const at = address("phones", name);
  return {
    address: at,
    section: "phones",
    name,
    uuid: uuidOf(at),
    fields: { name, model: "Cisco 8845", protocol: "SIP", devicePool: "Default", ...more },
  };
};
const wanted = (name: string, more: object = {}): DesiredObject => ({
  ...phone(name, more),
  state: "present",
  managed: true,
  renamedFrom: undefined,
  refersTo: [],
});

/** A cluster that writes down what it is asked. */
function watched(cluster: Cluster): { readonly cluster: Cluster; readonly asked: Record<string, number> } {
  const asked: Record<string, number> = {};
  const note = (what: string): void => void (asked[what] = (asked[what] ?? 0) + 1);
  return {
    asked,
    cluster: {
      ...cluster,
      list: (section, ...rest) => (note(`list ${section}`), cluster.list(section, ...rest)),
      get: (section, ...rest) => (note(`get ${section}`), cluster.get(section, ...rest)),
      countPhones: (...all) => (note("countPhones"), cluster.countPhones(...all)),
    },
  };
}

const read = (objects: readonly DesiredObject[], cluster: Cluster) =>
  readLive(objects, "whole", "14.0", cluster, stillClock(), () => undefined, never);

test("few objects are read one by one, many from the list", async () => {
  const there = modelCluster(names.map((it) => phone(it)));
  const few = watched(there.cluster);
  await read(
    names.slice(0, 3).map((it) => wanted(it)),
    few.cluster,
  );
  assert.deepEqual(few.asked, { "get phones": 3 });
  const many = watched(there.cluster);
  const result = await read(
    names.map((it) => wanted(it)),
    many.cluster,
  );
  assert.deepEqual(many.asked, { "list phones": 1 });
  assert.equal(result.ok && result.value.length, 120);
  assert.equal(there.most.reads, 2);
});

test("what the list does not tell is asked for by name", async () => {
  const there = watched(modelCluster(names.map((it) => phone(it))).cluster);
  await read(
    [
      ...names.map((it) => wanted(it)),
      wanted("SEPFFFFFFFFFFFF", { lines: [] }),
      { ...wanted("SEPFFFFFFFFFFFE"), state: "absent" },
    ],
    there.cluster,
  );
  assert.deepEqual(there.asked, { "list phones": 1, "get phones": 2 });
});

test("pages end with an empty one", async () => {
  const rows = names.map((it) => phone(it));
  const { cluster } = modelCluster([]);
  const pages: number[] = [];
  const paged: Cluster = {
    ...cluster,
    list: (_section, { skip, first }) => {
      pages.push(skip);
      return Promise.resolve(
        first > 50
          ? { ok: false, fault: { kind: "tooManyRows", suggested: 50 } }
          : { ok: true, value: rows.slice(skip, skip + first) },
      );
    },
  };
  const result = await read(
    [...names, "SEPFFFFFFFFFFFF"].map((it) => wanted(it)),
    paged,
  );
  assert.deepEqual(pages, [0, 0, 50, 100, 150]);
  assert.deepEqual(result.ok && result.value.map((it) => it.name).sort(), [...names].sort());
});

/** What a cluster says whose list answers as `page` does. */
async function readPaged(page: (skip: number, first: number) => readonly LiveObject[]): Promise<string> {
  const { cluster } = modelCluster([]);
  const list: Cluster["list"] = (_section, { skip, first }) => Promise.resolve({ ok: true, value: page(skip, first) });
  const result = await read(
    [...names, "SEPFFFFFFFFFFFF"].map((it) => wanted(it)),
    { ...cluster, list },
  );
  return result.ok ? `${result.value.length} objects` : JSON.stringify(result.fault);
}

test("pages that shrink, repeat themselves or repeat a row end in an error, never with fewer objects", async () => {
  const rows = names.map((it) => phone(it));
  const many = Array.from({ length: 30 }, () => rows).flatMap((all, i) =>
    all.map((it) => ({ ...it, uuid: it.uuid.replace(/^\{?..../, (start) => start.slice(0, -4) + String(1000 + i)) })),
  );
  assert.ok(many.length > 2_000);
  assert.match(await readPaged((skip) => many.slice(skip, skip + 500)), /"malformed".*pages of Phone that shrink/);
  assert.match(
    await readPaged((_skip, first) => many.slice(0, first)),
    /"malformed".*a list of Phone with a UUID twice/,
  );
  assert.match(
    await readPaged((skip, first) => many.slice(skip === 0 ? 0 : skip - 1, skip + first)),
    /"malformed".*a list of Phone with a UUID twice/,
  );
  const templates = (skip: number, first: number): Page =>
    Object.assign(rows.slice(skip, skip + first - 3), { told: Math.min(first, Math.max(0, rows.length - skip)) });
  assert.doesNotMatch(await readPaged(templates), /malformed/);
});

test("one page that fails, and there is no live state", async () => {
  const fault: Fault = { kind: "forbidden" };
  for (let at = 0; at < 6; at++) {
    const model = modelCluster(
      names.map((it) => phone(it)),
      (request) => (request === at ? { performed: false, as: "rejected", fault } : undefined),
    );
    const objects = [
      ...names.map((it) => wanted(it)),
      ...desired("regions: [{ name: A }, { name: B }]\nuserProfiles: [{ name: UP, enableMra: true }]"),
    ];
    const plan = await planCluster(
      { name: "emea-prod", host, desired: objects, inputs: [] },
      model.cluster,
      stillClock(),
      () => undefined,
      never,
    );
    assert.equal(plan.ok, model.requests() <= at, String(at));
    if (!plan.ok) assert.deepEqual(plan.fault, { kind: "fault", fault });
  }
});

test("a read that fails in passing is tried again", async () => {
  const clock = stillClock();
  const model = modelCluster(live("regions: [{ name: A }]"), (request) =>
    request < 3 ? { performed: false, as: "unknown", fault: { kind: "timeout" } } : undefined,
  );
  const result = await planCluster(
    { name: "emea-prod", host, desired: desired("regions: [{ name: A }]"), inputs: [] },
    model.cluster,
    clock,
    () => undefined,
    never,
  );
  assert.equal(result.ok, true);
  assert.equal(clock.waits.length, 3);
});

test("cancelling ends the reading", async () => {
  const cancel = new AbortController();
  const model = modelCluster([], () => {
    cancel.abort();
    return { performed: false, as: "unknown", fault: { kind: "cut" } };
  });
  const result = await planCluster(
    { name: "emea-prod", host, desired: desired("regions: [{ name: A }]"), inputs: [] },
    model.cluster,
    stillClock(),
    () => undefined,
    cancel.signal,
  );
  assert.deepEqual(result, { ok: false, fault: { kind: "fault", fault: { kind: "cancelled" } } });
});

test("the plan counts the phones that a follow-up touches", async () => {
  const there = live(`
regions: [{ name: EMEA, defaultCodec: G.711 }]
devicePools:
  - { name: DP1, callManagerGroup: Default, dateTimeGroup: CMLocal, region: EMEA }
  - { name: DP2, callManagerGroup: Default, dateTimeGroup: CMLocal, region: EMEA }
commonPhoneProfiles: [{ name: CPP }]
phoneSecurityProfiles: [{ name: p.example.com, phoneType: Cisco 8845, protocol: SIP, deviceSecurityMode: Non Secure, transportType: TLS }]
phones:
  - { name: SEP00A1B2C3D4E5, model: Cisco 8845, protocol: SIP, devicePool: DP1, commonPhoneProfile: CPP, phoneSecurityProfile: p.example.com }
  - { name: SEP00A1B2C3D4E6, model: Cisco 8845, protocol: SIP, devicePool: DP2, commonPhoneProfile: CPP }
  - { name: SEP00A1B2C3D4E7, model: Cisco 8845, protocol: SIP, devicePool: Default }`);
  const plan = await planFor(
    desired(`
regions: [{ name: EMEA, relatedRegions: [{ region: Default, videoBandwidth: 6000 }] }]
commonPhoneProfiles: [{ name: CPP, description: x }]
phoneSecurityProfiles: [{ name: new.example.com, renamedFrom: p.example.com, phoneType: Cisco 8845, protocol: SIP, deviceSecurityMode: Encrypted, transportType: TLS }]`),
    modelCluster(there).cluster,
  );
  assert.equal(
    `\n${shown(plan)
      .split("\n")
      .filter((it) => /^!|^emea/.test(it))
      .join("\n")}\n`,
    `
emea-prod: 3 to change, 1 to rename, at most 5 phones need Apply Config, 1 phone needs a reset
! Apply Config: Phone security profile new.example.com, 1 phone  (phones take the change only then)
! Apply Config: Region EMEA, 2 phones  (phones take the change only then)
! Apply Config: Common phone profile CPP, 2 phones  (phones take the change only then)
! Reset: Phone security profile new.example.com, 1 phone  (phones register anew, and calls on them end)
`,
  );
});

test("what is to be replaced is read whole before the plan is made", async () => {
  const objects = names.map((it) => wanted(it));
  const there = names.map((it, i) => phone(it, i === 7 ? { model: "Cisco 8841", description: "Lobby" } : {}));
  const model = modelCluster(there);
  const narrow: Cluster = {
    ...model.cluster,
    list: async (...all) => {
      const page = await model.cluster.list(...all);
      return page.ok
        ? {
            ok: true,
            value: page.value.map(({ fields: { description: _hidden, ...fields }, ...rest }) => ({ ...rest, fields })),
          }
        : page;
    },
  };
  const plan = await planFor(objects, narrow);
  const [step] = plan.steps;
  assert.ok(step?.kind === "replace");
  assert.equal(step.before.description, "Lobby");
});

/** As AXL answers: no more than what names an object and what was asked for. */
const narrowing = (cluster: Cluster, asked: (readonly string[] | undefined)[] = []): Cluster => ({
  ...cluster,
  async list(section, query, signal) {
    asked.push(query.fields);
    const page = await cluster.list(section, query, signal);
    if (!page.ok || query.fields === undefined) return page;
    const keys = new Set([...schemaOf(section).identity, ...query.fields]);
    const value = page.value.map((it) => ({
      ...it,
      fields: Object.fromEntries(Object.entries(it.fields).filter(([key]) => keys.has(key))),
    }));
    return { ok: true, value };
  },
});

test("a plan asks a list for no more than what the files state, and comes to the same", async () => {
  const there = names.map((it, i) =>
    phone(it, { description: `Desk ${String(i)}`, ownerUser: "jdoe", location: "Hub" }),
  );
  const objects = names.map((it, i) => wanted(it, { description: i === 3 ? "Lobby" : `Desk ${String(i)}` }));
  const asked: (readonly string[] | undefined)[] = [];
  const plan = await planFor(objects, narrowing(modelCluster(there).cluster, asked));
  assert.deepEqual(asked, [["name", "model", "protocol", "devicePool", "description"]]);
  assert.deepEqual(plan, await planFor(objects, modelCluster(there).cluster));
  assert.deepEqual(
    plan.steps.map((it) => `${it.kind} ${it.name}`),
    ["change", "apply"].map((it) => `${it} ${names[3] ?? ""}`),
  );
});

test("where an object goes, everything is read: who still uses it is named", async () => {
  const there = [
    ...names.map((it, i) => phone(it, i === 5 ? { commonPhoneProfile: "Old" } : {})),
    ...live("commonPhoneProfiles: [{ name: Old }]"),
  ];
  const objects = [...names.map((it) => wanted(it)), ...desired("commonPhoneProfiles: [{ name: Old, state: absent }]")];
  const asked: (readonly string[] | undefined)[] = [];
  const plan = await planFor(objects, narrowing(modelCluster(there).cluster, asked));
  assert.deepEqual(asked[0], undefined);
  assert.deepEqual(
    plan.notes.map((it) => say(it.message, "en")),
    [`Common phone profile Old is still used by Phone ${names[5] ?? ""}; the cluster refuses to remove it while it is`],
  );
});

test("where an object is replaced, everything is read after all", async () => {
  const there = names.map((it, i) => phone(it, i === 7 ? { model: "Cisco 8841", description: "Lobby" } : {}));
  const asked: (readonly string[] | undefined)[] = [];
  const objects = names.map((it) => wanted(it));
  const plan = await planFor(objects, narrowing(modelCluster(there).cluster, asked));
  assert.deepEqual(asked, [["name", "model", "protocol", "devicePool"], undefined]);
  assert.deepEqual(plan, await planFor(objects, modelCluster(there).cluster));
});

test("the fingerprint is that of what was read, and of nothing else", () => {
  const files = "regions: [{ name: A, defaultCodec: G.711 }]";
  const prints = [
    "defaultCodec: G.711",
    "defaultCodec: G.729",
    "defaultCodec: G.711, relatedRegions: [{ region: B, videoBandwidth: 1 }]",
  ].map((it) => planned(files, `regions: [{ name: A, ${it} }]`).fingerprint);
  assert.equal(prints[0], prints[2]);
  assert.notEqual(prints[0], prints[1]);
});

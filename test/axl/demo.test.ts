import assert from "node:assert/strict";
import { test } from "node:test";
import type { Json, JsonObject } from "../../core/src/base/json.ts";
import { schemaOf, sections } from "../../core/src/catalog/catalog.ts";
import type { Section } from "../../core/src/catalog/generated/fields.ts";
import { versions } from "../../core/src/catalog/generated/versions.ts";
import type { Version } from "../../core/src/catalog/schema.ts";
import type { LiveObject } from "../../core/src/plan/state.ts";
import { connect, type ConnectedCluster } from "../../server/src/axl/client.ts";
import { iceMapFrom } from "../../server/src/axl/ice-map.ts";
import { isOffered } from "../../server/src/axl/requests.ts";
import { startDemoCluster, type DemoClusterOptions } from "../../server/src/demo-cluster/start.ts";
import type { TestContext } from "node:test";

const signal = new AbortController().signal;
const secrets = (name: string): string => `clear ${name}`;

async function demo(t: TestContext, options: DemoClusterOptions) {
  const server = await startDemoCluster(options, t.signal);
  t.after(() => server.stop());
  const cluster = connect({ host: server.host, user: server.user, password: server.password, ca: server.caPem });
  t.after(() => cluster.close());
  return { server, cluster };
}

async function allOf(cluster: ConnectedCluster, section: Section): Promise<readonly LiveObject[]> {
  const listed = await cluster.list(section, { skip: 0, first: 1000 }, signal);
  assert.ok(listed.ok, `${section}: ${JSON.stringify(listed)}`);
  return listed.value;
}

for (const version of versions)
  for (const profile of ["strict", "lenient"] as const)
    test(`${version} ${profile}: every section is listed, and what is listed can be read whole`, async (t) => {
      const { cluster } = await demo(t, { version, profile, seed: "standard" });
      const identity = await cluster.identify(signal);
      assert.ok(identity.ok, JSON.stringify(identity));
      assert.equal(identity.value.schema, version);
      assert.ok(identity.value.ice, "the names of ICE");
      for (const section of sections) {
        if (!isOffered(schemaOf(section), "get", version)) continue;
        const rows = await allOf(cluster, section);
        assert.ok(rows.length > 0, `${version} ${section} is empty`);
        const keys = Object.keys(rows[0]?.fields ?? {}).filter((_, i) => i % 3 === 1);
        const some = await cluster.list(section, { skip: 0, first: 1000, fields: keys }, signal);
        assert.ok(some.ok, `${section} ${keys.join(" ")}: ${JSON.stringify(some)}`);
        const whole = new Map(rows.map((it) => [it.uuid, it]));
        for (const { uuid, address: at, fields } of some.value) {
          const same = whole.get(uuid);
          assert.ok(same, `${section} ${at}`);
          assert.equal(same.address, at);
          for (const key of keys) assert.deepEqual(fields[key], same.fields[key], `${section} ${at} ${key}`);
        }
        for (const row of rows.slice(0, 2)) {
          const byId = await cluster.get(section, { uuid: row.uuid }, signal);
          assert.ok(byId.ok && byId.value, `${section}: ${JSON.stringify(byId)}`);
          const identityOf = schemaOf(section).identity.map((key) => textOf(row.fields[key]));
          assert.deepEqual(await cluster.get(section, { identity: identityOf }, signal), byId);
          for (const [key, value] of Object.entries(row.fields))
            assert.deepEqual(byId.value.fields[key], value, `${section} ${row.name} ${key}`);
        }
      }
    });

const textOf = (it: Json | undefined): string => (typeof it === "string" ? it : "");

/** Objects that a file could ask for, in the order of a deploy, and one change of each. */
const wanted: readonly (readonly [section: Section, fields: JsonObject, change: JsonObject, since?: Version])[] = [
  ["phoneNtpReferences", { ipAddress: "10.9.0.1", mode: "Unicast" }, { description: "in the data center" }],
  [
    "dateTimeGroups",
    {
      name: "DTG-T",
      timeZone: "Asia/Seoul",
      separator: "/",
      dateformat: "Y/M/D",
      timeFormat: "24-hour",
      phoneNtpReferences: ["10.9.0.1"],
    },
    { timeZone: "Europe/Berlin", phoneNtpReferences: [] },
  ],
  [
    "regions",
    { name: "REG-T" },
    {
      relatedRegions: [
        { region: "REG-T", bandwidth: "64 kbps", videoBandwidth: 6000, immersiveVideoBandwidth: 2147483647 },
      ],
    },
  ],
  ["mraServiceDomains", { name: "MSD-T", serviceDomains: "example.com" }, { serviceDomains: "example.org" }, "12.5"],
  [
    "devicePools",
    { name: "DP-T", dateTimeGroup: "DTG-T", callManagerGroup: "Default", region: "REG-T", srst: "Disable" },
    { callManagerGroup: "CMG-EMEA" },
  ],
  [
    "phoneSecurityProfiles",
    {
      name: "t.example.com",
      phoneType: "Cisco Unified Client Services Framework",
      protocol: "SIP",
      deviceSecurityMode: "Encrypted",
      transportType: "TLS",
    },
    { description: "<für> & 한국", tftpEncryptedConfig: false },
  ],
  ["commonPhoneProfiles", { name: "CPP-T", vendorConfig: { webAccess: "0" } }, { vendorConfig: { sshAccess: "1" } }],
  ["userProfiles", { name: "UP-T", description: "test" }, { allowProvision: true, limitProvision: 5 }],
  [
    "endUsers",
    { userid: "tkim", lastName: "Kim", pin: { secret: "tkim" } },
    { userProfile: "UP-T", homeCluster: true },
  ],
  [
    "phones",
    {
      name: "CSFTKIM",
      model: "Cisco Unified Client Services Framework",
      protocol: "SIP",
      devicePool: "DP-T",
      phoneSecurityProfile: "t.example.com",
      sipProfile: "Standard SIP Profile",
      ownerUser: "tkim",
    },
    { description: "Jabber", ownerUser: null },
  ],
  [
    "expresswayCs",
    { hostNameOrIP: "expc9.example.com", x509SubjectNames: ["a.example.com", "b.example.com"] },
    { x509SubjectNames: ["c.example.com"] },
    "12.5",
  ],
];

for (const version of ["11.5", "12.5", "15.0"] as const)
  for (const profile of ["strict", "lenient"] as const)
    test(`${version} ${profile}: what is added is there, what is updated is different, what is removed is gone`, async (t) => {
      const { cluster } = await demo(t, { version, profile });
      const here = wanted.filter(
        ([, , , since]) => since === undefined || versions.indexOf(version) >= versions.indexOf(since),
      );
      const made: LiveObject[] = [];
      for (const [section, fields, change] of here) {
        const name = textOf(Object.values(fields)[0]);
        const added = await cluster.write({ kind: "add", section, name, fields }, secrets, signal);
        assert.ok(added.kind === "applied", `add ${section}: ${JSON.stringify(added)}`);
        const before = await cluster.get(section, { uuid: added.uuid }, signal);
        assert.ok(before.ok && before.value, `${section}: ${JSON.stringify(before)}`);
        assertHas(before.value, fields);
        const updated = await cluster.write(
          { kind: "update", section, name, uuid: added.uuid, fields: change },
          secrets,
          signal,
        );
        assert.deepEqual(updated, { kind: "applied", uuid: added.uuid }, `update ${section}`);
        const after = await cluster.get(section, { uuid: added.uuid }, signal);
        assert.ok(after.ok && after.value);
        assertHas(after.value, change);
        const untouched = Object.fromEntries(Object.entries(fields).filter(([key]) => !(key in change)));
        assertHas(after.value, untouched);
        made.push(after.value);
      }
      for (const { section, name, uuid } of made.toReversed()) {
        const removed = await cluster.write({ kind: "remove", section, name, uuid }, secrets, signal);
        assert.deepEqual(removed, { kind: "applied", uuid }, `remove ${section}`);
        assert.deepEqual(await cluster.get(section, { uuid }, signal), { ok: true, value: undefined });
      }
    });

/** The live object says what was asked for; passwords cannot be seen, and maps may say more. */
function assertHas(live: LiveObject, fields: JsonObject): void {
  for (const [key, value] of Object.entries(fields)) {
    if (typeof value === "object" && value !== null && "secret" in value) continue;
    const got = live.fields[key];
    if (key === "vendorConfig") assert.deepEqual({ ...(got as JsonObject), ...(value as JsonObject) }, got, key);
    else assert.deepEqual(withoutNulls(got ?? null), withoutNulls(value), `${live.address} ${key}`);
  }
}

/** A cluster gives all elements of an item, most of them empty. */
function withoutNulls(it: Json): Json {
  if (Array.isArray(it)) return (it as readonly Json[]).map(withoutNulls);
  if (typeof it !== "object" || it === null) return it;
  return Object.fromEntries(
    Object.entries(it as JsonObject)
      .filter(([, value]) => value !== null)
      .map(([key, value]) => [key, withoutNulls(value)]),
  );
}

test("vendorConfig keeps what an update does not name, and ICE goes through the names that were learned", async (t) => {
  const { cluster } = await demo(t, { seed: "standard" });
  const name = "Standard Common Phone Profile";
  const before = await cluster.get("commonPhoneProfiles", { identity: [name] }, signal);
  assert.ok(before.ok && before.value);
  const { uuid } = before.value;
  const ice = { enabled: true, turn: { primary: "turn1.example.com", username: "mra", password: { secret: "turn" } } };
  const written = await cluster.write(
    { kind: "update", section: "commonPhoneProfiles", name, uuid, fields: { ice, vendorConfig: { webAccess: "1" } } },
    secrets,
    signal,
  );
  assert.deepEqual(written, { kind: "applied", uuid });
  const after = await cluster.get("commonPhoneProfiles", { uuid }, signal);
  assert.ok(after.ok && after.value);
  assert.deepEqual(after.value.fields.vendorConfig, {
    ...(before.value.fields.vendorConfig as JsonObject),
    webAccess: "1",
  });
  assert.equal((after.value.fields.ice as JsonObject).enabled, true);
  assert.deepEqual(
    {
      ...((after.value.fields.ice as JsonObject).turn as JsonObject),
      primary: "turn1.example.com",
      username: "mra",
    },
    (after.value.fields.ice as JsonObject).turn,
  );
  assert.ok(!JSON.stringify(after).includes("clear turn"), "the password");
});

test("a map from the settings takes the place of learning", async (t) => {
  const { server } = await demo(t, {});
  const cluster = connect({
    host: server.host,
    user: server.user,
    password: server.password,
    ca: server.caPem,
    ...{ ice: iceMapFrom({ enabled: "own/on" })! },
  });
  t.after(() => cluster.close());
  const identity = await cluster.identify(signal);
  assert.deepEqual(identity.ok && identity.value.ice, { enabled: true });
});

test("what the cluster refuses is rejected, with its own words", async (t) => {
  const { cluster } = await demo(t, {});
  const region = { kind: "add", section: "regions", name: "REG-T", fields: { name: "REG-T" } } as const;
  assert.equal((await cluster.write(region, secrets, signal)).kind, "applied");
  const again = await cluster.write(region, secrets, signal);
  assert.ok(
    again.kind === "rejected" && again.fault.kind === "refused" && again.fault.code === -239,
    JSON.stringify(again),
  );
});

test("users of the demo cluster without the rights for it get the fault that says so", async (t) => {
  const { server } = await demo(t, {});
  const as = (user: string, password = server.password) => {
    const cluster = connect({ host: server.host, user, password, ca: server.caPem });
    t.after(() => cluster.close());
    return cluster;
  };
  assert.deepEqual(await as("demo-clerk").identify(signal), { ok: false, fault: { kind: "forbidden" } });
  assert.deepEqual(await as("demo-admin", "wrong").identify(signal), { ok: false, fault: { kind: "signIn" } });
  const reader = as("demo-reader");
  assert.ok((await reader.identify(signal)).ok);
  const refused = await reader.write(
    { kind: "add", section: "regions", name: "R", fields: { name: "R" } },
    secrets,
    signal,
  );
  assert.deepEqual(refused, { kind: "rejected", fault: { kind: "signIn" } });
  assert.ok((await reader.list("regions", { skip: 0, first: 10 }, signal)).ok);
});

test("phones are counted, changes are watched, sessions end and begin again", async (t) => {
  const { server, cluster } = await demo(t, { seed: "standard" });
  const pools = await allOf(cluster, "devicePools");
  const counts = await Promise.all(pools.map((it) => cluster.countPhones({ devicePool: it.name }, signal)));
  const phones = await allOf(cluster, "phones");
  assert.equal(
    counts.reduce((sum, it) => sum + (it.ok ? it.value : Number.NaN), 0),
    phones.length,
  );
  const mark = await cluster.changes(undefined, signal);
  assert.ok(mark.ok && !mark.value.restarted, JSON.stringify(mark));
  server.inject({ kind: "expireSessions" });
  const added = await cluster.write(
    { kind: "add", section: "regions", name: "REG-T", fields: { name: "REG-T" } },
    secrets,
    signal,
  );
  assert.ok(added.kind === "applied", JSON.stringify(added));
  const changes = await cluster.changes(mark.value.mark, signal);
  assert.ok(
    changes.ok &&
      changes.value.changed.some((it) => it.axlType === "Region" && it.uuid === added.uuid && it.action === "add"),
    JSON.stringify(changes),
  );
  const restarted = await cluster.changes({ queueId: "another", changeId: 1 }, signal);
  assert.ok(restarted.ok && restarted.value.restarted);
});

test("an apply that nothing asks back for is applied", async (t) => {
  const { server, cluster } = await demo(t, { seed: "standard" });
  const [pool] = await allOf(cluster, "devicePools");
  const outcome = await cluster.write(
    { kind: "apply", section: "devicePools", name: pool!.name, uuid: pool!.uuid },
    secrets,
    signal,
  );
  assert.deepEqual(outcome, { kind: "applied", uuid: pool!.uuid });
  assert.ok(server.requests);
});

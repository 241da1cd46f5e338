import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { address, nameOf } from "../../core/src/base/address.ts";
import type { JsonObject } from "../../core/src/base/json.ts";
import { say, type Message } from "../../core/src/base/text.ts";
import type { Plan } from "../../core/src/plan/step.ts";
import { connect, type ConnectedCluster } from "../../server/src/axl/client.ts";
import type { Terminal } from "../../server/src/cli/command.ts";
import { phonesBefore } from "../../server/src/cli/phones.ts";
import { startDemoCluster, type DemoCluster } from "../../server/src/demo-cluster/start.ts";
import type { Clock } from "../../server/src/deploy/clock.ts";
import type { ReadRegistrations, Registration } from "../../server/src/port/cluster.ts";
import { awaitPhones, isRegistered, mostPhones, touchedPhones } from "../../server/src/deploy/registrations.ts";
import { returnedText } from "../../server/src/deploy/registration-texts.ts";
import { withPhones } from "../../server/src/deploy/touched.ts";
import { mra } from "../cli/terminal.ts";
import { poolOfPhone } from "./pool-of-phone.ts";

const signal = new AbortController().signal;
let demo: DemoCluster;
let cluster: ConnectedCluster;
const folder = mkdtempSync(join(tmpdir(), "mra-phones-"));
before(async () => {
  demo = await startDemoCluster({ seed: "standard" }, signal);
  cluster = connect({ host: demo.host, user: demo.user, password: demo.password, ca: demo.caPem });
});
after(async () => {
  cluster.close();
  await demo.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A clock whose waits are over at once, and which counts them. */
function swiftClock(onWait: () => void = () => undefined): Clock & { readonly waits: number[] } {
  const waits: number[] = [];
  return {
    waits,
    now: () => new Date(2026, 0, 1, 14, 2),
    random: () => 0,
    wait: (ms) => {
      waits.push(ms);
      onWait();
      return Promise.resolve();
    },
  };
}
const csfx: Registration = {
  phone: "CSFX",
  state: "Registered",
  node: "sub1",
  address: "10.20.2.11",
  since: undefined,
  readAt: "2026-01-01T13:00:00.000Z",
};
const patience = { limitMs: 9_000, everyMs: 3_000 };

/** Phones of the demo cluster that are registered, with what is known of them. */
async function registered(count: number): Promise<ReadonlyMap<string, Registration>> {
  const all = await cluster.registrations(demo.state.names("phones"), signal);
  assert.ok(all.ok);
  return new Map([...all.value].filter(([, it]) => isRegistered(it)).slice(0, count));
}
async function reset(section: "phones" | "devicePools" | "dateTimeGroups", name: string): Promise<void> {
  const uuid = demo.state.uuid(section, name)!;
  const outcome = await cluster.write({ kind: "reset", section, name, uuid }, () => undefined, signal);
  assert.equal(outcome.kind, "applied", JSON.stringify(outcome));
}

test("a phone that is reset is lost, and comes back while it is waited for", async () => {
  const was = await registered(3);
  assert.equal(was.size, 3);
  for (const name of was.keys()) await reset("phones", name);
  const clock = swiftClock();
  const done = await awaitPhones(was, cluster.registrations, patience, clock, signal);
  assert.ok(done.ok);
  assert.deepEqual([done.value.expected, done.value.missing, done.value.cancelled], [3, [], false]);
  assert.deepEqual(clock.waits, [3_000]);
});

test("a phone that stays away is told with what it was and what it is, at the end of the limit", async () => {
  const was = await registered(2);
  const [lost = ""] = was.keys();
  demo.losePhone(lost);
  for (const name of was.keys()) await reset("phones", name);
  const clock = swiftClock();
  const done = await awaitPhones(was, cluster.registrations, patience, clock, signal);
  assert.ok(done.ok);
  assert.equal(done.value.expected, 2);
  assert.deepEqual(
    done.value.missing.map((it) => [it.before.phone, it.before.state, it.now?.state]),
    [[lost, "Registered", "Unregistered"]],
  );
  assert.deepEqual(clock.waits, [3_000, 3_000, 3_000]);
});

test("waiting ends when it is cancelled, and says so", async () => {
  const abort = new AbortController();
  const silent: ReadRegistrations = () => Promise.resolve({ ok: true, value: new Map() });
  const was = new Map([["CSFX", csfx]]);
  const clock = swiftClock(() => abort.abort());
  const done = await awaitPhones(was, silent, patience, clock, abort.signal);
  assert.ok(done.ok);
  assert.equal(done.value.cancelled, true);
  assert.equal(done.value.missing.length, 1);
});

test("a look that fails is a fault, and no phone is called lost for it", async () => {
  const broken: ReadRegistrations = () => Promise.resolve({ ok: false, fault: { kind: "forbidden" } });
  const was = new Map([["CSFX", csfx]]);
  assert.deepEqual(await awaitPhones(was, broken, patience, swiftClock(), signal), {
    ok: false,
    fault: { kind: "forbidden" },
  });
});

test("mra deploy names the phone that Apply Config has lost", async () => {
  const [phone = ""] = [...(await registered(1)).keys()].slice(0, 1);
  demo.losePhone(phone);
  const { file: textWith, otherSrst } = poolOfPhone(demo, phone);
  const file = join(folder, "pool.mra.yaml");
  writeFileSync(file, textWith(otherSrst));
  const plan = join(folder, "pool.plan.json");
  const env = { MRA_USER: demo.user, MRA_PASSWORD: demo.password, MRA_STATE_DIR: join(folder, "state") };
  const connection = ["--host", demo.host, "--ca", demo.caFile];
  const planned = await mra(["plan", file, "--cluster", "emea-prod", ...connection, "--out", plan], { env });
  assert.equal(planned.status, 2, planned.notes + planned.out);
  const call = ["deploy", plan, "--yes", "--consent", "emea-prod:1", "--wait", "1", ...connection];
  const done = await mra(call, { env });
  assert.equal(done.status, 0, done.notes + done.out);
  assert.match(
    done.out,
    new RegExp(
      `pool\\.mra\\.yaml:9: ${phone} has not come back: Unregistered at \\d\\d:\\d\\d as Unified CM last knew it`,
    ),
  );
});

const behind: readonly (readonly [section: string, name: string, phones: readonly string[]])[] = [
  ["devicePools", "DP1", ["A", "B"]],
  ["phoneSecurityProfiles", "PSP", ["B"]],
  ["commonPhoneProfiles", "CPP", ["C"]],
  ["regions", "R", ["A", "B", "C"]],
  ["callManagerGroups", "G", ["C"]],
  ["dateTimeGroups", "T", ["A", "B"]],
  ["lines", "1000/PT", ["A", "C"]],
];
for (const [section, name, expected] of behind)
  test(`the phones behind ${section} that are applied are touched`, async () => {
    const rows = (section: string): readonly (readonly [string, JsonObject])[] =>
      section === "devicePools"
        ? [
            ["DP1", { region: "R", callManagerGroup: "other", dateTimeGroup: "T" }],
            ["DP2", { region: "R", callManagerGroup: "G", dateTimeGroup: "other" }],
            ["DP3", { region: "other", callManagerGroup: "other", dateTimeGroup: "other" }],
          ]
        : [
            ["A", { devicePool: "DP1", phoneSecurityProfile: "other", commonPhoneProfile: "other" }],
            ["B", { devicePool: "DP1", phoneSecurityProfile: "PSP", commonPhoneProfile: "other" }],
            ["C", { devicePool: "DP2", phoneSecurityProfile: "other", commonPhoneProfile: "CPP" }],
            ["D", { devicePool: "DP3", phoneSecurityProfile: "other", commonPhoneProfile: "other" }],
          ];
    const listing = {
      list: (section: string, { skip }: { skip: number }) => ({
        ok: true,
        value: skip > 0 ? [] : rows(section).map(([name, fields]) => ({ name, fields, uuid: name })),
      }),
      get: (section: string, { identity }: { identity: readonly string[] }) => {
        assert.deepEqual([section, ...identity], ["lines", "1000", "PT"]);
        return { ok: true, value: { fields: { associatedDevices: ["C", "A"] } } };
      },
    } as unknown as ConnectedCluster;
    const address = `${section}/new`;
    const applied = { id: "2", kind: "apply", section, address, name: "new" };
    const renamed = { id: "1", kind: "rename", section, address, name: "new", from: `${section}/${name}` };
    for (const steps of [[{ ...applied, address: `${section}/${name}`, name }], [renamed, applied]]) {
      const plan = { steps } as unknown as Plan;
      const chosen = steps.map((it) => it.id);
      const found = await touchedPhones(plan, chosen, listing, swiftClock(), signal);
      assert.deepEqual(found, { ok: true, value: { phones: expected, more: false } });
      const without = await touchedPhones(plan, ["1"], listing, swiftClock(), signal);
      assert.deepEqual(without, { ok: true, value: { phones: [], more: false } }, "nothing is applied");
    }
  });

test("on the demo cluster a date/time group that is reset takes the phones behind it, and those are the touched ones", async () => {
  const was = await registered(1);
  const [phone = ""] = was.keys();
  const pool = demo.state.object("phones", phone)?.devicePoolName as string;
  const name = demo.state.object("devicePools", pool)?.dateTimeSettingName as string;
  const step = { id: "1", kind: "reset", section: "dateTimeGroups", address: `dateTimeGroups/${name}`, name };
  const plan = { steps: [step] } as unknown as Plan;
  const touched = await touchedPhones(plan, ["1"], cluster, swiftClock(), signal);
  assert.ok(touched.ok && touched.value.phones.includes(phone), JSON.stringify(touched));
  await reset("dateTimeGroups", name);
  const now = await cluster.registrations(touched.value.phones, signal);
  assert.equal(now.ok && now.value.get(phone)?.state, "Unregistered");
});

test("one phone is a phone, not phones", () => {
  const was = csfx;
  const returned = { expected: 1, missing: [{ before: was, now: undefined }], at: new Date(0), cancelled: false };
  assert.equal(
    say(returnedText(returned), "en"),
    "0 of 1 phone that was registered before the deploy is registered again",
  );
  assert.match(say(returnedText({ ...returned, cancelled: true }), "en"), /: 0 of 1 phone that was/);
  assert.match(say(returnedText({ ...returned, expected: 2 }), "en"), /^1 of 2 phones that were/);
});

test("phones that cannot be looked at before the deploy are no reason to stop it, and it is said", async () => {
  const notes: Message[] = [];
  const terminal = { language: "en", note: (it: Message) => void notes.push(it) } as unknown as Terminal;
  const refusing: ConnectedCluster = {
    ...cluster,
    registrations: () => Promise.resolve({ ok: false, fault: { kind: "forbidden" } }),
  };
  const steps = [{ id: "1", kind: "reset", section: "phones", name: "CSFX" }];
  const plan = { steps } as unknown as Plan;
  assert.equal(await phonesBefore(plan, ["1"], refusing, terminal, swiftClock(), signal), undefined);
  assert.equal(notes.length, 1);
  assert.match(say(notes[0]!, "en"), /^Which phones are registered before the deploy could not be read/);
});

test("of more than a thousand phones a thousand are looked at, and it is said", async () => {
  const notes: Message[] = [];
  const terminal = { language: "en", note: (it: Message) => void notes.push(it) } as unknown as Terminal;
  const asked: number[] = [];
  const counting: ConnectedCluster = {
    ...cluster,
    registrations: (phones) => {
      asked.push(phones.length);
      return Promise.resolve({ ok: true, value: new Map() });
    },
  };
  for (const count of [mostPhones, mostPhones + 1]) {
    const steps = Array.from({ length: count }, (_, i) => ({
      id: String(i),
      kind: "reset",
      section: "phones",
      name: `CSF${String(i)}`,
    }));
    const plan = { steps } as unknown as Plan;
    const chosen = steps.map((it) => it.id);
    await phonesBefore(plan, chosen, counting, terminal, swiftClock(), signal);
  }
  assert.deepEqual(asked, [mostPhones, mostPhones]);
  assert.deepEqual(
    notes.map((it) => say(it, "en")),
    ["This deploy touches more than 1000 phones; only 1000 of them are looked at afterwards"],
  );
});

test("on the demo cluster the phones of a directory number that is applied are the touched ones, and they are counted", async () => {
  const phone = demo.state
    .names("phones")
    .find((it) => JSON.stringify(demo.state.object("phones", it)).includes("dirn"));
  assert.ok(phone !== undefined);
  const live = await cluster.get("phones", { identity: [phone] }, signal);
  assert.ok(live.ok);
  const [line] = live.value?.fields.lines as readonly { readonly pattern: string; readonly routePartition?: string }[];
  assert.ok(line !== undefined);
  const its = address("lines", line.pattern, line.routePartition ?? "");
  const step = { id: "1", kind: "apply", section: "lines", address: its, name: nameOf(its), phones: null };
  const plan = { steps: [step] } as unknown as Plan;
  const touched = await touchedPhones(plan, ["1"], cluster, swiftClock(), signal);
  assert.ok(touched.ok && touched.value.phones.includes(phone), JSON.stringify(touched));
  const counted = await withPhones(plan, cluster, swiftClock(), signal);
  assert.ok(counted.ok);
  assert.deepEqual(
    counted.value.steps.map((it) => "phones" in it && it.phones),
    [touched.value.phones.length],
  );
});

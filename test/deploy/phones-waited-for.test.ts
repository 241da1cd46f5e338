// Which phones a deploy touches, and how it is waited until they are registered again.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Address } from "../../core/src/base/address.ts";
import type { JsonObject } from "../../core/src/base/json.ts";
import { fail, ok, type Result } from "../../core/src/base/result.ts";
import type { Section } from "../../core/src/catalog/generated/fields.ts";
import type { Step } from "../../core/src/plan/step.ts";
import { awaitPhones, isRegistered, touchedPhones, type Patience } from "../../server/src/deploy/registrations.ts";
import type { Cluster, Fault, Page, Registration } from "../../server/src/port/cluster.ts";
import { never } from "./fixture.ts";
import { stillClock } from "./model.ts";
import { planWith, stepFor } from "../plan/steps.ts";

/** What a cluster has: the fields of each object by its section and name. */
type Rows = Partial<Record<Section, Readonly<Record<string, JsonObject>>>>;

/** A cluster that lists some rows in pages of two, and notes what it is asked. */
function clusterOf(rows: Rows, failing?: string): { readonly cluster: Cluster; readonly asked: string[] } {
  const asked: string[] = [];
  const answer = <T>(what: string, value: T): Promise<Result<T, Fault>> => {
    asked.push(what);
    return Promise.resolve(what === failing ? fail({ kind: "signIn" }) : ok(value));
  };
  const cluster = {
    list: (section: Section, { skip, fields = [] }: { readonly skip: number; readonly fields?: readonly string[] }) => {
      const all = Object.entries(rows[section] ?? {}).map(([name, it]) => ({ name, uuid: name, fields: it }));
      const page = Object.assign(all.slice(skip / 500, skip / 500 + 2), { told: all.length > skip / 500 ? 1_000 : 0 });
      return answer(
        `${section} by ${fields.join()}${skip === 0 ? "" : ` from ${skip / 500}`}`,
        page as unknown as Page,
      );
    },
    get: (section: Section, { identity = [] }: { readonly identity?: readonly string[] }) => {
      const it = rows[section]?.[identity.join(" ")];
      return answer(`${section} ${identity.join(" ")}`, it && { fields: it });
    },
  } as unknown as Cluster;
  return { cluster, asked };
}

async function touched(steps: readonly Step[], rows: Rows = {}, most?: number): Promise<string> {
  const { cluster } = clusterOf(rows);
  const chosen = steps.map((it) => it.id);
  const it = await touchedPhones(planWith(steps), chosen, cluster, stillClock(), never, most);
  return it.ok ? `${it.value.phones.join(" ")}${it.value.more ? " and more" : ""}` : it.fault.kind;
}
const applied = (section: Section, name: string): Step => stepFor("apply", section, name);

test("of steps about phones all but additions and removals touch them, and a renamed one still has its old name", async () => {
  const by = (kind: Step["kind"]): Promise<string> => touched([stepFor(kind, "phones", "P")]);
  assert.deepEqual(
    await Promise.all((["change", "replace", "rename", "apply", "reset", "add", "remove"] as const).map(by)),
    ["P", "P", "old P", "P", "P", "", ""],
  );
});

test("what is changed and not applied touches no phones behind it", async () => {
  const rows = { phones: { A: { devicePool: "DP" } } };
  assert.equal(await touched([stepFor("change", "devicePools", "DP")], rows), "");
  assert.equal(await touched([applied("devicePools", "DP")], rows), "A");
  assert.equal(await touched([stepFor("reset", "devicePools", "DP")], rows), "A");
  assert.equal(await touched([stepFor("add", "regions", "R"), applied("devicePools", "DP")], rows), "A");
});

test("phones are those that name one of the objects, by the right key, on every page", async () => {
  const rows: Rows = {
    phones: {
      D: { devicePool: "DP", commonPhoneProfile: "DP" },
      A: { devicePool: "CPP", commonPhoneProfile: "other" },
      C: { devicePool: "other", commonPhoneProfile: "CPP" },
      B: { devicePool: null, commonPhoneProfile: ["CPP"] },
      E: { commonPhoneProfile: "CPP", devicePool: "DP" },
    },
  };
  const steps = [applied("devicePools", "DP"), applied("commonPhoneProfiles", "CPP")];
  assert.equal(await touched(steps, rows), "C D E");
  const { cluster, asked } = clusterOf(rows);
  await touchedPhones(
    planWith(steps),
    steps.map((it) => it.id),
    cluster,
    stillClock(),
    never,
  );
  const keys = "phones by devicePool,commonPhoneProfile";
  assert.deepEqual(asked, [keys, `${keys} from 2`, `${keys} from 4`, `${keys} from 6`]);
});

test("behind a region are the phones of the pools that name it, whatever else is named so", async () => {
  const rows: Rows = {
    devicePools: { P1: { region: "R", callManagerGroup: "G" }, P2: { region: "other", callManagerGroup: "R" } },
    phones: { A: { devicePool: "P1" }, B: { devicePool: "P2" }, C: { devicePool: "R" } },
  };
  assert.equal(await touched([applied("regions", "R")], rows), "A");
  assert.equal(await touched([applied("regions", "R"), applied("callManagerGroups", "R")], rows), "A B");
  assert.equal(await touched([applied("regions", "none")], rows), "");
});

test("no more phones are named than were asked for, and it is said that there are more", async () => {
  const phones = ["C", "A", "B"].map((it) => stepFor("reset", "phones", it));
  assert.equal(await touched(phones, {}, 3), "A B C");
  assert.equal(await touched(phones, {}, 2), "A B and more");
  const rows = { phones: Object.fromEntries(["D", "C", "B", "A", "E", "F"].map((it) => [it, { devicePool: "DP" }])) };
  const pool = applied("devicePools", "DP");
  assert.equal(await touched([pool], rows, 6), "A B C D E F");
  assert.equal(await touched([pool], rows, 4), "A B C D and more", "four are found before the last page");
  const { cluster, asked } = clusterOf(rows);
  const it = await touchedPhones(planWith([pool]), [pool.id], cluster, stillClock(), never, 3);
  assert.deepEqual(it, ok({ phones: ["A", "B", "C"], more: true }));
  assert.equal(asked.length, 2, "the rest need not be read");
});

const line = (pattern: string): Step => ({
  ...applied("lines", pattern),
  ...{ id: `apply:lines/${pattern}/PT`, address: `lines/${pattern}/PT` as Address, name: `${pattern} PT` },
});

test("directory numbers are asked for their devices one by one, until there are enough", async () => {
  const rows: Rows = {
    lines: {
      "1 PT": { associatedDevices: ["B", 7, "A"] },
      "2 PT": { associatedDevices: ["C"] },
      "3 PT": { associatedDevices: null },
    },
  };
  const lines = ["1", "2", "3", "4"].map(line);
  const ask = async (most: number): Promise<readonly [string, number]> => {
    const { cluster, asked } = clusterOf(rows);
    const it = await touchedPhones(
      planWith(lines),
      lines.map((one) => one.id),
      cluster,
      stillClock(),
      never,
      most,
    );
    assert.ok(it.ok);
    return [`${it.value.phones.join(" ")}${it.value.more ? " and more" : ""}`, asked.length];
  };
  assert.deepEqual(await ask(9), ["A B C", 4]);
  assert.deepEqual(await ask(4), ["A B C", 4]);
  assert.deepEqual(await ask(3), ["A B C and more", 3], "one that was not asked may have more");
  assert.deepEqual(await ask(2), ["A B and more", 2]);
  assert.deepEqual(await ask(1), ["A and more", 1]);
});

test("a question that fails leaves it unknown which phones are touched", async () => {
  const rows: Rows = { devicePools: { P: { region: "R" } }, phones: { A: { devicePool: "P" } } };
  const steps = [applied("regions", "R"), line("1")];
  for (const failing of ["devicePools by region", "phones by devicePool", "lines 1 PT"]) {
    const { cluster } = clusterOf(rows, failing);
    const it = await touchedPhones(
      planWith(steps),
      steps.map((one) => one.id),
      cluster,
      stillClock(),
      never,
    );
    assert.deepEqual(it, fail({ kind: "signIn" }), failing);
  }
});

const phone = (name: string, state: string): Registration => ({
  ...{ phone: name, state, node: "", address: "", since: undefined, readAt: "" },
});

/** Waits for phones `A:Registered B:Unregistered`, each look given so; what happened, and how it ended. */
async function waited(before: string, looks: readonly string[], patience: Partial<Patience> = {}, cancelAt?: number) {
  const those = (text: string): ReadonlyMap<string, Registration> =>
    new Map(
      text.split(" ").flatMap((it) => {
        const [name = "", state = ""] = it.split(":");
        return state === "" ? [] : [[name, phone(name, state)] as const];
      }),
    );
  const happened: string[] = [];
  const left = [...looks];
  const clock = stillClock();
  const cancelling = new AbortController();
  const waiting = {
    ...clock,
    wait: (ms: number) => {
      happened.push(`wait ${ms}`);
      if (clock.waits.length === cancelAt) cancelling.abort();
      return clock.wait(ms, never);
    },
  };
  const read = (names: readonly string[]): Promise<Result<ReadonlyMap<string, Registration>, Fault>> => {
    happened.push(`look ${names.join()}`);
    const next = left.shift() ?? "";
    return Promise.resolve(/^(signIn|cancelled)$/.test(next) ? fail({ kind: next } as Fault) : ok(those(next)));
  };
  const see = (back: number, of: number, seen: readonly Registration[]): void =>
    void happened.push(`${back}/${of} ${seen.map((it) => it.phone).join()}`);
  const limits = { limitMs: 20, everyMs: 10, ...patience };
  const end = await awaitPhones(those(before), read, limits, waiting, cancelling.signal, see);
  if (!end.ok) return [happened.join("; "), end.fault.kind];
  const { expected, missing, cancelled } = end.value;
  const lost = missing.map((it) => `${it.before.phone} ${it.before.state} ${it.now?.state ?? "-"}`);
  return [happened.join("; "), `${lost.join()} of ${expected}${cancelled ? ", cancelled" : ""}`];
}

test("phones that were registered are waited for until all are back, and only those that are missing are looked at", async () => {
  assert.deepEqual(
    ["Registered", "Partial Registered", "Unregistered", "Rejected", "Unknown", ""].map((it) =>
      isRegistered(phone("A", it)),
    ),
    [true, true, false, false, false, false],
  );
  assert.equal(isRegistered(undefined), false);
  assert.deepEqual(
    await waited("A:Registered B:Registered C:Unregistered", ["A:Unregistered B:Registered", "A:Registered"]),
    ["look A,B; 1/2 B; wait 10; look A; 2/2 B,A", " of 2"],
  );
  assert.deepEqual(await waited("A:Unregistered", []), ["0/0 ", " of 0"], "nothing is asked");
});

test("waiting ends at the limit, which counts from the reset on; what is missing is told as it is now", async () => {
  const away = ["A:Rejected", "", "", "", ""];
  const three = "look A; 0/1 ; wait 10; look A; 0/1 ; wait 10; look A; 0/1 ";
  assert.deepEqual(await waited("A:Registered", away), [three, "A Registered - of 1"]);
  assert.deepEqual(await waited("A:Registered", away, { limitMs: 19 }), [three, "A Registered - of 1"]);
  assert.deepEqual(await waited("A:Registered", away, { limitMs: 0 }), ["look A; 0/1 ", "A Registered Rejected of 1"]);
  assert.match(String(await waited("A:Registered", away, { settleMs: 1 })), /^wait 1; look A; /);
  assert.deepEqual(await waited("A:Registered", away, { settleMs: 10 }), [
    "wait 10; look A; 0/1 ; wait 10; look A; 0/1 ",
    "A Registered - of 1",
  ]);
});

test("whoever cancels ends the wait; a look that fails leaves it unknown who is back", async () => {
  assert.deepEqual(await waited("A:Registered", ["A:Unregistered", "A:Registered"], {}, 0), [
    "look A; 0/1 ; wait 10",
    "A Registered Unregistered of 1, cancelled",
  ]);
  assert.deepEqual(await waited("A:Registered", ["cancelled"]), ["look A", "A Registered Registered of 1, cancelled"]);
  assert.deepEqual(await waited("A:Registered", ["signIn"]), ["look A", "signIn"]);
});

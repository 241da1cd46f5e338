import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { startDemoCluster, type DemoCluster } from "../../server/src/demo-cluster/start.ts";
import { mra, type Ran } from "./terminal.ts";

const signal = new AbortController().signal;
const folder = mkdtempSync(join(tmpdir(), "mra-status-"));
let demo: DemoCluster;
before(async () => {
  demo = await startDemoCluster({ seed: "standard" }, signal);
});
after(async () => {
  await demo.stop();
  rmSync(folder, { recursive: true, force: true });
});

const status = (more: readonly string[], language: "en" | "ko" = "en"): Promise<Ran> =>
  mra(
    [
      "status",
      folder,
      "--host",
      demo.host,
      "--ca",
      demo.caFile,
      "--resolver",
      "127.0.0.1:1",
      "--cluster",
      "emea-prod",
      ...more,
    ],
    { env: { MRA_USER: "demo-reader", MRA_PASSWORD: demo.password, MRA_STATE_DIR: folder }, language },
  );

interface Data {
  readonly counts: Readonly<Record<string, number>>;
  readonly by: Readonly<Record<string, readonly (Readonly<Record<string, number>> & { readonly name: string })[]>>;
  readonly phones: readonly Readonly<Record<string, string | null>>[];
}
const dataOf = async (more: readonly string[]): Promise<Data> => {
  const ran = await status(["--format", "json", ...more]);
  assert.equal(ran.status, 0, ran.notes);
  return JSON.parse(ran.out) as Data;
};

test("the counts of each table are those of all phones, and say so in both languages", async () => {
  const { status: end, out, notes } = await status([]);
  assert.equal(end, 0, notes);
  const data = await dataOf([]);
  const { phones, registered, throughExpressway, notRegistered, notKnown } = data.counts;
  assert.equal(phones, demo.state.names("phones").length);
  assert.equal(registered! + notRegistered! + notKnown!, phones);
  assert.match(
    out,
    new RegExp(`: ${registered} of ${phones} phones registered\n${throughExpressway} of them through Expressway`),
  );
  for (const table of ["devicePool", "phoneSecurityProfile"])
    for (const key of ["phones", "registered", "throughExpressway", "notRegistered"])
      assert.equal(
        data.by[table]!.reduce((sum, it) => sum + it[key]!, 0),
        data.counts[key],
        `${table} ${key}`,
      );
  const home = data.by.devicePool!.find((it) => it.name === "DP-HOME")!;
  assert.equal(home.throughExpressway, home.registered, "who works at home comes through Expressway");
  assert.deepEqual(
    data.by.expressway?.map((it) => it.name),
    ["expc1.example.com", "expc2.example.com"],
  );
  assert.match((await status([], "ko")).out, /Expressway를 통해 등록됨/);
});

test("--only lists the phones that stand so; who is not known to come through Expressway has no Expressway, and is not called inside", async () => {
  const all = await dataOf([]);
  const through = await dataOf(["--only", "expressway"]);
  assert.equal(through.phones.length, all.counts.throughExpressway);
  for (const it of through.phones) {
    assert.match(it.expressway ?? "", /^expc[12]\.example\.com$/);
    assert.match(it.address ?? "", /^10\.20\.2\.1[12]$/);
  }
  for (const it of (await dataOf(["--only", "registered"])).phones) assert.equal(it.expressway, null);
  const away = await status(["--only", "unregistered"]);
  const lines = away.out.trimEnd().split("\n");
  assert.equal(lines.length, all.counts.notRegistered);
  for (const it of lines) assert.match(it, /^\S+ +not registered .* DP-[A-Z]+ +since 20\d\d-\d\d-\d\d \d\d:\d\d UTC$/);
});

test("an Expressway-C that only the files name is known by the address that they state for it", async () => {
  const text = `cluster: { name: emea-prod, version: "14.0" }
expressway: { cores: [edge.example.com] }
dns: { internal: [{ name: edge.example.com, type: A, address: ADDRESS }] }
`;
  const one = (await dataOf(["--only", "registered"])).phones[0]!;
  writeFileSync(join(folder, "edge.mra.yaml"), text.replace("ADDRESS", one.address!));
  const now = await dataOf(["--by", "expressway"]);
  const found = now.phones.find((it) => it.name === one.name);
  assert.deepEqual([found?.expressway, found?.stand], ["edge.example.com", "expressway"]);
  rmSync(join(folder, "edge.mra.yaml"));
});

test("an Expressway-C without an address is said, for who registers through it is not known", async () => {
  writeFileSync(
    join(folder, "edge.mra.yaml"),
    `cluster: { name: emea-prod, version: "14.0" }\nexpressway: { cores: [edge.example.com] }\n`,
  );
  const { out } = await status(["--by", "pool"]);
  assert.match(out, /No address is known for Expressway-C edge\.example\.com: who registers through it is not known/);
  rmSync(join(folder, "edge.mra.yaml"));
});

test("a cluster that does not answer ends with 1 and why", async () => {
  const fault = demo.inject({ kind: "page", when: "before", status: 403 }, { operation: /^list/, times: 9 });
  const ran = await status([]);
  fault.cancel();
  assert.deepEqual([ran.status, ran.out], [1, ""]);
  assert.match(ran.notes, /AXL/);
});

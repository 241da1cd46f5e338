import assert from "node:assert/strict";
import { test } from "node:test";
import { connect } from "../../server/src/axl/client.ts";
import { diagnose } from "../../server/src/clusters/doctor.ts";
import { doctorReport, type Diagnosis } from "../../server/src/preflight/doctor-report.ts";
import { differences } from "../../server/src/preflight/doctor-texts.ts";
import { startDemoCluster, type DemoCluster, type DemoClusterOptions } from "../../server/src/demo-cluster/start.ts";
import { proxyFor } from "../demo-cluster/rewriting-proxy.ts";

const signal = new AbortController().signal;

async function diagnosed(at: { readonly host: string; readonly ca: string }, cluster: DemoCluster): Promise<Diagnosis> {
  const { host, ca } = at;
  const connected = connect({ host, ca, user: "demo-reader", password: cluster.password });
  try {
    const found = await diagnose(connected, signal);
    return found.ok ? found.value : assert.fail(JSON.stringify(found.fault));
  } finally {
    connected.close();
  }
}

async function withDemo(options: DemoClusterOptions, run: (cluster: DemoCluster) => Promise<void>): Promise<void> {
  const cluster = await startDemoCluster(options, signal);
  try {
    await run(cluster);
  } finally {
    await cluster.stop();
  }
}

const ids = ({ differs }: Diagnosis): readonly string[] => differs.map((it) => it.id);
const directly = (it: DemoCluster) => ({ host: it.host, ca: it.caPem });

/** Every name, number and address of the cluster that a report could show. */
function originals(cluster: DemoCluster): readonly string[] {
  const texts = new Set<string>();
  const gather = (it: unknown): void => {
    if (typeof it === "string") texts.add(it);
    else if (typeof it === "object" && it !== null) Object.values(it).forEach(gather);
  };
  for (const section of ["phones", "devicePools", "regions", "lines", "endUsers", "callManagerGroups"]) {
    for (const name of cluster.state.names(section)) {
      texts.add(name);
      texts.add(cluster.state.uuid(section, name) ?? "");
      const it = cluster.state.object(section, name);
      gather([it?.description, it?.devicePoolName, it?.ownerUserName, it?.locationName, it?.lines]);
    }
  }
  texts.add("cucm-pub.example.com").add("example.com").add(cluster.host).add(cluster.password);
  return [...texts].filter((it) => it.length > 3 && it !== "Default" && it !== "false" && it !== "true");
}

for (const version of ["11.5", "14.0", "15.0"] as const)
  test(`of a cluster that answers as assumed nothing is said, and nothing is written (${version})`, () =>
    withDemo({ seed: "standard", version }, async (cluster) => {
      const found = await diagnosed(directly(cluster), cluster);
      assert.deepEqual(ids(found), []);
      assert.deepEqual(found.ice, [8, 8]);
      assert.equal(cluster.requests.writes, 0);
    }));

test("what the lenient profile does otherwise is found, and nothing else is said", () =>
  withDemo({ seed: "standard", profile: "lenient", version: "15.0" }, async (cluster) => {
    const found = await diagnosed(directly(cluster), cluster);
    const expected = [
      "uuid",
      "boolean",
      "nothing",
      "like",
      "noTags",
      "noCriteria",
      "firstChanges",
      "versionPage",
      "notFound",
    ];
    assert.deepEqual(ids(found), expected);
  }));

test("what a proxy rewrites is found, and nothing else is said", () =>
  withDemo({ seed: "standard", changesAtOnce: 4 }, async (cluster) => {
    for (let i = 0; i < 9; i++) cluster.state.edit("regions", ["EMEA-HQ"], {});
    const proxy = await proxyFor(cluster);
    try {
      assert.deepEqual(ids(await diagnosed(proxy, cluster)), ["uuid", "nothing", "paged"]);
    } finally {
      await proxy.stop();
    }
  }));

test("a cluster without phones, and one that knows no ICE, are told as such", () =>
  withDemo({ seed: "empty" }, async (cluster) => {
    cluster.state.edit("commonPhoneProfiles", ["Standard Common Phone Profile"], { vendorConfig: { webAccess: "1" } });
    assert.deepEqual(ids(await diagnosed(directly(cluster), cluster)), ["ice"]);
  }));

for (const language of ["en", "ko"] as const)
  test(`a report has no original text of the cluster in it, and the same pseudonym for the same text (${language})`, () =>
    withDemo({ seed: "standard", profile: "lenient" }, async (cluster) => {
      const found = await diagnosed(directly(cluster), cluster);
      const report = doctorReport(found, language);
      const searched = originals(cluster);
      assert.ok(searched.length > 1_000, `${searched.length} texts`);
      assert.deepEqual(
        searched.filter((it) => report.toLowerCase().includes(it.toLowerCase())),
        [],
      );
      assert.match(report, /<devicePoolName uuid="uuid-\d+">name-\d+<\/devicePoolName>/);
      assert.match(report, /<confidentialAccessLevel>-1</);
      for (const it of found.differs) assert.ok(report.includes(it.means[language]));
      const names = [...report.matchAll(/<routePartitionName[^>]*>(name-\d+)</g)].map(([, name]) => name);
      assert.equal(new Set(names).size, Math.min(1, names.length));
    }));

test("nor has the report of the strict profile, or of what a proxy rewrites", () =>
  withDemo({ seed: "standard", changesAtOnce: 4 }, async (cluster) => {
    const proxy = await proxyFor(cluster);
    try {
      for (const at of [directly(cluster), proxy]) {
        const report = doctorReport(await diagnosed(at, cluster), "en").toLowerCase();
        const searched = [...originals(cluster), proxy.host];
        assert.ok(searched.length > 1_000, `${searched.length} texts`);
        assert.deepEqual(
          searched.filter((it) => report.includes(it.toLowerCase())),
          [],
        );
      }
    } finally {
      await proxy.stop();
    }
  }));

test("each difference has its words in both languages", () => {
  for (const { title, means, now } of differences)
    for (const it of [title, means, now]) {
      assert.notEqual(it.en, "");
      assert.match(it.ko, /[가-힣]/);
    }
});

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { markdownOf } from "../../core/src/base/report-markdown.ts";
import { planReport } from "../../core/src/plan/report.ts";
import type { Plan } from "../../core/src/plan/step.ts";
import type { Answer } from "../../core/src/wire/failure.ts";
import type { PlanView, Requests } from "../../core/src/wire/protocol.ts";
import { startDemoCluster, type DemoCluster } from "../../server/src/demo-cluster/start.ts";
import { planDigest } from "../../server/src/deploy/inputs.ts";
import { startClient, type Client } from "./client.ts";

let demo: DemoCluster;
before(async () => {
  demo = await startDemoCluster({ seed: "standard" }, new AbortController().signal);
});
after(() => demo.stop());

const ask = <M extends keyof Requests>(client: Client, method: M, params: Requests[M][0]): Promise<Requests[M][1]> =>
  client.request(method, params);

function valueOf<T>(answer: Answer<T>): T {
  return answer.ok ? answer.value : assert.fail(answer.fault.message);
}

const head = "apiVersion: mra/v1\ncluster: emea-prod\n\n";

/** A plan for these files, with the client that made it; gone at the end. */
async function planned(
  files: Readonly<Record<string, string>>,
  look: (client: Client, plan: PlanView) => Promise<void>,
): Promise<void> {
  const options = { storage: "", quarantined: [], trusted: true, iceElements: {} };
  const client = await startClient(files, { initializationOptions: options });
  try {
    const { host, user, password, caFile } = demo;
    const connection = "emea-prod";
    const connect = { connection, host, user, password, caFile, readOnly: false, demo: true };
    valueOf(await ask(client, "mra/connect", connect));
    await look(client, valueOf(await ask(client, "mra/plan", { connection, cluster: connection })));
  } finally {
    await client.stop();
  }
}

test("both sides of a step's difference have its name, and differ in what it changes alone", async () => {
  const pool = `devicePools:
  - region: MRA-Far
    name: DP-HOME
    callManagerGroup: Default
    dateTimeGroup: CMLocal
regions:
  - { name: MRA-Far }
`;
  await planned({ "pool.mra.yaml": head + pool }, async (client, plan) => {
    const step = plan.steps.find((it) => it.address === "devicePools/DP-HOME");
    assert.ok(step);
    const { before, after } = valueOf(await ask(client, "mra/stepTexts", { plan: plan.id, step: step.id }));
    const [live, wanted] = [before.split("\n"), after.split("\n")];
    assert.ok(
      live.some((it) => it.includes("name: DP-HOME")),
      before,
    );
    const differing = wanted.filter((it) => !live.includes(it)).map((it) => it.trim().replace(/^- /, ""));
    assert.equal(differing.length, step.changes.length, `${before}\n${after}`);
    assert.ok(differing.includes("region: MRA-Far"));
    assert.equal(live.length, wanted.length);
  });
});

test("a step whose object has an error says so with its place, and neither it nor what waits for it is taken", async () => {
  const wrong = `phoneSecurityProfiles:
  - name: csf-wrong.example.com
    phoneType: Cisco Unified Client Services Framework
    protocol: SIP
    deviceSecurityMode: Encrypted
    transportType: TCP
phones:
  - name: CSFWRONG
    model: Cisco Unified Client Services Framework
    protocol: SIP
    devicePool: DP-HOME
    phoneSecurityProfile: csf-wrong.example.com
`;
  await planned({ "wrong.mra.yaml": head + wrong }, async (client, plan) => {
    const at = (address: string) => plan.steps.find((it) => it.address === address) ?? assert.fail(address);
    const profile = at("phoneSecurityProfiles/csf-wrong.example.com");
    const [error] = profile.findings;
    assert.ok(error, JSON.stringify(plan.steps));
    assert.deepEqual([error.severity, profile.included], ["error", false]);
    assert.match(error.code, /^MRA\d+$/);
    assert.equal(error.place?.uri, client.uri("wrong.mra.yaml"));
    const phone = at("phones/CSFWRONG");
    assert.equal(phone.included, false);
    assert.match(`${phone.heldBy ?? ""} ${phone.findings.map((it) => it.code).join(" ")}`, /csf-wrong|MRA/);
    // the page says the same, and leads to the line by the name that a person reads
    const { report, places } = valueOf(await ask(client, "mra/planPage", { plan: plan.id }));
    const cells = report.blocks.flatMap((it) => (it.kind === "table" ? it.rows.flat() : []));
    const [where = ""] = Object.keys(places);
    assert.match(where, /^wrong\.mra\.yaml:\d+:\d+$/);
    assert.ok(cells.includes(where));
    assert.equal(/[^"]*file:\/\/[^"]*/.exec(JSON.stringify(report))?.[0], undefined);
  });
});

test("the page, and what is saved of it, are what the command line prints", async () => {
  await planned({ "r.mra.yaml": `${head}regions:\n  - { name: MRA-New }\n` }, async (client, plan) => {
    const file = valueOf(await ask(client, "mra/savePlan", { plan: plan.id }));
    const { plan: stored } = JSON.parse(file) as { readonly plan: Plan };
    const report = planReport(stored, planDigest(stored), "en");
    const page = valueOf(await ask(client, "mra/planPage", { plan: plan.id }));
    assert.deepEqual(page.report, JSON.parse(JSON.stringify(report)));
    const format = "markdown";
    assert.equal(valueOf(await ask(client, "mra/planReport", { plan: plan.id, format })), markdownOf(report));
    const html = valueOf(await ask(client, "mra/planReport", { plan: plan.id, format: "html" }));
    assert.match(html, /<html[\s\S]*MRA-New/);
  });
});

test("steps that do the same are one group with its count; a few stand by themselves", async () => {
  const regions = ["A", "B", "C", "D"].map((it) => `  - { name: MRA-${it} }\n`).join("");
  const two = "commonPhoneProfiles:\n  - { name: CPP-1 }\n  - { name: CPP-2 }\n";
  await planned({ "r.mra.yaml": `${head}${two}regions:\n${regions}` }, (_, plan) => {
    assert.deepEqual(
      plan.groups.map((it) => [it.title, it.steps]),
      [["4 regions", ["A", "B", "C", "D"].map((it) => `add:regions/MRA-${it}`)]],
    );
    assert.match(plan.groups[0]?.what ?? "", /MRA-A/);
    return Promise.resolve();
  });
});

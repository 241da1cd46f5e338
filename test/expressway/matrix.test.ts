import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { address } from "../../core/src/base/address.ts";
import type { JsonObject } from "../../core/src/base/json.ts";
import type { Section } from "../../core/src/catalog/generated/fields.ts";
import type { DesiredObject } from "../../core/src/plan/state.ts";
import { faultText } from "../../server/src/axl/fault-text.ts";
import { expresswayInOrder, type ExpresswayState } from "../../server/src/demo-cluster/expressway-state.ts";
import type { FaultKind } from "../../server/src/demo-cluster/faults.ts";
import { bothHalves } from "../../server/src/expressway/both-halves.ts";
import { openDoor } from "../../server/src/expressway/door.ts";
import type { Cluster } from "../../server/src/port/cluster.ts";
import { carryOutPlan, newDir, reportText } from "../deploy/fixture.ts";
import { assertVerdicts, openLab, planAt, type Lab } from "../deploy/lab.ts";
import { desired } from "../plan/fixture.ts";

/*
 * Every request of a deployment to an Expressway-C meets every fault, over HTTPS. The law of the matrix of Unified CM: the
 * first report tells the truth, the next run brings it to where an undisturbed deployment does, and nothing is written twice.
 */

const faults: readonly (readonly [name: string, fault: FaultKind])[] = [
  ["silence before", { kind: "hang", when: "before" }],
  ["silence after", { kind: "hang", when: "after" }],
  ["reset before", { kind: "reset", when: "before" }],
  ["reset after the commit", { kind: "reset", when: "after" }],
  ["cut in the answer", { kind: "cut", share: 0.5 }],
  ["503 before", { kind: "page", when: "before", status: 503 }],
  ["503 after the commit", { kind: "page", when: "after", status: 503 }],
  ["500 after the commit", { kind: "page", when: "after", status: 500 }],
  [
    "200 in other words after the commit",
    { kind: "answer", when: "after", status: 200, body: '{"Message":"Accepted"}' },
  ],
  ["TLS lost", { kind: "tls" }],
];

let lab: Lab;
before(async () => {
  lab = await openLab();
});
after(() => lab.stop());

const place = "127.0.0.1";
const wanted = (section: Section, name: string, fields: JsonObject): DesiredObject => ({
  address: address(section, name, place),
  section,
  name,
  state: "present",
  managed: true,
  renamedFrom: undefined,
  fields: { ...fields, [section === "expresswayUnifiedCm" ? "publisher" : "name"]: name, expressway: place },
  refersTo: [],
});
const files: readonly DesiredObject[] = [
  {
    ...wanted("expresswayDomains", "", {}),
    address: address("expresswayMra", place),
    section: "expresswayMra",
    fields: { enabled: true, expressway: place },
  },
  wanted("expresswayDomains", "example.com", { sipRegistrations: true, imPresence: true }),
  wanted("expresswayDomains", "example.org", { sipRegistrations: true }),
  wanted("expresswayUnifiedCm", "cucm2.example.com", { axlUser: "axl", axlPassword: { secret: "axl" } }),
  wanted("expresswayZones", "MRA 2", {
    peers: ["expe9.example.com"],
    port: 7002,
    userName: "mra2",
    password: { secret: "zone" },
  }),
  ...desired("regions: [{ name: EDGE-MATRIX }]"),
];

const told = ({ mra, domains, zones, publishers }: ExpresswayState): string =>
  JSON.stringify({ mra, domains, zones, publishers });

/** As it is before a run: MRA is off, and a domain is there without its IM and Presence. */
async function prepare(): Promise<void> {
  const { expressway } = lab.demo;
  const { trusted } = expressway.state;
  const domains = [{ name: "example.com", sipRegistrations: true, imPresence: false }];
  Object.assign(expressway.state, { ...expresswayInOrder(""), trusted, mra: false, domains });
  const region = await lab.steady.get("regions", { identity: ["EDGE-MATRIX"] }, new AbortController().signal);
  if (!region.ok || region.value === undefined) return;
  const { section, name, uuid } = region.value;
  await lab.steady.write({ kind: "remove", section, name, uuid }, () => undefined, new AbortController().signal);
}

function open(limitMs?: number): Cluster {
  const { demo, steady } = lab;
  const { host, user, password } = demo.expressway;
  const trust = { kind: "authorities", pem: demo.caPem } as const;
  return bothHalves<Cluster>(steady, openDoor({ host, user, password, trust }, limitMs));
}

test("at every request to an Expressway-C, every fault; the first report is true, the next run ends it, no write too many", async (t) => {
  const { demo } = lab;
  const { expressway } = demo;
  await prepare();
  const plan = await planAt(files, open(), demo);
  assert.deepEqual(
    plan.steps.map((it) => it.id),
    [
      "add:regions/EDGE-MATRIX",
      `change:expresswayMra/${place}`,
      `add:expresswayDomains/example.org/${place}`,
      `change:expresswayDomains/example.com/${place}`,
      `add:expresswayUnifiedCm/cucm2.example.com/${place}`,
      `add:expresswayZones/MRA 2/${place}`,
    ],
  );
  const [asked, committed] = [expressway.asked, expressway.committed];
  const clean = await carryOutPlan(plan, open(), newDir(), { host: demo.host, faultText });
  assert.ok(clean.ok && clean.value.finished, reportText(clean));
  const [requests, writes, state] = [
    expressway.asked - asked,
    expressway.committed - committed,
    told(expressway.state),
  ];
  assert.equal(writes, 5);

  const total = { points: 0, struck: 0, verdicts: 0 };
  for (const [name, fault] of faults)
    for (let nth = 1; nth <= requests; nth++) {
      const at = `${name} at ${String(nth)}`;
      await prepare();
      const planned = await planAt(files, open(), demo);
      const before = expressway.committed;
      const injected = expressway.inject(fault, { nth });
      const dir = newDir();
      const first = await carryOutPlan(planned, open(fault.kind === "hang" ? 250 : undefined), dir, {
        host: demo.host,
        faultText,
      });
      injected.cancel();
      assert.ok(injected.struck > 0, `${at} did not strike`);
      if (!first.ok) assert.equal(expressway.committed, before, `${at}: refused, and yet something was written`);
      else if (first.value.finished) assert.equal(told(expressway.state), state, `${at}: called finished`);
      else await assertVerdicts(planned, first.value, { ...lab, steady: { ...lab.steady, ...open() } });
      const next = await carryOutPlan(planned, open(), dir, { host: demo.host, faultText });
      assert.ok(next.ok && next.value.finished, `${at}: ${reportText(next)}`);
      assert.equal(expressway.committed - before, writes, `${at}: writes`);
      assert.equal(told(expressway.state), state, at);
      total.points++;
      total.struck += injected.struck;
      total.verdicts += first.ok ? first.value.results.length : 1;
    }
  t.diagnostic(
    `fault matrix, Expressway: ${String(requests)} requests, ${String(faults.length)} faults, ${String(total.points)} points, ${String(total.verdicts)} verdicts held against it, 0 wrong, 0 writes too many`,
  );
  assert.ok(total.points >= 200, String(total.points));
});

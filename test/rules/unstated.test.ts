import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { assemble } from "../../core/src/model/assemble.ts";
import { bind } from "../../core/src/model/bind.ts";
import type { Project } from "../../core/src/model/project.ts";
import { rules } from "../../core/src/rules/index.ts";
import { unstatedFacts } from "../../core/src/rules/unstated.ts";
import { unstatedPage } from "../../core/src/rules/unstated-page.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { pathOfPage } from "../../tools/docs/rule-pages.ts";
import { examplesOf, findingsIn } from "./rule-page.ts";
import { headOf, surroundingsOf } from "./rule-project.ts";

const projectOf = (...texts: readonly string[]): Project =>
  assemble(texts.map((text, i) => bind(parse(`file:///${String(i)}.mra.yaml`, text))))[0]!;

const factsOf = (project: Project): ReadonlyMap<string, readonly string[]> =>
  new Map(unstatedFacts(project).map(({ rule, facts }) => [rule.id, facts]));

const bare = `apiVersion: mra/v1
cluster: { name: t, publisher: cucm.example.com, version: "14.0", enterpriseDomains: [example.com] }
devicePools: [{ name: DP, managed: false }]
phoneSecurityProfiles:
  - { name: csf.example.com, phoneType: Cisco Unified Client Services Framework, protocol: SIP, deviceSecurityMode: Encrypted, transportType: TLS }
phones:
  - { name: CSFA, model: Cisco Unified Client Services Framework, protocol: SIP, devicePool: DP, phoneSecurityProfile: csf.example.com, ownerUser: a }
`;

for (const [rule, facts] of [
  ["MRA005", ["cluster.nodes", "dns"]],
  ["MRA012", ["certificates"]],
  ["MRA101", ["certificates", "cluster.securityMode", "expressway"]],
  ["MRA115", ["cluster.securityMode"]],
  ["MRA129", ["cluster.pushNotifications"]],
] as const)
  test(`${rule} says nothing of a project without its facts, and is told of with them`, () => {
    assert.deepEqual(factsOf(projectOf(bare)).get(rule), facts);
  });

test("a fact that is stated is not asked for, whichever document states it", () => {
  const stated = projectOf(bare, "apiVersion: mra/v1\ncluster: t\nexpressway: { cores: [c.example.com] }\n");
  const inTwo = projectOf(
    bare,
    "apiVersion: mra/v1\ncluster: t\nexpressway: { cores: [c.example.com] }\n",
    "apiVersion: mra/v1\ncluster: t\nexpressway: { release: X15.2 }\n",
  );
  assert.ok([...factsOf(stated).values()].flat().includes("expressway.release"));
  assert.ok(![...factsOf(inTwo).values()].flat().includes("expressway.release"));
});

test("a fact that could tell nothing is not asked for", () => {
  const user = "endUsers: [{ userid: a, lastName: A, homeCluster: true }]\n";
  const nodes = "nodes: [{ name: cucm.example.com, role: publisher }]";
  const one = factsOf(
    projectOf(bare.replace("enterpriseDomains", `services: { axl: true }, ${nodes}, enterpriseDomains`) + user),
  );
  assert.deepEqual([one.get("MRA001"), one.get("MRA016"), one.get("MRA118")], [undefined, undefined, undefined]);
  const node = nodes.replace("publisher }", "publisher, services: { axl: true } }");
  assert.equal(
    factsOf(projectOf(bare.replace("enterpriseDomains", `${node}, enterpriseDomains`))).get("MRA016"),
    undefined,
  );
  assert.deepEqual(factsOf(projectOf(bare.replace("enterpriseDomains", `${nodes}, enterpriseDomains`))).get("MRA016"), [
    "cluster.services",
  ]);
});

test("of several Expressways the one that lacks a fact is named", () => {
  const two = projectOf(
    bare.replace(
      "devicePools",
      "expressway: [{ name: emea, release: X15.2, mra: true }, { name: apac, mra: true }]\ndevicePools",
    ),
  );
  const facts = [...factsOf(two).values()].flat();
  assert.ok(facts.includes('expressway "apac".release'));
  assert.ok(!facts.includes('expressway "emea".release'));
});

// What a page marks as found is said; so the rule is not among those that could not speak.
for (const rule of rules.filter((it) => it.group !== "files")) {
  const found = examplesOf(readFileSync(pathOfPage(rule.id, "en"), "utf8")).find(({ text }) =>
    findingsIn(text).some((it) => it.code === rule.id),
  );
  if (found !== undefined)
    test(`${rule.id} is not told of where it speaks`, () => {
      const { text } = found;
      assert.ok(!factsOf(projectOf(headOf(text) + text, surroundingsOf(text) ?? "")).has(rule.id));
    });
}

// A rule that reads a fact is told of without it: nothing about facts is listed by hand.
test("each rule that needs a fact of the surroundings is told of, or has something to say, where there are none", () => {
  const project = projectOf(bare);
  const silent = factsOf(project);
  for (const id of [
    "MRA010",
    "MRA011",
    "MRA014",
    "MRA055",
    "MRA056",
    "MRA057",
    "MRA103",
    "MRA104",
    "MRA107",
    "MRA120",
    "MRA122",
  ])
    assert.ok(silent.has(id), id);
});

test("the page names each cluster, rule and fact in both languages", () => {
  const project = projectOf(bare);
  for (const language of ["en", "ko"] as const) {
    const page = unstatedPage([project], language);
    for (const { rule, facts } of unstatedFacts(project)) {
      assert.ok(page.includes(`| ${rule.id} | ${rule.title[language]} |`), rule.id);
      for (const it of facts) assert.ok(page.includes(`\`${it}\``), it);
    }
  }
});

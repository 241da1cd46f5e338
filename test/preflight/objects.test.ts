import assert from "node:assert/strict";
import { test } from "node:test";
import type { JsonObject } from "../../core/src/base/json.ts";
import { say } from "../../core/src/base/text.ts";
import { assemble } from "../../core/src/model/assemble.ts";
import { bind } from "../../core/src/model/bind.ts";
import type { ConfigObject } from "../../core/src/model/object.ts";
import type { Project } from "../../core/src/model/project.ts";
import { checkRules } from "../../core/src/rules/check.ts";
import { rules } from "../../core/src/rules/index.ts";
import { pageOf } from "../../core/src/rules/pages.ts";
import { dataOf } from "../../core/src/syntax/data.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { nodeAt, spanOf, stringOf } from "../../core/src/syntax/tree.ts";
import type { ClusterReads } from "../../server/src/preflight/cluster-reads.ts";
import { objectChecks } from "../../server/src/preflight/object-checks.ts";
import { openWorld } from "../../server/src/preflight/world.ts";
import { examplesOf } from "../rules/rule-page.ts";
import { headOf, surroundingsOf } from "../rules/rule-project.ts";

const { signal } = new AbortController();

/** A project of an example of a rule's page, with what stands around it. */
function projectOf(example: string): { readonly text: string; readonly project: Project } {
  const text = headOf(example) + example;
  const around = surroundingsOf(example);
  const files = [
    parse("file:///a.mra.yaml", text),
    ...(around === undefined ? [] : [parse("file:///zz.mra.yaml", around)]),
  ];
  const [project] = assemble(files.map((it) => bind(it)));
  return { text, project: project ?? assert.fail("no project") };
}

/** The file that only refers to an object. */
function referring(text: string, object: ConfigObject): string | undefined {
  const identity = object.schema.identity.map((key) => [key, stringOf(nodeAt(object.node, key))] as const);
  if (identity.length === 0 || identity.some(([, value]) => value === undefined)) return undefined;
  const { start, end } = spanOf(object.node);
  const stub = `{ ${identity.map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join(", ")}, managed: false }`;
  const rest = text.slice(end);
  return text.slice(0, start) + stub + (rest.startsWith("\n") || rest === "" ? "" : "\n") + rest;
}

/** What the live checks of objects find, when the cluster has these. */
async function look({ text, around }: Scenario, has: ReadonlyMap<string, JsonObject>): Promise<readonly string[]> {
  const files = [parse("file:///a.mra.yaml", text)];
  if (around !== undefined) files.push(parse("file:///zz.mra.yaml", around));
  const [project] = assemble(files.map((it) => bind(it)));
  const get: ClusterReads["get"] = (section, by) => {
    const fields = "identity" in by ? has.get(`${section}/${by.identity.join("/")}`) : undefined;
    const name = "identity" in by ? by.identity.join("/") : "";
    return Promise.resolve({
      ok: true,
      value: fields && { address: `${section}/${name}` as never, section, name, uuid: "u", fields },
    });
  };
  const cluster = { get } as unknown as ClusterReads;
  const world = openWorld(
    {
      project: project!,
      cluster,
      resolvers: [],
      publicResolvers: [],
      secrets: () => undefined,
      turnServers: [],
      trust: { kind: "authorities", pem: undefined },
    },
    signal,
  );
  const said: string[] = [];
  for (const check of objectChecks(world))
    for (const it of await check.ask(signal)) {
      if (it.kind !== "wrong") continue;
      const at = it.spot && spanOf(it.spot).start;
      const line = at === undefined ? "" : text.slice(0, at).split("\n").length;
      said.push(`${check.rule} ${line} ${say(it.message, "en")}`);
    }
  return said;
}

interface Scenario {
  readonly text: string;
  /** What stands around it, in another file. */
  readonly around: string | undefined;
  readonly bad: ReadonlyMap<string, JsonObject>;
  readonly good: ReadonlyMap<string, JsonObject>;
}

const turn = {
  primary: "turn1.example.com",
  secondary: "turn2.example.com",
  username: "mra",
  password: { secret: "turn-mra" },
};

/** Scenarios for rules whose pages mend something else than the object. */
const own: Readonly<Partial<Record<string, Scenario>>> = {
  MRA109: {
    text: `apiVersion: mra/v1
cluster: { name: t, version: "14.0", enterpriseDomains: [example.com], securityMode: mixed }
expressway: { release: X12.5, mra: true }
phoneSecurityProfiles:
  - { name: cp8845.example.com, managed: false }
`,
    around: undefined,
    ...switched("phoneSecurityProfiles/cp8845.example.com", (on) => ({
      name: "cp8845.example.com",
      phoneType: "Cisco 8845",
      protocol: "SIP",
      deviceSecurityMode: "Encrypted",
      transportType: "TLS",
      enableOAuthAuthentication: on,
    })),
  },
  MRA113: {
    text: `apiVersion: mra/v1
cluster: { name: t, version: "14.0", enterpriseDomains: [example.com], securityMode: mixed }
expressway: { release: X8.11, mra: true }
commonPhoneProfiles:
  - { name: CPP-MRA, managed: false }
`,
    around: undefined,
    ...switched("commonPhoneProfiles/CPP-MRA", (on) => ({ name: "CPP-MRA", ice: { enabled: on, turn } })),
  },
};

/** An object of the cluster with a switch on and off. */
function switched(key: string, fields: (on: boolean) => JsonObject): Pick<Scenario, "bad" | "good"> {
  return { bad: new Map([[key, fields(true)]]), good: new Map([[key, fields(false)]]) };
}

/** Scenarios for a rule out of its own page: what the fix of an example changes is on the cluster, and the file only refers to it. */
function* scenariosOf(rule: (typeof rules)[number]): Generator<Scenario> {
  const examples = examplesOf(pageOf(rule.id, "en") ?? "");
  const inOrder = examples.filter((it) => it.expected.length === 0).map((it) => projectOf(it.text).project);
  for (const { text: example, fixed, expected } of examples) {
    if (expected.length === 0) continue;
    const { text, project } = projectOf(example);
    const objects = project.documents
      .flatMap((it) => it.objects)
      .filter((it) => it.node.chunk.uri.endsWith("a.mra.yaml"));
    // A fix may mend only the first of several findings.
    const repaired = [...(fixed === undefined ? [] : [projectOf(fixed).project]), ...inOrder].filter((it) =>
      [...checkRules(it)].every((finding) => finding.code !== rule.id),
    );
    for (const object of objects) {
      const stub = referring(text, object);
      const bad = dataOf(object.node) as JsonObject;
      const good = repaired
        .flatMap((it) => it.at(object.address) ?? [])
        .map((it) => dataOf(it.node) as JsonObject)
        .find((it) => JSON.stringify(it) !== JSON.stringify(bad));
      if (stub === undefined || good === undefined) continue;
      const identity = object.schema.identity.map((it) => stringOf(nodeAt(object.node, it)) ?? "");
      const key = `${object.section}/${identity.join("/")}`;
      yield { text: stub, around: surroundingsOf(example), bad: new Map([[key, bad]]), good: new Map([[key, good]]) };
    }
  }
}

for (const rule of rules.filter((it) => it.live === "objects"))
  test(`${rule.id}: an object that the files only refer to is wrong on the cluster, and mended it is not`, async () => {
    let shown = 0;
    const extra = own[rule.id];
    for (const scenario of [...scenariosOf(rule), ...(extra ? [extra] : [])]) {
      const found = (await look(scenario, scenario.bad)).filter((it) => new RegExp(`^${rule.id} [1-9]`).test(it));
      if (found.length === 0) continue;
      shown++;
      assert.deepEqual(
        (await look(scenario, scenario.good)).filter((it) => it.startsWith(`${rule.id} `)),
        [],
      );
    }
    assert.ok(shown > 0, "no example of its page shows it");
  });

const pools = `apiVersion: mra/v1
cluster: { name: t, version: "14.0" }
devicePools:
  - name: DP-MRA
    callManagerGroup: Default
    dateTimeGroup: CMLocal
    region: REG-MRA
`;
const profiles = `apiVersion: mra/v1
cluster: { name: t, version: "14.0" }
featureGroupTemplates:
  - { name: FGT-MRA, userProfile: UP-MRA }
`;
const line = { region: "REG-MRA", bandwidth: "64 kbps", videoBandwidth: 6000, immersiveVideoBandwidth: 6000 };
const template = { universalLineTemplate: "ULT-MRA" };
for (const { rule, text, key, at, repair } of [
  { rule: "MRA018", text: pools, key: "regions/REG-MRA", at: 7, repair: { relatedRegions: [line] } },
  { rule: "MRA049", text: profiles, key: "userProfiles/UP-MRA", at: 4, repair: template },
])
  test(`${rule}: what no file has is looked for on the cluster, and stands where it is named`, async () => {
    const name = key.slice(key.indexOf("/") + 1);
    const own = async (fields: JsonObject): Promise<readonly string[]> => {
      const has = new Map([[key, { name, ...fields }]]);
      const found = await look({ text, around: undefined, bad: has, good: has }, has);
      return found.filter((it) => it.startsWith(`${rule} `));
    };
    const [only = "", ...more] = await own({});
    assert.deepEqual(more, []);
    assert.ok(only.startsWith(`${rule} ${String(at)} `) && only.includes(name), only);
    assert.deepEqual(await own(repair), []);
  });

import assert from "node:assert/strict";
import { test } from "node:test";
import { fail, ok } from "../../core/src/base/result.ts";
import { surroundingReads, type SurroundingReads } from "../../server/src/axl/surroundings.ts";
import type { Fault } from "../../server/src/port/cluster.ts";
import { busy, never, refused, saying } from "./said.ts";

interface Read {
  readonly title: string;
  readonly ask: (reads: SurroundingReads) => Promise<unknown>;
  readonly says: string | Fault;
  readonly result: unknown;
}

const page = { skip: "0", first: "1000" };
const malformed = (what: string) => fail({ kind: "malformed", what });

const nodes = (says: string | Fault, result: unknown): Read => ({
  title: "nodes",
  ask: (it) => it.nodes(never),
  says,
  result,
});
const parameter = (says: string | Fault, result: unknown): Read => ({
  title: "enterprise parameter",
  ask: (it) => it.enterpriseParameter("P", never),
  says,
  result,
});
const push = (says: string | Fault, result: unknown): Read => ({
  title: "push",
  ask: (it) => it.pushNotifications(never),
  says,
  result,
});
const row = (value: string): string =>
  `<ciscoCloudOnboarding><enablePushNotifications>${value}</enablePushNotifications></ciscoCloudOnboarding>`;

const reads: readonly Read[] = [
  nodes(
    "<processNode><name>EnterpriseWideData</name></processNode><other><name>x</name></other>" +
      "<processNode><name> pub </name><processNodeRole>CUCM Voice/Video</processNodeRole><nodeUsage>Publisher</nodeUsage></processNode>" +
      "<processNode><name/></processNode><processNode><name>sub</name></processNode>",
    ok([
      { name: "pub", role: "CUCM Voice/Video", usage: "Publisher" },
      { name: "sub", role: "", usage: "" },
    ]),
  ),
  nodes(busy, fail(busy)),
  {
    title: "services",
    ask: (it) => it.services("pub", never),
    says:
      ["t", "true", "1", "TRUE", "f", "0", "false", "true1"]
        .map(
          (it) =>
            `<processNodeService><service>of ${it}</service><isActive>${it}</isActive></processNodeService><x><service>no</service></x>`,
        )
        .join("") + "<processNodeService><service>silent</service></processNodeService>",
    result: ok(
      new Map([
        ...["t", "true", "1", "TRUE"].map((it) => [`of ${it}`, true] as const),
        ...["f", "0", "false", "true1"].map((it) => [`of ${it}`, false] as const),
        ["silent", false] as const,
      ]),
    ),
  },
  { title: "services", ask: (it) => it.services("pub", never), says: busy, result: fail(busy) },
  parameter("<serviceParameter><value> 1 </value></serviceParameter>", ok("1")),
  parameter("<serviceParameter/>", ok("")),
  parameter("<other/>", malformed("no parameter in its answer")),
  parameter(refused("Item not valid: P"), ok(undefined)),
  parameter(refused("Parameter Not Found"), ok(undefined)),
  parameter(refused("not allowed"), fail(refused("not allowed"))),
  parameter({ kind: "malformed", what: "not found" }, malformed("not found")),
  {
    title: "parameters of a node",
    ask: (it) => it.parameters("Cisco CallManager", "pub", never),
    says:
      "<serviceParameter><name>A</name><value>1</value></serviceParameter><x/>" +
      "<serviceParameter><name>B</name></serviceParameter>",
    result: ok([
      { name: "A", value: "1" },
      { name: "B", value: "" },
    ]),
  },
  {
    title: "parameters of the enterprise",
    ask: (it) => it.parameters("Enterprise Wide", undefined, never),
    says: busy,
    result: fail(busy),
  },
  {
    title: "ILS",
    ask: (it) => it.ils(never),
    says: "<ilsConfig><role>Hub Cluster</role><syncronizationStatus>Up to date</syncronizationStatus></ilsConfig>",
    result: ok({ role: "Hub Cluster", state: "Up to date" }),
  },
  { title: "ILS", ask: (it) => it.ils(never), says: "", result: malformed("no ILS configuration in its answer") },
  { title: "ILS", ask: (it) => it.ils(never), says: busy, result: fail(busy) },
  push("", ok(undefined)),
  push(row("") + row(" "), ok(undefined)),
  push(row("f") + row("t"), ok(true)),
  push(row("true"), ok(true)),
  push(row("f") + row(""), ok(false)),
  push("<other><enablePushNotifications>t</enablePushNotifications></other>", ok(undefined)),
  push(busy, fail(busy)),
];

/** What each of them asks, to the letter. */
const questions: Readonly<Record<string, unknown>> = {
  nodes: {
    operation: "listProcessNode",
    args: {
      searchCriteria: { name: "%" },
      returnedTags: { name: "", nodeUsage: "", processNodeRole: "" },
      ...page,
    },
  },
  services: {
    operation: "listProcessNodeService",
    args: {
      searchCriteria: { processNodeName: "pub" },
      returnedTags: { processNodeName: "", service: "", isActive: "t" },
      ...page,
    },
  },
  "enterprise parameter": {
    operation: "getServiceParameter",
    args: { processNodeName: "EnterpriseWideData", name: "P", service: "Enterprise Wide" },
  },
  "parameters of a node": {
    operation: "listServiceParameter",
    args: {
      searchCriteria: { processNodeName: "pub", service: "Cisco CallManager" },
      returnedTags: { name: "", value: "" },
      ...page,
    },
  },
  "parameters of the enterprise": {
    operation: "listServiceParameter",
    args: {
      searchCriteria: { processNodeName: "EnterpriseWideData", service: "Enterprise Wide" },
      returnedTags: { name: "", value: "" },
      ...page,
    },
  },
  ILS: { operation: "getIlsConfig", args: { returnedTags: { clusterId: "", role: "", syncronizationStatus: "" } } },
  push: {
    operation: "listCiscoCloudOnboarding",
    args: { searchCriteria: {}, returnedTags: { enablePushNotifications: "" } },
  },
};

for (const [i, { title, ask, says, result }] of reads.entries())
  test(`${title}, answer ${String(i)}: what a cluster says of its surroundings is read, and nothing is read into it`, async () => {
    const caller = saying("14.0", () => says);
    assert.deepEqual(await ask(surroundingReads(caller)), result);
    assert.deepEqual(caller.asked, [questions[title]]);
  });

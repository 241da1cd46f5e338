import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { XmlDocument, XsdValidator } from "libxml2-wasm";
import { versions } from "../../core/src/catalog/generated/versions.ts";
import type { Operation, Version } from "../../core/src/catalog/schema.ts";
import { createStore } from "../../server/src/demo-cluster/store.ts";
import { plantSeed } from "../../server/src/demo-cluster/seeds/seed.ts";
import type { Type } from "../../server/src/demo-cluster/shape.ts";
import type { Exchange } from "../../server/src/demo-cluster/door.ts";
import { offers, types } from "../../server/src/demo-cluster/types.ts";
import { inCheckout } from "../../tools/root.ts";
import { xsdOf, type XsdElement } from "../catalog/xsd.ts";
import { addXml, lookupXml, tagsXml, updateXml, type Sampler } from "./sample.ts";
import { withCluster, type Client } from "./post.ts";

/**
 * Cisco's own schema is the judge of every request and every answer. In two things the real server departs from it, as
 * Cisco's guide says, and so does the demo cluster: nil is `uuid=""` (from 14), or `xsi:nil` where the schema has no
 * `nillable` (before). Both are taken out before an answer is judged, and must have been there.
 */
function judgeOf(version: Version): { check(xml: string): string | undefined; dispose(): void } {
  const schema = XmlDocument.fromBuffer(
    readFileSync(inCheckout("node_modules/cisco-axl/schema", version, "AXLSoap.xsd")),
  );
  const validator = XsdValidator.fromDoc(schema);
  return {
    check: (xml) => {
      const document = XmlDocument.fromString(xml);
      try {
        validator.validate(document);
        return undefined;
      } catch (error) {
        return `${error instanceof Error ? error.message : String(error)}\n${xml.slice(0, 2000)}`;
      } finally {
        document.dispose();
      }
    },
    dispose: () => {
      validator.dispose();
      schema.dispose();
    },
  };
}

const bodyOf = (text: string): string => /<soapenv:Body>(.*)<\/soapenv:Body>/s.exec(text)?.[1] ?? "";
const NIL = / uuid=""| xsi:nil="true"/g;

/** listChange departs as well, by the example of Cisco's guide and a captured answer: bare uuids, and no empty `changes`. */
function asDeclared(operation: string, body: string): string {
  if (operation !== "listChange") return body.replace(NIL, "");
  const bare = body.replace(/ uuid="([0-9a-f-]{36})"/g, (_, uuid: string) => ` uuid="{${uuid}}"`);
  return bare.includes("<changes") ? bare : bare.replace("</queueInfo>", "</queueInfo><changes/>");
}

for (const version of versions)
  test(`every answer to every operation of ${version} is valid by Cisco's schema`, async () => {
    const judge = judgeOf(version);
    const wrong: string[] = [];
    const seen = new Set<string>();
    let departures = 0;
    const observe = ({ operation, request, status, answer }: Exchange): void => {
      const body = bodyOf(answer);
      const refused = judge.check(bodyOf(request));
      if (refused !== undefined) wrong.push(`request ${operation}: ${refused}`);
      if (status !== 200) wrong.push(`${operation}: ${body} to ${bodyOf(request).slice(0, 1500)}`);
      departures += body.match(NIL)?.length ?? 0;
      const bad = status === 200 ? judge.check(asDeclared(operation, body)) : undefined;
      if (bad !== undefined) wrong.push(`answer ${operation}: ${bad}`);
      seen.add(operation);
    };
    const store = createStore();
    plantSeed(store, version, "standard");
    await withCluster({ version, seed: "standard", observe }, async (client) => {
      for (const type of types.values()) await exercise(client, type, { store, version });
      await exerciseOthers(client);
    });
    judge.dispose();
    assert.deepEqual(wrong, []);
    assert.ok(departures > 100, `${departures} elements that are nil`);
    assert.deepEqual(missing(seen, version), []);
  });

/** Adds, reads, changes, renames and removes one object with everything in it, and one with the least. */
async function exercise(client: Client, type: Type, sampler: Sampler): Promise<void> {
  const { version } = sampler;
  const can = (operation: Operation): boolean => offers(type, operation, version);
  const call = (operation: Operation, inner: string) => client.call(`${operation}${type.name}`, inner);
  const name = NAMES[type.name] ?? "Sample";
  const by = (it: string): string => lookupXml(type, it, version);
  if (can("add")) {
    await call("add", addXml(sampler, type, name, "all"));
    await call("add", addXml(sampler, type, `${name}1`, "least"));
  }
  const tags = tagsXml(type.elements("get", version));
  const isSingle = type.lookup.length === 0;
  if (can("add") || isSingle) {
    if (can("get")) await call("get", by(name));
    if (can("get") && !isSingle) await call("get", by(name) + tags);
    if (can("get") && !isSingle) await call("get", `${by(`${name}1`)}<returnedTags/>`);
    const newName = type.elements("update", version).some((it) => it.rename !== undefined) ? `${name}2` : name;
    if (can("update")) await call("update", updateXml(sampler, type, name, newName));
    for (const it of ["apply", "reset", "restart"] as const) if (can(it)) await call(it, by(newName));
    if (can("get")) await call("get", by(newName));
    if (can("remove")) for (const it of [newName, `${name}1`]) await call("remove", by(it));
  }
  if (!can("list")) return;
  const criterion = `<searchCriteria><${type.search[0]}>%</${type.search[0]}></searchCriteria>`;
  await call("list", `${criterion}${tagsXml(type.elements("list", version))}<skip>1</skip><first>300</first>`);
  await call("list", `${criterion.replace("%", "nothing is called so")}<returnedTags/>`);
}

/** Names that a type takes; others take anything. */
const NAMES: Readonly<Record<string, string>> = { PhoneNtp: "10.99.0.", Phone: "Sample", Line: "7000" };

async function exerciseOthers(client: Client): Promise<void> {
  await client.call("getCCMVersion", "");
  await client.call("listChange", "<objectList><object>Phone</object></objectList>");
  const first = await client.call("listChange", "");
  const queue = /<queueId>(.*?)<\/queueId>/.exec(first.body)?.[1] ?? "";
  await client.call("listChange", `<startChangeId queueId="${queue}">1</startChangeId>`);
  await client.call(
    "updateRegionMatrix",
    "<regionAName>REG-BER</regionAName><regionBName>Default</regionBName><videoBandwidth>6000</videoBandwidth>",
  );
  await client.call("getRegion", "<name>Default</name>");
  await client.call("doLdapSync", "<name>LDAP-Corp</name><sync>true</sync>");
  await client.call("getProcessNode", "<name>imp1.example.com</name>");
  const parameter =
    "<processNodeName>EnterpriseWideData</processNodeName><name>ClusterID</name><service>Enterprise Wide</service>";
  await client.call("getServiceParameter", parameter);
  await client.call("updateServiceParameter", `${parameter}<value>other</value>`);
  await client.call(
    "getProcessNodeService",
    "<processNodeName>cucm-pub.example.com</processNodeName><service>Cisco Tftp</service>",
  );
}

/** Operations of the catalogue and of the types besides that were not seen. */
function missing(seen: ReadonlySet<string>, version: Version): readonly string[] {
  return [...types.values()].flatMap((type) =>
    [...type.operations.keys()]
      .filter((it) => offers(type, it, version))
      .map((it) => `${it}${type.name}`)
      .filter((it) => !seen.has(it)),
  );
}

for (const version of versions)
  test(`every element that Cisco's schema has for an answer of ${version} may be asked for, in any order`, async () => {
    await withCluster({ version }, async (client) => {
      let asked = 0;
      for (const type of types.values())
        for (const operation of ["get", "list"] as const) {
          const declared = xsdOf(version).children(`${operation === "get" ? "R" : "L"}${type.name}`);
          if (!declared || !offers(type, operation, version) || type.lookup.length === 0) continue;
          const tags = `<returnedTags>${tagsOf(declared.toReversed())}</returnedTags>`;
          const inner =
            operation === "get"
              ? `<uuid>{00000000-0000-0000-0000-000000000000}</uuid>${tags}`
              : `<searchCriteria><${type.search[0]}>%</${type.search[0]}></searchCriteria>${tags}`;
          const { fault = "200" } = await client.call(`${operation}${type.name}`, inner);
          assert.match(fault, operation === "get" ? /^5007 / : /^200$/, `${operation}${type.name}`);
          asked += declared.length;
        }
      assert.ok(asked > 1_000, `${asked} elements`);
    });
  });

/** Elements as a client asks for them that makes its requests from the schema. */
const tagsOf = (elements: readonly XsdElement[]): string =>
  elements.map(({ name, children }) => `<${name}>${children ? tagsOf(children) : ""}</${name}>`).join("");

test("a fault carries Cisco's AXLError", async () => {
  const judge = judgeOf("14.0");
  await withCluster({}, async (client) => {
    const { body } = await client.call("getPhone", "<name>SEP000000000000</name>");
    const [, inner = ""] = /<axlError>(.*)<\/axlError>/s.exec(body) ?? [];
    assert.equal(
      judge.check(`<x:axlError xmlns:x="http://www.cisco.com/AXL/API/14.0">${inner}</x:axlError>`),
      undefined,
    );
  });
  judge.dispose();
});

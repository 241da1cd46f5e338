// What the files want on an Expressway, beside what they only state of it.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Address } from "../../core/src/base/address.ts";
import { say } from "../../core/src/base/text.ts";
import {
  byHandOn,
  expresswayBehind,
  managedExpressways,
  notComparedOn,
  spotOnExpressway,
  statedOnExpressway,
  wantedOnExpressway,
} from "../../core/src/plan/expressway.ts";
import { notesOfUnmanaged } from "../../core/src/plan/expressway-unmanaged.ts";
import { spanOf } from "../../core/src/syntax/tree.ts";
import { projectOf } from "./fixture.ts";

const host = "expc1.example.com";
const full = `expressway:
  managed: true
  mra: true
  cores: [${host}]
  domains: [example.com, Example.ORG]
  imPresenceDomains: [example.org]
  oauthRefresh: true
  activationCodeOnboarding: false
  tlsVerify: true
  unifiedCm:
    - { publisher: cucm.example.com, axlUser: u, axlPassword: { secret: s } }
    - { publisher: cucm2.example.com, tlsVerify: false, axlPassword: clear }
    - { axlUser: u }
  imPresence:
    - { publisher: imp.example.com }
  traversalZone: { name: Zone, port: 7001, peers: null }
`;
const wanted = (text: string, at = host): readonly string[] =>
  wantedOnExpressway(projectOf(text), at).map(({ state }) => `${state.address} ${JSON.stringify(state.fields)}`);

test("of an Expressway that the files manage all that they state is wanted, sorted, and no password in clear text", () => {
  assert.deepEqual(wanted(full), [
    'expresswayDomains/Example.ORG/expc1.example.com {"sipRegistrations":true,"imPresence":true,"name":"Example.ORG","expressway":"expc1.example.com"}',
    'expresswayDomains/example.com/expc1.example.com {"sipRegistrations":true,"imPresence":false,"name":"example.com","expressway":"expc1.example.com"}',
    'expresswayImPresence/imp.example.com/expc1.example.com {"tlsVerify":true,"publisher":"imp.example.com","expressway":"expc1.example.com"}',
    'expresswayMra/expc1.example.com {"enabled":true,"expressway":"expc1.example.com"}',
    'expresswayUnifiedCm/cucm.example.com/expc1.example.com {"tlsVerify":true,"publisher":"cucm.example.com","axlUser":"u","axlPassword":{"secret":"s"},"expressway":"expc1.example.com"}',
    'expresswayUnifiedCm/cucm2.example.com/expc1.example.com {"tlsVerify":false,"publisher":"cucm2.example.com","expressway":"expc1.example.com"}',
    'expresswayZones/Zone/expc1.example.com {"name":"Zone","port":7001,"expressway":"expc1.example.com"}',
  ]);
});
test("nothing is wanted of an Expressway that the files only describe", () => {
  for (const it of ["managed: false", "release: X14.0"])
    assert.deepEqual(wanted(full.replace("managed: true", it)), []);
  assert.deepEqual(wanted("regions: [{ name: A }]"), []);
  assert.deepEqual(wanted("expressway: { managed: true }"), []);
  assert.deepEqual(wanted("expressway: { managed: true, domains: [a.example.com] }"), [
    `expresswayDomains/a.example.com/${host} {"sipRegistrations":true,"name":"a.example.com","expressway":"${host}"}`,
  ]);
});

test("of several Expressways the one is meant that names the host; of one it is that, whoever is asked", () => {
  const two = projectOf(`expressway:
  - { name: emea, managed: true, cores: [EXPC1.example.com], domains: [a.example.com] }
  - { name: apac, managed: true, cores: [expc9.example.com], domains: [b.example.com] }
  - { name: us, managed: false, cores: [expc8.example.com] }
  - { managed: true, cores: [expc7.example.com] }
`);
  assert.equal(expresswayBehind(two, host)?.name, "emea");
  assert.equal(expresswayBehind(two, "expc9.example.com")?.name, "apac");
  assert.equal(expresswayBehind(two, "other.example.com"), undefined);
  assert.deepEqual(
    managedExpressways(two).map((it) => it.name),
    ["emea", "apac", undefined],
  );
  assert.equal(expresswayBehind(projectOf("expressway: { cores: [x.example.com] }"), host)?.cores?.texts.length, 1);
  const notCompared = (at: string | undefined): readonly string[] =>
    notComparedOn(two, at).map((it) => `${it.address} ${say(it.message, "en").slice(0, 20)}`);
  assert.deepEqual(notCompared(host), [
    "expresswayMra/apac apac: the files say ",
    "expresswayMra/expc7.example.com expc7.example.com: t",
  ]);
  assert.equal(notCompared(undefined).length, 3);
  assert.deepEqual(
    notComparedOn(projectOf("expressway: { managed: true }"), undefined).map((it) => it.address),
    ["expresswayMra/Expressway"],
  );
});

test("what no REST offers is left to hands, as it is stated", () => {
  const said = (text: string): readonly string[] =>
    byHandOn(projectOf(text), host).map(
      (it) => `${it.address} ${say(it.message, "en").replace(/^.*: (.*? must be \w+).*$/, "$1")}`,
    );
  assert.deepEqual(said(full), [
    `expresswayMra/${host} Authorize by OAuth token with refresh must be on`,
    `expresswayMra/${host} Allow activation code onboarding must be off`,
  ]);
  assert.deepEqual(said("expressway: { managed: true }"), []);
  assert.deepEqual(said("regions: [{ name: A }]"), []);
});

test("of an Expressway that is not managed a plan tells what is not there and what differs, and how many things these are", () => {
  const stated = statedOnExpressway(projectOf(full.replace("managed: true", "managed: false")), host);
  const desired = stated.map((it) => it.state);
  const there = desired.map((it) => ({ ...it, uuid: "" }));
  const said = (live: typeof there): readonly string[] =>
    notesOfUnmanaged(desired, live, "14.0").map((it) => `${it.address} ${say(it.message, "en")}`);
  assert.deepEqual(said(there), []);
  const [first, ...others] = there.map((it) =>
    it.section === "expresswayUnifiedCm" && it.name === "cucm.example.com"
      ? { ...it, fields: { ...it.fields, tlsVerify: false, axlUser: "v" } }
      : it,
  );
  const [head, ...rest] = said(others);
  assert.match(
    head ?? "",
    /^expresswayDomains\/Example\.ORG\/\S+ Expressway-C expc1\.example\.com .* in 2 things \(below\)/,
  );
  assert.deepEqual(rest, [
    `${first?.address ?? ""} Expressway-C domain Example.ORG (${host}) is not there`,
    `expresswayUnifiedCm/cucm.example.com/${host} Unified CM on Expressway-C cucm.example.com (${host}) is not as the files say (AXL user: v → u, TLS verify mode: false → true)`,
  ]);
});

test("the place of what a plan names is where the files state it", () => {
  const project = projectOf(full);
  const lineOf = (at: string): number | undefined => {
    const spot = spotOnExpressway(project, at as Address);
    return spot && spanOf(spot).start;
  };
  const start = (text: string): number =>
    projectOf(full).documents[0]!.tree.spot.start + head.length + full.indexOf(text);
  assert.equal(lineOf(`expresswayDomains/example.com/${host}`), start("example.com, Example.ORG"));
  assert.equal(lineOf(`expresswayMra/${host}`), start("true\n  cores"));
  assert.equal(lineOf(`expresswayZones/Zone/${host}`), start("Zone, port"));
  assert.equal(lineOf(`expresswayDomains/none.example.com/${host}`), undefined);
  assert.equal(lineOf("regions/A"), undefined);
});

const head = 'apiVersion: mra/v1\ncluster: { name: emea-prod, version: "14.0" }\n';

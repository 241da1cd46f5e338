// What becomes of a file when what an Expressway has is accepted: the lines that change, and no others.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Address } from "../../core/src/base/address.ts";
import type { Json } from "../../core/src/base/json.ts";
import type { FieldDrift, ObjectDrift } from "../../core/src/plan/drift.ts";
import { acceptOnExpressway } from "../../core/src/plan/expressway-accept.ts";
import { assemble } from "../../core/src/model/assemble.ts";
import { bind } from "../../core/src/model/bind.ts";
import { apply, editsOf, uriOf } from "../../core/src/syntax/edit.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { projectOf } from "./fixture.ts";

const host = "expc1.example.com";
const head = 'apiVersion: mra/v1\ncluster: { name: emea-prod, version: "14.0" }\n';

/** The lines of the file that are others once the drift of one thing is accepted; `no` where it cannot be. */
function accepted(
  text: string,
  at: string,
  kind: ObjectDrift["kind"],
  fields: Readonly<Record<string, Json>> = {},
  only?: string,
): string {
  const all = Object.entries(fields).map(([path, before]) => ({ path, before }) as FieldDrift);
  const drift = { address: `${at}/${host}` as Address, kind, fields: all } as unknown as ObjectDrift;
  const field = all.find((it) => it.path === only);
  const changes = acceptOnExpressway(projectOf(text), drift, field);
  if (changes === undefined) return "no";
  const whole = `${head}${text}`;
  const was = whole.split("\n");
  const now = apply(
    whole,
    changes.flatMap((it) => editsOf(whole, it)),
  ).split("\n");
  return [
    ...was.filter((it) => !now.includes(it)).map((it) => `- ${it.trim()}`),
    ...now.filter((it) => !was.includes(it)).map((it) => `+ ${it.trim()}`),
  ].join("\n");
}

const expressway = (...lines: readonly string[]): string =>
  ["expressway:", "  managed: true", `  cores: [${host}]`, ...lines.map((it) => `  ${it}`), ""].join("\n");

test("a switch and the fields of a server or zone are written where they stand, and added where they do not", () => {
  const text = expressway(
    "mra: true # on",
    "unifiedCm:",
    "  - publisher: cucm.example.com",
    "    axlUser: 'u' # who",
    "traversalZone:",
    "  name: Zone",
    "  port: 7001",
  );
  assert.equal(accepted(text, "expresswayMra", "changed", { enabled: false }), "- mra: true # on\n+ mra: false # on");
  assert.equal(
    accepted(text, "expresswayUnifiedCm/cucm.example.com", "changed", { axlUser: "v" }),
    "- axlUser: 'u' # who\n+ axlUser: 'v' # who",
  );
  assert.equal(
    accepted(text, "expresswayUnifiedCm/cucm.example.com", "changed", { tlsVerify: false }),
    "+ tlsVerify: false",
  );
  assert.equal(accepted(text, "expresswayZones/Zone", "changed", { port: 7002 }), "- port: 7001\n+ port: 7002");
});

test("one field is accepted, or all that differ; not one of them where another cannot be", () => {
  const text = expressway("traversalZone:", "  name: Zone", "  port: 7001");
  const both = { port: 7002, peers: "p.example.com" };
  assert.equal(
    accepted(text, "expresswayZones/Zone", "changed", both),
    "- port: 7001\n+ port: 7002\n+ peers: p.example.com",
  );
  assert.equal(accepted(text, "expresswayZones/Zone", "changed", both, "port"), "- port: 7001\n+ port: 7002");
  const short = expressway("imPresence: [imp.example.com]");
  assert.equal(accepted(short, "expresswayImPresence/imp.example.com", "changed", { tlsVerify: false }), "no");
});

test("a domain goes with its IM and Presence; no domain with IM and Presence is something to say, no domain is not", () => {
  const two = expressway("domains:", "  - example.com # one", "  - example.org", "imPresenceDomains: [Example.COM]");
  const gone = "- - example.com # one\n- imPresenceDomains: [Example.COM]\n+ imPresenceDomains: []";
  assert.equal(accepted(two, "expresswayDomains/example.com", "gone"), gone);
  // Without SIP registrations it is no domain of MRA any more.
  assert.equal(accepted(two, "expresswayDomains/example.com", "changed", { sipRegistrations: false }), gone);
  assert.equal(
    accepted(two, "expresswayDomains/example.com", "changed", { sipRegistrations: false, imPresence: false }),
    gone,
  );
  assert.equal(accepted(two, "expresswayDomains/example.org", "gone"), "- - example.org");
  const one = expressway("domains: [example.com]", "mra: true");
  assert.equal(accepted(one, "expresswayDomains/example.com", "gone"), "- domains: [example.com]");
});

test("whether a domain has IM and Presence is said in the list of those that do", () => {
  const text = expressway("domains: [example.com, example.org]", "imPresenceDomains: [example.org, other.example.com]");
  assert.equal(
    accepted(
      text,
      "expresswayDomains/example.com",
      "changed",
      { imPresence: true, sipRegistrations: true },
      "imPresence",
    ),
    "- imPresenceDomains: [example.org, other.example.com]\n+ imPresenceDomains: [example.org, other.example.com, example.com]",
  );
  assert.equal(
    accepted(text, "expresswayDomains/example.org", "changed", { imPresence: false }),
    "- imPresenceDomains: [example.org, other.example.com]\n+ imPresenceDomains: [other.example.com]",
  );
  const silent = expressway("domains: [example.com]");
  assert.equal(accepted(silent, "expresswayDomains/example.com", "changed", { imPresence: true }), "no");
  assert.equal(accepted(silent, "expresswayDomains/example.com", "changed", { imPresence: false }), "no");
});

test("a server or a zone that is gone goes from the file; whether MRA is on cannot be gone", () => {
  const text = expressway(
    "mra: true",
    "unifiedCm: [{ publisher: a.example.com }, { publisher: b.example.com }]",
    "imPresence: [{ publisher: imp.example.com }]",
    "traversalZone: { name: Zone }",
  );
  assert.equal(
    accepted(text, "expresswayUnifiedCm/a.example.com", "gone"),
    "- unifiedCm: [{ publisher: a.example.com }, { publisher: b.example.com }]\n+ unifiedCm: [{ publisher: b.example.com }]",
  );
  assert.equal(
    accepted(text, "expresswayImPresence/imp.example.com", "gone"),
    "- imPresence: [{ publisher: imp.example.com }]",
  );
  assert.equal(accepted(text, "expresswayZones/Zone", "gone"), "- traversalZone: { name: Zone }");
  assert.equal(accepted(text, "expresswayMra", "gone"), "no");
  assert.equal(accepted(text, "expresswayZones/Other", "gone"), "no", "the files do not state it");
  const short = expressway("imPresence: [imp.example.com, imp2.example.com]");
  assert.equal(accepted(short, "expresswayImPresence/imp.example.com", "gone"), "no", "it has no map of its own");
});

test("what is written once for several is left to a person", () => {
  const shared = (more: string): string =>
    `expressway:
  - { name: a, managed: true, cores: [${host}], mra: true, unifiedCm: &u [{ publisher: p.example.com, axlUser: u }, { publisher: q.example.com }] }
  - { name: b, managed: true, cores: [b.example.com], mra: false, unifiedCm: ${more} }
`;
  const of = (text: string): readonly string[] => [
    accepted(text, "expresswayUnifiedCm/p.example.com", "changed", { axlUser: "v" }),
    accepted(text, "expresswayUnifiedCm/p.example.com", "changed", { tlsVerify: true }),
    accepted(text, "expresswayUnifiedCm/p.example.com", "gone"),
  ];
  assert.deepEqual(of(shared("*u")), ["no", "no", "no"]);
  assert.ok(!of(shared("[]")).includes("no"));
  // The Expressway-C that was read is meant, not the first one of the files.
  assert.match(
    accepted(shared("[]").replace(host, "a.example.com").replace("b.example.com", host), "expresswayMra", "changed", {
      enabled: true,
    }),
    /\+ .*name: b, .*mra: true/,
  );
  const lists = (ims: string): string => `expressway:
  - { name: a, managed: true, cores: [${host}], domains: [d.example.com], imPresenceDomains: &i [d.example.com, e.example.com] }
  - { name: b, managed: true, cores: [b.example.com], domains: [e.example.com], imPresenceDomains: ${ims} }
`;
  assert.equal(
    accepted(lists("*i"), "expresswayDomains/d.example.com", "gone"),
    "no",
    "one of its two places is shared",
  );
  assert.match(
    accepted(lists("[]"), "expresswayDomains/d.example.com", "changed", { imPresence: false }),
    /\[e\.example\.com\] \}/,
  );
});

test("an Expressway that several files describe changes in the file that says it", () => {
  const file = (name: string, text: string): ReturnType<typeof bind> =>
    bind(parse(`file:///${name}.mra.yaml`, `apiVersion: mra/v1\ncluster: c\n${text}`));
  const [project] = assemble([
    file("a", `expressway: { name: emea, managed: true, cores: [${host}], mra: true }\n`),
    file("b", "expressway: { name: emea, domains: [d.example.com, e.example.com] }\n"),
    file("c", "expressway: { name: apac, managed: true, cores: [c.example.com], domains: [c.example.com] }\n"),
  ]);
  const changesOf = (at: string): unknown => {
    const drift = { address: `${at}/${host}`, kind: "gone", fields: [] } as unknown as ObjectDrift;
    return acceptOnExpressway(project!, drift, undefined)?.map((it) => [it.kind, uriOf(it)]);
  };
  assert.deepEqual(changesOf("expresswayDomains/d.example.com"), [["drop", "file:///b.mra.yaml"]]);
  assert.equal(changesOf("expresswayDomains/c.example.com"), undefined, "that is the other one's");
});

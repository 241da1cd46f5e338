import assert from "node:assert/strict";
import { test } from "node:test";
import { assemble } from "../../core/src/model/assemble.ts";
import { bind } from "../../core/src/model/bind.ts";
import type { Project } from "../../core/src/model/project.ts";
import { findingsOf } from "../../core/src/rules/findings.ts";
import type { Finding } from "../../core/src/rules/finding.ts";
import { standardLevels } from "../../core/src/rules/levels.ts";
import { outlookOf } from "../../core/src/readiness/outlook.ts";
import { readinessOf } from "../../core/src/readiness/readiness.ts";
import { parse } from "../../core/src/syntax/parse.ts";

function read(text: string): {
  readonly project: Project;
  readonly findings: readonly Finding[];
  readonly text: string;
} {
  const files = [bind(parse("a.mra.yaml", text))];
  const projects = assemble(files);
  const [project] = projects;
  assert.ok(project);
  const findings = findingsOf(files, projects, () => standardLevels).get("a.mra.yaml") ?? [];
  return { project, findings, text };
}

/** Findings as errors of a code on words of the text: what is shown here does not hang on which rules there are. */
function withErrors(
  text: string,
  ...errors: readonly (readonly [code: string, words: string])[]
): ReturnType<typeof readinessOf> {
  const { project } = read(text);
  const findings = errors.map(([code, words]): Finding => {
    const start = text.indexOf(words);
    assert.ok(start >= 0, words);
    const document = project.documents.find(({ tree: { spot } }) => {
      const begin = spot.chunk.offset + spot.start;
      return begin <= start && start <= spot.chunk.offset + spot.end;
    });
    assert.ok(document);
    const spot = spotAt(document, start, words.length);
    return {
      code,
      severity: "error",
      message: { template: { en: code, ko: code }, args: [] },
      spot,
      related: [],
      fixes: [],
    };
  });
  return readinessOf(project, findings);
}

/** The spot of a value, as a rule would name it: in the chunk of the object in which it stands. */
function spotAt(document: Project["documents"][number], start: number, length: number): Finding["spot"] {
  const holder = document.objects.find(({ node }) => {
    const begin = node.chunk.offset + node.start;
    return begin <= start && start < node.chunk.offset + node.end;
  });
  const { chunk } = holder?.node ?? document.tree.spot;
  return { chunk, start: start - chunk.offset, end: start - chunk.offset + length };
}

const head = `apiVersion: mra/v1
cluster:
  name: c
  version: "15.0"
  nodes: [{ name: sub1.example.com, role: subscriber, address: 10.0.0.1 }]
expressway: { release: X15.2, cores: [c1.example.com], edges: [e1.example.com] }
`;
const project = `${head}regions: [{ name: RG-A }, { name: RG-B }]
devicePools: [{ name: DP-A, region: RG-A }, { name: DP-B, region: RG-B }, { name: DP-X, mra: false }]
endUsers: [{ userid: ann, lastName: Ann }, { userid: bob, lastName: Bob }, { userid: eve, lastName: Eve }]
phones:
  - { name: CSFANN, model: m, devicePool: DP-A, ownerUser: ann, description: one }
  - { name: TCTANN, model: m, devicePool: DP-B, ownerUser: ann, description: two }
  - { name: CSFBOB, model: m, devicePool: DP-B, ownerUser: bob, description: three }
  - { name: SEPOFF, model: m, devicePool: DP-X, description: four }
`;
const counts = ({ phones, users, causes }: ReturnType<typeof readinessOf>): string =>
  [
    `phones ${String(phones.ready)}/${String(phones.total)}`,
    `users ${String(users.ready)}/${String(users.total)} unknown ${String(users.withoutPhone)}`,
    ...causes.map((it) => `${it.code}: ${String(it.phones)} phones, ${String(it.users)} users`),
  ].join("; ");

for (const [title, errors, expected] of [
  ["nothing wrong: only who takes part counts", [], "phones 3/3; users 2/3 unknown 1"],
  ["an error on a phone", [["A1", "description: one"]], "phones 2/3; users 2/3 unknown 1; A1: 1 phones, 0 users"],
  ["an error on the only phone of a user", [["A1", "three"]], "phones 2/3; users 1/3 unknown 1; A1: 1 phones, 1 users"],
  [
    "an error on a region that device pools name",
    [["A1", "RG-B }]\ndevicePools"]],
    "phones 1/3; users 1/3 unknown 1; A1: 2 phones, 1 users",
  ],
  ["an error on what takes no part", [["A1", "four"]], "phones 3/3; users 2/3 unknown 1"],
  [
    "an error on a user stops the user and the user's phones",
    [["A1", "Ann"]],
    "phones 1/3; users 1/3 unknown 1; A1: 2 phones, 1 users",
  ],
  [
    "an error on the surroundings stops everybody, first",
    [
      ["A9", "e1.example.com"],
      ["A1", "description: one"],
    ],
    "phones 0/3; users 0/3 unknown 0; A9: 3 phones, 3 users",
  ],
  [
    "the user comes before the phone, the phone before what it names",
    [
      ["B-USER", "Bob"],
      ["A-PHONE", "three"],
      ["A-POOL", "RG-B }]\ndevicePools"],
    ],
    "phones 1/3; users 1/3 unknown 1; B-USER: 1 phones, 1 users; A-POOL: 1 phones, 0 users",
  ],
] as const)
  test(`first causes: ${title}`, () => {
    assert.equal(counts(withErrors(project, ...errors)), expected);
  });

test("a warning stops nobody, and what no file describes may be on the cluster", () => {
  const { project: it, findings } = read(
    `${head}phones: [{ name: CSFANN, model: m, protocol: SIP, devicePool: DP-Y }]\n`,
  );
  const missing = findings.filter((finding) => finding.missing !== undefined);
  assert.ok(missing.length > 0);
  assert.equal(readinessOf(it, missing).phones.ready, 1);
  const warnings = findings.map((finding): Finding => ({ ...finding, severity: "warning" }));
  assert.equal(readinessOf(it, warnings).phones.ready, 1);
});

test("certificates by expiry, those without a date last; today is the caller's", () => {
  const { project: it } = read(`${head}certificates:
  cucm: { tomcat: { issuer: CA, validUntil: 2027-01-01 }, callManager: { issuer: CA } }
  expresswayE: { server: { issuer: CA, validUntil: 2026-12-09 } }
  expresswayC: { server: { issuer: CA, validUntil: 2026-11-20 } }
`);
  assert.deepEqual(
    outlookOf(it, "2026-11-29").certificates.map(({ system, name, days }) => [system, name, days]),
    [
      ["expresswayC", "server", -9],
      ["expresswayE", "server", 10],
      ["cucm", "tomcat", 33],
      ["cucm", "callManager", undefined],
    ],
  );
});

test("releases have the end that the files state, and no other", () => {
  const { project: it } = read(
    head.replace('"15.0"', '"15.0"\n  supportEnds: 2027-11-29').replace("X15.2,", "X15.2, name: main,"),
  );
  assert.deepEqual(
    outlookOf(it, "2026-11-29").releases.map(({ product, name, release, date, days }) => [
      product,
      name,
      release,
      date,
      days,
    ]),
    [
      ["Unified CM", "c", "15.0", "2027-11-29", 365],
      ["Expressway", "main", "X15.2", undefined, undefined],
    ],
  );
});

const nodes = (count: number): string =>
  Array.from({ length: count }, (_, i) => `n${String(i)}.example.com`).join(", ");
for (const [count, more, expected] of [
  [1, "capacity: { registrationsPerNode: 1000 }", 1000],
  [2, "capacity: { registrationsPerNode: 1000 }", undefined],
  [2, "capacity: { registrationsPerNode: 1000, size: small }", 1000],
  [2, "capacity: { registrationsPerNode: 1000, size: medium }", 2000],
  [5, "capacity: { registrationsPerNode: 1000, size: large }", 4000],
  [6, "capacity: { registrationsPerNode: 1000, size: large }", 5000],
  [6, "release: X14.1, capacity: { registrationsPerNode: 1000, size: large }", 4000],
  [6, "capacity: { size: large }", undefined],
  [0, "capacity: { registrationsPerNode: 1000, size: large }", undefined],
] as const)
  test(`capacity of ${String(count)} nodes with ${more}: ${String(expected)}`, () => {
    const release = more.includes("release") ? "" : "release: X15.2, ";
    const lists = count === 0 ? "" : `cores: [${nodes(count)}], edges: [${nodes(count)}], `;
    const { project: it } = read(
      `apiVersion: mra/v1\ncluster: { name: c }\nexpressway: { ${release}${lists}${more} }\n`,
    );
    assert.equal(outlookOf(it, "2026-11-29").capacity[0]?.registrations, expected);
  });

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { assemble } from "../../core/src/model/assemble.ts";
import { bind } from "../../core/src/model/bind.ts";
import { certificateNamed, certificatesOf, everyCertificatesOf } from "../../core/src/model/certificates.ts";
import { edgeDomainsOf } from "../../core/src/model/domains.ts";
import { expresswaysOf, mraDomains, ntpOf } from "../../core/src/model/expressway.ts";
import type { Project } from "../../core/src/model/project.ts";
import { findingsOf } from "../../core/src/rules/findings.ts";
import { standardLevels } from "../../core/src/rules/levels.ts";
import { parse } from "../../core/src/syntax/parse.ts";

const bound = (texts: readonly string[]): ReturnType<typeof bind>[] =>
  texts.map((text, i) => bind(parse(`file:///${i}.mra.yaml`, `apiVersion: mra/v1\ncluster: t\n${text}`)));

const projectOf = (...texts: readonly string[]): Project => assemble(bound(texts))[0]!;

const summary = (...texts: readonly string[]): readonly string[] =>
  expresswaysOf(projectOf(...texts)).map((it) => {
    const listed = (list: typeof it.cores): string => list?.texts.map(({ value }) => value).join("+") ?? "-";
    return `${it.name ?? "unnamed"} ${it.release?.value ?? "-"} ${listed(it.cores)} ${listed(it.edges)}`;
  });

describe("Expressways of a cluster", () => {
  test("are one map, as it was always written", () =>
    assert.deepEqual(summary("expressway: { release: X15.2, cores: [c1, c2] }"), ["unnamed X15.2 c1+c2 -"]));
  test("are a list of maps, one for each pair of clusters", () =>
    assert.deepEqual(
      summary("expressway:\n  - { name: emea, release: X15.2, cores: [c1] }\n  - { name: apac, edges: [e2] }"),
      ["emea X15.2 c1 -", "apac - - e2"],
    ));
  test("are merged by name across documents, lists joined and each host once", () =>
    assert.deepEqual(
      summary(
        "expressway:\n  - { name: emea, cores: [c1] }\n  - { name: apac, edges: [e2] }",
        "expressway:\n  - { name: emea, release: X15.2, cores: [C1, c3] }",
      ),
      ["emea X15.2 c1+c3 -", "apac - - e2"],
    ));
  test("are one where no document names a second", () =>
    assert.deepEqual(summary("expressway: { name: emea, cores: [c1] }", "expressway: { release: X8.9 }"), [
      "emea X8.9 c1 -",
    ]));
  test("without a name are one of their own beside several with names", () =>
    assert.deepEqual(summary("expressway: [{ name: a }, { name: b }]", "expressway: { release: X8.9 }"), [
      "a - - -",
      "b - - -",
      "unnamed X8.9 - -",
    ]));
});

test("MRA's domains are those of every Expressway, each once", () =>
  assert.deepEqual(
    mraDomains(projectOf("expressway: [{ name: a, domains: [a.com] }, { name: b, domains: [A.com, b.com] }]")),
    ["a.com", "b.com"],
  ));

describe("the domains by which clients find an Expressway", () => {
  const discovery = (...texts: readonly string[]): readonly (readonly string[])[] => {
    const project = assemble(
      bound(texts).concat(
        bind(
          parse(
            "file:///cluster.mra.yaml",
            "apiVersion: mra/v1\ncluster: { name: t, enterpriseDomains: [a.com, corp.local] }\n",
          ),
        ),
      ),
    )[0]!;
    return expresswaysOf(project).map((it) => edgeDomainsOf(it, project));
  };
  test("are the enterprise domains that are not private", () =>
    assert.deepEqual(discovery("expressway: { domains: [a.com, b.com] }"), [["a.com"]]));
  test("are what is stated", () =>
    assert.deepEqual(discovery("expressway: { serviceDiscoveryDomains: [b.com] }"), [["b.com"]]));
  test("always hold those of MRA service domains", () =>
    assert.deepEqual(
      discovery(
        "expressway: { serviceDiscoveryDomains: [b.com] }\nmraServiceDomains: [{ name: M, serviceDomains: m.com }]",
      ),
      [["b.com", "m.com"]],
    ));
  test("hold an MRA service domain only at the Expressway that lists it, where one does", () =>
    assert.deepEqual(
      discovery(
        "expressway: [{ name: x, domains: [m.com] }, { name: y }]\nmraServiceDomains: [{ name: M, serviceDomains: m.com }]",
      ),
      [["a.com", "m.com"], ["a.com"]],
    ));
});

describe("facts in several documents", () => {
  test("are one: time servers of both", () =>
    assert.deepEqual(
      ntpOf(projectOf("ntp: { servers: [10.0.0.1] }", "ntp: { servers: [10.0.0.2] }"))?.servers?.texts.map(
        (it) => it.value,
      ),
      ["10.0.0.1", "10.0.0.2"],
    ));
  test("are one: a certificate's issuer in one document, its names in another", () => {
    const project = projectOf(
      "certificates: { expresswayC: { server: { issuer: Corp CA } } }",
      "certificates: { expresswayC: { server: { san: [a.example.com] }, trust: [Corp CA] } }",
    );
    const certificates = certificatesOf(project, "expresswayC");
    const server = certificateNamed(certificates, "server");
    assert.equal(server?.issuer?.value, "Corp CA");
    assert.equal(server.san?.texts[0]?.value, "a.example.com");
    assert.equal(certificates?.trust?.texts.length, 1);
  });
});

test("an Expressway's own certificates stand in place of those for all", () => {
  const project = projectOf(
    "certificates: { expresswayE: { server: { issuer: All } } }\nexpressway:\n  - { name: a }\n  - { name: b, certificates: { expresswayE: { server: { issuer: Own }, client: { issuer: Client } } } }",
  );
  const issuers = expresswaysOf(project).map(
    (it) => certificateNamed(certificatesOf(project, "expresswayE", it), "server")?.issuer?.value,
  );
  assert.deepEqual(issuers, ["All", "Own"]);
  assert.deepEqual(
    everyCertificatesOf(project, "expresswayE").map((it) => [
      it.of.map(({ name }) => name),
      it.certificates.map(({ name }) => name),
    ]),
    [
      [["a"], ["server"]],
      [["b"], ["server", "client"]],
    ],
  );
});

test("a list needs a name in each map, and the keys that a map has", () => {
  const files = bound(["expressway:\n  - { release: X15.2 }\n  - { name: b, coers: [c1] }\n  - text\n"]);
  const found = findingsOf(files, assemble(files), () => standardLevels).get("file:///0.mra.yaml")!;
  const shape = found.filter((it) => it.code.startsWith("schema/")).map((it) => it.code);
  assert.deepEqual(shape, ["schema/required", "schema/unknown-key", "schema/type"]);
});

// What is read of the definition of a cluster, and of facts beside it: what is not legal is left out, never guessed.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { assemble, clusterNames } from "../../core/src/model/assemble.ts";
import { bind, type BoundFile } from "../../core/src/model/bind.ts";
import {
  authoritiesOf,
  certificateNamed,
  certificatesOf,
  everyCertificatesOf,
  names,
} from "../../core/src/model/certificates.ts";
import type { ClusterDefinition } from "../../core/src/model/cluster.ts";
import { dnsOf } from "../../core/src/model/dns.ts";
import {
  everyExpresswayOf,
  expresswayOf,
  ilsOf,
  mraDomains,
  nodeLists,
  ntpOf,
} from "../../core/src/model/expressway.ts";
import type { Project } from "../../core/src/model/project.ts";
import { versions } from "../../core/src/catalog/generated/versions.ts";
import { parse } from "../../core/src/syntax/parse.ts";

const fileOf = (text: string, uri = "file:///t.mra.yaml"): BoundFile => bind(parse(uri, `apiVersion: mra/v1\n${text}`));
const projectOf = (...texts: readonly string[]): Project =>
  assemble(texts.map((it, i) => fileOf(it, `file:///${String(i)}.mra.yaml`)))[0]!;

describe("a definition of a cluster", () => {
  const read = (written: string): ClusterDefinition | undefined =>
    fileOf(`cluster: ${written}\n`).documents[0]!.definition;
  const one = (written: string): ClusterDefinition => read(`{ name: t, ${written} }`)!;
  test("has a name, or is none", () => {
    assert.equal(read("{ name: t }")?.name, "t");
    assert.deepEqual(["{ version: '14.0' }", "{ name: 5 }", "t", "[t]"].map(read), [
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
  test("has a version where it is one, with or without quotes", () => {
    assert.deepEqual(
      ["version: '14.0'", "version: 14.0", "version: '14.1'", "version: [14.0]", "axl: true"].map(
        (it) => one(it).version,
      ),
      ["14.0", "14.0", undefined, undefined, undefined],
    );
  });
  test("has a publisher where it is a host, with or without a port", () =>
    assert.deepEqual(
      ["pub.example.com", "pub.example.com:8443", "no host"].map((it) => one(`publisher: "${it}"`).publisher),
      ["pub.example.com", "pub.example.com:8443", undefined],
    ));
  test("has enterprise domains where each is one, else none", () =>
    assert.deepEqual(
      ["[a.com, b.com]", "[a.com, 'no domain']", "a.com", "[]"].map(
        (it) => one(`enterpriseDomains: ${it}`).enterpriseDomains,
      ),
      [["a.com", "b.com"], [], [], []],
    ));
  test("has one of two security modes", () =>
    assert.deepEqual(
      ["mixed", "nonSecure", "secure", "true"].map((it) => one(`securityMode: ${it}`).securityMode),
      ["mixed", "nonSecure", undefined, undefined],
    ));
  test("has switches that are on, off or not said", () => {
    const words = (written: string): readonly unknown[] => {
      const it = one(written);
      return [it.sipOAuth, it.oauthRefreshLogin, it.axl, it.production, it.readOnly];
    };
    assert.deepEqual(
      words("sipOAuth: true, oauthRefreshLogin: false, services: { axl: false }, production: true, readOnly: true"),
      [true, false, false, true, true],
    );
    assert.deepEqual(words("sipOAuth: 'yes', services: [], production: 1"), [
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
  test("has nodes with a name and a role; the others are left out", () =>
    assert.deepEqual(
      one(
        "nodes: [{ name: pub, role: publisher, address: 10.1.1.1 }, { name: sub, role: subscriber, address: far }, { name: imp, role: imPresence }, { name: cuc, role: unityConnection }, { name: x, role: spare }, { role: subscriber }, { name: 'no host', role: subscriber }, text]",
      ).nodes.map((it) => [it.name, it.role, it.address]),
      [
        ["pub", "publisher", "10.1.1.1"],
        ["sub", "subscriber", undefined],
        ["imp", "imPresence", undefined],
        ["cuc", "unityConnection", undefined],
      ],
    ));
});

describe("projects", () => {
  test("are one for each cluster that a document names, in the order of the files", () => {
    const files = [
      fileOf("cluster: b\n", "file:///2.mra.yaml"),
      fileOf("cluster: a\n---\ncluster: b\n---\nphones: []\n", "file:///1.mra.yaml"),
    ];
    assert.deepEqual([...clusterNames(files)], ["a", "b"]);
    const [a, b] = assemble(files);
    assert.deepEqual([a?.name, b?.name, a?.documents.length, b?.documents.length], ["a", "b", 1, 2]);
    assert.deepEqual([a?.siblings.map((it) => it.name), b?.siblings.map((it) => it.name)], [["b"], ["a"]]);
    assert.deepEqual(
      b?.documents.map((it) => it.tree.root.chunk.uri),
      ["file:///1.mra.yaml", "file:///2.mra.yaml"],
    );
  });
  test("have the version that the first definition states, or the newest", () => {
    assert.equal(projectOf("cluster: t\n").version, versions.at(-1));
    const both = projectOf("cluster: { name: t, version: '12.5' }\n", "cluster: { name: t, version: '14.0' }\n");
    assert.deepEqual([both.version, both.definition?.version, both.definitions.length], ["12.5", "12.5", 2]);
  });
});

describe("certificates", () => {
  const head = "cluster: t\ncertificates:\n";
  test("of a system are the known ones that are maps, in the order of the text", () => {
    const of = certificatesOf(
      projectOf(
        `${head}  cucm: { callManager: {}, tomcat: { issuer: CA, selfSigned: false, publicCa: true, commonName: c }, server: x, other: {} }\n`,
      ),
      "cucm",
    )!;
    assert.deepEqual(
      of.certificates.map((it) => it.name),
      ["callManager", "tomcat"],
    );
    const tomcat = certificateNamed(of, "tomcat")!;
    assert.deepEqual(
      [tomcat.issuer?.value, tomcat.selfSigned?.value, tomcat.publicCa?.value, tomcat.commonName?.value, tomcat.san],
      ["CA", false, true, "c", undefined],
    );
    assert.equal(certificateNamed(of, "client"), undefined);
    assert.equal(certificateNamed(undefined, "tomcat"), undefined);
  });
  test("are not known where nothing, or nothing that can be read, is said of a system", () => {
    const project = projectOf(`${head}  cucm: none\n  expresswayC: {}\n`);
    assert.equal(certificatesOf(project, "cucm"), undefined);
    assert.equal(certificatesOf(project, "imPresence"), undefined);
    assert.deepEqual(certificatesOf(project, "expresswayC")?.certificates, []);
  });
  test("have stores of trust, each by its own key", () => {
    const of = certificatesOf(
      projectOf(`${head}  cucm: { trust: [a], callManagerTrust: [b], phoneEdgeTrust: [c], cupXmppTrust: [d] }\n`),
      "cucm",
    )!;
    assert.deepEqual(
      [of.trust, of.callManagerTrust, of.phoneEdgeTrust, of.cupXmppTrust].map((it) =>
        it?.texts.map(({ value }) => value),
      ),
      [["a"], ["b"], ["c"], ["d"]],
    );
    assert.ok(names(of.trust!, " A ") && !names(of.trust!, "b"));
  });
  test("have key usages that are known as a whole, or not at all", () => {
    const usages = (list: string): readonly string[] | undefined =>
      certificateNamed(
        certificatesOf(projectOf(`${head}  cucm: { tomcat: { eku: ${list} } }\n`), "cucm"),
        "tomcat",
      )?.eku?.texts.map((it) => it.value);
    assert.deepEqual(
      ["[serverAuth, clientAuth]", "[clientAuth]", "[]", "[serverAuth, other]", "serverAuth"].map(usages),
      [["serverAuth", "clientAuth"], ["clientAuth"], [], undefined, undefined],
    );
  });
  test("of Expressways that have none of their own are those for all; other systems belong to no Expressway", () => {
    const common = `${head}  expresswayC: { server: {} }\n  cucm: { tomcat: {} }\n`;
    const every = (text: string, system: "expresswayC" | "cucm"): unknown =>
      everyCertificatesOf(projectOf(text), system).map((it) => [
        it.of.map(({ name }) => name),
        it.certificates.map(({ name }) => name),
      ]);
    const own = "certificates: { expresswayC: { client: {} } }";
    assert.deepEqual(every(common, "expresswayC"), [[[], ["server"]]]);
    assert.deepEqual(every(`${common}expressway: [{ name: a }, { name: b }]\n`, "expresswayC"), [
      [["a", "b"], ["server"]],
    ]);
    assert.deepEqual(every(`${common}expressway: [{ name: a, ${own} }, { name: b, ${own} }]\n`, "expresswayC"), [
      [["a"], ["client"]],
      [["b"], ["client"]],
    ]);
    assert.deepEqual(every(`${common}expressway: [{ name: a }]\n`, "cucm"), [[[], ["tomcat"]]]);
    assert.deepEqual(every("cluster: t\nexpressway: [{ name: a }]\n", "expresswayC"), []);
  });
  test("may be signed by authorities that the files describe, with who signed these", () =>
    assert.deepEqual(
      authoritiesOf(
        projectOf(`${head}  authorities: [{ name: Sub, issuer: Root }, { name: Root }, { issuer: Root }, text]\n`),
      ).map((it) => [it.name.value, it.issuer?.value]),
      [
        ["Sub", "Root"],
        ["Root", undefined],
      ],
    ));
});

describe("facts around a cluster", () => {
  test("of DNS say where a record leads, type in capitals", () => {
    const dns = dnsOf(
      projectOf(
        "cluster: t\ndns: { public: [{ name: _x._tls.a.com, type: srv, target: e.a.com, port: 8443 }, { name: e.a.com, type: A, address: 8.8.8.8 }, { name: e.a.com, port: x }] }\n",
      ),
      "public",
    )!;
    assert.deepEqual(
      dns.records.map((it) => [it.name.value, it.type, it.target?.value, it.port?.value, it.address?.value]),
      [
        ["_x._tls.a.com", "SRV", "e.a.com", 8443, undefined],
        ["e.a.com", "A", undefined, undefined, "8.8.8.8"],
        ["e.a.com", "", undefined, undefined, undefined],
      ],
    );
    assert.equal(dns.entry.key.value, "public");
    assert.ok(dns.records.every((it) => it.list === dns.entry.value && !dns.isWhole));
  });
  test("of time and ILS are known by the documents that have them", () => {
    const project = projectOf(
      "cluster: t\nntp: {}\nils: {}\n",
      "cluster: t\nntp: { servers: [a] }\nils: { enabled: false }\n",
    );
    assert.deepEqual(
      [ntpOf(project)?.servers?.texts.length, ntpOf(project)?.entry.value.chunk.uri],
      [1, "file:///1.mra.yaml"],
    );
    assert.deepEqual(
      [ilsOf(project)?.enabled?.value, ilsOf(project)?.entry.value.chunk.uri],
      [false, "file:///0.mra.yaml"],
    );
    assert.deepEqual([ntpOf(projectOf("cluster: t\n")), ilsOf(projectOf("cluster: t\n"))], [undefined, undefined]);
    assert.equal(ntpOf(projectOf("cluster: t\nntp: {}\n"))?.servers, undefined);
  });
  test("of an Expressway are what is written legally, from all maps of its name", () => {
    const it = expresswayOf(
      projectOf(
        "cluster: t\nexpressway: { name: a, release: X14.0, managed: true, oauthRefresh: true, tlsVerify: false, cmsWebProxy: join.a.com, edgeNetwork: { nics: 2, staticNat: 8.8.8.8 }, traversalZone: { peers: [e1] } }\n",
        "cluster: t\nexpressway: { cores: [c1, 'no host'], edges: [e1], turnServers: [t1], imPresenceDomains: [a.com], activationCodeOnboarding: true, release: old }\n",
      ),
    )!;
    assert.deepEqual(it.release?.release, [14, 0]);
    assert.deepEqual(
      [it.managed, it.mra, it.oauthRefresh, it.tlsVerify, it.activationCodeOnboarding].map((of) => of?.value),
      [true, undefined, true, false, true],
    );
    assert.deepEqual([it.cmsWebProxy?.value, it.nics?.value, it.staticNat?.value], ["join.a.com", 2, "8.8.8.8"]);
    assert.equal(it.cores, undefined);
    assert.deepEqual(
      [
        it.eachCore,
        it.eachEdge,
        it.edges?.texts,
        it.turnServers?.texts,
        it.traversalPeers?.texts,
        it.imPresenceDomains?.texts,
      ].map((of) => of?.map(({ value }) => value)),
      [["c1"], ["e1"], ["e1"], ["t1"], ["e1"], ["a.com"]],
    );
    assert.equal(expresswayOf(projectOf("cluster: t\nexpressway: { release: old }\n"))?.release, undefined);
  });
  test("of Expressways are those of every map of a list, named or not", () => {
    const project = projectOf(
      "cluster: t\nexpressway: [{ name: a, cores: [c] }, text, { release: X14, mra: false }]\n",
    );
    assert.deepEqual(
      everyExpresswayOf(project).map((it) => it.name),
      ["a"],
    );
    assert.deepEqual(
      nodeLists(project).map(([of, list, kind]) => [of.name, list?.texts.length, kind]),
      [
        ["a", 1, "Expressway-C"],
        ["a", undefined, "Expressway-E"],
      ],
    );
    const several = projectOf("cluster: t\nexpressway: [{ name: a }, { name: b }, { release: X14, mra: false }]\n");
    assert.deepEqual(
      everyExpresswayOf(several).map((it) => it.name),
      ["a", "b", undefined],
    );
    const { spot, node } = everyExpresswayOf(several)[2]!;
    assert.equal(node?.kind === "map" && spot === node.entries[0]?.key, true);
    const unlisted = projectOf("cluster: t\nexpressway: text\n");
    assert.deepEqual(
      everyExpresswayOf(unlisted).map((it) => [it.name, it.node]),
      [[undefined, undefined]],
    );
    assert.deepEqual(everyExpresswayOf(projectOf("cluster: t\n")), []);
  });
  test("give MRA the enterprise domains where no Expressway states its own", () =>
    assert.deepEqual(
      ["{}", "{ domains: [b.com] }"].map((it) =>
        mraDomains(projectOf(`cluster: { name: t, enterpriseDomains: [a.com] }\nexpressway: ${it}\n`)),
      ),
      [["a.com"], ["b.com"]],
    ));
});

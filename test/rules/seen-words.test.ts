// Small questions about texts: which keys hold secrets, where a memory is kept, what is said of a cluster that no file defines, of
// facts that no file states, and what a check of texts gives.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { assemble } from "../../core/src/model/assemble.ts";
import { bind } from "../../core/src/model/bind.ts";
import type { Project } from "../../core/src/model/project.ts";
import { check, type CheckOptions } from "../../core/src/rules/check-texts.ts";
import { isSecretKey } from "../../core/src/rules/secret-key.ts";
import { stateValue } from "../../core/src/rules/state-value.ts";
import { unstatedFacts } from "../../core/src/rules/unstated.ts";
import { unstatedPage } from "../../core/src/rules/unstated-page.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { told, type Files } from "./seen-findings.ts";

test("keys of secrets end in a word for one", () => {
  const keys = ["password", "PASSWD", "unlockPwd", "passphrase", "pin", "userPin", "Pin", "sshPassword"];
  assert.deepEqual(
    keys.map(isSecretKey),
    keys.map(() => true),
  );
  const others = ["", "spin", "pinned", "passwords", "pwdPolicy", "Pins", "PIN", "pass", "code", "d"];
  assert.deepEqual(
    others.map(isSecretKey),
    others.map(() => false),
  );
});

test("a memory is kept in a folder or on a branch", () => {
  for (const path of ["a", "./a b", "C:\\x", "\\\\server\\share", "gi+x", "xgit+main", "한국"])
    assert.deepEqual(stateValue(path), { kind: "folder", path });
  const long = "a".repeat(100);
  for (const branch of ["main", "a/b.c-d_e", long, "v1.2"])
    assert.deepEqual(stateValue(`git+${branch}`), { kind: "git", branch });
  for (const no of ["", " ", " a", "a ", "a\u0000b", "https://x", "HTTP://x", "git+ssh://x"])
    assert.equal(stateValue(no), undefined, no);
  for (const no of ["", "-a", "a..b", "a.lock", "a.lock/b", "a.", "a b", "a//b", "/a", `${long}a`, "a\nb"])
    assert.equal(stateValue(`git+${no}`), undefined, no);
});

describe("a cluster that no file defines", () => {
  const saidOf = (files: Files): string =>
    told(files, { of: ({ code, message }) => code === "MRA201" && message.template.en.includes("defined in no file") });
  const of = (name: string): string => `apiVersion: mra/v1\ncluster: ${name}\n`;
  const defined = (name: string): string => of(`{ name: ${name}, version: "14.0" }`);
  test("is most likely mistyped where the files define others, at all places at once", () => {
    assert.equal(
      saidOf({ a: of("emae"), b: of("emae"), c: defined("emea") }),
      `
a 2:10 «emae» error MRA201
  Cluster "emae" is defined in no file; the files define "emea"
  클러스터 "emae"을(를) 정의한 파일이 없습니다. 정의된 클러스터: "emea"
  see b 2:10 «emae» It is named here, too | 여기에서도 이 이름을 사용합니다
  fix Set emea | emea로 설정: a
    cluster: emea; b
    cluster: emea
`,
    );
    assert.equal(
      saidOf({ a: of("other"), c: defined("emea") }),
      `
a 2:10 «other» error MRA201
  Cluster "other" is defined in no file; the files define "emea"
  클러스터 "other"를 정의한 파일이 없습니다. 정의된 클러스터: "emea"
  fix Set emea | emea로 설정: a
    cluster: emea
`,
    );
    assert.equal(
      saidOf({ a: of("other"), c: defined("emea"), b: defined("apac"), d: of("none") }),
      `
a 2:10 «other» error MRA201
  Cluster "other" is defined in no file; the files define "apac", "emea"
  클러스터 "other"를 정의한 파일이 없습니다. 정의된 클러스터: "apac", "emea"
d 2:10 «none» error MRA201
  Cluster "none" is defined in no file; the files define "apac", "emea"
  클러스터 "none"을 정의한 파일이 없습니다. 정의된 클러스터: "apac", "emea"
`,
    );
    assert.equal(
      saidOf({ a: of("emae"), c: defined("emea"), b: defined("apac") }),
      `
a 2:10 «emae» error MRA201
  Cluster "emae" is defined in no file; the files define "apac", "emea"
  클러스터 "emae"을(를) 정의한 파일이 없습니다. 정의된 클러스터: "apac", "emea"
  fix Set emea | emea로 설정: a
    cluster: emea
`,
    );
  });
  test("may be defined elsewhere where no file defines one", () => {
    assert.equal(
      saidOf({ a: of("emea"), b: of("apac") }),
      `
a 2:10 «emea» hint MRA201
  Cluster "emea" is defined in no file; rules that need its version, domains or modes have nothing to go by
  클러스터 "emea"를 정의한 파일이 없습니다. 버전, 도메인, 모드가 필요한 규칙은 확인할 수 없습니다
b 2:10 «apac» hint MRA201
  Cluster "apac" is defined in no file; rules that need its version, domains or modes have nothing to go by
  클러스터 "apac"을 정의한 파일이 없습니다. 버전, 도메인, 모드가 필요한 규칙은 확인할 수 없습니다
`,
    );
    assert.equal(
      saidOf({ a: defined("emea"), b: of("emea") }),
      `
`,
    );
  });
});

describe("a check of texts", () => {
  const texts = { "a.mra.yaml": "apiVersion: mra/v1\ncluster: t\nregions: [{ name: R }]\n", "b.mra.yaml": "" };
  const said = (options?: CheckOptions): string =>
    check(texts, options)
      .map(
        ({ file, code, severity, message, range: { start } }) =>
          `\n${file} ${String(start.line)}:${String(start.character)} ${severity} ${code} ${message}`,
      )
      .join("");
  test("gives what is found in each of them, in the language that is asked for", () => {
    assert.equal(
      said(),
      `
a.mra.yaml 1:9 hint MRA201 Cluster "t" is defined in no file; rules that need its version, domains or modes have nothing to go by
b.mra.yaml 0:0 error schema/required This document is empty; it begins with apiVersion: mra/v1 and cluster:`,
    );
    assert.equal(
      said({ language: "ko" }),
      `
a.mra.yaml 1:9 hint MRA201 클러스터 "t"를 정의한 파일이 없습니다. 버전, 도메인, 모드가 필요한 규칙은 확인할 수 없습니다
b.mra.yaml 0:0 error schema/required 문서가 비어 있습니다. apiVersion: mra/v1 및 cluster:로 시작해야 합니다`,
    );
  });
  test("takes severities and rules of a team's own", () =>
    assert.equal(
      said({
        config:
          "rules:\n  MRA201: off\n  HOUSE-1: { section: regions, field: name, must: { not: R }, severity: info }\n",
      }),
      `
a.mra.yaml 2:18 info HOUSE-1 Region "R" has name "R"; it must not be "R"
b.mra.yaml 0:0 error schema/required This document is empty; it begins with apiVersion: mra/v1 and cluster:`,
    ));
});

describe("facts that no file states", () => {
  const projectOf = (...texts: readonly string[]): Project =>
    assemble(texts.map((text, i) => bind(parse(`file:///${String(i)}.mra.yaml`, text))))[0]!;
  const factsOf = (text: string): string =>
    unstatedFacts(projectOf(text))
      .filter(({ rule }) => some.includes(rule.id))
      .map(({ rule, facts }) => `\n${rule.id}: ${facts.join(", ")}`)
      .join("");
  const objects = `devicePools: [{ name: DP, managed: false }]
phoneSecurityProfiles:
  - { name: csf.example.com, phoneType: Cisco Unified Client Services Framework, protocol: SIP, deviceSecurityMode: Encrypted, transportType: TLS }
phones:
  - { name: CSFA, model: Cisco Unified Client Services Framework, protocol: SIP, devicePool: DP, phoneSecurityProfile: csf.example.com, ownerUser: a }
`;
  const some = [
    "MRA005",
    "MRA009",
    "MRA012",
    "MRA016",
    "MRA055",
    "MRA101",
    "MRA104",
    "MRA108",
    "MRA115",
    "MRA129",
    "MRA201",
  ];
  test("are those that rules without a finding looked for", () => {
    assert.equal(
      factsOf(`apiVersion: mra/v1\ncluster: t\n${objects}`),
      `
MRA005: cluster, dns
MRA012: certificates
MRA016: cluster
MRA055: cluster, expressway
MRA101: certificates, cluster, expressway
MRA104: certificates, expressway
MRA108: cluster, expressway
MRA115: cluster
MRA129: cluster`,
    );
    assert.equal(
      factsOf(`apiVersion: mra/v1\ncluster: { name: t, version: "14.0" }\n${objects}`),
      `
MRA005: cluster.nodes, dns
MRA012: certificates
MRA016: cluster.nodes, cluster.services
MRA055: cluster.enterpriseDomains, expressway
MRA101: certificates, cluster.enterpriseDomains, cluster.securityMode, expressway
MRA104: certificates, expressway
MRA108: cluster.oauthRefreshLogin, cluster.sipOAuth, expressway
MRA115: cluster.securityMode
MRA129: cluster.pushNotifications`,
    );
    assert.equal(
      factsOf(`apiVersion: mra/v1\ncluster: { name: t, services: {}, nodes: [{ name: n }] }\n${objects}`),
      `
MRA005: cluster.nodes.role, dns
MRA012: certificates
MRA016: cluster.nodes.role, cluster.services.axl
MRA055: cluster.enterpriseDomains, expressway
MRA101: certificates, cluster.enterpriseDomains, cluster.securityMode, expressway
MRA104: certificates, expressway
MRA108: cluster.oauthRefreshLogin, cluster.sipOAuth, expressway
MRA115: cluster.securityMode
MRA129: cluster.pushNotifications`,
    );
    const around = `expressway: [{ name: e, mra: true, domains: [] }, { release: X15.2 }]\ncertificates: {}\ndns: {}\n`;
    assert.equal(
      factsOf(
        `apiVersion: mra/v1\ncluster: { name: t, nodes: [{ name: n, role: publisher }, { name: m, services: {} }] }\n${around}${objects}`,
      ),
      `
MRA005: dns.internal
MRA012: certificates.cucm
MRA016: cluster.services
MRA055: cluster.enterpriseDomains, expressway "?".domains, expressway "?".mra
MRA101: certificates.expresswayC, cluster.enterpriseDomains, cluster.securityMode
MRA104: certificates.expresswayC, certificates.expresswayE
MRA108: cluster.oauthRefreshLogin, cluster.sipOAuth, expressway "?".oauthRefresh, expressway "e".oauthRefresh
MRA115: cluster.securityMode
MRA129: cluster.pushNotifications`,
    );
  });
  test("stand on a page, for each cluster the rules that looked for them", () => {
    const project = projectOf("apiVersion: mra/v1\ncluster: { name: t }\n");
    const page = unstatedPage([project, project], "en").split("\n");
    assert.deepEqual(page.slice(0, 9), [
      "# Rules that could not speak",
      "",
      "These rules found nothing, and looked for facts that the files do not state. Stated, they would be checked.",
      "",
      '## Cluster "t"',
      "",
      "| rule | about | not stated |",
      "| --- | --- | --- |",
      "| MRA002 | No NTP server is declared for the deployment | `ntp` |",
    ]);
    assert.equal(page.filter((it) => it === '## Cluster "t"').length, 2);
    assert.ok(!page.includes("Every rule has the facts it looks for."));
    assert.ok(
      page.includes(
        "| MRA016 | Cisco AXL Web Service is not active on the publisher | `cluster.nodes`, `cluster.services` |",
      ),
    );
  });
});

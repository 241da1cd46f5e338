import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { message } from "../../core/src/base/text.ts";
import { assemble } from "../../core/src/model/assemble.ts";
import { bind } from "../../core/src/model/bind.ts";
import { findingsOf } from "../../core/src/rules/findings.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import type { PathsView } from "../../core/src/wire/paths.ts";
import { checksAt } from "../../server/src/clusters/path-remarks.ts";
import { pathsView } from "../../server/src/lsp/clusters/paths.ts";
import type { CheckResult } from "../../server/src/preflight/run.ts";
import type { FilesView } from "../../server/src/workspace/view.ts";
import { mra } from "../cli/terminal.ts";

const uri = "file:///t.mra.yaml";
const text = `apiVersion: mra/v1
cluster:
  name: t
  version: "14.0"
  enterpriseDomains: [example.com]
  nodes:
    - { name: sub1.example.com, role: subscriber }
    - { name: sub2.example.com, role: subscriber }
expressway:
  release: X15.2
  mra: true
  edges: [expe1.example.com, expe2.example.com]
  cores: [expc1.example.com, expc2.example.com]
expresswayCs:
  - { hostNameOrIP: expc1.example.com }
callManagerGroups:
  - { name: CMG-A, members: [sub1, sub2] }
  - { name: CMG-B, members: [sub1] }
devicePools:
  - { name: DP-A, callManagerGroup: CMG-A }
  - { name: DP-B, callManagerGroup: CMG-B }
phones:
  - { name: CSF1, devicePool: DP-A, ownerUser: ann }
  - { name: CSF2, devicePool: DP-B, ownerUser: bob }
`;

const at = new Date("2026-01-01T10:00:00.000Z");

function viewOf(
  down: readonly string[],
  language: "en" | "ko" = "en",
  results: readonly CheckResult[] = [],
): PathsView {
  const file = bind(parse(uri, text));
  const projects = assemble([file]);
  const findings = findingsOf([file], projects, () => new Map());
  const view: FilesView = {
    files: new Map([[uri, file]]),
    projects: () => projects,
    findings: (at) => findings.get(at) ?? [],
    folders: [],
    levels: () => new Map(),
    settled: () => Promise.resolve(),
  };
  return pathsView(projects[0]!, down, view, { at, results, found: results }, language);
}
const lineOf = (words: string): number => text.split("\n").findIndex((it) => it.includes(words));

test("the view says in words what is left, names each element's line, and marks what the rules find", () => {
  const view = viewOf(["SUB1", "nobody"]);
  assert.deepEqual(view.down, ["sub1.example.com"]);
  assert.equal(
    view.summary,
    "Without sub1.example.com, 1 of 2 phones and 1 of 2 users have a path. Device pools without a path: DP-B.",
  );
  const box = (id: string) => view.boxes.find((it) => it.id === id)!;
  const core = box("expresswayC expc2.example.com");
  assert.equal(core.sign, "warning");
  assert.match(core.remarks[0]?.text ?? "", /^MRA056: Expressway-C "expc2\.example\.com" is unknown to Unified CM/);
  assert.equal(core.place?.line, lineOf("cores:"));
  const node = box("callManager sub1.example.com");
  assert.equal(node.note, "switched off");
  assert.equal(node.place?.line, lineOf("name: sub1"));
  const group = box("groups CMG-B");
  assert.equal(group.state, "lost");
  assert.equal(group.note, "1 device pool · 1 phone");
  assert.equal(group.place?.line, lineOf("name: CMG-B"));
  assert.ok(group.remarks.some((it) => it.text.startsWith("MRA020:")));
  assert.deepEqual(
    view.tables.map((it) => it.rows.length),
    [1, 6, 15],
  );
});

test("what cannot be seen has its words in Korean, too", () => {
  const view = viewOf(["sub1"], "ko");
  assert.match(view.summary, /sub1\.example\.com.*전화기 2대 중 1대/);
  assert.deepEqual(view.columns, ["엔드포인트", "Expressway-E", "Expressway-C", "Unified CM", "Unified CM 그룹"]);
});

const folder = mkdtempSync(join(tmpdir(), "mra-lsp-paths-"));
after(() => rmSync(folder, { recursive: true, force: true }));

test("the view's text is what mra paths --without prints", async () => {
  const file = join(folder, "t.mra.yaml");
  writeFileSync(file, text);
  for (const down of [[], ["sub1.example.com"], ["expc1.example.com", "expe2.example.com"]]) {
    const view = viewOf(down);
    const call = view.command.split(" ").slice(1);
    const printed = await mra([...call, file]);
    assert.equal(view.text, printed.out, view.command);
  }
});

const check = (
  host: string,
  label: string,
  outcome: CheckResult["outcome"],
  more: Partial<CheckResult> = {},
): CheckResult => ({
  id: `${label} ${host}`,
  hosts: [host],
  label: message({ en: `${label} of {0}`, ko: "" }, host),
  outcome,
  message: message({ en: `${outcome} here`, ko: "" }),
  rule: "MRA012",
  spot: undefined,
  ...more,
});

test("a live check stands at the node that it is about, the failed ones first and those that passed together", () => {
  const checks = [
    check("expc1.example.com", "Certificate", "passed"),
    check("expc1.example.com", "Chain", "failed"),
    check("expc1.example.com", "Address", "passed"),
    check("expc10.example.com", "Certificate", "failed"),
    check("expe1.example.com", "Certificate", "notRun"),
  ];
  const box = (label: string) => viewOf([], "en", checks).boxes.find((it) => it.label === label);
  assert.deepEqual(
    box("expc1.example.com")?.remarks.filter((it) => !it.text.startsWith("MRA056")),
    [
      { sign: "error", text: "MRA012: Chain of expc1.example.com: failed here" },
      { sign: "passed", text: "Certificate of expc1.example.com · Address of expc1.example.com" },
    ],
  );
  assert.equal(box("expc1.example.com")?.sign, "error");
  assert.deepEqual(checksAt("expe1.example.com", checks, []), []);
});

test("a node is known by what a check is about, whatever its words are", () => {
  const named = check("other.example.com", "Home cluster of expc1.example.com", "failed", { hosts: [] });
  assert.deepEqual(checksAt("expc1.example.com", [named], []), []);
});

test("what a finding says already is not said a second time by a live check", () => {
  const wrong = check("expc2.example.com", "Nodes", "failed");
  const spot = { chunk: { uri, offset: 0 }, start: 0, end: 0 };
  const finding = { code: "MRA056", severity: "error" as const, message: wrong.message, spot, related: [], fixes: [] };
  assert.deepEqual(checksAt("expc2.example.com", [wrong], [{ kind: "finding", finding }]), []);
  assert.equal(checksAt("expc2.example.com", [wrong], []).length, 1);
});

test("a live check of a way between nodes stands on that way, and on no other", () => {
  const checks = [
    check("expc1.example.com", "Traversal zones", "failed", { way: "traversal" }),
    check("expc1.example.com", "Unified CM", "passed", { way: "callManager" }),
    check("nobody", "SRV record", "warning", { way: "outside", hosts: [] }),
  ];
  const { links, boxes } = viewOf([], "en", checks);
  const labels = new Map(boxes.map((it) => [it.id, it.label]));
  const signs = links.flatMap((it) => {
    const [from, to] = [labels.get(it.from) ?? "", labels.get(it.to) ?? ""].map((one) => one.split(".")[0]);
    return it.sign ? [`${from} ${to} ${it.sign}`] : [];
  });
  assert.ok(signs.includes("Endpoints outside expe1 warning"), signs.join("\n"));
  assert.ok(signs.includes("expe1 expc1 error"), signs.join("\n"));
  assert.ok(
    signs.some((it) => /^expc1 sub\d passed$/.test(it)),
    signs.join("\n"),
  );
  assert.ok(!signs.some((it) => it.includes("expc2") && !it.startsWith("Endpoints")), signs.join("\n"));
  const [failed] = links.flatMap((it) => (it.sign === "error" ? (it.remarks ?? []) : []));
  assert.match(failed?.text ?? "", /Traversal zones of expc1\.example\.com: failed here/);
});

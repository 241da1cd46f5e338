import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { say } from "../../core/src/base/text.ts";
import { bind, type BoundFile } from "../../core/src/model/bind.ts";
import { assemble } from "../../core/src/model/assemble.ts";
import { dataOf } from "../../core/src/syntax/data.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import type { ImportEdits } from "../../core/src/wire/import.ts";
import { startDemoCluster, type DemoCluster } from "../../server/src/demo-cluster/start.ts";
import { importObjects } from "../../server/src/clusters/import.ts";
import { openClusters, type OpenCluster } from "../../server/src/clusters/open-clusters.ts";
import { troubleText } from "../../server/src/clusters/trouble.ts";
import { importEdits } from "../../server/src/lsp/clusters/import-edits.ts";
import type { FilesView } from "../../server/src/workspace/view.ts";

const signal = new AbortController().signal;
let demo: DemoCluster;
let open: OpenCluster;
before(async () => {
  demo = await startDemoCluster({ seed: "empty" }, signal);
  const clusters = openClusters(() => ({}));
  const { host, user, password, caFile } = demo;
  const connected = await clusters.open(
    { connection: "emea-prod", host, user, password, caFile, readOnly: false, demo: true },
    signal,
  );
  assert.ok(connected.ok);
  open = clusters.get("emea-prod")!;
});
after(async () => {
  open.cluster.close();
  await demo.stop();
});

function viewOf(texts: Readonly<Record<string, string>>): FilesView {
  const files = new Map<string, BoundFile>(Object.entries(texts).map(([uri, text]) => [uri, bind(parse(uri, text))]));
  return {
    files,
    projects: () => assemble([...files.values()]),
    findings: () => [],
    folders: [],
    levels: () => new Map(),
    settled: () => Promise.resolve(),
  };
}

/** The files after an import, as the edits of the language server make them. */
async function imported(
  texts: Readonly<Record<string, string>>,
  objects: readonly string[],
  fields?: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const view = viewOf(texts);
  const answer = await importObjects(
    open,
    { objects: objects.map((address) => ({ address, uuid: "" })), ...(fields && { fields }) },
    view.projects()[0],
    view,
    signal,
  );
  assert.ok(answer.ok, JSON.stringify(answer));
  const { files } = importEdits(answer.value, "en");
  return { ...texts, ...Object.fromEntries(files.map((it) => [it.uri, edited(texts[it.uri] ?? "", it)])) };
}

function edited(text: string, { changes }: ImportEdits["files"][number]): string {
  const lines = text.split("\n");
  const offset = ({ line, character }: { line: number; character: number }): number =>
    lines.slice(0, line).reduce((sum, it) => sum + it.length + 1, 0) + character;
  return changes.reduce(
    (it, { start, end, text: inserted }) => it.slice(0, offset(start)) + inserted + it.slice(offset(end)),
    text,
  );
}

const uri = "file:///project/a.mra.yaml";
const head = "apiVersion: mra/v1\ncluster: emea-prod\n";

test("an object that no file describes goes behind the last one of its kind", async () => {
  const text = `${head}# groups\ncallManagerGroups:\n  - name: Other # first\n    members: [cucm-pub]\n# end\nregions: []\n`;
  const after = (await imported({ [uri]: text }, ["callManagerGroups/CMG-EMEA"]))[uri];
  assert.equal(
    after,
    text.replace(
      "[cucm-pub]\n",
      "[cucm-pub]\n  - name: CMG-EMEA\n    tftpDefault: false\n    members: [ cucm-sub1, cucm-sub2 ]\n",
    ),
  );
});

test("without one of its kind it gets a file of its own, several one file", async () => {
  const texts = await imported({ [uri]: head }, ["callManagerGroups/CMG-EMEA", "callManagerGroups/Default"]);
  assert.deepEqual(Object.keys(texts), [uri, "file:///project/callManagerGroups.mra.yaml"]);
  const names = bind(parse("x", texts["file:///project/callManagerGroups.mra.yaml"]!)).documents.flatMap((it) =>
    it.objects.map((o) => o.name),
  );
  assert.deepEqual(names, ["CMG-EMEA", "Default"]);
});

test("what a file states takes the live value; comments, order and the rest stay", async () => {
  const text = `${head}callManagerGroups:\n  - name: CMG-EMEA # ours\n    members: [cucm-sub2] # order matters\n`;
  const after = (await imported({ [uri]: text }, ["callManagerGroups/CMG-EMEA"]))[uri];
  assert.equal(after, text.replace("[cucm-sub2]", "[cucm-sub1, cucm-sub2]"));
  assert.deepEqual(await imported({ [uri]: after }, ["callManagerGroups/CMG-EMEA"]), { [uri]: after });
});

test("what is only referred to stays as it is", async () => {
  const text = `${head}callManagerGroups:\n  - { name: CMG-EMEA, managed: false, members: [x] }\n`;
  assert.deepEqual(await imported({ [uri]: text }, ["callManagerGroups/CMG-EMEA"]), { [uri]: text });
});

test("an object that is gone is said to be gone", async () => {
  const view = viewOf({ [uri]: head });
  const answer = await importObjects(
    open,
    { objects: [{ address: "regions/Nowhere", uuid: "" }] },
    view.projects()[0],
    view,
    signal,
  );
  assert.ok(!answer.ok);
  assert.match(say(troubleText(answer.fault), "en"), /Region Nowhere is no longer on the cluster/);
});

test("a shared value that one object must leave becomes its own, and nobody else's changes", async () => {
  const text = `${head}callManagerGroups:
  - name: Default
    members: &both [cucm-sub1] # shared
  - name: CMG-EMEA
    members: *both
  - name: Third
    members: *both # stays
`;
  const after = (await imported({ [uri]: text }, ["callManagerGroups/CMG-EMEA"]))[uri];
  assert.equal(after, text.replace("members: *both\n", "members: [cucm-sub1, cucm-sub2]\n"));
  const owner = (await imported({ [uri]: text }, ["callManagerGroups/Default"]))[uri]!;
  const members = (it: string): unknown[] =>
    bind(parse("x", it)).documents.flatMap((document) =>
      document.objects.map((o) => (dataOf(o.node) as { members: unknown }).members),
    );
  const [own] = members(owner);
  assert.notDeepEqual(own, ["cucm-sub1"]);
  assert.deepEqual(members(owner).slice(1), [["cucm-sub1"], ["cucm-sub1"]]);
  assert.match(owner, /&both .*# shared\n/);
  assert.match(owner, /# stays\n/);
});

test("what a merge key brings in is overridden where it differs, and stays for the others", async () => {
  const text = `${head}callManagerGroups:
  - &base
    name: Other
    members: [cucm-sub1]
  - <<: *base
    name: CMG-EMEA
`;
  assert.equal(
    (await imported({ [uri]: text }, ["callManagerGroups/CMG-EMEA"]))[uri],
    `${text}    members: [cucm-sub1, cucm-sub2]\n`,
  );
});

test("inside a list, only the value that differs is written, and comments stay", async () => {
  const text = `${head}callManagerGroups:
  - name: CMG-EMEA
    members:
      - cucm-pub # first
      # the second
      - cucm-sub2
`;
  assert.equal(
    (await imported({ [uri]: text }, ["callManagerGroups/CMG-EMEA"]))[uri],
    text.replace("cucm-pub #", "cucm-sub1 #"),
  );
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { say } from "../../core/src/base/text.ts";
import { sections, schemaOf } from "../../core/src/catalog/catalog.ts";
import type { FieldSchema } from "../../core/src/catalog/schema.ts";
import { lensesOf } from "../../core/src/ide/code-lens.ts";
import { definitionsAt, highlightsAt, referencesAt } from "../../core/src/ide/definition.ts";
import { foldsOf } from "../../core/src/ide/folding.ts";
import { hierarchyAt, incomingOf, outgoingOf, type HierarchyStep } from "../../core/src/ide/hierarchy.ts";
import { hintsIn } from "../../core/src/ide/inlay-hints.ts";
import { clusterLinksIn, linksIn } from "../../core/src/ide/links.ts";
import { renameAt } from "../../core/src/ide/rename.ts";
import { selectionsAt } from "../../core/src/ide/selection.ts";
import { tokensOf } from "../../core/src/ide/semantic-tokens.ts";
import { apply } from "../../core/src/syntax/edit.ts";
import { fixture, markedLines, type Fixture } from "./fixture.ts";

/*
 * What the features say over several files, several documents in one file and several clusters: a name of one cluster is
 * never that of another.
 */

type Files = Readonly<Record<string, string>>;

/** `file: line with the «name»` for each location. */
const shown = (
  { world }: Fixture,
  locations: readonly { readonly uri: string; readonly span: { start: number; end: number } }[],
): readonly string[] =>
  locations.map(({ uri, span }) => `${uri[0]}: ${markedLines(world.files.get(uri)!.tree.text, [span])[0]}`);

const doc = (cluster: string, text: string): string => `---\ncluster: ${cluster}\n${text}`;
const pool = (name: string): string => `devicePools:\n  - name: ${name}\n`;
const phone = (name: string, to: string): string => `phones:\n  - { name: ${name}, devicePool: ${to} }\n`;

// hq and lab both have a pool DP, and phones in it, in two files of several documents each.
const two: Files = {
  "a.mra.yaml": `${doc("hq", pool("D$0P"))}${doc("lab", `${pool("DP")}${phone("LAB-A", "DP")}`)}${doc("hq", phone("HQ-A", "DP"))}`,
  "b.mra.yaml": `${doc("lab", phone("LAB-B", "DP"))}${doc("hq", phone("HQ-B", "DP"))}`,
};

test("highlights are the names of this cluster in this file, in every document of it", () => {
  const it = fixture(two);
  const marks = highlightsAt(it.place);
  assert.deepEqual(
    marks.map(({ span, role }) => `${role} ${markedLines(it.text, [span])[0]}`),
    ["definition - name: «DP»", "reference - { name: HQ-A, devicePool: «DP» }"],
  );
  const fromUse = fixture({
    ...two,
    "a.mra.yaml": two["a.mra.yaml"]!.replace("D$0P", "DP").replace("LAB-A, devicePool: DP", "LAB-A, devicePool: D$0P"),
  });
  assert.deepEqual(
    highlightsAt(fromUse.place).map(({ span }) => markedLines(fromUse.text, [span])[0]),
    ["- name: «DP»", "- { name: LAB-A, devicePool: «DP» }"],
  );
});

test("references are those of this cluster in all files; the declaration comes when it is asked for", () => {
  const it = fixture(two);
  const uses = ["a: - { name: HQ-A, devicePool: «DP» }", "b: - { name: HQ-B, devicePool: «DP» }"];
  assert.deepEqual(shown(it, referencesAt(it.place, true)), ["a: - name: «DP»", ...uses]);
  assert.deepEqual(shown(it, referencesAt(it.place, false)), uses);
  const other = fixture({
    "a.mra.yaml": two["a.mra.yaml"]!.replace("$0", ""),
    "b.mra.yaml": two["b.mra.yaml"]!.replace("LAB-B, devicePool: DP", "LAB-B, devicePool: DP$0"),
  });
  assert.deepEqual(
    definitionsAt(other.place).map(
      ({ uri, nameSpan }) =>
        `${uri[0]} ${String(nameSpan.start > other.world.files.get(uri)!.tree.text.indexOf("lab"))}`,
    ),
    ["a true"],
    "the definition is the one in lab's document",
  );
});

test("the hierarchy goes over files and documents, and stays in its cluster", () => {
  const { world, place } = fixture(two);
  const item = hierarchyAt(place, "en")!;
  const names = (steps: readonly HierarchyStep[]): readonly string[] =>
    steps.map(
      ({ item: { name, uri }, spans }) =>
        `${uri[0]} ${name} ${spans.map((it) => world.files.get(uri)!.tree.text.slice(it.start, it.end)).join(",")}`,
    );
  assert.deepEqual(names(incomingOf(world, item.cluster!, item.address!, "en")), ["a HQ-A DP", "b HQ-B DP"]);
  assert.deepEqual(names(incomingOf(world, "lab", item.address!, "en")), ["a LAB-A DP", "b LAB-B DP"]);
  assert.deepEqual(names(incomingOf(world, "elsewhere", item.address!, "en")), []);
  const user = incomingOf(world, "lab", item.address!, "en")[1]!.item;
  assert.deepEqual(
    outgoingOf(world, "lab", user.address!, "en").map(({ item: to }) => `${to.uri[0]} ${to.cluster} ${to.name}`),
    ["a lab DP"],
  );
});

test("a lens counts the users in all files of its cluster, and leads to them", () => {
  const it = fixture(two);
  const lenses = lensesOf(it.world, it.place.file, "en");
  assert.deepEqual(
    lenses.map(({ title }) => title),
    ["used by 2 phones", "used by 2 phones"],
  );
  assert.deepEqual(
    lenses.map(({ uses }) => shown(it, uses).map((use) => /HQ-.|LAB-./.exec(use)?.[0])),
    [
      ["HQ-A", "HQ-B"],
      ["LAB-A", "LAB-B"],
    ],
  );
});

/** The files after a rename; or why there is none. */
function renamed(files: Files, newName: string): Files | string {
  const it = fixture(files);
  const result = renameAt(it.place, newName);
  if (result === undefined) return "nothing to rename";
  if (!result.ok) return say(result.fault, "en");
  return Object.fromEntries(
    [...it.world.files.values()].map(({ tree }) => [tree.uri, apply(tree.text, result.value.get(tree.uri) ?? [])]),
  );
}

test("a rename changes the names of its cluster in every file and document, and no other's", () => {
  const head = "---\ncluster: hq\n";
  assert.deepEqual(renamed(two, "NEW"), {
    "a.mra.yaml": `${head}devicePools:\n  - name: NEW\n    renamedFrom: DP\n${doc("lab", `${pool("DP")}${phone("LAB-A", "DP")}`)}${doc("hq", phone("HQ-A", "NEW"))}`,
    "b.mra.yaml": `${doc("lab", phone("LAB-B", "DP"))}${doc("hq", phone("HQ-B", "NEW"))}`,
  });
});

test("a rename is refused where the name is taken in any file of the cluster; another cluster's name is free", () => {
  const files = { ...two, "c.mra.yaml": `${doc("lab", pool("FREE"))}${doc("hq", pool("TAKEN"))}` };
  assert.equal(renamed(files, "TAKEN"), "There is a Device pool called TAKEN already");
  assert.match(JSON.stringify(renamed(files, "FREE")), /renamedFrom: DP/);
});

test("a rename keeps comments, quotes, anchors and flow style, over several documents", () => {
  const texts = (name: string, memory: string): string =>
    doc(
      "hq",
      `# pools of the head office\ndevicePools: # all\n  - name: &dp '${name}' # the name${memory}\n    description: "DP" # not a name\n`,
    ) +
    doc("hq", `phones: [{ name: A, devicePool: "${name}" }, { name: B, devicePool: ${name} }]   # flow\n`) +
    doc("hq", `phones:\n  - name: C\n    devicePool:   "${name}"   # three\n`);
  assert.deepEqual(
    renamed(
      {
        "a.mra.yaml": texts("D$0P", "")
          .replace("D$0P", "D$0P")
          .replaceAll(/"D\$0P"|: D\$0P/g, (it) => it.replace("$0", "")),
      },
      "N P",
    ),
    {
      "a.mra.yaml": texts("N P", "\n    renamedFrom: DP"),
    },
  );
});

const identityOf = (section: (typeof sections)[number]): string => schemaOf(section).identity[0] ?? "";
const refersTo = ({ type }: FieldSchema, section: string): boolean =>
  type.kind === "reference"
    ? type.to === section
    : type.kind === "list" && type.of.kind === "reference" && type.of.to === section;

test("an object of every kind that AXL can rename is renamed, with everything that names it, in its own cluster only", () => {
  const kinds = sections.filter((it) => schemaOf(it).rename !== undefined);
  assert.ok(kinds.length > 15, String(kinds.length));
  let users = 0;
  for (const section of kinds) {
    const [first = "", second] = schemaOf(section).identity;
    const uses = sections.flatMap((from) =>
      schemaOf(from)
        .fields.filter((it) => it.implied === undefined && it.readOnly !== true && refersTo(it, section))
        .map(({ key, type }) => {
          users++;
          const value = (name: string): string => (type.kind === "list" ? `[${name}]` : name);
          const own = schemaOf(from)
            .identity.filter((it) => it !== key)
            .map((it) => `${it}: u`);
          return (name: string): string =>
            schemaOf(from).identity.length === 0
              ? `${from}:\n  ${key}: ${value(name)}\n`
              : `${from}:\n  - { ${[...own, `${key}: ${value(name)}`].join(", ")} }\n`;
        }),
    );
    const definition = (name: string, memory: string): string =>
      `${section}:\n  - ${first}: ${name}${memory}\n${second === undefined ? "" : `    ${second}: p\n`}`;
    const files = (name: string, memory: string, cursor: string): Files => ({
      "a.mra.yaml": `${doc("hq", definition(`${name}${cursor}`, memory))}${doc("lab", definition("old.example.com", ""))}`,
      "b.mra.yaml":
        uses.flatMap((it) => [doc("hq", it(name)), doc("lab", it("old.example.com"))]).join("") ||
        doc("hq", "regions: []\n"),
    });
    assert.deepEqual(
      renamed(files("old.example.com", "", "$0"), "new.example.com"),
      files("new.example.com", "\n    renamedFrom: old.example.com", ""),
      section,
    );
  }
  assert.ok(users > 25, `kinds of references that were followed: ${String(users)}`);
});

test("what AXL cannot rename is renamed in the files alone", () => {
  for (const section of sections.filter(
    (it) => schemaOf(it).rename === undefined && schemaOf(it).identity.length > 0,
  )) {
    const text = (name: string): Files => ({
      "a.mra.yaml": doc("hq", `${section}:\n  - ${identityOf(section)}: ${name}\n`),
    });
    assert.deepEqual(renamed(text("old$0"), "new"), text("new"), section);
  }
});

test("hints say which ICE settings hold: the phone's own, else its profile's, else the enterprise's, over all files of the cluster", () => {
  const it = fixture({
    "a.mra.yaml":
      "cluster: hq\nphones:\n  - { name: OWN, commonPhoneProfile: OFF, ice: { enabled: true } }\n  - { name: P1, commonPhoneProfile: OFF }\n  - { name: P2, commonPhoneProfile: SILENT }\n  - { name: P3 }\n",
    "b.mra.yaml": `${doc("hq", "commonPhoneProfiles:\n  - { name: OFF, ice: { enabled: false } }\n  - { name: SILENT }\n")}${doc("hq", "enterprisePhoneConfig:\n  ice: { enabled: true }\n")}`,
    "c.mra.yaml": doc("lab", "commonPhoneProfiles:\n  - { name: SILENT, ice: { enabled: false } }\n"),
  });
  const file = it.world.files.get("a.mra.yaml")!;
  const hints = hintsIn(it.world, file, { start: 0, end: file.tree.text.length }, "en").filter(({ text }) =>
    text.startsWith("ICE"),
  );
  const behind = (offset: number): string =>
    /name: (\w+)/.exec(file.tree.text.slice(file.tree.text.lastIndexOf("{ name", offset)))?.[1] ?? "";
  assert.deepEqual(
    hints.map(({ offset, text, tooltip }) => `${behind(offset)} ${text} ${/^From ([^:]+):/.exec(tooltip)?.[1] ?? ""}`),
    ["P1 ICE: off OFF", "P2 ICE: on Enterprise phone configuration"],
  );
});

test("links stand in every document: to the publishers of the clusters, and to the pages of rules", () => {
  const { text, place } = fixture({
    "a.mra.yaml": `cluster: { name: hq, publisher: a.example.com } # mra-ignore MRA033: lab\n${doc("{ name: lab, publisher: 'b.example.com' }", "")}`,
  });
  const links = [...clusterLinksIn(place.file.tree), ...linksIn(text, (it) => `page:${it}`)];
  assert.deepEqual(
    links.map(({ span, target }) => `${text.slice(span.start, span.end)} ${target}`),
    [
      "a.example.com https://a.example.com:8443/ccmadmin/",
      "'b.example.com' https://b.example.com:8443/ccmadmin/",
      "MRA033 page:MRA033",
    ],
  );
});

const folds = (text: string): readonly string[] =>
  foldsOf(fixture({ "a.mra.yaml": text }).place.file.tree).map((it) => `${it.first}-${it.last} ${it.kind}`);

test("folding in flow style: what is written over several lines, from its key on", () => {
  assert.deepEqual(
    folds("cluster: hq\nphones: [\n  { name: A,\n    devicePool: DP },\n  { name: B }\n]\nregions: [{ name: R }]\n"),
    ["1-5 region", "2-3 region"],
  );
});

test("folding in broken text: what can still be read", () => {
  assert.deepEqual(folds("cluster: hq\nregions:\n  - name: R\n    mra: false\nphones:\n  - name: [x\n"), [
    "1-3 region",
    "2-3 region",
    "4-5 region",
  ]);
});

const selections = (source: string): readonly string[] => {
  const { place, text } = fixture({ "a.mra.yaml": source });
  return selectionsAt(place).map((it) => text.slice(it.start, it.end).replaceAll("\n", "⏎"));
};

test("selection in flow style grows from the word to the pair, the braces, the brackets, the section", () => {
  assert.deepEqual(selections("cluster: hq\nphones: [{ name: A, devicePool: D$0P }, { name: B }]\n"), [
    "DP",
    "devicePool: DP",
    "{ name: A, devicePool: DP }",
    "[{ name: A, devicePool: DP }, { name: B }]",
    "phones: [{ name: A, devicePool: DP }, { name: B }]",
    "cluster: hq⏎phones: [{ name: A, devicePool: DP }, { name: B }]",
    "cluster: hq⏎phones: [{ name: A, devicePool: DP }, { name: B }]⏎",
  ]);
});

test("selection in broken text grows from the word to the whole", () => {
  const found = selections("cluster: hq\nregions:\n  - name: R\nphones:\n  - { name: A, devicePool: D$0P\n");
  assert.equal(found[0], "DP");
  assert.equal(found[1], "devicePool: DP");
  assert.match(found.at(-1) ?? "", /^cluster: hq⏎.*DP⏎$/);
});

test("words and their exact places: quotes, anchors, flow style, CRLF, several documents, letters beyond the BMP", () => {
  const { text, place } = fixture({
    "a.mra.yaml":
      "cluster: hq\r\nphones: [{ name: '😀', devicePool: &p \"D P\" }]\r\n---\r\ncluster: lab\r\nphones:\r\n  - name: B\r\n    devicePool: D\r\n    model: Cisco 8845\r\n    state: absent\r\n",
  });
  assert.deepEqual(
    tokensOf(place.file, { start: 0, end: text.length }).map(
      ({ span, type, modifiers }) =>
        `${String(span.start)}-${String(span.end)} ${text.slice(span.start, span.end)} ${[type, ...modifiers].join(".")}`,
    ),
    [
      "0-7 cluster namespace",
      "13-19 phones class",
      "24-28 name property",
      "30-34 '😀' variable.declaration",
      "36-46 devicePool property",
      '51-56 "D P" variable',
      "66-73 cluster namespace",
      "80-86 phones class",
      "93-97 name property",
      "99-100 B variable.declaration.deprecated",
      "106-116 devicePool property",
      "118-119 D variable.deprecated",
      "125-130 model property",
      "132-142 Cisco 8845 enumMember",
      "148-153 state keyword",
    ],
  );
});

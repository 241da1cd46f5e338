import assert from "node:assert/strict";
import { test } from "node:test";
import { say } from "../../core/src/base/text.ts";
import { lensesOf, planLensesOf } from "../../core/src/ide/code-lens.ts";
import { definitionsAt, highlightsAt, referencesAt } from "../../core/src/ide/definition.ts";
import { hierarchyAt, incomingOf, outgoingOf, type HierarchyStep } from "../../core/src/ide/hierarchy.ts";
import { renamableAt, renameAt } from "../../core/src/ide/rename.ts";
import { apply } from "../../core/src/syntax/edit.ts";
import { fixture, marked, markedLines, type Fixture } from "./fixture.ts";

/** `file: line with the «name»` for each location. */
function shown(
  { world }: Fixture,
  locations: readonly { readonly uri: string; readonly span: { start: number; end: number } }[],
): readonly string[] {
  return locations.map(({ uri, span }) => `${uri[0]}: ${markedLines(world.files.get(uri)!.tree.text, [span])[0]}`);
}

/** The texts after a rename, without the head; or why there is none. */
function renamed(
  source: string | Readonly<Record<string, string>>,
  newName: string,
): string | Readonly<Record<string, string>> {
  const it = fixture(source);
  const result = renameAt(it.place, newName);
  if (result === undefined) return "nothing to rename";
  if (!result.ok) return say(result.fault, "en");
  const texts = [...it.world.files.values()].map(
    ({ tree }) => [tree.uri, marked(apply(tree.text, result.value.get(tree.uri) ?? []), [])] as const,
  );
  return texts.length === 1 ? texts[0]![1] : Object.fromEntries(texts);
}

const pool = "devicePools:\n  - name: DP-MRA\n    region: EMEA\n";

test("a reference leads to the object it names, in another file and only in its own cluster", () => {
  const it = fixture({
    "a.mra.yaml": "phones:\n  - name: CSFX\n    devicePool: DP-$0MRA\n",
    "b.mra.yaml": pool,
    "c.mra.yaml": `cluster: other\n${pool}`,
  });
  assert.deepEqual(
    shown(
      it,
      definitionsAt(it.place).map(({ uri, nameSpan: span }) => ({ uri, span })),
    ),
    ["b: - name: «DP-MRA»"],
  );
});

test("references from a name and to it, in every file, with or without the definition", () => {
  const files = {
    "a.mra.yaml": "phones:\n  - { name: CSFX, devicePool: DP-MRA }\n  - { name: CSFY, devicePool: DP-MRA }\n",
    "b.mra.yaml": pool.replace("DP-MRA", "DP-$0MRA"),
  };
  const it = fixture(files);
  assert.deepEqual(shown(it, referencesAt(it.place, true)), [
    "b: - name: «DP-MRA»",
    "a: - { name: CSFX, devicePool: «DP-MRA» }",
    "a: - { name: CSFY, devicePool: «DP-MRA» }",
  ]);
  assert.equal(referencesAt(it.place, false).length, 2);
  const user = fixture({ "a.mra.yaml": files["a.mra.yaml"].replace("DP-MRA", "DP-MRA$0"), "b.mra.yaml": pool });
  assert.equal(
    markedLines(
      user.text,
      highlightsAt(user.place).map(({ span }) => span),
    ).length,
    2,
  );
});

test("a cluster's name is defined where its map is, and named by every other document", () => {
  const it = fixture({
    "a.mra.yaml": "cluster:\n  name: emea\n",
    "b.mra.yaml": "cluster: em$0ea\n",
    "c.mra.yaml": "cluster: other\n",
  });
  assert.deepEqual(
    shown(
      it,
      definitionsAt(it.place).map(({ uri, nameSpan: span }) => ({ uri, span })),
    ),
    ["a: name: «emea»"],
  );
  assert.deepEqual(
    renamed({ "a.mra.yaml": "cluster:\n  name: emea\n", "b.mra.yaml": "cluster: em$0ea\n" }, "emea-prod"),
    {
      "a.mra.yaml": "cluster:\n  name: emea-prod\n",
      "b.mra.yaml": "cluster: emea-prod\n",
    },
  );
});

test("a secret is the same secret wherever it is named; its name is not changed here", () => {
  const ice = (name: string, secret: string): string =>
    `  - name: ${name}\n    ice: { turn: { password: { secret: ${secret} } } }\n`;
  const it = fixture(`commonPhoneProfiles:\n${ice("a", "tu$0rn")}${ice("b", "turn")}${ice("c", "other")}`);
  assert.equal(referencesAt(it.place, true).length, 2);
  assert.equal(renamableAt(it.place)?.ok, false);
});

test("renaming changes every name, and the object remembers the old one", () => {
  assert.deepEqual(
    renamed(
      {
        "a.mra.yaml": 'phones:\n  - { name: CSFX, devicePool: "DP-$0MRA" }\n',
        "b.mra.yaml": `# pools\n${pool}  - name: DP-2 # two\n`,
      },
      "DP: EMEA",
    ),
    {
      "a.mra.yaml": 'phones:\n  - { name: CSFX, devicePool: "DP: EMEA" }\n',
      "b.mra.yaml":
        '# pools\ndevicePools:\n  - name: "DP: EMEA"\n    renamedFrom: DP-MRA\n    region: EMEA\n  - name: DP-2 # two\n',
    },
  );
});

test("what is absent, unmanaged or renamed already remembers nothing new; renamed back it forgets", () => {
  assert.equal(
    renamed("regions:\n  - { name: R$0, managed: false }\n", "S"),
    "regions:\n  - { name: S, managed: false }\n",
  );
  assert.equal(
    renamed("regions:\n  - { name: R$0, state: absent }\n", "S"),
    "regions:\n  - { name: S, state: absent }\n",
  );
  assert.equal(
    renamed("regions:\n  - { name: R$0, renamedFrom: Q }\n", "S"),
    "regions:\n  - { name: S, renamedFrom: Q }\n",
  );
  assert.equal(renamed("regions:\n  - name: R$0\n    renamedFrom: Q\n", "Q"), "regions:\n  - name: Q\n");
});

test("a directory number is renamed in the lines of phones, too", () => {
  assert.equal(
    renamed(
      'lines:\n  - { pattern: "10$001", routePartition: PT }\nphones:\n  - name: CSFX\n    lines:\n      - { pattern: "1001", routePartition: PT }\n      - { pattern: "1001", routePartition: OTHER }\n',
      "2001",
    ),
    'lines:\n  - { pattern: "2001", renamedFrom: "1001", routePartition: PT }\nphones:\n  - name: CSFX\n    lines:\n      - { pattern: "2001", routePartition: PT }\n      - { pattern: "1001", routePartition: OTHER }\n',
  );
});

test("a name that is taken, empty, built in or nowhere defined is not given", () => {
  assert.equal(renamed("regions:\n  - name: R$0\n  - name: S\n", "S"), "There is a Region called S already");
  assert.match(JSON.stringify(renamed("regions:\n  - name: R$0\n", " ")), /at least one character/);
  assert.match(JSON.stringify(renamed("regions:\n  - name: Default$0\n", "S")), /comes with every cluster/);
  assert.match(
    JSON.stringify(renamed("phones:\n  - { name: x, devicePool: NO$0 }\n", "S")),
    /not defined in these files/,
  );
  assert.match(
    JSON.stringify(renamed("lines:\n  - { pattern: '1', routePartition: P$0T }\n", "PU")),
    /only its pattern can be renamed/,
  );
  assert.equal(renamed("phones:\n  - { name: x, desc$0ription: y }\n", "S"), "nothing to rename");
});

test("an alias is renamed at its anchor only", () => {
  assert.equal(
    renamed("devicePools:\n  - name: &dp DP$0\nphones:\n  - { name: CSFX, devicePool: *dp }\n", "DP2"),
    "devicePools:\n  - name: &dp DP2\n    renamedFrom: DP\nphones:\n  - { name: CSFX, devicePool: *dp }\n",
  );
});

test("a lens offers to plan each object that is managed, alone", () => {
  const { place } = fixture(`${pool}regions:\n  - { name: HQ, managed: false }\n  - { name: R }\n`);
  assert.deepEqual(
    planLensesOf(place.file, "en").map((it) => `${it.title}: ${it.address}`),
    ["plan this object: devicePools/DP-MRA", "plan this object: regions/R"],
  );
});

test("a lens counts who uses an object, each once", () => {
  const { world, place } = fixture(
    `${pool}phones:\n  - { name: CSFX, devicePool: DP-MRA }\n  - { name: CSFY, devicePool: DP-MRA }\nuniversalDeviceTemplates:\n  - { name: U, devicePool: DP-MRA }\n`,
  );
  assert.deepEqual(
    lensesOf(world, place.file, "en").map((it) => it.title),
    ["used by 2 phones, 1 universal device template"],
  );
  assert.deepEqual(
    lensesOf(world, place.file, "ko").map((it) => it.uses.length),
    [3],
  );
});

test("the hierarchy leads from a phone to its profile and to the name in the certificate, and back", () => {
  const { world, place } = fixture(
    "phones:\n  - { name: CS$0FX, phoneSecurityProfile: csf.example.com }\nphoneSecurityProfiles:\n  - name: csf.example.com\n    transportType: TLS\ncertificates:\n  expresswayC: { server: { san: [csf.example.com] } }\n",
  );
  const names = (steps: readonly HierarchyStep[]): readonly string[] =>
    steps.map(({ item }) => `${item.name} (${item.detail})`);
  const phone = hierarchyAt(place, "en")!;
  assert.equal(phone.name, "CSFX");
  const [profile] = outgoingOf(world, "hq", phone.address!, "en");
  assert.equal(profile?.item.detail, "Phone security profile · TLS");
  assert.deepEqual(names(outgoingOf(world, "hq", profile.item.address!, "en")), [
    "csf.example.com (name in the Expressway-C certificate)",
  ]);
  assert.deepEqual(
    names(incomingOf(world, "hq", profile.item.address!, "en")).map((it) => it.split(" ")[0]),
    ["CSFX"],
  );
});

test("an object that an alias makes one of another section, too, is that of the section where it is written", () => {
  const at = (cursor: string): string | undefined =>
    fixture(`regions:\n  - &one { name: ${cursor} }\ndateTimeGroups:\n  - *one\n`).place.object?.schema.section;
  assert.equal(at("HQ$0"), "regions");
  assert.equal(at("H$0Q"), "regions");
});

test("an object without a list of its own is found around the cursor, and none outside of all", () => {
  const at = (text: string): string | undefined => fixture(text).place.object?.schema.section;
  assert.equal(at("enterprisePhoneConfig:\n  vendorConfig: { $0 }\n"), "enterprisePhoneConfig");
  assert.equal(at("regions:\n  - name: A$0\n"), "regions");
  assert.equal(at("reg$0ions:\n  - name: A\n"), undefined);
});

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { say } from "../../core/src/base/text.ts";
import { versions } from "../../core/src/catalog/generated/versions.ts";
import type { UserWish } from "../../core/src/ide/surroundings-draft.ts";
import { format } from "../../core/src/ide/formatting.ts";
import { newDeployment, newJabberUser, type NewUserContext, type NewUser } from "../../core/src/ide/new-user.ts";
import type { World } from "../../core/src/ide/world.ts";
import { assemble } from "../../core/src/model/assemble.ts";
import { bind } from "../../core/src/model/bind.ts";
import { findingsOf } from "../../core/src/rules/findings.ts";
import { standardLevels } from "../../core/src/rules/levels.ts";
import { apply } from "../../core/src/syntax/edit.ts";
import { parse } from "../../core/src/syntax/parse.ts";

type Texts = ReadonlyMap<string, string>;

const projectIn = (folder: string): Texts =>
  new Map(
    readdirSync(folder)
      .filter((it) => it.endsWith(".mra.yaml"))
      .map((it) => [`file:///w/${it}`, readFileSync(`${folder}/${it}`, "utf8")]),
  );
const sample = projectIn("test/projects/emea-prod");
const templates = projectIn("test/projects/templates");

function worldOf(texts: Texts): World {
  const bound = [...texts].map(([uri, text]) => bind(parse(uri, text)));
  return { files: new Map(bound.map((it) => [it.tree.uri, it])), projects: assemble(bound) };
}

const beside = (texts: Texts): NewUserContext => ({
  world: worldOf(texts),
  folder: "file:///w",
  levels: () => standardLevels,
  live: () => [],
  language: "en",
});

/** Every finding, of whatever severity. */
const found = (texts: Texts): readonly string[] => {
  const { files, projects } = worldOf(texts);
  return [...findingsOf([...files.values()], projects, () => standardLevels)].flatMap(([uri, list]) =>
    list.map((it) => `${uri.replace("file:///w/", "")} ${it.code} ${say(it.message, "en")}`),
  );
};

const after = (texts: Texts, made: NewUser): Texts => new Map([...texts, ...made.texts]);

const ada: UserWish = { cluster: "emea-prod", userid: "alovelace", lastName: "Lovelace", devices: ["CSF", "TCT"] };

const text = fc.string({ minLength: 1, maxLength: 40, unit: "grapheme" }).filter((it) => it.trim() === it);
const wishes = fc.record(
  {
    cluster: fc.oneof(fc.constantFrom("hq", "emea-prod", "007", "null"), text),
    publisher: fc.constantFrom("cucm-pub.contoso.net", "10.1.1.1", "127.0.0.1:8443", "CUCM1.Corp.Local:443", "pub"),
    version: fc.constantFrom(...versions),
    domain: fc.constantFrom(
      "contoso.net",
      "example.com",
      "corp.local",
      "a.b.c.example.org",
      "no domain",
      "",
      "EXAMPLE.COM",
    ),
    userid: fc.oneof(fc.constantFrom("jdoe", "0123", "ada.lovelace@example.com", "홍길동", "a'b", "true"), text),
    lastName: fc.oneof(fc.constantFrom("Doe", "김", "#1", "007", "O'Neill"), text),
    devices: fc.subarray(["CSF", "TCT", "BOT", "TAB"]),
  },
  { requiredKeys: ["cluster", "userid", "lastName", "devices"] },
);

/** The sample without some of its sections and facts, as a project that has only begun. */
const begun = fc
  .record({ texts: fc.constantFrom(sample, templates, new Map<string, string>()), without: fc.func(fc.boolean()) })
  .map(({ texts, without }): Texts => {
    const kept = [...texts].map(([uri, it]) => {
      const blocks = it.split(/^(?=[a-zA-Z]\w*:)/m);
      const rest = blocks.filter((block) => /^(apiVersion|cluster):|^#/.test(block) || !without(block.slice(0, 20)));
      return [uri, rest.join("")] as const;
    });
    return new Map(kept);
  });

for (const make of [newDeployment, newJabberUser])
  test(`${make.name}: nothing is found in an empty folder, whatever is answered`, () => {
    fc.assert(
      fc.property(wishes, (wish) => {
        assert.deepEqual(found(make(wish, beside(new Map())).texts), [], JSON.stringify(wish));
      }),
      { numRuns: 25 },
    );
  });

for (const make of [newDeployment, newJabberUser])
  test(`${make.name}: beside what is there nothing is found that was not before, and what is there stays`, () => {
    fc.assert(
      fc.property(begun, wishes, (texts, wish) => {
        const made = make({ ...wish, cluster: "emea-prod" }, beside(texts));
        const before = found(texts);
        // what is wrong in a template that was there concerns one device more
        const uncounted = (it: string): string => it.replace(/ \(concerns .*\)$/, "");
        const known = new Set(before.map(uncounted));
        const fresh = found(after(texts, made)).filter((it) => !known.has(uncounted(it)));
        assert.deepEqual(fresh, [], JSON.stringify(wish));
        for (const [uri, was] of texts)
          for (const line of was.split("\n"))
            if (!line.includes("san:")) assert.ok((made.texts.get(uri) ?? was).includes(line), `${uri}: ${line}`);
      }),
      { numRuns: 25 },
    );
  });

test("a file of its own takes what the files have, and is formatted as the editor would", () => {
  const made = newDeployment(ada, beside(sample));
  assert.deepEqual([...made.texts.keys()], ["file:///w/emea-prod.mra.yaml"]);
  const own = made.texts.get(made.uri) ?? "";
  assert.match(own, /^apiVersion: mra\/v1\ncluster: emea-prod\n\n# Step 7: users\nendUsers:\n/);
  assert.ok(!own.includes("devicePools"), own);
  assert.match(own, /devicePool: DP-MRA/);
  for (const it of [
    own,
    newDeployment({ ...ada, cluster: "hq" }, beside(new Map())).texts.get("file:///w/hq.mra.yaml")!,
  ])
    assert.equal(apply(it, format(parse("", it))), it);
});

test("a file of that name stays, and so do a user and devices that are there", () => {
  const first = newDeployment(ada, beside(sample));
  const second = newDeployment({ ...ada, devices: ["CSF", "TCT", "BOT"] }, beside(after(sample, first)));
  assert.equal(second.uri, "file:///w/emea-prod-2.mra.yaml");
  const own = second.texts.get(second.uri) ?? "";
  assert.ok(!own.includes("endUsers") && !own.includes("CSFALOVELACE"), own);
  assert.match(own, /name: BOTALOVELACE/);
});

test("a user is four short lines where the templates are there, and the cursor stands behind the name", () => {
  const made = newJabberUser({ ...ada, devices: ["CSF", "TCT"] }, beside(templates));
  assert.deepEqual([...made.texts.keys()], ["file:///w/phones.mra.yaml"]);
  const own = made.texts.get(made.uri) ?? "";
  const lines = own.split("\n").filter((it) => !templates.get(made.uri)!.split("\n").includes(it));
  assert.deepEqual(lines, [
    "  - { name: CSFALOVELACE, extends: jabber-desktop, ownerUser: alovelace }",
    "  - { name: TCTALOVELACE, extends: jabber-iphone, ownerUser: alovelace }",
    "  - { userid: alovelace, extends: user-mra, lastName: Lovelace }",
  ]);
  assert.match(own.slice(0, made.offset), /userid: alovelace$/);
});

test("where there is no template it is written, and the next user takes it", () => {
  const first = newJabberUser(ada, beside(sample));
  const texts = after(sample, first);
  assert.match(
    texts.get("file:///w/jabber-users.mra.yaml") ?? "",
    /templates:\n {2}- name: mra-user\n(?: {4}.*\n)* {2}- name: jabber-desktop/,
  );
  const second = newJabberUser({ ...ada, userid: "ghopper", lastName: "Hopper" }, beside(texts));
  assert.deepEqual([...second.texts.keys()], ["file:///w/people.mra.yaml"]);
  assert.deepEqual(found(after(texts, second)), []);
});

test("a device of another model takes a profile that is made for it, and the certificate is asked for its name", () => {
  const made = newJabberUser({ ...ada, devices: ["BOT"] }, beside(sample));
  assert.match(
    made.texts.get("file:///w/infrastructure.mra.yaml") ?? "",
    /name: bot-mra\.example\.com\n.*Dual Mode for Android/,
  );
  assert.match(made.texts.get("file:///w/cluster.mra.yaml") ?? "", /san: \[.*bot-mra\.example\.com\]/);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { say } from "../../core/src/base/text.ts";
import { assemble } from "../../core/src/model/assemble.ts";
import { bind } from "../../core/src/model/bind.ts";
import { findingsOf } from "../../core/src/rules/findings.ts";
import type { Finding } from "../../core/src/rules/finding.ts";
import { standardLevels } from "../../core/src/rules/levels.ts";
import { takeNoPart } from "../../core/src/rules/take-no-part.ts";
import { apply, editsOf } from "../../core/src/syntax/edit.ts";
import { parse } from "../../core/src/syntax/parse.ts";

const uri = "file:///t.mra.yaml";

const look = (
  text: string,
): { readonly found: readonly Finding[]; readonly fixesOf: (it: Finding) => ReturnType<typeof takeNoPart> } => {
  const bound = [bind(parse(uri, text))];
  const [project] = assemble(bound);
  return {
    found: findingsOf(bound, [project!], () => standardLevels).get(uri) ?? [],
    fixesOf: (it) => takeNoPart(it, project!),
  };
};

const office = `apiVersion: mra/v1
cluster: { name: t, version: "14.0", enterpriseDomains: [example.com], securityMode: mixed }
devicePools:
  - { name: DP-OFFICE, managed: false }
phones:
  - { name: SEP00A1B2C3D4E5, model: Cisco 8845, protocol: SIP, devicePool: DP-OFFICE, phoneSecurityProfile: Cisco 8845 - Standard SIP Non-Secure Profile }
  - { name: SEP00A1B2C3D4E6, model: Cisco 8845, protocol: SIP, devicePool: DP-OFFICE, phoneSecurityProfile: Cisco 8845 - Standard SIP Non-Secure Profile }
`;
const titles = [
  ['Let phone "SEP00A1B2C3D4E5" take no part in MRA (mra: false)', 1],
  ["Let nothing in this document take part in MRA (mra: false)", 0],
  ['Let device pool "DP-OFFICE" and what belongs to it take no part in MRA', 0],
] as const;

for (const [i, [title, left]] of titles.entries())
  test(`an office phone: "${title}" leaves ${String(left)} of two findings`, () => {
    const { found, fixesOf } = look(office);
    const [first] = found.filter((it) => it.code === "MRA038");
    const fix = fixesOf(first!)[i]!;
    assert.equal(say(fix.title, "en"), title);
    const after = apply(
      office,
      fix.changes.flatMap((it) => editsOf(office, it)),
    );
    assert.equal(look(after).found.filter((it) => it.code === "MRA038").length, left);
    assert.deepEqual(
      look(after).found.filter((it) => it.code === "yaml" || it.code.startsWith("schema/")),
      [],
    );
  });

test("a phone that says mra: true itself is asked to say false, and nothing around it", () => {
  const text = office.replace("{ name: SEP00A1B2C3D4E5,", "{ name: SEP00A1B2C3D4E5, mra: true,");
  const { found, fixesOf } = look(text);
  const fixes = fixesOf(found.find((it) => it.code === "MRA038")!);
  assert.equal(fixes.length, 1);
  assert.match(
    apply(
      text,
      fixes[0]!.changes.flatMap((it) => editsOf(text, it)),
    ),
    /SEP00A1B2C3D4E5, mra: false,/,
  );
});

test("what the files themselves get wrong is wrong whoever takes part: no such way out", () => {
  const { found, fixesOf } = look(office.replace("devicePool: DP-OFFICE", "devicePool: DP-OFICE"));
  assert.deepEqual(fixesOf(found.find((it) => it.code === "MRA201")!), []);
});

// ICE settings: what a block says, and the levels from which a phone or a profile has what it does not say itself.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { assemble } from "../../core/src/model/assemble.ts";
import { bind } from "../../core/src/model/bind.ts";
import { activeIce, iceAbove, iceOf } from "../../core/src/model/ice.ts";
import type { ConfigObject } from "../../core/src/model/object.ts";
import type { Project } from "../../core/src/model/project.ts";
import { parse } from "../../core/src/syntax/parse.ts";

const projectOf = (text: string): Project =>
  assemble([bind(parse("file:///t.mra.yaml", `apiVersion: mra/v1\ncluster: t\n${text}`))])[0]!;

const phoneIn = (project: Project): ConfigObject => project.objects("phones")[0]!;
const phoneWith = (ice: string): ConfigObject => phoneIn(projectOf(`phones:\n  - { name: A, ice: ${ice} }\n`));

describe("an ICE block", () => {
  test("is there where it is a map", () => {
    assert.deepEqual(
      ["{}", "yes", "[]", "null"].map((it) => iceOf(phoneWith(it)) !== undefined),
      [true, false, false, false],
    );
    assert.equal(iceOf(phoneIn(projectOf("phones: [{ name: A }]\n"))), undefined);
  });
  test("says what is written legally, and which keys are written at all", () => {
    const ice = iceOf(phoneWith("{ enabled: true, defaultCandidate: relayed, serverReflexiveAddress: perhaps }"))!;
    assert.deepEqual([ice.enabled?.value, ice.defaultCandidate?.value], [true, "relayed"]);
    assert.equal(ice.serverReflexiveAddress, undefined);
    assert.deepEqual([ice.writes("serverReflexiveAddress"), ice.writes("turn"), ice.turn], [true, false, undefined]);
    assert.deepEqual([ice.entry.key.value, ice.entry.value], ["ice", ice.node]);
  });
  test("has a TURN block where that is a map; a server of blanks is none", () => {
    assert.equal(iceOf(phoneWith("{ turn: relay.example.com }"))!.turn, undefined);
    const { turn } = iceOf(phoneWith('{ turn: { primary: " ", secondary: b.example.com, transport: tls } }'))!;
    assert.deepEqual(
      [turn?.primary, turn?.secondary?.value, turn?.transport?.value],
      [undefined, "b.example.com", "tls"],
    );
    assert.deepEqual(
      (["primary", "secondary", "username", "password"] as const).map((it) => turn?.writes(it)),
      [false, true, false, false],
    );
    assert.deepEqual([turn?.entry.key.value, turn?.entry.value], ["turn", turn?.node]);
  });
});

describe("the levels above", () => {
  const levels = (text: string, section: "phones" | "commonPhoneProfiles" | "enterprisePhoneConfig" = "phones") => {
    const project = projectOf(text);
    return iceAbove(project.objects(section)[0]!, project).map((it) => it.object.name);
  };
  const enterprise = "enterprisePhoneConfig: { ice: { enabled: true } }\n";
  const profile = (more: string): string => `commonPhoneProfiles:\n  - { name: P${more} }\n`;
  const on = ", ice: { enabled: true }";
  const phone = "phones:\n  - { name: A, commonPhoneProfile: P, devicePool: P, ice: {} }\n";
  const all = levels(`${enterprise}${profile(on)}${phone}`);
  test("of a phone are its common phone profile, and behind it the enterprise phone configuration", () => {
    assert.equal(all.length, 2);
    assert.equal(all[0], "P");
    assert.deepEqual(levels(`${profile(on)}${phone}`), ["P"]);
    assert.deepEqual(levels(`${enterprise}${phone}`), all.slice(1));
    assert.deepEqual(levels(phone), []);
  });
  test("of a profile are the enterprise phone configuration alone, and of that none", () => {
    assert.deepEqual(levels(`${enterprise}${profile(on)}`, "commonPhoneProfiles"), all.slice(1));
    assert.deepEqual(levels(`${enterprise}${profile(on)}`, "enterprisePhoneConfig"), []);
  });
  test("are only those that have a block and are to stay", () => {
    assert.deepEqual(levels(`${profile("")}${phone}`), []);
    assert.deepEqual(levels(`${profile(`${on}, state: absent`)}${phone}`), []);
    assert.deepEqual(levels(`enterprisePhoneConfig: { vendorConfig: {} }\n${profile(on)}${phone}`), ["P"]);
  });
  test("are found by a name that a template says, too", () =>
    assert.deepEqual(
      levels(
        `templates: [{ name: T, for: phones, commonPhoneProfile: P }]\n${profile(on)}phones: [{ name: A, extends: T }]\n`,
      ),
      ["P"],
    ));
});

describe("what is stated for ICE counts", () => {
  const isActive = (phone: string, profile: string, enterprise: string): boolean => {
    const project = projectOf(
      `phones: [{ name: A, commonPhoneProfile: P${phone} }]\ncommonPhoneProfiles: [{ name: P${profile} }]\nenterprisePhoneConfig: {${enterprise} }\n`,
    );
    return activeIce(phoneIn(project), project) !== undefined;
  };
  const ice = (word: string): string => `, ice: { ${word} }`;
  const [on, off, silent] = [ice("enabled: true"), ice("enabled: false"), ice("defaultCandidate: host")];
  const above = (it: string): string => it.slice(1);
  test("where it is on by the nearest level that speaks, and where none speaks", () => {
    assert.ok(isActive(silent, "", ""));
    assert.ok(isActive(on, off, above(off)));
    assert.ok(isActive(silent, on, above(off)));
    assert.ok(isActive(silent, silent, above(on)));
  });
  test("not where it is off by the nearest level that speaks, nor where there is no block", () => {
    assert.ok(!isActive(off, on, above(on)));
    assert.ok(!isActive(silent, off, above(on)));
    assert.ok(!isActive(silent, silent, above(off)));
    assert.ok(!isActive("", on, above(on)));
  });
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { say } from "../../core/src/base/text.ts";
import type { Address } from "../../core/src/base/address.ts";
import { byHandAfter } from "../../core/src/plan/by-hand.ts";
import type { Remark } from "../../core/src/plan/step.ts";
import { planned } from "./fixture.ts";

const byHand = (file: string, cluster = ""): readonly string[] =>
  planned(file, cluster).manual.map((it) => say(it.message, "en"));
const profile = (more: string): string =>
  `phoneSecurityProfiles:\n  - { name: csf.example.com, phoneType: Cisco Unified Client Services Framework, protocol: SIP, transportType: TLS, ${more} }\n`;

test("a new encrypted profile: the certificate before, the servers of Expressway-C afterwards", () => {
  assert.deepEqual(byHand(profile("deviceSecurityMode: Encrypted")), [
    "Expressway-C: the certificate must name csf.example.com (SAN) before phones use the profile; renew it where it does not (MRA101)",
    "Expressway-C: refresh the Unified CM servers after Phone security profile csf.example.com; that interrupts MRA for 5 to 45 seconds (MRA130)",
  ]);
});

test("a profile with SIP OAuth, or that becomes nothing but described, needs no name in the certificate", () => {
  const refresh = /refresh the Unified CM servers/;
  const oauth = byHand(profile("deviceSecurityMode: Encrypted, enableOAuthAuthentication: true"));
  assert.equal(oauth.length, 1);
  assert.match(oauth[0]!, refresh);
  const described = byHand(
    profile("deviceSecurityMode: Encrypted, description: new"),
    profile("deviceSecurityMode: Encrypted, description: old"),
  );
  assert.equal(described.length, 1);
  assert.match(described[0]!, refresh);
});

test("one entry for all profiles, and none where Expressway has nothing to refresh", () => {
  const many = Array.from(
    { length: 5 },
    (_, i) => `  - { name: p${i}.example.com, phoneType: Cisco 8845, protocol: SIP }\n`,
  );
  const said = byHand(`phoneSecurityProfiles:\n${many.join("")}`);
  assert.equal(said.length, 1);
  assert.match(said[0]!, /and 2 more/);
  assert.deepEqual(byHand("regions:\n  - { name: R }\n"), []);
  assert.deepEqual(byHand(profile("deviceSecurityMode: Encrypted"), profile("deviceSecurityMode: Encrypted")), []);
});

test("what is left to hands goes with what was done: at the object, and on an Expressway with anything there", () => {
  const [one, other] = ["e1.example.com", "e2.example.com"];
  const step = (at: string): { readonly id: string; readonly address: Address } => ({
    id: `change:${at}`,
    address: at as Address,
  });
  const remark = (at: string): Remark => ({
    address: at as Address,
    message: { template: { en: at, ko: at }, args: [] },
  });
  const [region, zone, domain] = ["regions/A", `expresswayZones/Z/${one}`, `expresswayDomains/d/${one}`];
  const manual = [region, "regions/B", zone, domain, `expresswayMra/${one}`, `expresswayMra/${other}`].map(remark);
  const after = (...done: readonly string[]): readonly string[] =>
    byHandAfter(
      { manual, steps: [region, zone, domain].map(step) as never },
      new Set(done.map((it) => `change:${it}`)),
    ).map((it) => it.address);
  assert.deepEqual(after(), []);
  assert.deepEqual(after(region), [region]);
  assert.deepEqual(after(zone), [zone, `expresswayMra/${one}`], "not what a step that is not done would leave");
  assert.deepEqual(after(region, domain), [region, domain, `expresswayMra/${one}`]);
});

test("a profile needs its name in the certificate when it becomes encrypted or gets another name", () => {
  const certificate = (wanted: string, there: string): number =>
    byHand(wanted, there).filter((it) => it.includes("the certificate must name")).length;
  const encrypted = profile("deviceSecurityMode: Encrypted");
  assert.equal(certificate(encrypted, profile("deviceSecurityMode: Authenticated")), 1);
  assert.equal(
    certificate(encrypted.replace("name:", "renamedFrom: old.example.com, name:"), encrypted.replace("csf.", "old.")),
    1,
  );
  assert.equal(certificate(profile("deviceSecurityMode: Authenticated"), ""), 0);
  assert.equal(certificate(profile("state: absent"), encrypted), 0);
});

test("a directory is to be synchronized after it is added or changed, not once it is gone", () => {
  const directory = (more: string): string =>
    `ldapDirectories: [{ name: AD, ldapDn: cn=a, ldapPassword: { secret: s }, userSearchBase: ou=b, nextExecTime: "2026-01-01 00:00", servers: [{ hostName: dc1, ldapPortNumber: 636 }]${more} }]`;
  const sync = (wanted: string, there: string): number =>
    byHand(wanted, there).filter((it) => it.startsWith("LDAP directory AD: run a synchronisation")).length;
  assert.equal(sync(directory(""), ""), 1);
  assert.equal(sync(directory(""), directory("").replace("ou=b", "ou=c")), 1);
  assert.equal(sync("ldapDirectories: [{ name: AD, state: absent }]", directory("")), 0);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { say } from "../../core/src/base/text.ts";
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

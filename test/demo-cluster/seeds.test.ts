import assert from "node:assert/strict";
import { test } from "node:test";
import { versions } from "../../core/src/catalog/generated/versions.ts";
import type { Version } from "../../core/src/catalog/schema.ts";
import { sections } from "../../core/src/catalog/catalog.ts";
import { seeds, plantSeed, type Seed } from "../../server/src/demo-cluster/seeds/seed.ts";
import { stateOf, type ClusterState } from "../../server/src/demo-cluster/state.ts";
import { createStore, type Store } from "../../server/src/demo-cluster/store.ts";

function planted(version: Version, seed: Seed): { readonly store: Store; readonly state: ClusterState } {
  const store = createStore();
  const { add } = plantSeed(store, version, seed);
  return { store, state: stateOf({ store, version, followUps: [], outstanding: () => 0, add }) };
}

test("the same seed gives the same objects with the same uuids", () => {
  for (const seed of ["empty", "standard"] as const) {
    const [a, b] = [planted("14.0", seed), planted("14.0", seed)];
    assert.deepEqual(a.state.snapshot(), b.state.snapshot());
    for (const section of sections)
      for (const name of a.state.names(section).slice(0, 5))
        assert.equal(a.state.uuid(section, name), b.state.uuid(section, name));
  }
});

test("a seed is no news: the queue of changes is empty", () => {
  for (const seed of seeds) assert.equal(planted("14.0", seed).store.changes.total, 0);
});

test("every version has every seed", () => {
  for (const version of versions)
    for (const seed of version === "14.0" ? seeds : (["empty", "standard"] as const)) {
      const { state } = planted(version, seed);
      assert.equal(state.count("phones"), { empty: 0, standard: 250, large: 100_000 }[seed], `${version} ${seed}`);
    }
});

test("a fresh cluster has its nodes, its standard entries, and what the example does not manage", () => {
  const { store, state } = planted("14.0", "empty");
  const nodes = [...store.rows("ProcessNode")].map((it) => it.fields.name);
  assert.deepEqual(nodes, [
    "EnterpriseWideData",
    ...["cucm-pub", "cucm-sub1", "cucm-sub2", "imp1"].map((it) => `${it}.example.com`),
  ]);
  assert.deepEqual(
    Object.fromEntries(
      sections.map((it) => [it, state.names(it).filter((name) => !name.endsWith("Standard SIP Non-Secure Profile"))]),
    ),
    {
      phoneNtpReferences: [],
      dateTimeGroups: ["CMLocal"],
      callManagerGroups: ["Default", "CMG-EMEA"],
      regions: ["Default", "EMEA-HQ"],
      mraServiceDomains: [],
      devicePools: ["Default"],
      commonPhoneProfiles: ["Standard Common Phone Profile"],
      enterprisePhoneConfig: [""],
      phoneSecurityProfiles: ["Universal Device Template - Model-independent Security Profile"],
      sipTrunkSecurityProfiles: ["Non Secure SIP Trunk Profile"],
      universalLineTemplates: ["Sample Line Template with TAG usage examples", "ULT-EMEA"],
      universalDeviceTemplates: [
        "Auto-registration Template",
        "Sample Device Template with TAG usage examples",
        "UDT-MRA",
      ],
      ucServices: [],
      serviceProfiles: [],
      userProfiles: ["Standard (Factory Default) User Profile"],
      featureGroupTemplates: ["Default Feature Group Template"],
      ldapDirectories: [],
      lines: [],
      endUsers: [],
      phones: [],
      expresswayCs: [],
      remoteClusters: [],
    },
  );
  assert.deepEqual(state.object("callManagerGroups", "CMG-EMEA")?.members, [
    { callManagerName: "cucm-sub1", priority: "1" },
    { callManagerName: "cucm-sub2", priority: "2" },
  ]);
});

test("the standard common phone profile shows how this cluster names ICE", () => {
  const config = planted("14.0", "empty").state.object(
    "commonPhoneProfiles",
    "Standard Common Phone Profile",
  )?.vendorConfig;
  assert.deepEqual(config, {
    webAccess: "1",
    sshAccess: "1",
    ice: {
      iceEnable: "1",
      iceDefaultCandidateType: "Host",
      iceServerReflexiveAddress: "1",
      turnPrimaryServer: "",
      turnSecondaryServer: "",
      turnTransport: "Auto",
      turnUserName: "",
      turnPassword: "",
    },
    instantMessaging: "",
    desktopClient: "",
  });
});

test("the lived-in cluster has what is right and what is wrong for MRA", () => {
  const { state } = planted("14.0", "standard");
  const of = (section: string, key: string): readonly string[] =>
    state.names(section).map((it) => {
      const value = state.object(section, it)?.[key];
      return typeof value === "string" ? value : "";
    });
  assert.equal(state.count("endUsers"), 180);
  assert.equal(state.count("lines"), 180);
  assert.ok(new Set(of("phones", "product")).size >= 10, "many models");
  assert.equal(new Set(of("phones", "devicePoolName")).size, 5, "many sites");
  assert.ok(
    of("phones", "securityProfileName").some((it) => it.endsWith("Standard SIP Non-Secure Profile")),
    "some not secured",
  );
  for (const mode of ["Non Secure", "Authenticated", "Encrypted"])
    assert.ok(of("phoneSecurityProfiles", "deviceSecurityMode").includes(mode), mode);
  assert.ok(state.names("phoneSecurityProfiles").includes("Jabber Tablet"), "a name that is no FQDN");
  assert.equal(state.object("phoneSecurityProfiles", "cp8851-office.example.com")?.tftpEncryptedConfig, "true");
  assert.deepEqual(new Set(of("userProfiles", "enableMra")), new Set(["", "true", "false"]));
  assert.ok(of("endUsers", "userProfile").includes(""), "people without a user profile");
  assert.equal(
    (state.object("callManagerGroups", "CMG-APAC")?.members as readonly unknown[]).length,
    1,
    "a group that is not redundant",
  );
  assert.equal(
    state.object("dateTimeGroups", "DTG-SEL")?.phoneNtpReferences,
    undefined,
    "phones that are told no time",
  );
  const names = state.names("phones");
  assert.ok(
    names.every((it) => /^(SEP[0-9A-F]{12}|(CSF|TCT|BOT|TAB)[A-Z0-9]{1,12})$/.test(it)),
    names.find((it) => it.length > 15),
  );
});

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Profile } from "../../server/src/demo-cluster/behaviours.ts";
import { find, texts, withCluster, type Client } from "./post.ts";

const profiles: readonly Profile[] = ["strict", "lenient"];

/** The same law against both profiles: what each of them says stands in `expected`. */
function both(law: string, run: (client: Client, profile: Profile) => Promise<void>): void {
  for (const profile of profiles)
    test(`${law} (${profile})`, () => withCluster({ seed: "standard", profile }, (client) => run(client, profile)));
}

/** Status and fault in one line: `200` or `500 -239`. */
async function outcome(client: Client, operation: string, inner: string): Promise<string> {
  const { status, fault } = await client.call(operation, inner);
  return fault === undefined ? String(status) : `${status} ${fault.split(" ")[0]}`;
}

async function check(
  client: Client,
  profile: Profile,
  operation: string,
  inner: string,
  expected: { readonly strict: string; readonly lenient: string },
): Promise<void> {
  assert.equal(await outcome(client, operation, inner), expected[profile], inner);
}

const same = (it: string) => ({ strict: it, lenient: it });
const OK = same("200");

const profileXml = (more: string): string =>
  `<phoneSecurityProfile><phoneType>Cisco 8845</phoneType><protocol>SIP</protocol><name>P</name>${more}</phoneSecurityProfile>`;
const removeP = "<name>P</name>";

both(
  "a word outside its enumeration, a text too long, no number and no boolean are refused",
  async (client, profile) => {
    for (const [more, expected] of [
      ["<deviceSecurityMode>Encrypted</deviceSecurityMode>", OK],
      ["<deviceSecurityMode>Encripted</deviceSecurityMode>", same("500 5003")],
      ["<nonceValidityTime>soon</nonceValidityTime>", same("500 5003")],
      ["<nonceValidityTime></nonceValidityTime>", OK],
      ["<keySize>2048</keySize>", OK],
      ["<keySize>2000</keySize>", same("500 5003")],
      ["<tftpEncryptedConfig>yes</tftpEncryptedConfig>", same("500 5003")],
      ["<tftpEncryptedConfig>0</tftpEncryptedConfig>", OK],
      ["<tftpEncryptedConfig>True</tftpEncryptedConfig>", OK],
      ["<tftpEncryptedConfig/>", OK],
      ["<transportType/>", OK],
      ["<transportType>tls</transportType>", OK],
      ["<deviceSecurityMode/>", OK],
      ["<description>more &amp; less</description>", OK],
      [`<description xsi:nil="true"/>`, OK],
      [`<transportType xsi:nil="true"/>`, { strict: "500 5003", lenient: "200" }],
    ] as const) {
      await check(client, profile, "addPhoneSecurityProfile", profileXml(more), expected);
      if (expected[profile] === "200") await client.call("removePhoneSecurityProfile", removeP);
    }
    const { fault } = await client.call("addPhoneSecurityProfile", profileXml("<keySize>2000</keySize>"));
    assert.equal(fault, "5003 Invalid value for keySize");
    const long = `<region><name>${"R".repeat(51)}</name></region>`;
    await check(client, profile, "addRegion", long, same("500 5003"));
  },
);

both(
  "unknown, repeated, misplaced and qualified elements are refused where the schema refuses them",
  async (client, profile) => {
    const refused = { strict: "500 5005", lenient: "200" };
    for (const [more, expected] of [
      ["<tftpEncripted>t</tftpEncripted>", refused],
      ["<transportType>TLS</transportType><keySize>2048</keySize>", refused],
      [`<x:keySize xmlns:x="urn:x">2048</x:keySize>`, refused],
      ["<keySize>2048</keySize><keySize>4096</keySize>", same("500 5005")],
      ["<keySize><two/></keySize>", same("500 5005")],
    ] as const) {
      await check(client, profile, "addPhoneSecurityProfile", profileXml(more), expected);
      if (expected[profile] === "200") await client.call("removePhoneSecurityProfile", removeP);
    }
    await check(client, profile, "getPhone", "<name>x</name><uuid>{y}</uuid>", same("500 5005"));
    await check(client, profile, "addRegion", "<regionn><name>R</name></regionn>", same("500 5005"));
    await check(client, profile, "banishRegion", "<name>R</name>", same("500 5002"));
    await check(client, profile, "executeSQLQuery", "<sql>select 1</sql>", same("500 5002"));
  },
);

both(
  "what the schema asks for gets its default; without what makes an object there is none",
  async (client, profile) => {
    const phone = (more: string): string =>
      `<phone><name>CSFX</name><product>Cisco Unified Client Services Framework</product><class>Phone</class><protocol>SIP</protocol>${more}</phone>`;
    const least = "<devicePoolName>Default</devicePoolName>";
    await check(client, profile, "addPhone", phone(least), OK);
    const { answer } = await client.call("getPhone", "<name>csfx</name>");
    assert.deepEqual(texts(answer, "commonPhoneConfigName"), ["Standard Common Phone Profile"]);
    assert.deepEqual(texts(answer, "protocolSide"), ["User"]);
    await check(client, profile, "addPhone", "<phone><product>Cisco 8845</product></phone>", same("500 5003"));
    await check(client, profile, "addRegion", "<region/>", same("500 5003"));
    await check(client, profile, "addRegion", "<region><name/></region>", same("500 5003"));
  },
);

both("in update absent leaves, empty empties, nil is null", async (client, profile) => {
  const set = "<description>here</description><callingSearchSpaceName>CSS-Internal</callingSearchSpaceName>";
  const [name] = texts(
    (
      await client.call(
        "listPhone",
        "<searchCriteria><name>CSF%</name></searchCriteria><returnedTags><name/></returnedTags>",
      )
    ).answer,
    "name",
  );
  const update = (more: string) => client.call("updatePhone", `<name>${name}</name>${more}`);
  const shown = async (): Promise<readonly (string | undefined)[]> => {
    const { answer } = await client.call("getPhone", `<name>${name}</name>`);
    return ["description", "callingSearchSpaceName", "devicePoolName"].map((it) => find(answer!, it)?.text);
  };
  const [, , pool] = await shown();
  assert.equal((await update(set)).status, 200);
  assert.deepEqual(await shown(), ["here", "CSS-Internal", pool]);
  assert.equal((await update("<description/>")).status, 200);
  assert.deepEqual(await shown(), ["", "CSS-Internal", pool]);
  assert.equal((await update(`<callingSearchSpaceName xsi:nil="true"/>`)).status, 200);
  assert.deepEqual(await shown(), ["", "", pool]);
  assert.equal((await update(`<description>here</description><callingSearchSpaceName/>`)).status, 200);
  await check(client, profile, "updatePhone", `<name>${name}</name><product>Cisco 8845</product>`, {
    strict: "500 5005",
    lenient: "200",
  });
});

both("a reference is a name or a uuid, follows a rename, and must be there", async (client, profile) => {
  await client.call("addRegion", "<region><name>R-old</name></region>");
  const uuid =
    find((await client.call("getRegion", "<name>R-old</name>")).answer!, "region")?.attributes.get("uuid") ?? "";
  assert.match(uuid, profile === "strict" ? /^\{[0-9A-F-]{36}\}$/ : /^[0-9a-f-]{36}$/);
  const pool = (region: string): string =>
    `<devicePool><name>DP-R</name><dateTimeSettingName>CMLocal</dateTimeSettingName><callManagerGroupName>Default</callManagerGroupName>${region}<srstName>Disable</srstName><aarNeighborhoodName xsi:nil="true"/></devicePool>`;
  const missing = { strict: "500 -691", lenient: "500 5007" };
  await check(client, profile, "addDevicePool", pool("<regionName>nowhere</regionName>"), missing);
  await check(client, profile, "addDevicePool", pool(`<regionName uuid="${uuid.toLowerCase()}"/>`), OK);
  await check(client, profile, "addDevicePool", pool("<regionName>R-old</regionName>"), same("500 -239"));
  await check(client, profile, "updateRegion", `<uuid>${uuid}</uuid><newName>R-new</newName>`, OK);
  const shown = find((await client.call("getDevicePool", "<name>DP-R</name>")).answer!, "regionName");
  assert.deepEqual([shown?.text, shown?.attributes.get("uuid")], ["R-new", uuid]);
  await check(client, profile, "updateRegion", "<name>R-new</name><newName>Default</newName>", same("500 -239"));
  await check(client, profile, "removeRegion", "<name>R-new</name>", same("500 -692"));
  await check(client, profile, "removeDevicePool", "<name>DP-R</name>", OK);
  await check(client, profile, "removeRegion", "<name>R-new</name>", OK);
});

both("what is not there is not found, and a standard entry stays", async (client, profile) => {
  for (const it of ["get", "remove", "apply", "reset", "restart"])
    await check(client, profile, `${it}Phone`, "<name>SEP000000000000</name>", same("500 5007"));
  const missing = { strict: "500 5003", lenient: "500 5007" };
  await check(client, profile, "updatePhone", "<name>SEP000000000000</name><description>x</description>", missing);
  await check(
    client,
    profile,
    "removeSipTrunkSecurityProfile",
    "<name>Non Secure SIP Trunk Profile</name>",
    same("500 5003"),
  );
  const { fault } = await client.call("getPhone", "<name>SEP000000000000</name>");
  assert.equal(fault, "5007 Item not valid: The specified SEP000000000000 was not found");
});

both("a fault has its axlError, in a namespace or not", async (client, profile) => {
  const { body } = await client.call("getPhone", "<name>x</name>");
  const open = profile === "strict" ? "<axlError>" : `<ns2:axlError xmlns:ns2="http://www.cisco.com/AXL/API/14.0">`;
  assert.ok(body.includes(`<detail>${open}<axlcode>5007</axlcode>`), body);
  assert.ok(body.includes("<request>getPhone</request>"), body);
});

both("an object names itself in its own add only where the server lets it", async (client, profile) => {
  const relation =
    "<bandwidth>64 kbps</bandwidth><videoBandwidth>6000</videoBandwidth><immersiveVideoBandwidth>6000</immersiveVideoBandwidth>";
  const region = `<region><name>R</name><relatedRegions><relatedRegion><regionName>R</regionName>${relation}</relatedRegion></relatedRegions></region>`;
  await check(client, profile, "addRegion", region, { strict: "500 -691", lenient: "200" });
});

both("a list is replaced whole or patched, never both", async (client, profile) => {
  const member = (name: string, priority: number): string =>
    `<member><callManagerName>${name}</callManagerName><priority>${priority}</priority></member>`;
  const update = (inner: string): Promise<string> =>
    outcome(client, "updateCallManagerGroup", `<name>CMG-EMEA</name>${inner}`);
  const members = async (): Promise<readonly string[]> =>
    texts((await client.call("getCallManagerGroup", "<name>CMG-EMEA</name>")).answer, "callManagerName");
  assert.deepEqual(await members(), ["cucm-sub1", "cucm-sub2"]);
  assert.equal(await update(`<addMembers>${member("cucm-pub", 3)}</addMembers>`), "200");
  assert.deepEqual(await members(), ["cucm-sub1", "cucm-sub2", "cucm-pub"]);
  assert.equal(await update(`<removeMembers>${member("cucm-sub1", 1)}</removeMembers>`), "200");
  assert.deepEqual(await members(), ["cucm-sub2", "cucm-pub"]);
  assert.equal(await update(`<members>${member("cucm-sub2", 2)}${member("cucm-sub1", 1)}</members>`), "200");
  assert.deepEqual(await members(), ["cucm-sub1", "cucm-sub2"]);
  assert.equal(
    await update(`<addMembers>${member("cucm-pub", 3)}</addMembers><members>${member("cucm-sub2", 1)}</members>`),
    "500 5005",
  );
  assert.deepEqual(await members(), ["cucm-sub1", "cucm-sub2"], profile);
});

both("the relation of two regions is seen from both", async (client, profile) => {
  const video = async (from: string, to: string): Promise<string | undefined> => {
    const { answer } = await client.call("getRegion", `<name>${from}</name>`);
    const names = texts(answer, "regionName");
    return texts(answer, "videoBandwidth")[names.indexOf(to)];
  };
  assert.equal(await video("REG-BER", "REG-LON"), "2048");
  assert.equal(await video("REG-LON", "REG-BER"), "2048");
  const matrix = (more: string) => `<regionAName>REG-LON</regionAName><regionBName>REG-BER</regionBName>${more}`;
  await check(client, profile, "updateRegionMatrix", matrix("<videoBandwidth>4096</videoBandwidth>"), OK);
  assert.equal(await video("REG-BER", "REG-LON"), "4096");
  const both = await client.call("getRegion", "<name>REG-BER</name>");
  assert.deepEqual(new Set(texts(both.answer, "bandwidth")), new Set(["64 kbps"]));
  const relation =
    "<regionName>EMEA-HQ</regionName><bandwidth>64 kbps</bandwidth><videoBandwidth>1</videoBandwidth><immersiveVideoBandwidth>2</immersiveVideoBandwidth>";
  await client.call(
    "updateRegion",
    `<name>REG-BER</name><relatedRegions><relatedRegion>${relation}</relatedRegion></relatedRegions>`,
  );
  assert.equal(await video("EMEA-HQ", "REG-BER"), "1");
  assert.equal(await video("REG-LON", "REG-BER"), profile === "strict" ? "4096" : undefined);
  await client.call("addRegion", "<region><name>R-gone</name></region>");
  await client.call(
    "updateRegionMatrix",
    "<regionAName>R-gone</regionAName><regionBName>Default</regionBName><videoBandwidth>9</videoBandwidth>",
  );
  await check(client, profile, "removeRegion", "<name>R-gone</name>", OK);
  assert.equal(await video("Default", "R-gone"), undefined);
});

both("vendorConfig comes back as it went in, and goes as a whole", async (client) => {
  const config = "<webAccess>1</webAccess><ice><own>a &amp; b</own><empty/></ice>";
  await client.call("updateEnterprisePhoneConfig", `<vendorConfig>${config}</vendorConfig>`);
  const shown = async (): Promise<string> =>
    /<vendorConfig>(.*)<\/vendorConfig>/.exec((await client.call("getEnterprisePhoneConfig", "")).body)?.[1] ?? "";
  assert.equal(await shown(), config);
  await client.call("updateEnterprisePhoneConfig", "<vendorConfig><sshAccess>0</sshAccess></vendorConfig>");
  assert.equal(await shown(), "<sshAccess>0</sshAccess>");
});

both("a secret is taken and never given back", async (client) => {
  await client.call("updateUser", "<userid>aalbrecht100</userid><password>never shown</password>");
  const { body } = await client.call("getUser", "<userid>aalbrecht100</userid>");
  assert.ok(body.includes("<password/>"));
  assert.ok(!body.includes("never shown"));
});

both("what only one may be, leaves the others", async (client) => {
  const isDefault = async (name: string): Promise<readonly string[]> =>
    texts((await client.call("getCallManagerGroup", `<name>${name}</name>`)).answer, "tftpDefault");
  await client.call("updateCallManagerGroup", "<name>CMG-EMEA</name><tftpDefault>true</tftpDefault>");
  assert.match((await isDefault("CMG-EMEA"))[0] ?? "", /^t/);
  assert.match((await isDefault("Default"))[0] ?? "", /^f/);
});

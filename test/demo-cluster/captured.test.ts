import assert from "node:assert/strict";
import { test } from "node:test";
import type { Profile } from "../../server/src/demo-cluster/behaviours.ts";
import { find, texts, withCluster, type Client } from "./post.ts";

// What captured answers, faults and the habits of clients in use show of a real cluster; docs/demo-cluster.md has the tags.
// The letters are the rows of the comparison with captured answers from which the tests were made.

const profiles: readonly Profile[] = ["strict", "lenient"];
const model = "Cisco Unified Client Services Framework";

function both(law: string, run: (client: Client, profile: Profile) => Promise<void>): void {
  for (const profile of profiles)
    test(`${law} (${profile})`, () => withCluster({ seed: "standard", profile }, (client) => run(client, profile)));
}

const phoneXml = (name: string, more = "", profile = `${model} - Standard SIP Non-Secure Profile`): string =>
  `<phone><name>${name}</name><product>${model}</product><class>Phone</class><protocol>SIP</protocol><protocolSide>User</protocolSide>` +
  `<devicePoolName>Default</devicePoolName><securityProfileName>${profile}</securityProfileName>${more}</phone>`;

async function must(client: Client, operation: string, inner: string): Promise<string> {
  const { status, fault, body } = await client.call(operation, inner);
  assert.equal(status, 200, fault);
  return body;
}
const refused = async (client: Client, operation: string, inner: string): Promise<string> =>
  (await client.call(operation, inner)).fault ?? "200";

async function nameOfDeskPhone(client: Client): Promise<string> {
  const list = "<searchCriteria><name>SEP%</name></searchCriteria><returnedTags><name/></returnedTags><first>1</first>";
  return texts((await client.call("listPhone", list)).answer, "name")[0] ?? assert.fail("no desk phone");
}

/** A desk phone of the seed, whole. */
async function deskPhone(client: Client): Promise<string> {
  const body = await must(client, "getPhone", `<name>${await nameOfDeskPhone(client)}</name>`);
  return /<phone .*<\/phone>/s.exec(body)?.[0] ?? assert.fail(body);
}

both("row b: a phone shows all that captured phones show", async (client, profile) => {
  const phone = await deskPhone(client);
  const uuid = profile === "strict" ? String.raw`\{[0-9A-F-]{36}\}` : "[0-9a-f-]{36}";
  for (const shape of [
    `<phone ctiid="\\d+" uuid="${uuid}">`,
    `<loadInformation special="false"`,
    "<vendorConfig><garp>1</garp>",
    String.raw`<versionStamp>\{\d+-[0-9A-F-]{36}\}</versionStamp>`,
    `<line uuid="${uuid}"><index>1</index>`,
    `<dirn uuid="${uuid}"><pattern>\\d+</pattern>`,
    "<callInfoDisplay><callerName>t(rue)?</callerName><callerNumber>f(alse)?</callerNumber><redirectedNumber>",
    "<numberOfButtons>12</numberOfButtons>",
    "<loginUserId/>",
    "<loginTime/><loginDuration/><currentConfig>.*<phoneTemplateName uuid=.*<preemption>.*</currentConfig>",
    "<certificateStatus>None</certificateStatus>",
    "<confidentialAccess><confidentialAccessMode/><confidentialAccessLevel>-1</confidentialAccessLevel>",
  ])
    assert.match(phone, new RegExp(shape));
});

test("row a: booleans are words, and letters now and then in the same answer", () =>
  withCluster({ seed: "standard" }, async (client) => {
    const all = await must(client, "listPhone", "<searchCriteria><name>%</name></searchCriteria><returnedTags/>");
    assert.ok(all.length > 0);
    const spelt = new Map<string, number>();
    for (const name of texts((await client.call("listPhone", LISTED)).answer, "name").slice(0, 20))
      for (const [, word = ""] of (await must(client, "getPhone", `<name>${name}</name>`)).matchAll(
        />(t|f|true|false)</g,
      ))
        spelt.set(word, (spelt.get(word) ?? 0) + 1);
    const count = (...words: readonly string[]): number => words.reduce((sum, it) => sum + (spelt.get(it) ?? 0), 0);
    const [words, letters] = [count("true", "false"), count("t", "f")];
    assert.ok(letters > 0 && words > 8 * letters, JSON.stringify([...spelt]));
  }));

const LISTED = "<searchCriteria><name>%</name></searchCriteria><returnedTags><name/></returnedTags>";

both("row q: a whole phone can be sent back under another name, as npm cisco-axl copies one", async (client) => {
  const phone = await deskPhone(client);
  const copy = phone
    .replace(/<name>[^<]*<\/name>/, "<name>SEP0123456789AB</name>")
    .replace(/<confidentialAccess>.*<\/confidentialAccess>/, "");
  await must(client, "addPhone", copy);
  const copied = await must(client, "getPhone", "<name>SEP0123456789AB</name>");
  const devicePool = /<devicePoolName .*?<\/devicePoolName>/;
  assert.equal(devicePool.exec(copied)?.[0], devicePool.exec(phone)?.[0]);
});

both("rows f, g: confidentialAccessMode may be empty or left out, and never nil", async (client) => {
  const access = (mode: string): string =>
    `<confidentialAccess>${mode}<confidentialAccessLevel>-1</confidentialAccessLevel></confidentialAccess>`;
  assert.equal(
    await refused(client, "addPhone", phoneXml("CSFA", access(`<confidentialAccessMode xsi:nil="true"/>`))),
    "5003 Invalid value for confidentialAccessMode",
  );
  await must(client, "addPhone", phoneXml("CSFA", access("<confidentialAccessMode/>")));
  await must(client, "addPhone", phoneXml("CSFB", "<confidentialAccess/>"));
});

both("row d: names, references and words of enumerations are found whatever their capitals", async (client) => {
  await must(
    client,
    "addLine",
    "<line><pattern>7700</pattern><routePartitionName>pt-internal</routePartitionName><presenceGroupName>Standard Presence Group</presenceGroupName></line>",
  );
  const line = await must(
    client,
    "getLine",
    "<pattern>7700</pattern><routePartitionName>Pt-Internal</routePartitionName>",
  );
  assert.match(line, />PT-Internal<.*>Standard Presence group</s);
  await must(client, "addPhone", phoneXml("CSFA").replace("<class>Phone<", "<class>phone<"));
  assert.match(await must(client, "getPhone", "<name>csfa</name>"), /<name>CSFA<.*<class>Phone</s);
  assert.match(await refused(client, "addPhone", phoneXml("csfa")), /^-239 /);
  await must(client, "updatePhone", "<name>csfa</name><newName>CsfA</newName>");
  assert.match(await must(client, "getPhone", "<name>CSFA</name>"), /<name>CsfA</);
});

both(
  "rows h, i, j: Cisco's samples leave out what the schema asks for, and take things apart in their own order",
  async (client) => {
    await must(
      client,
      "addPhone",
      phoneXml(
        "CSFA",
        "<busyLampFields><busyLampField><blfDirn>2000</blfDirn><index>1</index></busyLampField></busyLampFields>",
      ),
    );
    const at = (ip: string) => `<ipAddress>${ip}</ipAddress><ipv6Address/>`;
    await must(client, "addPhoneNtp", `<phoneNtp>${at("10.9.9.9")}<mode>Unicast</mode></phoneNtp>`);
    const reference =
      "<selectedPhoneNtpReference><phoneNtpName>10.9.9.9</phoneNtpName><selectionOrder>0</selectionOrder>";
    await must(
      client,
      "addDateTimeGroup",
      `<dateTimeGroup><name>G</name><timeZone>Europe/Berlin</timeZone><separator>/</separator><dateformat>M/D/Y</dateformat><timeFormat>12-hour</timeFormat><phoneNtpReferences>${reference}</selectedPhoneNtpReference></phoneNtpReferences></dateTimeGroup>`,
    );
    await must(client, "removePhoneNtp", at("10.9.9.9"));
    assert.doesNotMatch(await must(client, "getDateTimeGroup", "<name>G</name>"), /10\.9\.9\.9/);
    await must(client, "removeDateTimeGroup", "<name>G</name>");
  },
);

both(
  "rows e, f, p, r: clients in use send True, empty values, an empty new name and tags in any order",
  async (client) => {
    await must(
      client,
      "addRegion",
      "<region><name>R</name><relatedRegions><relatedRegion><regionName>Default</regionName><bandwidth>64 kbps</bandwidth><videoBandwidth/><lossyNetwork/><immersiveVideoBandwidth/></relatedRegion></relatedRegions></region>",
    );
    await must(client, "updateRegion", "<name>R</name><newName/>");
    await must(client, "getRegion", "<name>R</name>");
    await must(client, "updateUser", "<userid>aalbrecht100</userid><imAndPresenceEnable>True</imAndPresenceEnable>");
    await must(
      client,
      "listPhone",
      "<searchCriteria><devicePoolName>%</devicePoolName><name>CSF%</name></searchCriteria><returnedTags><model/><currentConfig/><description/><name/></returnedTags>",
    );
  },
);

both("rows k, l: faults have the words of a real cluster", async (client) => {
  const name = "The specified name has invalid characters or is not formatted correctly for this device type.";
  const characters = "[Valid characters include [a-zA-Z0-9._-]{1,50}]";
  assert.equal(await refused(client, "addPhone", phoneXml("CSF A!")), `5003 ${name}${characters}`);
  const desk = phoneXml("SEP00000000000Z", "", "cp8845-office.example.com").replaceAll(model, "Cisco 8845");
  assert.ok((await refused(client, "addPhone", desk)).startsWith(`5003 ${name}`));
  const profile = "The specified Security Profile is not valid for this device type (model and protocol).";
  assert.equal(await refused(client, "addPhone", phoneXml("CSFA", "", "cp8845-office.example.com")), `5003 ${profile}`);
  await must(client, "addPhone", phoneXml("CSFA"));
  const other = "<name>CSFA</name><securityProfileName>cp8845-office.example.com</securityProfileName>";
  assert.equal(await refused(client, "updatePhone", other), `5003 ${profile}`);
  const every = "Universal Device Template - Model-independent Security Profile";
  await must(client, "updatePhone", `<name>CSFA</name><securityProfileName>${every}</securityProfileName>`);
  const line = "<line><pattern>2000</pattern><routePartitionName>PT-Internal</routePartitionName></line>";
  assert.equal(
    await refused(client, "addLine", line),
    "-239 Cannot insert or update pattern. A DN exists with the same pattern and partition.",
  );
});

test("a template of phones may be called anything", () =>
  withCluster({ seed: "standard" }, async (client) => {
    await must(client, "addPhone", phoneXml("Desk (template)").replace("<class>Phone<", "<class>Phone Template<"));
    const { answer } = await client.call("getPhone", "<name>Desk (template)</name>");
    assert.equal(find(answer!, "class")?.text, "Phone Template");
  }));

both("row c: what a phone has may be asked for, in get and in list", async (client) => {
  const tags =
    "<returnedTags><name/><currentConfig><userHoldMohAudioSourceId/></currentConfig><lines><lineIdentifier><directoryNumber/><routePartitionName/></lineIdentifier></lines></returnedTags>";
  const phone = await must(client, "getPhone", `<name>${await nameOfDeskPhone(client)}</name>${tags}`);
  assert.match(phone, /<currentConfig>/);
  await must(
    client,
    "listPhone",
    "<searchCriteria><name>SEP%</name></searchCriteria><returnedTags><name/><currentConfig/></returnedTags>",
  );
});

both("row m: a value that is none is refused by the name of its element", async (client) => {
  const wrong = "<deviceMobilityMode>Sometimes</deviceMobilityMode>";
  assert.equal(await refused(client, "addPhone", phoneXml("CSFA", wrong)), "5003 Invalid value for deviceMobilityMode");
  const desk = await nameOfDeskPhone(client);
  const update = `<name>${desk}</name><isActive>perhaps</isActive>`;
  assert.equal(await refused(client, "updatePhone", update), "5003 Invalid value for isActive");
});

const queueOf = (body: string, name: string): string => new RegExp(`<${name}>([^<]*)</${name}>`).exec(body)?.[1] ?? "";

test("row n: changes are told page by page, with bare uuids, and none where nothing is asked for", () =>
  withCluster({ seed: "standard", changesAtOnce: 4 }, async (client) => {
    const first = await must(client, "listChange", "");
    assert.doesNotMatch(first, /<changes/);
    const [queue, mark] = [queueOf(first, "queueId"), queueOf(first, "nextStartChangeId")];
    const desk = await nameOfDeskPhone(client);
    for (let i = 0; i < 6; i++)
      await must(client, "updatePhone", `<name>${desk}</name><description>Desk ${i}</description>`);
    const page = await must(client, "listChange", `<startChangeId queueId="${queue}">${mark}</startChangeId>`);
    assert.ok(Number(queueOf(page, "lastChangeId")) >= Number(queueOf(page, "nextStartChangeId")), "there is more");
    assert.match(page, /<change type="Phone" uuid="[0-9a-f]{8}-[0-9a-f-]{27}">/);
    assert.match(page, /<doGet>(?:true|false)<\/doGet>/);
  }));

test("row o: another start's queue is refused in the words of the guide", () =>
  withCluster({}, async (client) => {
    const { body, fault } = await client.call("listChange", `<startChangeId queueId="other">1</startChangeId>`);
    assert.match(fault ?? "", /^5007 The queueId value does not match the server\./);
    assert.match(body, /<ns2:axlError /);
  }));

test("row s: the page of HTTP 599, and the node of enterprise parameters", () =>
  withCluster({ version: "15.0" }, async (client) => {
    const old = await client.call("getCCMVersion", "", "11.5");
    assert.equal(old.status, 599);
    assert.match(old.body, /Supported axl versions are 12\.x, 14\.0 and 15\.0/);
    const wide = await must(
      client,
      "listProcessNode",
      "<searchCriteria><name>EnterpriseWideData</name></searchCriteria><returnedTags><name/><nodeUsage/></returnedTags>",
    );
    assert.match(wide, /uuid="\{00000000-1111-0000-0000-000000000000\}".*<nodeUsage>Subscriber</s);
  }));

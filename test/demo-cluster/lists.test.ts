import assert from "node:assert/strict";
import { test } from "node:test";
import { find, texts, withCluster, type Client } from "./post.ts";

const list = (client: Client, type: string, criteria: string, tags: string, more = "") =>
  client.call(`list${type}`, `<searchCriteria>${criteria}</searchCriteria><returnedTags>${tags}</returnedTags>${more}`);

async function names(client: Client, type: string, criteria: string, more = ""): Promise<readonly string[]> {
  return texts((await list(client, type, criteria, "<name/>", more)).answer, "name");
}

test("a criterion is SQL LIKE, several hold together, and an empty one means empty", async () => {
  await withCluster({ seed: "standard" }, async (client) => {
    assert.deepEqual(await names(client, "DevicePool", "<name>DP-%</name>"), [
      "DP-BER",
      "DP-PAR",
      "DP-LON",
      "DP-SEL",
      "DP-HOME",
    ]);
    assert.deepEqual(await names(client, "DevicePool", "<name>DP-_E_</name>"), ["DP-BER", "DP-SEL"]);
    assert.deepEqual(
      await names(client, "DevicePool", "<name>%E%</name><callManagerGroupName>CMG-APAC</callManagerGroupName>"),
      ["DP-SEL"],
    );
    assert.deepEqual(await names(client, "DevicePool", "<name>dp-ber</name>"), []);
    assert.deepEqual(await names(client, "DevicePool", "<name></name>"), []);
    assert.deepEqual(await names(client, "PhoneSecurityProfile", "<name>%office%</name><description/>"), []);
    assert.deepEqual(await names(client, "Region", "<name>R.G-BER</name>"), []);
  });
  await withCluster({ seed: "standard", profile: "lenient" }, async (client) => {
    assert.deepEqual(await names(client, "DevicePool", "<name>dp-ber</name>"), ["DP-BER"]);
  });
});

test("no criterion and no tag: refused or nothing by the strict server, everything by the lenient one", async () => {
  await withCluster({}, async (client) => {
    assert.match((await list(client, "Region", "", "<name/>")).fault ?? "", /^5003 .*searchCriteria/);
    const { body } = await list(client, "Region", "<name>Default</name>", "");
    assert.match(body, /<return><region uuid="\{[0-9A-F-]+\}"><\/region><\/return>/);
    assert.match((await list(client, "Region", "<name>%</name>", "<relatedRegions/>")).fault ?? "", /^5005/);
    assert.match((await list(client, "Region", "<colour>%</colour>", "<name/>")).fault ?? "", /^5005/);
  });
  await withCluster({ profile: "lenient" }, async (client) => {
    assert.deepEqual(texts((await list(client, "Region", "", "")).answer, "name"), ["Default", "EMEA-HQ"]);
  });
});

test("an empty list is an empty return", async () => {
  await withCluster({}, async (client) => {
    assert.match(
      (await list(client, "Phone", "<name>%</name>", "<name/>")).body,
      /listPhoneResponse [^>]*><return\/></,
    );
  });
});

test("pages cut a list without gap or overlap; skip counts only beside first", async () => {
  await withCluster({ seed: "standard" }, async (client) => {
    const all = await names(client, "Phone", "<name>%</name>");
    assert.equal(all.length, 250);
    const pages: string[] = [];
    for (let skip = 0; skip < 250; skip += 60)
      pages.push(...(await names(client, "Phone", "<name>%</name>", `<skip>${skip}</skip><first>60</first>`)));
    assert.deepEqual(pages, all);
    assert.deepEqual(await names(client, "Phone", "<name>%</name>", "<skip>100</skip>"), all);
    assert.match((await list(client, "Phone", "<name>%</name>", "<name/>", "<first>-1</first>")).fault ?? "", /^5003/);
  });
});

test("list is narrower than get", async () => {
  await withCluster({ seed: "standard" }, async (client) => {
    const wide = (await client.call("getUserProfileProvision", "<name>UP-Home</name>")).answer!;
    assert.deepEqual(texts(wide, "mraPolicy_Desktop"), ["IM & Presence, Voice and Video calls"]);
    const narrow = await list(client, "UserProfileProvision", "<name>UP-Home</name>", "<mraPolicy_Desktop/>");
    assert.match(narrow.fault ?? "", /^5005 Unexpected node: mraPolicy_Desktop/);
  });
});

test("returnedTags chooses, however deep", async () => {
  await withCluster({ seed: "standard" }, async (client) => {
    const tags = "<returnedTags><name/><lines><line><dirn><pattern/></dirn></line></lines></returnedTags>";
    const [name] = await names(client, "Phone", "<name>CSF%</name>");
    const { body } = await client.call("getPhone", `<name>${name}</name>${tags}`);
    assert.match(
      body,
      new RegExp(
        `<name>${name}</name><lines><line uuid="[^"]+"><dirn uuid="[^"]+"><pattern>\\d{4}</pattern></dirn></line></lines></phone>`,
      ),
    );
  });
});

test("nil is spelt as the release spells it", async () => {
  const nil = async (version: "12.5" | "14.0"): Promise<string> => {
    let found = "";
    await withCluster({ version }, async (client) => {
      const { body } = await client.call("getDevicePool", "<name>Default</name>");
      found = `${/<ns:getDevicePoolResponse[^>]*>/.exec(body)?.[0].replace(/ xmlns:ns="[^"]*"/, "")} ${/<autoSearchSpaceName[^>]*>/.exec(body)?.[0]}`;
    });
    return found;
  };
  const xsi = `xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"`;
  assert.equal(await nil("12.5"), `<ns:getDevicePoolResponse> <autoSearchSpaceName ${xsi} xsi:nil="true"/>`);
  assert.equal(await nil("14.0"), `<ns:getDevicePoolResponse ${xsi}> <autoSearchSpaceName uuid=""/>`);
});

test("listChange tells what has changed since, in this start's queue only", async () => {
  await withCluster({}, async (client) => {
    const since = (id: string, queue: string, objects = "") =>
      client.call("listChange", `<startChangeId queueId="${queue}">${id}</startChangeId>${objects}`);
    const mark = async (): Promise<readonly [string, string]> => {
      const { answer } = await client.call("listChange", "");
      assert.equal(find(answer!, "changes"), undefined);
      return [texts(answer, "nextStartChangeId")[0]!, texts(answer, "queueId")[0]!];
    };
    const [next, queue] = await mark();
    await client.call("addRegion", "<region><name>R</name></region>");
    await client.call("updateRegion", "<name>R</name><newName>R2</newName>");
    await client.call("updateEnterprisePhoneConfig", "<vendorConfig/>");
    await client.call(
      "addPhoneNtp",
      "<phoneNtp><ipAddress>10.0.0.1</ipAddress><ipv6Address/><mode>Unicast</mode></phoneNtp>",
    );
    await client.call("removeRegion", "<name>R2</name>");
    const told = (await since(next, queue)).answer!;
    const changes = find(told, "changes")!.children.map(
      (it) => `${texts(it, "action")[0]} ${it.attributes.get("type")}`,
    );
    assert.deepEqual(changes, ["a Region", "u Region", "a PhoneNtp", "r Region"]);
    const [tag] = find(told, "changedTags")
      ? told.children.flatMap((it) => it.children).flatMap((it) => find(it, "changedTag") ?? [])
      : [];
    assert.equal(tag?.attributes.get("name"), "name");
    const some = (await since(next, queue, "<objectList><object>PhoneNtp</object></objectList>")).answer;
    assert.equal(find(some!, "changes")?.children.length, 1);
    for (const it of find(told, "changes")!.children) {
      assert.match(it.attributes.get("uuid") ?? "", /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
      assert.equal(texts(it, "doGet")[0], String(texts(it, "action")[0] !== "r"));
    }
    const other = await since(next, "another");
    assert.equal(
      other.fault,
      "5007 The queueId value does not match the server. This indicates that it is either incorrect or the server restarted and a full sync is needed.",
    );
    assert.match(other.body, /<ns2:axlError xmlns:ns2="http:\/\/www\.cisco\.com\/AXL\/API\/14\.0">/);
    const [after] = await mark();
    assert.equal(Number(after), Number(next) + 4);
  });
});

test("the queue of changes forgets the oldest beyond 100,000, and says so", async () => {
  await withCluster({ seed: "empty", throttle: { limit: 1e9 } }, async (client, cluster) => {
    const [queue = ""] = texts((await client.call("listChange", "")).answer, "queueId");
    for (let i = 0; i < 100_010; i++) cluster.state.edit("regions", ["EMEA-HQ"], {});
    const { answer } = await client.call("listChange", "");
    assert.deepEqual([texts(answer, "firstChangeId")[0], texts(answer, "lastChangeId")[0]], ["11", "100010"]);
    assert.match(
      (await client.call("listChange", `<startChangeId queueId="${queue}">5</startChangeId>`)).fault ?? "",
      /^5007/,
    );
    const rest = await client.call("listChange", `<startChangeId queueId="${queue}">100008</startChangeId>`);
    assert.deepEqual(texts(rest.answer, "id"), ["100008", "100009", "100010"]);
  });
});

for (const profile of ["strict", "lenient"] as const)
  test(`listChange covers some hundred changes at a time, and begins as the guide says (${profile})`, async () => {
    const options = { profile, throttle: { limit: 1e9 }, changesAtOnce: 100 } as const;
    await withCluster(options, async (client, cluster) => {
      for (let i = 0; i < 250; i++) cluster.state.edit("regions", ["EMEA-HQ"], {});
      const regions = "<objectList><object>Region</object></objectList>";
      const first = (await client.call("listChange", regions)).answer;
      const numbers = ["firstChangeId", "lastChangeId", "nextStartChangeId"].map((it) => texts(first, it)[0]);
      const told = texts(first, "id");
      if (profile === "lenient") assert.deepEqual([numbers, told], [["1", "250", "251"], []]);
      else assert.deepEqual([numbers, told.length], [["1", "250", "101"], 100]);
      const [queue] = texts(first, "queueId");
      const seen: string[] = [];
      for (let from = 1; from <= 250;) {
        const inner = `<startChangeId queueId="${queue}">${from}</startChangeId>${regions}`;
        const { answer } = await client.call("listChange", inner);
        seen.push(...texts(answer, "id"));
        from = Number(texts(answer, "nextStartChangeId")[0]);
      }
      assert.deepEqual(
        seen,
        Array.from({ length: 250 }, (_, i) => String(i + 1)),
      );
    });
  });

test("apply, reset and restart change nothing and are remembered", async () => {
  await withCluster({}, async (client, cluster) => {
    await client.call("applyDevicePool", "<name>Default</name>");
    await client.call("resetDevicePool", `<uuid>{${cluster.state.uuid("devicePools", "Default")}}</uuid>`);
    await client.call("restartRegion", "<name>Default</name>");
    assert.deepEqual(
      cluster.state.followUps.map((it) => `${it.operation} ${it.name}`),
      ["applyDevicePool Default", "resetDevicePool Default", "restartRegion Default"],
    );
    assert.equal((await client.call("resetRegion", "<name>Default</name>")).fault, "5002 Unknown request: resetRegion");
  });
});

test("nodes, services, parameters and registrations can be read", async () => {
  await withCluster({ seed: "standard" }, async (client) => {
    const nodes = await list(
      client,
      "ProcessNode",
      "<name>%.example.com</name>",
      "<name/><nodeUsage/><processNodeRole/>",
    );
    assert.deepEqual(
      texts(nodes.answer, "name"),
      ["cucm-pub", "cucm-sub1", "cucm-sub2", "imp1"].map((it) => `${it}.example.com`),
    );
    assert.deepEqual(texts(nodes.answer, "nodeUsage"), ["Publisher", "Subscriber", "Subscriber", "Subscriber"]);
    const wide = await client.call("getProcessNode", "<name>enterprisewidedata</name>");
    assert.deepEqual(texts(wide.answer, "nodeUsage"), ["Subscriber"]);
    assert.match(wide.body, /<processNode uuid="\{00000000-1111-0000-0000-000000000000\}"><name>EnterpriseWideData</);
    const services = await list(
      client,
      "ProcessNodeService",
      "<processNodeName>cucm-pub%</processNodeName>",
      "<service/><isActive/>",
    );
    assert.match(
      texts(services.answer, "isActive")[texts(services.answer, "service").indexOf("Cisco AXL Web Service")] ?? "",
      /^t(rue)?$/,
    );
    const mode = await client.call(
      "getServiceParameter",
      "<processNodeName>EnterpriseWideData</processNodeName><name>ClusterSecurityMode</name><service>Enterprise Wide</service>",
    );
    assert.deepEqual(texts(mode.answer, "value"), ["1"]);
    const registered = await list(client, "RegistrationDynamic", "<device>CSF%</device>", "<device/><risStatus/>");
    assert.ok(texts(registered.answer, "risStatus").filter((it) => it === "Registered").length > 10);
    const [phone = ""] = texts(registered.answer, "device");
    await client.call("removePhone", `<name>${phone}</name>`);
    assert.equal(
      texts((await list(client, "RegistrationDynamic", `<device>${phone}</device>`, "<device/>")).answer, "device")
        .length,
      0,
    );
  });
});

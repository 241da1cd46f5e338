import assert from "node:assert/strict";
import { test } from "node:test";
import { connect } from "../../server/src/axl/client.ts";
import type { Write } from "../../server/src/port/cluster.ts";
import { afterVersion, fault, reply, serve, soap } from "./server.ts";
import type { TestContext } from "node:test";

const signal = new AbortController().signal;
const none = () => undefined;
const id = (n: number): string => `{00000000-0000-0000-0000-${String(n).padStart(12, "0")}}`;

/** A cluster that answers each operation with a text, or with what a function makes of the request's body. */
async function clusterWith(
  t: TestContext,
  answers: Readonly<Record<string, string | ((body: string) => string)>>,
  release = "15.0.1.10000(1)",
) {
  const server = await serve(
    t,
    afterVersion(release, (request, response) => {
      const operation = /(\w+)"$/.exec(request.action)?.[1] ?? "";
      const answer = answers[operation];
      const text =
        typeof answer === "function"
          ? answer(request.body)
          : (answer ?? fault(5007, "Item not valid: The specified item was not found"));
      const body = text.startsWith("<?xml") ? text : soap(`<ns:${operation}Response>${text}</ns:${operation}Response>`);
      reply(response, body.includes(":Fault>") ? 500 : 200, body);
    }),
  );
  const cluster = connect(server.settings);
  t.after(() => cluster.close());
  const asked = (operation: string): string[] =>
    server.received.filter((it) => it.action.includes(`${operation}"`)).map((it) => it.body);
  return { cluster, asked };
}

const phone = (n: number, pool = "DP"): string =>
  `<phone uuid="${id(n)}"><name>SEP${n}</name><devicePoolName uuid="${id(9)}">${pool}</devicePoolName></phone>`;
const number = (body: string, name: string): number => Number(new RegExp(`<${name}>(\\d+)</${name}>`).exec(body)?.[1]);

test("a list gives rows as objects of the files, narrower than get", async (t) => {
  const { cluster, asked } = await clusterWith(t, { listPhone: `<return>${phone(1)}${phone(2)}</return>` });
  const result = await cluster.list(
    "phones",
    { filter: { name: "SEP%", devicePool: "DP", description: "" }, skip: 5, first: 2 },
    signal,
  );
  assert.deepEqual(result, {
    ok: true,
    value: [1, 2].map((n) => ({
      address: `phones/SEP${n}`,
      section: "phones",
      name: `SEP${n}`,
      uuid: id(n),
      fields: { name: `SEP${n}`, devicePool: "DP" },
    })),
  });
  const [body = ""] = asked("listPhone");
  assert.match(body, /<searchCriteria><name>SEP%<\/name><devicePoolName>DP<\/devicePoolName><\/searchCriteria>/);
  assert.match(body, /<skip>5<\/skip><first>2<\/first>/);
  assert.doesNotMatch(body, /<lines>|<vendorConfig>/);
});

test("when the rows are too many for one answer, they come in the pieces that the cluster suggests", async (t) => {
  const { cluster, asked } = await clusterWith(t, {
    listPhone: (body) => {
      const [skip, first] = [number(body, "skip"), number(body, "first")];
      if (first >= 4)
        return fault(
          -1,
          "Query request too large. Total rows matched: 10 rows. Suggestive Row Fetch: less than 4 rows",
        );
      return `<return>${Array.from({ length: Math.min(first, 10 - skip) }, (_, i) => phone(skip + i)).join("")}</return>`;
    },
  });
  const result = await cluster.list("phones", { skip: 0, first: 1000 }, signal);
  assert.ok(result.ok);
  assert.equal(result.value.length, 10);
  assert.deepEqual(
    asked("listPhone").map((it) => number(it, "first")),
    [1000, 3, 3, 3, 3],
  );
});

test("a row that comes twice, or one without name, is a fault, and no list", async (t) => {
  const twice = await clusterWith(t, { listPhone: `<return>${phone(1)}${phone(1)}</return>` });
  const result = await twice.cluster.list("phones", { skip: 0, first: 10 }, signal);
  assert.deepEqual(result, { ok: false, fault: { kind: "malformed", what: "a list of Phone with a UUID twice" } });
  const broken = await clusterWith(t, { listPhone: `<return>${phone(1)}<phone uuid="${id(2)}"/></return>` });
  const none = await broken.cluster.list("phones", { skip: 0, first: 10 }, signal);
  assert.deepEqual(none, { ok: false, fault: { kind: "malformed", what: "a row of Phone without name or UUID" } });
});

test("what the version does not have is an empty list, and nothing is asked", async (t) => {
  const { cluster, asked } = await clusterWith(t, {}, "12.0.1.10000(1)");
  assert.deepEqual(await cluster.list("mraServiceDomains", { skip: 0, first: 10 }, signal), { ok: true, value: [] });
  assert.deepEqual(await cluster.get("expresswayCs", { identity: ["x"] }, signal), { ok: true, value: undefined });
  assert.deepEqual(asked("ServiceDomain"), []);
  const outcome = await cluster.write(
    { kind: "remove", section: "expresswayCs", name: "x", uuid: id(1) },
    none,
    signal,
  );
  assert.ok(outcome.kind === "notSent" && outcome.fault.kind === "unsendable");
});

test("get finds by name or by UUID, and says so when there is none", async (t) => {
  const { cluster, asked } = await clusterWith(t, {
    getLine: `<return><line uuid="${id(1)}"><pattern>1001</pattern><routePartitionName uuid=""/></line></return>`,
  });
  const line = await cluster.get("lines", { identity: ["1001", ""] }, signal);
  assert.deepEqual(line, {
    ok: true,
    value: {
      address: "lines/1001/",
      section: "lines",
      name: "1001",
      uuid: id(1),
      fields: { pattern: "1001", routePartition: null },
    },
  });
  assert.match(asked("getLine")[0] ?? "", /<pattern>1001<\/pattern><routePartitionName><\/routePartitionName><\//);
  assert.deepEqual(await cluster.get("regions", { uuid: id(3) }, signal), { ok: true, value: undefined });
  assert.match(asked("getRegion")[0] ?? "", new RegExp(`<uuid>${id(3)}</uuid>`));
});

test("another object than the one that was asked for is a fault", async (t) => {
  const { cluster } = await clusterWith(t, {
    getRegion: `<return><region uuid="${id(2)}"><name>R</name></region></return>`,
  });
  assert.deepEqual(await cluster.get("regions", { uuid: id(1) }, signal), {
    ok: false,
    fault: { kind: "malformed", what: "another Region" },
  });
});

test("a fault that speaks of something else is no absence", async (t) => {
  const { cluster } = await clusterWith(t, { getRegion: fault(5007, "Item not valid: name") });
  const result = await cluster.get("regions", { identity: ["R"] }, signal);
  assert.ok(!result.ok && result.fault.kind === "refused");
});

test("phones are counted exactly, although a name with _ is a pattern", async (t) => {
  const { cluster } = await clusterWith(t, {
    listPhone: `<return>${phone(1, "D_1")}${phone(2, "DX1")}${phone(3, "D_1")}</return>`,
  });
  assert.deepEqual(await cluster.countPhones({ devicePool: "D_1" }, signal), { ok: true, value: 2 });
});

test("an update names only what it changes, by UUID", async (t) => {
  const { cluster, asked } = await clusterWith(t, { updateRegion: `<return>${id(1)}</return>` });
  const fields = {
    relatedRegions: [{ region: "R", bandwidth: "64 kbps", videoBandwidth: 6000, immersiveVideoBandwidth: 2147483647 }],
  };
  const write: Write = { kind: "update", section: "regions", name: "R", uuid: id(1), fields };
  assert.deepEqual(await cluster.write(write, none, signal), { kind: "applied", uuid: id(1) });
  assert.match(
    asked("updateRegion")[0] ?? "",
    new RegExp(
      `Region[^>]*><uuid>${id(1)}</uuid><relatedRegions><relatedRegion><regionName>R</regionName><bandwidth>64 kbps</bandwidth><videoBandwidth>6000</videoBandwidth><immersiveVideoBandwidth>2147483647</immersiveVideoBandwidth></relatedRegion></relatedRegions></`,
    ),
  );
});

test("vendorConfig is read right before it is written, and goes back whole", async (t) => {
  const { cluster, asked } = await clusterWith(t, {
    getPhone: `<return><phone uuid="${id(1)}"><name>P</name><vendorConfig><a>1</a><adminPassword>s</adminPassword></vendorConfig></phone></return>`,
    updatePhone: "<return>true</return>",
    listCommonPhoneConfig: "<return/>",
  });
  const write: Write = {
    kind: "update",
    section: "phones",
    name: "P",
    uuid: id(1),
    fields: { vendorConfig: { b: "2" } },
  };
  assert.deepEqual(await cluster.write(write, none, signal), { kind: "applied", uuid: id(1) });
  assert.match(
    asked("updatePhone")[0] ?? "",
    /<vendorConfig><a>1<\/a><adminPassword>s<\/adminPassword><b>2<\/b><\/vendorConfig>/,
  );
  const gone: Write = { kind: "update", section: "devicePools", name: "D", uuid: id(2), fields: { region: "R" } };
  assert.equal((await cluster.write(gone, none, signal)).kind, "rejected");
});

const ice =
  "<ice><iceOnEnabled>1</iceOnEnabled><candidate>Host</candidate><reflexive>1</reflexive><turnPrimary>t</turnPrimary><turnSecondary/><turnTransport>Auto</turnTransport><turnUser>u</turnUser><turnPassword/></ice>";
const profile = (n: number, name: string, inner: string): string =>
  `<return><commonPhoneConfig uuid="${id(n)}"><name>${name}</name><vendorConfig>${inner}</vendorConfig></commonPhoneConfig></return>`;

test("the names of ICE are learned from the profiles of the cluster, and then read and written", async (t) => {
  const { cluster, asked } = await clusterWith(t, {
    listCommonPhoneConfig: `<return><commonPhoneConfig uuid="${id(1)}"><name>Standard</name></commonPhoneConfig><commonPhoneConfig uuid="${id(2)}"><name>B</name></commonPhoneConfig></return>`,
    getCommonPhoneConfig: (body) =>
      body.includes("Standard") || body.includes(id(1)) ? profile(1, "Standard", ice) : profile(2, "B", "<ice/>"),
    updateCommonPhoneConfig: `<return>${id(2)}</return>`,
  });
  const identity = await cluster.identify(signal);
  assert.ok(identity.ok);
  assert.deepEqual(identity.value.ice?.defaultCandidate, ["host"]);
  const standard = await cluster.get("commonPhoneProfiles", { identity: ["Standard"] }, signal);
  assert.deepEqual(standard.ok && standard.value?.fields.ice, {
    enabled: true,
    defaultCandidate: "host",
    serverReflexiveAddress: true,
    turn: { primary: "t", secondary: null, transport: "auto", username: "u" },
  });
  const fields = { ice: { enabled: false, turn: { primary: "turn1.example.com", password: { secret: "turn" } } } };
  const outcome = await cluster.write(
    { kind: "update", section: "commonPhoneProfiles", name: "B", uuid: id(2), fields },
    () => "pw",
    signal,
  );
  assert.deepEqual(outcome, { kind: "applied", uuid: id(2) });
  assert.match(
    asked("updateCommonPhoneConfig")[0] ?? "",
    /<vendorConfig><ice><iceOnEnabled>0<\/iceOnEnabled><turnPrimary>turn1.example.com<\/turnPrimary><turnPassword>pw<\/turnPassword><\/ice><\/vendorConfig>/,
  );
});

test("where no profile shows the names of ICE, an ICE block is not sent", async (t) => {
  const { cluster } = await clusterWith(t, { listCommonPhoneConfig: "<return/>" });
  const identity = await cluster.identify(signal);
  assert.ok(identity.ok && !("ice" in identity.value));
  const outcome = await cluster.write(
    { kind: "add", section: "commonPhoneProfiles", name: "B", fields: { name: "B", ice: { enabled: true } } },
    none,
    signal,
  );
  assert.ok(outcome.kind === "notSent" && outcome.fault.kind === "unsendable");
});

const change = (n: number, type: string, action: string): string =>
  `<change type="${type}" uuid="${id(n)}"><id>${n}</id><action>${action}</action><changedTags/></change>`;
const queue = (name: string, next: number): string =>
  `<queueInfo><firstChangeId>1</firstChangeId><lastChangeId>${next - 1}</lastChangeId><nextStartChangeId>${next}</nextStartChangeId><queueId>${name}</queueId></queueInfo>`;

test("changes come with the mark to ask from next time", async (t) => {
  const { cluster, asked } = await clusterWith(t, {
    listChange: (body) =>
      body.includes("startChangeId")
        ? `${queue("q", 8)}<changes>${change(6, "Phone", "u")}${change(7, "Region", "r")}</changes>`
        : `${queue("q", 6)}<changes/>`,
  });
  const now = await cluster.changes(undefined, signal);
  assert.deepEqual(now, { ok: true, value: { mark: { queueId: "q", changeId: 6 }, restarted: false, changed: [] } });
  assert.deepEqual(await cluster.changes({ queueId: "q", changeId: 6 }, signal), {
    ok: true,
    value: {
      mark: { queueId: "q", changeId: 8 },
      restarted: false,
      changed: [
        { axlType: "Phone", uuid: id(6), action: "update" },
        { axlType: "Region", uuid: id(7), action: "remove" },
      ],
    },
  });
  assert.match(asked("listChange")[1] ?? "", /<startChangeId queueId="q">6<\/startChangeId><objectList><object>/);
});

const page = (first: number, last: number, next: number, changes: string): string =>
  `<queueInfo><firstChangeId>${first}</firstChangeId><lastChangeId>${last}</lastChangeId><nextStartChangeId>${next}</nextStartChangeId><queueId>q</queueId></queueInfo><changes>${changes}</changes>`;

test("changes are asked for page by page until the newest one, whatever their spelling of uuid and switch", async (t) => {
  const lower = (n: number): string => change(n, "Phone", "u").replace(id(n), id(n).replace(/[{}]/g, "").toLowerCase());
  const { cluster, asked } = await clusterWith(t, {
    listChange: (body) => {
      const from = Number(/<startChangeId[^>]*>(\d+)</.exec(body)?.[1]);
      return page(1, 5, Math.min(from + 2, 6), lower(from) + (from + 1 <= 5 ? lower(from + 1) : ""));
    },
  });
  const found = await cluster.changes({ queueId: "q", changeId: 1 }, signal);
  assert.ok(found.ok);
  assert.deepEqual(found.value.mark, { queueId: "q", changeId: 6 });
  assert.deepEqual(
    found.value.changed.map((it) => it.uuid),
    [1, 2, 3, 4, 5].map(id),
  );
  assert.equal(asked("listChange").length, 3);
});

test("a first answer that tells old changes, or only a page of them, still marks the end of the queue", async (t) => {
  for (const changes of [change(100, "Phone", "a"), ""]) {
    const { cluster } = await clusterWith(t, { listChange: () => page(100, 10_000, 1_001, changes) });
    assert.deepEqual(await cluster.changes(undefined, signal), {
      ok: true,
      value: { mark: { queueId: "q", changeId: 10_001 }, restarted: false, changed: [] },
    });
  }
});

test("pages that do not go on end the reading; a queue that begins anew between two has all read again", async (t) => {
  const stuck = await clusterWith(t, { listChange: () => page(1, 9, 3, change(2, "Phone", "u")) });
  assert.ok(!(await stuck.cluster.changes({ queueId: "q", changeId: 3 }, signal)).ok);
  const anew = await clusterWith(t, {
    listChange: (body) =>
      body.includes(">1</startChangeId>")
        ? page(1, 9, 3, change(1, "Phone", "u"))
        : body.includes("startChangeId")
          ? fault(5007, "The queueId value does not match the server. A full sync is needed.")
          : queue("new", 1),
  });
  const restarted = { mark: { queueId: "new", changeId: 1 }, restarted: true, changed: [] };
  assert.deepEqual(await anew.cluster.changes({ queueId: "q", changeId: 1 }, signal), { ok: true, value: restarted });
});

test("a mark ahead of the queue is of a cluster that was set back: all is read again, from the queue's own end", async (t) => {
  const at = async (changeId: number, answer: string) => {
    const { cluster } = await clusterWith(t, { listChange: () => answer });
    return cluster.changes({ queueId: "q", changeId }, signal);
  };
  for (const next of [21, 99])
    assert.deepEqual(await at(99, page(1, 20, next, "")), {
      ok: true,
      value: { mark: { queueId: "q", changeId: 21 }, restarted: true, changed: [] },
    });
  const nothing = { mark: { queueId: "q", changeId: 21 }, restarted: false, changed: [] };
  const silent = page(1, 20, 21, "").replace("<changes></changes>", "");
  for (const answer of [page(1, 20, 21, ""), silent])
    assert.deepEqual(await at(21, answer), { ok: true, value: nothing });
});

test("a queue that began anew gives its mark, and says that all must be read again", async (t) => {
  const { cluster } = await clusterWith(t, {
    listChange: (body) =>
      body.includes("startChangeId")
        ? fault(5007, "The queueId value does not match the server")
        : `${queue("new", 1)}<changes/>`,
  });
  assert.deepEqual(await cluster.changes({ queueId: "old", changeId: 99 }, signal), {
    ok: true,
    value: { mark: { queueId: "new", changeId: 1 }, restarted: true, changed: [] },
  });
});

test("templates of phones that AXL lists among the phones are none", async (t) => {
  const row = (n: number, kind: string): string =>
    `<phone uuid="${id(n)}"><name>P${n}</name>${kind}<devicePoolName>D</devicePoolName></phone>`;
  const { cluster } = await clusterWith(t, {
    listPhone: () =>
      `<return>${row(1, "<class>Phone</class>")}` +
      row(2, "<class>Phone Template</class>") +
      row(3, "") +
      `${row(4, "<class/>")}</return>`,
  });
  const listed = await cluster.list("phones", { skip: 0, first: 10 }, signal);
  assert.deepEqual(listed.ok && listed.value.map((it) => it.name), ["P1", "P3", "P4"]);
  assert.deepEqual(await cluster.countPhones({ devicePool: "D" }, signal), { ok: true, value: 3 });
});

test("a directory number that is not found by its uuid is asked for by pattern and partition", async (t) => {
  const line = (n: number): string =>
    `<return><line uuid="${id(n)}"><pattern>1001</pattern><routePartitionName uuid="${id(9)}">PT</routePartitionName></line></return>`;
  const by = (n: number) => ({ uuid: id(n), identity: ["1001", "PT"] });
  for (const refusal of [
    fault(5007, "Item not valid: The specified Line was not found"),
    fault(5000, "Unknown error"),
  ]) {
    const { cluster, asked } = await clusterWith(t, {
      getLine: (body) => (body.includes("<pattern>") ? line(7) : refusal),
    });
    const found = await cluster.get("lines", by(7), signal);
    assert.equal(found.ok && found.value?.name, "1001 PT");
    assert.deepEqual(await cluster.get("lines", by(8), signal), { ok: true, value: undefined });
    assert.match(asked("getLine").at(-1) ?? "", /<pattern>1001<\/pattern><routePartitionName>PT</);
  }
});

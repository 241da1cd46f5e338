import assert from "node:assert/strict";
import { test } from "node:test";
import { fail, ok } from "../../core/src/base/result.ts";
import { observe, type Observations } from "../../server/src/axl/observe.ts";
import type { RawAsk } from "../../server/src/axl/raw-ask.ts";
import { readXml } from "../../server/src/axl/xml-reading.ts";

const signal = new AbortController().signal;
const braces = "{01234567-89AB-CDEF-0123-456789ABCDEF}";
const bare = "01234567-89ab-cdef-0123-456789abcdef";

type Answers = Readonly<Record<string, string>>;

/** Which of the questions a request is, by what only that one says. */
function questionOf(operation: string, inner: string): string {
  if (operation === "getCCMVersion") return "version";
  if (operation === "listPhone")
    return !inner.includes(">%<") ? "like" : inner.includes("<first>1<") ? "names" : "page";
  if (operation === "getPhone") return inner.includes("returnedTags") ? "swapped" : "phone";
  if (operation === "getDevicePool") return inner.includes("<uuid>") ? "missing" : "pool";
  if (operation === "listDevicePool") return inner.includes("<name>%") ? "noTags" : "noCriteria";
  if (operation === "listChange") return inner === "" ? "changes" : "told";
  return operation === "listProcessNode" ? "nodes" : "parameters";
}

/** What is observed of a cluster that answers so; what is not said is answered with nothing. */
async function observed(answers: Answers, hasSession = false, status = 200): Promise<Observations> {
  const ask: RawAsk = (operation, inner) => {
    const text = answers[questionOf(operation, inner)] ?? "<r><return/></r>";
    const read = readXml(text);
    return Promise.resolve(ok({ status, text, hasSession, element: read.ok ? read.value : undefined }));
  };
  const seen = await observe(ask, signal);
  assert.ok(seen.ok);
  return seen.value.observations;
}

const names = (...all: readonly string[]): string =>
  `<r><return>${all.map((it) => `<phone><name>${it}</name></phone>`).join("")}</return></r>`;
const phone = (inner: string, uuid = braces): string =>
  `<getPhoneResponse><return><phone uuid="${uuid}">${inner}</phone></return></getPhoneResponse>`;
const refused = "<Fault><faultstring>no</faultstring></Fault>";

test("of a cluster without phones, what only a phone shows is unknown", async () => {
  const it = await observed({});
  assert.deepEqual(it, {
    uuid: "unknown",
    boolean: "unknown",
    nothing: "unknown",
    carried: "unknown",
    lookup: "unknown",
    like: "unknown",
    noTags: "unknown",
    noCriteria: "all",
    firstChanges: "none",
    changeUuid: "unknown",
    paged: false,
    versionPage: "other",
    notFound: "other",
    parameters: "missing",
    node: "missing",
    page: "whole",
    session: "none",
  });
});

test("how a cluster writes UUIDs, switches and nothing is seen in a phone", async () => {
  const of = (inner: string, uuid?: string): Promise<Observations> =>
    observed({ names: names("SEPA"), phone: phone(inner, uuid) });
  assert.equal((await of("")).uuid, "braces");
  assert.equal((await of("", bare)).uuid, "bare");
  assert.equal((await of(`<a uuid="${bare}"/>`)).uuid, "other");
  assert.equal((await of("<mtpRequired>t</mtpRequired><isActive/>")).boolean, "letters");
  assert.equal((await of("<mtpRequired>t</mtpRequired><isActive>true</isActive>")).boolean, "words");
  assert.equal((await of("<mtpRequired>t</mtpRequired><isActive>1</isActive>")).boolean, "other");
  assert.equal((await of("<callingSearchSpaceName/><aarNeighborhoodName nil='true'/>")).nothing, "nil");
  assert.equal((await of("<callingSearchSpaceName/><aarNeighborhoodName uuid=''/>")).nothing, "uuid");
  assert.equal((await of("<callingSearchSpaceName/>")).nothing, "empty");
  assert.equal((await of("<callingSearchSpaceName>CSS</callingSearchSpaceName>")).nothing, "unknown");
  const carried = (await of("<versionStamp/><loginUserId/>")).carried;
  assert.deepEqual(carried, ["numberOfButtons", "currentConfig", "confidentialAccess"]);
});

test("whether a name is found in another case is seen where it has letters", async () => {
  const both = { swapped: "<getPhoneResponse/>", like: names("SEPA") };
  const of = async (name: string, answers: Answers): Promise<readonly string[]> => {
    const it = await observed({ names: names(name), phone: phone(""), ...answers });
    return [it.lookup, it.like];
  };
  assert.deepEqual(await of("SEPA", both), ["anyCase", "anyCase"]);
  assert.deepEqual(await of("sepa", both), ["anyCase", "anyCase"]);
  assert.deepEqual(await of("SEPA", { swapped: refused }), ["sameCase", "sameCase"]);
  assert.deepEqual(await of("123", both), ["unknown", "unknown"]);
});

test("what a list gives that names no element, or asks for nothing", async () => {
  const row = (inner: string): string => `<r><return><devicePool uuid="${braces}">${inner}</devicePool></return></r>`;
  assert.equal((await observed({ noTags: row("") })).noTags, "uuid");
  assert.equal((await observed({ noTags: row("<name>Default</name>") })).noTags, "all");
  const no = await observed({ noTags: refused, noCriteria: refused, changes: refused, page: refused }, true);
  assert.deepEqual(
    [no.noTags, no.noCriteria, no.firstChanges, no.page, no.session],
    ["refused", "refused", "refused", "limited", "cookie"],
  );
});

test("what is told of changes, and whether all is told at once", async () => {
  const told = (uuid: string, last: number, next: number): string =>
    `<r><queueInfo><lastChangeId>${last}</lastChangeId><nextStartChangeId>${next}</nextStartChangeId></queueInfo>` +
    `<changes><change uuid="${uuid}"/></changes></r>`;
  assert.equal((await observed({ changes: "<r><changes/></r>" })).firstChanges, "empty");
  assert.equal((await observed({ changes: "<r><changes><change/></changes></r>" })).firstChanges, "told");
  const seen = async (text: string): Promise<readonly unknown[]> => {
    const it = await observed({ told: text });
    return [it.changeUuid, it.paged];
  };
  assert.deepEqual(await seen(told(bare, 9, 9)), ["bare", true]);
  assert.deepEqual(await seen(told(braces, 9, 5)), ["braces", true]);
  assert.deepEqual(await seen(told("1", 9, 10)), ["unknown", false]);
});

test("how a cluster says that a version is not spoken, and that an object is not there", async () => {
  const page = (text: string, status: number): Promise<Observations> => observed({ version: text }, false, status);
  const all = "<html>The supported AXL versions are 14.0, 15.0</html>";
  assert.equal((await page(all, 599)).versionPage, "majors");
  assert.equal((await page(all, 200)).versionPage, "other");
  assert.equal((await page("<html>Supported AXL Versions: 14.0</html>", 599)).versionPage, "each");
  assert.equal((await page("<html>Not here</html>", 599)).versionPage, "other");
  const missing = (code: number, text: string, error = "axlError"): string =>
    `<Fault xmlns:ns="x"><${error}><axlcode>${code}</axlcode><axlmessage>${text}</axlmessage></${error}></Fault>`;
  const of = async (text: string): Promise<string> => (await observed({ missing: text })).notFound;
  assert.equal(await of(missing(5007, "The specified item was not found")), "plain");
  assert.equal(await of(missing(5007, "was not found", "ns:axlError")), "qualified");
  assert.equal(await of(missing(5007, "locked")), "other");
  assert.equal(await of(missing(-1, "was not found")), "other");
});

test("nodes and parameters are there or not; a question that the cluster does not answer ends it", async () => {
  const it = await observed({
    nodes: "<r><return><processNode><name>EnterpriseWideData</name></processNode></return></r>",
    parameters: "<r><return><serviceParameter><name>ClusterSecurityMode</name></serviceParameter></return></r>",
  });
  assert.deepEqual([it.node, it.parameters], ["there", "there"]);
  for (const silent of ["version", "phone"]) {
    const asked: string[] = [];
    const seen = await observe((operation, inner) => {
      const question = questionOf(operation, inner);
      asked.push(question);
      if (question === silent) return Promise.resolve(fail({ kind: "signIn" }));
      const element = readXml(names("SEPA"));
      return Promise.resolve(
        ok({ status: 200, text: "", hasSession: false, element: element.ok ? element.value : undefined }),
      );
    }, signal);
    assert.deepEqual(seen, fail({ kind: "signIn" }));
    assert.equal(asked.at(-1), silent);
  }
});

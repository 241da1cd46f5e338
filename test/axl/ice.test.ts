import assert from "node:assert/strict";
import { test } from "node:test";
import { schemaOf } from "../../core/src/catalog/catalog.ts";
import { say } from "../../core/src/base/text.ts";
import { decodeObject } from "../../server/src/axl/decode.ts";
import { encodeUpdate } from "../../server/src/axl/encode.ts";
import { iceKeys, iceMapFrom, learnIce, sayableIce } from "../../server/src/axl/ice-map.ts";
import type { Element } from "../../server/src/axl/xml.ts";
import { readXml } from "../../server/src/axl/xml-reading.ts";

const xml = (text: string): Element => {
  const read = readXml(text);
  assert.ok(read.ok, JSON.stringify(read));
  return read.value;
};
const ice = (inner: string): Element =>
  xml(`<vendorConfig><webAccess>0</webAccess><ice>${inner}</ice><desktopClient/></vendorConfig>`);
const eight =
  "<IceEnabled>1</IceEnabled><defaultCandidateType>Host</defaultCandidateType><serverReflexiveAddr>0</serverReflexiveAddr><primaryTurnServer>t1.example.com</primaryTurnServer><secondaryTurnServer/><turnTransportType>Auto</turnTransportType><turnUserName>mra</turnUserName><turnPassword>x</turnPassword>";
const uuid = "{01234567-89AB-CDEF-0123-456789ABCDEF}";

test("a profile that was saved once shows all eight names", () => {
  assert.deepEqual(learnIce([xml("<vendorConfig><ice/></vendorConfig>"), ice(eight)]), {
    enabled: { path: "ice/IceEnabled", values: { true: "1", false: "0" } },
    defaultCandidate: { path: "ice/defaultCandidateType", values: { host: "Host" } },
    serverReflexiveAddress: { path: "ice/serverReflexiveAddr", values: { true: "1", false: "0" } },
    "turn.primary": { path: "ice/primaryTurnServer" },
    "turn.secondary": { path: "ice/secondaryTurnServer" },
    "turn.transport": { path: "ice/turnTransportType", values: { auto: "Auto" } },
    "turn.username": { path: "ice/turnUserName" },
    "turn.password": { path: "ice/turnPassword" },
  });
});

test("words for candidates and transports are known once they were seen", () => {
  const map = learnIce([ice(eight), ice(eight.replace(">Host<", ">Server Reflexive<").replace(">Auto<", ">TLS<"))]);
  assert.deepEqual(map?.defaultCandidate?.values, { serverReflexive: "Server Reflexive", host: "Host" });
  assert.deepEqual(sayableIce(map)["turn.transport"], ["auto", "tls"]);
  assert.equal(sayableIce(map)["turn.primary"], true);
});

test("nothing is learned from a section with nothing in it", () => assert.equal(learnIce([ice("")]), undefined));

const unknownIn = (...samples: readonly Element[]): readonly string[] =>
  iceKeys.filter((it) => learnIce(samples)?.[it] === undefined);

for (const [title, inner, unknown] of [
  ["one of the eight missing", eight.replace(/<turnPassword>.*<\/turnPassword>/, ""), ["turn.password"]],
  ["one of the eight twice", `${eight}<otherUserName/>`, ["turn.username"]],
  [
    "a name that could mean two",
    eight.replaceAll("turnUserName", "turnUserTransport"),
    ["turn.transport", "turn.username"],
  ],
  ["a part of the settings", "<IceEnabled>1</IceEnabled>", iceKeys.slice(1)],
] as const)
  test(`of a section with ${title} the other names are learned`, () =>
    assert.deepEqual(unknownIn(ice(inner)), unknown));

test("names are put together from several objects; one that differs between them is not believed", () => {
  const half = eight.slice(0, eight.indexOf("<primary"));
  assert.deepEqual(unknownIn(ice(half), ice(eight.slice(half.length))), []);
  assert.deepEqual(unknownIn(ice(eight), ice("<iceEnable>1</iceEnable>")), ["enabled"]);
});

test("nothing is learned from names outside an ICE section", () => {
  assert.equal(learnIce([xml(`<vendorConfig>${eight}</vendorConfig>`)]), undefined);
});

test("the block is read through the map, without its password", () => {
  const schema = schemaOf("commonPhoneProfiles");
  const row = xml(
    `<commonPhoneConfig uuid="${uuid}"><name>c</name><vendorConfig><webAccess>0</webAccess><ice>${eight}<other>7</other></ice></vendorConfig></commonPhoneConfig>`,
  );
  const decoded = decodeObject(schema, row, { version: "15.0", ice: learnIce([ice(eight)]) });
  assert.deepEqual(decoded?.fields, {
    name: "c",
    vendorConfig: { webAccess: "0", ice: { other: "7" } },
    ice: {
      enabled: true,
      defaultCandidate: "host",
      serverReflexiveAddress: false,
      turn: { primary: "t1.example.com", secondary: null, transport: "auto", username: "mra" },
    },
  });
  const unlearned = decodeObject(schema, row, { version: "15.0", ice: undefined });
  assert.equal(unlearned?.fields.ice, undefined);
  assert.ok(!JSON.stringify(unlearned).includes('"x"'), "the password");
});

const encode = (block: object, values = true) =>
  encodeUpdate(schemaOf("commonPhoneProfiles"), uuid, { ice: block as never }, undefined, {
    version: "15.0",
    secrets: (name) => (name === "turn-mra" ? "s&t" : undefined),
    ice: values ? learnIce([ice(eight)]) : undefined,
    current: xml(
      `<commonPhoneConfig><vendorConfig><a>1</a><ice><x/>${eight}</ice><b/></vendorConfig></commonPhoneConfig>`,
    ),
  });

test("the block is written through the map into what the cluster has", () => {
  const encoded = encode({
    enabled: false,
    turn: { primary: "t2.example.com", username: null, password: { secret: "turn-mra" } },
  });
  const expected = eight
    .replace(">1<", ">0<")
    .replace("t1.", "t2.")
    .replace("<turnUserName>mra</turnUserName>", "<turnUserName/>")
    .replace("<turnPassword>x", "<turnPassword>s&amp;t");
  assert.deepEqual(encoded, {
    ok: true,
    value: { uuid, vendorConfig: { $xml: `<a>1</a><ice><x/>${expected}</ice><b/>` } },
  });
});

test("a spelling that was never seen is not guessed", () => {
  const encoded = encode({ defaultCandidate: "relayed" });
  assert.ok(!encoded.ok);
  assert.match(say(encoded.fault, "en"), /spells "relayed" for ice.defaultCandidate is not known/);
});

test("settings give the names and the spellings", () => {
  const map = iceMapFrom({ enabled: "ice/on", "enabled=true": "yes", "turn.primary": "/ice/turn1/", nonsense: "x" });
  assert.deepEqual(map, {
    enabled: { path: "ice/on", values: { true: "yes" } },
    "turn.primary": { path: "ice/turn1" },
  });
  assert.equal(iceMapFrom({}), undefined);
});

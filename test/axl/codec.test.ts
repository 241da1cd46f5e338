import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { say } from "../../core/src/base/text.ts";
import type { Json, JsonObject } from "../../core/src/base/json.ts";
import { schemaOf } from "../../core/src/catalog/catalog.ts";
import { objectSchemas } from "../../core/src/catalog/generated/objects.ts";
import type { Section } from "../../core/src/catalog/generated/fields.ts";
import { versions } from "../../core/src/catalog/generated/versions.ts";
import type { ObjectSchema, Version } from "../../core/src/catalog/schema.ts";
import { decodeObject } from "../../server/src/axl/decode.ts";
import { encodeAdd, encodeUpdate, type Writing } from "../../server/src/axl/encode.ts";
import { isOffered } from "../../server/src/axl/requests.ts";
import { call, type Args } from "../../server/src/axl/soap.ts";
import { writeXml, type Element } from "../../server/src/axl/xml.ts";
import { readXml } from "../../server/src/axl/xml-reading.ts";
import { fieldsFor } from "./values.ts";

const uuid = "{01234567-89AB-CDEF-0123-456789ABCDEF}";
const writing = (version: Version, more: Partial<Writing> = {}): Writing => ({
  version,
  secrets: (name) => `clear ${name}`,
  ice: undefined,
  current: undefined,
  ...more,
});

/** The operation element of a request, as it goes over the wire and is read again. */
async function sent(version: Version, operation: string, args: Args): Promise<Element> {
  const body = await call(version, operation, args, (it) => Promise.resolve(it.body));
  const read = readXml(body);
  assert.ok(read.ok, JSON.stringify(read));
  return read.value.children[0]!.children[0]!;
}

/** A request's element as the cluster would give it back: with a UUID, and a rename in its own element. */
function stored(schema: ObjectSchema, it: Element): Element {
  const names = new Map(schema.fields.flatMap((field) => (field.rename ? [[field.rename, field.axl]] : [])));
  const children = it.children.map((one) => ({ ...one, name: names.get(one.name) ?? one.name }));
  return { ...it, children, attributes: new Map([["uuid", uuid]]) };
}

/** What of the fields a cluster can give back: everything but secrets. */
function withoutSecrets(it: Json): Json {
  if (Array.isArray(it)) return (it as readonly Json[]).map(withoutSecrets);
  if (it === null || typeof it !== "object") return it;
  return Object.fromEntries(
    Object.entries(it).flatMap(([key, value]) =>
      typeof value === "object" && value !== null && "secret" in value ? [] : [[key, withoutSecrets(value)]],
    ),
  );
}

for (const operation of ["add", "update"] as const)
  test(`what is encoded for ${operation} is decoded to the same, for each section in each version`, async () => {
    for (const version of versions)
      for (const schema of objectSchemas) {
        if (!isOffered(schema, operation, version)) continue;
        const samples = fc.sample(fieldsFor(schema, version, operation, "wild"), { numRuns: 6, seed: 11 });
        for (const fields of samples) await assertSame(schema, version, operation, fields);
      }
  });

async function assertSame(
  schema: ObjectSchema,
  version: Version,
  operation: "add" | "update",
  fields: JsonObject,
): Promise<void> {
  const encoded =
    operation === "add"
      ? encodeAdd(schema, fields, writing(version))
      : encodeUpdate(schema, uuid, fields, undefined, writing(version));
  assert.ok(encoded.ok, JSON.stringify(encoded));
  const request = await sent(version, operation + schema.axlType, encoded.value);
  const row = stored(schema, operation === "add" ? request.children[0]! : request);
  const named = schema.identity.length === 0 || schema.identity.some((key) => fields[key] !== undefined);
  const decoded = decodeObject(schema, named ? row : { ...row, children: [...row.children, nameOf(schema)] }, {
    version,
    ice: undefined,
  });
  assert.ok(decoded, JSON.stringify(fields));
  const expected = withoutSecrets(fields) as JsonObject;
  const got: JsonObject = Object.fromEntries(Object.keys(expected).map((key) => [key, decoded.fields[key] ?? null]));
  assert.deepEqual(got, withDefaults(expected, got), `${version} ${operation}${schema.axlType}`);
}

const nameOf = (schema: ObjectSchema): Element => ({
  name: schema.fields.find((it) => it.key === schema.identity[0])!.axl,
  ns: "",
  attributes: new Map(),
  children: [],
  text: "x",
});

/** Inside maps and items AXL's required elements are sent with their defaults, and come back beside what was stated. */
function withDefaults(expected: Json, got: Json | undefined): Json {
  if (Array.isArray(expected))
    return (expected as readonly Json[]).map((it, i) => withDefaults(it, (got as readonly Json[])[i]));
  if (typeof expected !== "object" || expected === null || typeof got !== "object" || got === null) return expected;
  const stated = Object.entries(expected).map(
    ([key, value]) => [key, withDefaults(value, (got as JsonObject)[key])] as const,
  );
  return { ...(got as JsonObject), ...Object.fromEntries(stated) };
}

const xml = (text: string): Element => {
  const read = readXml(text);
  assert.ok(read.ok, JSON.stringify(read));
  return read.value;
};
const decode = (section: Section, inner: string, version: Version = "15.0"): JsonObject | undefined => {
  const schema = schemaOf(section);
  return decodeObject(
    schema,
    xml(
      `<${schema.axlElement} uuid="${uuid}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${inner}</${schema.axlElement}>`,
    ),
    {
      version,
      ice: undefined,
    },
  )?.fields;
};
const encode = (
  section: Section,
  fields: JsonObject,
  operation: "add" | "update" = "add",
  more: Partial<Writing> = {},
) =>
  operation === "add"
    ? encodeAdd(schemaOf(section), fields, writing("15.0", more))
    : encodeUpdate(schemaOf(section), uuid, fields, undefined, writing("15.0", more));

test("every way in which AXL writes a switch, a number and nothing", () => {
  assert.deepEqual(
    decode(
      "phoneSecurityProfiles",
      `<name>p</name><tftpEncryptedConfig>t</tftpEncryptedConfig><enableDigestAuthentication>0</enableDigestAuthentication><excludeDigestCredentials>false</excludeDigestCredentials><EnableOAuthAuthentication/><nonceValidityTime>600</nonceValidityTime><sipPhonePort/><description xsi:nil="true"/>`,
    ),
    {
      name: "p",
      description: null,
      tftpEncryptedConfig: true,
      enableOAuthAuthentication: null,
      nonceValidityTime: 600,
      sipPhonePort: null,
      enableDigestAuthentication: false,
      excludeDigestCredentials: false,
    },
  );
  assert.deepEqual(
    decode(
      "devicePools",
      `<name>d</name><regionName uuid="{X}">R</regionName><srstName uuid=""/><mediaResourceListName xsi:nil="true"/>`,
    ),
    {
      name: "d",
      region: "R",
      srst: null,
      mediaResourceList: null,
    },
  );
});

test("what is not a number, or not a switch, is kept as it stands and shows in a comparison", () => {
  assert.deepEqual(
    decode(
      "phoneSecurityProfiles",
      "<name>p</name><tftpEncryptedConfig>maybe</tftpEncryptedConfig><sipPhonePort>0x10</sipPhonePort>",
    ),
    {
      name: "p",
      tftpEncryptedConfig: "maybe",
      sipPhonePort: "0x10",
    },
  );
});

test("an element that the version does not have is not a field of it", () => {
  assert.deepEqual(decode("userProfiles", "<name>u</name><enableMra>t</enableMra>", "11.5"), { name: "u" });
  assert.deepEqual(decode("userProfiles", "<name>u</name><enableMra>t</enableMra>", "12.0"), {
    name: "u",
    enableMra: true,
  });
});

test("a row without name or UUID is none", () => {
  const schema = schemaOf("regions");
  assert.equal(
    decodeObject(schema, xml("<region><name>R</name></region>"), { version: "15.0", ice: undefined }),
    undefined,
  );
  assert.equal(decodeObject(schema, xml(`<region uuid="${uuid}"/>`), { version: "15.0", ice: undefined }), undefined);
});

test("the order of a list is that of its numbers; a gap stays visible", () => {
  const line = (index: number, pattern: string): string =>
    `<line><index>${index}</index><dirn><pattern>${pattern}</pattern></dirn></line>`;
  const inner = (lines: string): string => `<name>CSFA</name><lines>${lines}</lines>`;
  assert.deepEqual(decode("phones", inner(line(2, "b") + line(1, "a")))?.lines, [{ pattern: "a" }, { pattern: "b" }]);
  assert.deepEqual(decode("phones", inner(line(3, "c") + line(1, "a")))?.lines, [
    { pattern: "a" },
    { index: 3, pattern: "c" },
  ]);
});

test("numbers of a list come from its order, or from what the file says", () => {
  const encoded = encode("callManagerGroups", { name: "g", members: ["CM_a", "CM_b"] });
  assert.ok(encoded.ok);
  assert.deepEqual(encoded.value, {
    callManagerGroup: {
      name: "g",
      members: {
        member: [
          { callManagerName: "CM_a", priority: "1" },
          { callManagerName: "CM_b", priority: "2" },
        ],
      },
    },
  });
  const lines = encode("phones", { lines: [{ pattern: "1" }, { pattern: "2", index: 4 }] }, "update");
  assert.ok(lines.ok);
  const sentLines = (lines.value.lines as { readonly line: readonly { readonly index: string }[] }).line;
  assert.deepEqual(
    sentLines.map((it) => it.index),
    ["1", "4"],
  );
});

test("tri-state: absent is left alone, null empties", () => {
  const encoded = encode("devicePools", { mediaResourceList: null, srst: null }, "update");
  assert.deepEqual(encoded, { ok: true, value: { uuid, mediaResourceListName: "", srstName: "" } });
});

test("a rename goes into an element of its own; the UUID finds the object", () => {
  const encoded = encodeUpdate(schemaOf("regions"), uuid, {}, "R2", writing("15.0"));
  assert.deepEqual(encoded, { ok: true, value: { uuid, newName: "R2" } });
});

test("what AXL's schema asks for is sent with an add even if the file is silent", () => {
  const encoded = encode("phones", {
    name: "CSFA",
    model: "Cisco Unified Client Services Framework",
    protocol: "SIP",
    devicePool: "D",
  });
  assert.ok(encoded.ok);
  const phone = encoded.value.phone as Args;
  assert.equal(phone.class, "Phone");
  assert.equal(phone.protocolSide, "User");
  assert.equal(phone.phoneTemplateName, "");
  assert.equal(phone.commonPhoneConfigName, "Standard Common Phone Profile");
});

const why = (it: ReturnType<typeof encode>): string => (it.ok ? assert.fail("it was encoded") : say(it.fault, "en"));

test("what AXL could not take is said, and nothing is encoded", () => {
  assert.match(why(encode("phoneSecurityProfiles", { name: "p" })), /phoneType is missing/);
  assert.match(why(encode("phones", { model: "x" }, "update")), /model cannot be changed once the object exists/);
  assert.match(why(encode("phones", { description: "a\u0000b" }, "update")), /description contains a character/);
  assert.match(why(encode("phones", { description: "\ud800" }, "update")), /description contains a character/);
  assert.match(
    why(encode("phones", { lines: [{ pattern: "1", label: "\uffff" }] }, "update")),
    /lines\[0\]\.label contains a character/,
  );
  assert.match(
    why(encode("endUsers", { pin: { secret: "mkim-pin" } }, "update", { secrets: () => undefined })),
    /the secret "mkim-pin" for pin is not known/,
  );
  assert.match(why(encode("phones", { traceFlag: null }, "update")), /traceFlag cannot be cleared/);
  assert.match(why(encode("commonPhoneProfiles", { ice: { enabled: true } }, "update")), /names for ICE are not known/);
  assert.match(
    why(
      encode(
        "lines",
        { externalPresentationInfo: { isAnonymous: true, presentationInfo: { externalPresentationNumber: "1" } } },
        "update",
      ),
    ),
    /isAnonymous, presentationInfo only one/,
  );
  const old = encodeUpdate(schemaOf("userProfiles"), uuid, { enableMra: true }, undefined, writing("11.5"));
  assert.match(why(old), /enableMra does not exist in AXL 11.5/);
});

test("a key that the catalogue does not have is a bug of the caller, not a request", () => {
  assert.throws(() => encode("phones", { devicePoolName: "D" }, "update"), /no field devicePoolName/);
  assert.throws(() => encode("phones", { class: "Phone" }, "update"), /no field class/);
});

test("of a choice, the branch that says nothing is left out", () => {
  const encoded = encode(
    "lines",
    { externalPresentationInfo: { isAnonymous: false, presentationInfo: { externalPresentationNumber: "1" } } },
    "update",
  );
  assert.ok(encoded.ok);
  assert.deepEqual(encoded.value.externalPresentationInfo, {
    presentationInfo: { externalPresentationNumber: "1" },
  });
});

test("a text that looks like markup arrives as the text that it is", async () => {
  for (const text of ["<![CDATA[x]]>", "</description><evil/>", "&lt;", "a\r\nb\tc", "]]>", "‘’ 한국어 😀"]) {
    const encoded = encode("phones", { description: text }, "update");
    assert.ok(encoded.ok);
    const request = await sent("15.0", "updatePhone", encoded.value);
    assert.deepEqual(
      request.children.map((it) => [it.name, it.text]),
      [
        ["uuid", uuid],
        ["description", text],
      ],
    );
  }
});

test("vendorConfig goes back whole: what is not named stays, in its order", () => {
  const current = xml(
    "<phone><vendorConfig><a>1</a><ice/><secretThing p='q'>s</secretThing><b><c>2</c><d>3</d></b></vendorConfig></phone>",
  );
  const encoded = encode("phones", { vendorConfig: { b: { d: "4" }, a: null, z: "9" } }, "update", { current });
  assert.ok(encoded.ok);
  assert.deepEqual(encoded.value.vendorConfig, {
    $xml: '<ice/><secretThing p="q">s</secretThing><b><c>2</c><d>4</d></b><z>9</z>',
  });
});

test("vendorConfig is shown without what looks like a password", () => {
  const fields = decode(
    "commonPhoneProfiles",
    "<name>c</name><vendorConfig><webAccess>0</webAccess><ice/><adminPassword>x</adminPassword><s><k>1</k><k>2</k></s></vendorConfig>",
  );
  assert.deepEqual(fields?.vendorConfig, { webAccess: "0", ice: "", s: { k: ["1", "2"] } });
});

// Bodies that other clients send and Cisco's schema accepts; ours must have the same elements in the same order.
const known: readonly (readonly [section: Section, fields: JsonObject, elements: string])[] = [
  [
    "phoneSecurityProfiles",
    {
      phoneType: "Cisco Unified Client Services Framework",
      protocol: "SIP",
      name: "csf-mra.example.com",
      deviceSecurityMode: "Encrypted",
      transportType: "TLS",
      tftpEncryptedConfig: false,
    },
    "phoneType protocol name deviceSecurityMode tftpEncryptedConfig transportType",
  ],
  [
    "phones",
    {
      name: "CSFMKIM",
      model: "Cisco Unified Client Services Framework",
      protocol: "SIP",
      devicePool: "DP-MRA",
      phoneSecurityProfile: "mra-csf.example.com",
      sipProfile: "Standard SIP Profile",
      phoneTemplate: "Standard Client Services Framework",
      ownerUser: "mkim",
    },
    "name product class protocol protocolSide devicePoolName commonPhoneConfigName locationName useTrustedRelayPoint securityProfileName sipProfileName phoneTemplateName primaryPhoneName builtInBridgeStatus ownerUserName packetCaptureMode certificateOperation deviceMobilityMode",
  ],
  [
    "dateTimeGroups",
    {
      name: "DTG-MRA",
      timeZone: "Asia/Seoul",
      separator: "/",
      dateformat: "Y/M/D",
      timeFormat: "24-hour",
      phoneNtpReferences: ["10.0.0.10"],
    },
    "name timeZone separator dateformat timeFormat phoneNtpReferences",
  ],
  ["regions", { relatedRegions: [{ region: "R", videoBandwidth: 6000 }], name: "RGN-MRA" }, "name relatedRegions"],
];
for (const [section, fields, elements] of known)
  test(`add${schemaOf(section).axlType}: the elements of a known good request`, async () => {
    const encoded = encode(section, fields);
    assert.ok(encoded.ok, JSON.stringify(encoded));
    const request = await sent("15.0", `add${schemaOf(section).axlType}`, encoded.value);
    assert.equal(request.children[0]?.children.map((it) => it.name).join(" "), elements, writeXml(request));
  });

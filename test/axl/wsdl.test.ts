import assert from "node:assert/strict";
import { test } from "node:test";
import * as soap from "soap";
import { versions } from "../../core/src/catalog/generated/versions.ts";
import type { Version } from "../../core/src/catalog/schema.ts";
import { operationsIn } from "../../server/src/axl/wsdl-elements.ts";
import { wsdlFor } from "../../server/src/axl/wsdl.ts";

/** What npm `soap` writes for an operation: the action and the first child of the body. */
async function written(
  version: Version,
  operation: string,
  args: object,
): Promise<{ readonly action: string; readonly xml: string }> {
  let sent: { action: string; xml: string } | undefined;
  const client = await soap.createClientAsync(wsdlFor(version), {
    disableCache: true,
    httpClient: {
      request(
        _url: string,
        body: string,
        done: (error: null, response: object, body: string) => void,
        headers: Readonly<Record<string, string>>,
      ) {
        sent = { action: headers.SOAPAction ?? "", xml: /<soap:Body>(.*)<\/soap:Body>/s.exec(body)?.[1] ?? body };
        done(
          null,
          { status: 200, headers: {} },
          '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body/></s:Envelope>',
        );
      },
    } as never,
  });
  (client[operation] as (args: object, done: () => void) => void)(args, () => undefined);
  assert.ok(sent, `${operation} was not sent`);
  return sent;
}

/** The elements of a message, indented, without attributes but xsi:nil. */
function outline(xml: string): string {
  let depth = 0;
  return xml
    .replace(/ xmlns[:\w]*="[^"]*"/g, "")
    .split(/(?=<)/)
    .filter((it) => it.trim() !== "")
    .map((it) => {
      if (it.startsWith("</")) {
        depth--;
        return "";
      }
      const line = `${"  ".repeat(depth)}${it
        .replace(/^<|\/?>$/g, "")
        .replace(">", ": ")
        .trimEnd()}`;
      if (!it.includes("/>")) depth++;
      return `${line}\n`;
    })
    .join("");
}

for (const version of versions) {
  test(`the WSDL of ${version} loads, and every operation has its request and response`, async () => {
    const client = await soap.createClientAsync(wsdlFor(version), { disableCache: true });
    const described = client.describe() as {
      AXLAPIService: { AXLPort: Record<string, { input: object; output: object }> };
    };
    const operations = operationsIn(version);
    assert.deepEqual(Object.keys(described.AXLAPIService.AXLPort).sort(), operations.map((it) => it.name).sort());
    assert.equal(
      operations.some((it) => it.name === "addMraServiceDomain"),
      Number(version) >= 12.5,
    );
    assert.equal(
      operations.some((it) => it.name === "resetUcService"),
      Number(version) >= 12,
    );
  });
}

test("elements go in AXL's order, whatever the order of the keys, and only the operation is in the namespace", async () => {
  const { action, xml } = await written("14.0", "addPhoneSecurityProfile", {
    phoneSecurityProfile: {
      transportType: "TLS",
      name: "csf.example.com",
      deviceSecurityMode: "Encrypted",
      tftpEncryptedConfig: "false",
      protocol: "SIP",
      phoneType: "Cisco 8845",
    },
  });
  assert.equal(action, '"CUCM:DB ver=14.0 addPhoneSecurityProfile"');
  assert.match(
    xml,
    /^<axlapi:addPhoneSecurityProfile [^>]*xmlns:axlapi="http:\/\/www\.cisco\.com\/AXL\/API\/14\.0"|^<axlapi:addPhoneSecurityProfile/,
  );
  assert.equal(
    outline(xml),
    `axlapi:addPhoneSecurityProfile
  phoneSecurityProfile
    phoneType: Cisco 8845
    protocol: SIP
    name: csf.example.com
    deviceSecurityMode: Encrypted
    tftpEncryptedConfig: false
    transportType: TLS
`,
  );
});

test("a list has its wrapper and its items; an element inside another keeps its place", async () => {
  const { xml } = await written("15.0", "addDateTimeGroup", {
    dateTimeGroup: {
      phoneNtpReferences: {
        selectedPhoneNtpReference: [
          { selectionOrder: "0", phoneNtpName: "10.0.0.1" },
          { phoneNtpName: "10.0.0.2", selectionOrder: "1" },
        ],
      },
      timeFormat: "24-hour",
      name: "MRA",
    },
  });
  assert.equal(
    outline(xml),
    `axlapi:addDateTimeGroup
  dateTimeGroup
    name: MRA
    timeFormat: 24-hour
    phoneNtpReferences
      selectedPhoneNtpReference
        phoneNtpName: 10.0.0.1
        selectionOrder: 0
      selectedPhoneNtpReference
        phoneNtpName: 10.0.0.2
        selectionOrder: 1
`,
  );
  const phone = await written("12.5", "updatePhone", {
    lines: { line: [{ dirn: { routePartitionName: "PT", pattern: "1001" }, index: "1" }] },
    name: "CSF1",
    newName: "CSF2",
  });
  assert.equal(
    outline(phone.xml),
    `axlapi:updatePhone
  name: CSF1
  newName: CSF2
  lines
    line
      index: 1
      dirn
        pattern: 1001
        routePartitionName: PT
`,
  );
});

test("null is xsi:nil, an absent key is not sent, vendorConfig takes elements as they are", async () => {
  const { xml } = await written("14.0", "updateCommonPhoneConfig", {
    name: "CPP",
    description: undefined,
    vpnGroupName: null,
    vendorConfig: { $xml: "<ice><a>1</a></ice>" },
  });
  assert.match(xml, /<vpnGroupName xsi:nil="true"/);
  assert.doesNotMatch(xml, /description/);
  assert.match(xml, /<vendorConfig><ice><a>1<\/a><\/ice><\/vendorConfig>/);
});

test("list and get name what they want; update finds an object by uuid or by its old name", async () => {
  const list = await written("14.0", "listPhone", {
    returnedTags: { devicePoolName: "", name: "" },
    searchCriteria: { name: "%" },
    skip: "0",
    first: "1000",
  });
  assert.equal(
    outline(list.xml),
    `axlapi:listPhone
  searchCriteria
    name: %
  returnedTags
    name:
    devicePoolName:
  skip: 0
  first: 1000
`.replaceAll(":\n", "\n"),
  );
  const line = await written("14.0", "updateLine", {
    newRoutePartitionName: "B",
    newPattern: "2",
    description: "d",
    uuid: "{1}",
  });
  assert.equal(
    outline(line.xml),
    "axlapi:updateLine\n  uuid: {1}\n  newPattern: 2\n  description: d\n  newRoutePartitionName: B\n",
  );
});

test("the schema says what may be missing, repeat or be nil, what has attributes, and what takes any element", () => {
  const shownIn = (text: string, name: string): string => {
    const [, said = "", type = ""] = new RegExp(`<xsd:element name="${name}"([^>]*) type="([^"]*)"/>`).exec(text) ?? [];
    const content = new RegExp(`<xsd:complexType name="${type.replace("axlapi:", "")}">(.*)</xsd:complexType>`).exec(
      text,
    );
    const inside = [...(content?.[1] ?? type).matchAll(/<xsd:(element|attribute|any)\b(?: name="(\w+)")?/g)];
    return `${said.trim()}: ${inside.map(([, kind, of]) => `${kind ?? ""} ${of ?? ""}`.trim()).join(", ") || type}`;
  };
  const group = wsdlFor("15.0", "updateDateTimeGroup");
  assert.equal(shownIn(group, "timeZone"), 'minOccurs="0": xsd:string');
  assert.equal(shownIn(group, "phoneNtpReferences"), 'minOccurs="0": element selectedPhoneNtpReference');
  assert.equal(
    shownIn(group, "selectedPhoneNtpReference"),
    'minOccurs="0" maxOccurs="unbounded": element phoneNtpName, element selectionOrder',
  );
  assert.equal(shownIn(group, "phoneNtpName"), ": attribute uuid");
  assert.equal(
    shownIn(wsdlFor("15.0", "updateCommonPhoneConfig"), "vendorConfig"),
    'minOccurs="0" nillable="true": any',
  );
});

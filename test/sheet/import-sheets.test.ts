import assert from "node:assert/strict";
import { test } from "node:test";
import type { Answers } from "../../core/src/sheet/import-sheets.ts";
import { tableMapping } from "../../core/src/sheet/table-mapping.ts";
import { notes, objects, phones, read, sheet } from "./imported-text.ts";

test("phones: one object a row, their directory numbers once, switches and numbers typed", () =>
  assert.deepEqual(
    objects(
      `${phones},Directory Number 1,Route Partition 1,Display 1,Line Description 1,Maximum Number of Calls 1,Protected Device
CSFJDOE,Cisco Unified Client Services Framework,SIP,DP,jdoe,\\+4930100,PT,Jane,Jane's number,4,f
TCTJDOE,Cisco Dual Mode for iPhone,SIP,DP,jdoe,\\+4930100,PT,Jane,Jane's number,4,T`,
    ),
    [
      {
        section: "phones",
        name: "CSFJDOE",
        model: "Cisco Unified Client Services Framework",
        protocol: "SIP",
        devicePool: "DP",
        lines: [{ pattern: "\\+4930100", routePartition: "PT", display: "Jane", maxNumCalls: 4 }],
        ownerUser: "jdoe",
        isProtected: false,
      },
      { section: "lines", pattern: "\\+4930100", routePartition: "PT", description: "Jane's number" },
      {
        section: "phones",
        name: "TCTJDOE",
        model: "Cisco Dual Mode for iPhone",
        protocol: "SIP",
        devicePool: "DP",
        lines: [{ pattern: "\\+4930100", routePartition: "PT", display: "Jane", maxNumCalls: 4 }],
        ownerUser: "jdoe",
        isProtected: true,
      },
    ],
  ));

test("headings are found whatever their case, blanks and place; a last column without one is ignored", () => {
  const [phone] = objects("DIRECTORY NUMBER  1, device  pool ,MAC ADDRESS,\n0100,DP,001122aa0001,", {
    model: "Cisco 8845",
    protocol: "SIP",
  });
  assert.deepEqual(phone, {
    section: "phones",
    name: "SEP001122AA0001",
    model: "Cisco 8845",
    protocol: "SIP",
    devicePool: "DP",
    lines: [{ pattern: "0100" }],
  });
});

test("two rows that say different things of one number: the first stays, and it is said", () => {
  const text = `${phones},Directory Number 1,Line Description 1
CSFA,m,SIP,DP,a,1,one
CSFB,m,SIP,DP,b,1,two`;
  assert.deepEqual(
    objects(text).filter((it) => it.section === "lines"),
    [{ section: "lines", pattern: "1", description: "one" }],
  );
  assert.deepEqual(notes(text), [
    'a.csv, row 3, description: 1 is "one" in an earlier row and "two" here; the earlier value is kept',
  ]);
});

test("users: # and NULL say nothing, an empty cell deletes nothing, secrets are not read", () => {
  const text = `USER ID,DEPARTMENT,PASSWORD,PIN,PRIMARY EXTENSION,CONTROLLED DEVICE 1,CONTROLLED DEVICE 2,HOME CLUSTER,USER PROFILE
jdoe,#,secret1,1234,\\+4930100 in PT_Line,CSFJDOE,TCTJDOE,t,UP-MRA
agrau,,,NULL,NULL,,,,#`;
  assert.deepEqual(
    objects(text),
    [
      {
        section: "endUsers",
        userid: "jdoe",
        userProfile: "UP-MRA",
        homeCluster: true,
        primaryExtension: { pattern: "\\+4930100", routePartition: "PT_Line" },
        associatedDevices: ["CSFJDOE", "TCTJDOE"],
      },
      { section: "endUsers", userid: "agrau" },
    ]
      .map((it) => ({ ...it }))
      .map((it) => sortedLike(it, objects(text))),
  );
  assert.deepEqual(notes(text), [
    'a.csv: these columns hold secrets and were not read: "PASSWORD", "PIN". Secrets are asked for when they are deployed',
  ]);
  assert.ok(!JSON.stringify(read(text)).includes("secret1"));
});

/** Only the order of keys is that of the catalogue. */
function sortedLike(it: object, like: readonly object[]): object {
  const found = like.find(
    (one) => JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(it).sort()),
  );
  return found ?? it;
}

const combos = `FIRST NAME,LAST NAME,USER ID,PASSWORD,USER LOCALE,NUMBER OF LINES,MAC ADDRESS,DESCRIPTION,DIRECTORY NUMBER 1
Lena,Park,lpark,,English United States,1,001122AA0011,"Assistant, home",\\+4930111`;

test("users and phones in one file: both, tied to each other; what no column tells is asked for", () => {
  const asked = read(combos);
  assert.deepEqual(
    asked.notes.map((it) => it.kind === "question" && it.key),
    ["model", "protocol", "devicePool"],
  );
  assert.deepEqual(
    objects(combos, { model: "Cisco 8845", protocol: "SIP", devicePool: "DP" }).map((it) => JSON.stringify(it)),
    [
      '{"section":"phones","name":"SEP001122AA0011","model":"Cisco 8845","protocol":"SIP","devicePool":"DP","description":"Assistant, home","lines":[{"pattern":"\\\\+4930111"}],"ownerUser":"lpark"}',
      '{"section":"lines","pattern":"\\\\+4930111"}',
      '{"section":"endUsers","firstName":"Lena","lastName":"Park","userid":"lpark","userLocale":"English United States","associatedDevices":["SEP001122AA0011"]}',
    ],
  );
});

test("what only phones have is the phone's wherever it stands, in the objects and in the mapping", () => {
  const all = { model: "Cisco 8845", protocol: "SIP", devicePool: "DP" };
  for (const text of [
    "DESCRIPTION,USER ID,LAST NAME,MAC ADDRESS\nDesk,lpark,Park,001122AA0011\n",
    "USER ID,DESCRIPTION,LAST NAME,MAC ADDRESS\nlpark,Desk,Park,001122AA0011\n",
    "MAC ADDRESS,LAST NAME,DESCRIPTION,USER ID\n001122AA0011,Park,Desk,lpark\n",
  ]) {
    const [phone] = objects(text, all).map((it) => it.section === "phones" && "description" in it && it.description);
    assert.equal(phone, "Desk", text);
    assert.deepEqual(read(text, all).notes, [], text);
    const rows = tableMapping(sheet(text), { answers: all, fillIn: () => "" }).rows;
    assert.match(JSON.stringify(rows), /"description":"\{DESCRIPTION\}"/, text);
  }
  // where users and phones have one each, each keeps its own
  const both =
    "USER ID,DESCRIPTION,LAST NAME,MAC ADDRESS,DESCRIPTION\nlpark,Of the user,Park,001122AA0011,Of the phone\n";
  assert.match(JSON.stringify(objects(both, all)), /"description":"Of the phone"/);
  assert.doesNotMatch(JSON.stringify(objects(both, all)), /Of the user/);
});

test("a user behind the device is a user all the same, in the objects and in the mapping", () => {
  const text = "MAC ADDRESS,USER ID,LAST NAME,FIRST NAME,DESCRIPTION\n001122AA0011,lpark,Park,Lena,Desk\n";
  const all = { model: "Cisco 8845", protocol: "SIP", devicePool: "DP" };
  assert.deepEqual(
    objects(text, all).map((it) => JSON.stringify(it)),
    [
      '{"section":"phones","name":"SEP001122AA0011","model":"Cisco 8845","protocol":"SIP","devicePool":"DP","description":"Desk","ownerUser":"lpark"}',
      '{"section":"endUsers","firstName":"Lena","lastName":"Park","userid":"lpark","associatedDevices":["SEP001122AA0011"]}',
    ],
  );
  assert.deepEqual(read(text, all).notes, []);
  const [user] = tableMapping(sheet(text), { answers: all, fillIn: () => "" }).rows;
  assert.deepEqual(user, {
    section: "endUsers",
    values: {
      userid: "{USER ID}",
      lastName: "{LAST NAME}",
      firstName: "{FIRST NAME}",
      associatedDevices: ["SEP{MAC ADDRESS:upper}"],
    },
  });
});

test("users who only control devices are said, not invented", () =>
  assert.deepEqual(notes(`${phones},User ID 1\nCSFA,m,SIP,DP,a,boss`), [
    "a.csv names 1 user who control devices and says nothing else of them; import the file of users as well to keep that",
  ]));

test("a damaged cell is left out and named with row and column; an empty row is said", () => {
  const text = `${phones},External Phone Number Mask 1,Directory Number 1
SEP001122AA0001,m,SIP,DP,a,4.93091E+12,01
1.12234E+11,m,SIP,DP,b,,02
,,,,,,`;
  assert.deepEqual(
    objects(text).map((it) => [it.section, "lines" in it ? it.lines : undefined]),
    [
      ["phones", [{ pattern: "01" }]],
      ["lines", undefined],
      ["lines", undefined],
    ],
  );
  assert.equal(notes(text).length, 3);
  assert.match(notes(text)[0] ?? "", /^a\.csv, row 2, External Phone Number Mask 1: "4\.93091E\+12" is a number/);
  assert.match(notes(text).at(-1) ?? "", /row 4 is empty/);
});

test("a heading that is not known is listed; what mra/v1 has no key for, only when it has values", () => {
  const text = `${phones},Favourite Colour,SRTP Allowed,DTMF Signalling\nCSFA,m,SIP,DP,a,blue,t,`;
  assert.deepEqual(notes(text), [
    'a.csv: these headings are not known, and their columns are left out: "Favourite Colour". With --tables they can be mapped by hand',
    'a.csv: these columns have values that these files have no key for; they are left out: "SRTP Allowed"',
  ]);
});

test("XML with commas is one cell, and is read as settings", () =>
  assert.deepEqual(objects(`${phones},XML\nSEP001122AA0001,m,SIP,DP,a,"<days>1,7</days>"`)[0], {
    section: "phones",
    name: "SEP001122AA0001",
    model: "m",
    protocol: "SIP",
    devicePool: "DP",
    vendorConfig: { read: "<days>1,7</days>" },
    ownerUser: "a",
  }));

test("a list of device names is a selection, not a description", () => {
  const { objects: made, selected } = read("CSFJDOE\nTCTJDOE\nSEP001122AA0001");
  assert.deepEqual([made, selected], [[], ["CSFJDOE", "TCTJDOE", "SEP001122AA0001"]]);
});

test("line appearances are the user's", () =>
  assert.deepEqual(objects("User ID,Device,Directory Number,Partition\njdoe,CSFJDOE,\\+49,PT"), [
    {
      section: "endUsers",
      userid: "jdoe",
      lineAppearanceAssociationForPresences: [
        { laapDeviceName: "CSFJDOE", laapDirectory: "\\+49", laapPartition: "PT" },
      ],
    },
  ]));

test("a table of somebody's own, in Korean: common words are understood, no other column is guessed at", () => {
  const text =
    "장치 이름,모델,프로토콜,장치 풀,소유자,내선번호,표시 이름,MRA,좌석\nCSFMKIM,Cisco Unified Client Services Framework,SIP,DP,mkim,\\+82,김민준,예,3층";
  assert.deepEqual(objects(text)[0], {
    section: "phones",
    name: "CSFMKIM",
    model: "Cisco Unified Client Services Framework",
    protocol: "SIP",
    devicePool: "DP",
    ownerUser: "mkim",
    lines: [{ pattern: "\\+82", display: "김민준" }],
    mra: true,
  });
  assert.match(notes(text)[0] ?? "", /"좌석"/);
});

test("a user with devices in one row: a phone for each yes, whatever the spelling of a MAC address", () => {
  const text = "User ID,Last name,Desk phone MAC,Jabber PC,iPhone,Android\njdoe,Doe,00:11:22:aa:00:01,x,no,";
  const made = objects(text, { model: "Cisco 8845", protocol: "SIP", devicePool: "DP" });
  assert.deepEqual(
    made.map((it) => [it.section, "name" in it ? it.name : undefined, "model" in it ? it.model : undefined]),
    [
      ["phones", "SEP001122AA0001", "Cisco 8845"],
      ["phones", "CSFJDOE", "Cisco Unified Client Services Framework"],
      ["endUsers", undefined, undefined],
    ],
  );
});

const mappingOf = (text: string, answers: Answers = {}) => {
  const { rows, notes: left } = tableMapping(sheet(text), { answers, fillIn: (key) => `<${key}>` });
  return {
    rows,
    notes: left.map((it) => `${it.kind} ${"heading" in it ? it.heading : "key" in it ? it.key : ""}`.trim()),
  };
};

test("the mapping of a table has a placeholder for each understood heading with a value", () =>
  assert.deepEqual(
    mappingOf(`MAC ADDRESS,Device Pool,Directory Number 1,Display 1,Display 2,PIN,XML\n001122AA0001,DP,1,Jane,,,<a/>`, {
      model: "Cisco 8845",
    }),
    {
      rows: [
        { section: "lines", values: { pattern: "{Directory Number 1}" } },
        {
          section: "phones",
          values: {
            name: "SEP{MAC ADDRESS:upper}",
            model: "Cisco 8845",
            protocol: "<protocol>",
            devicePool: "{Device Pool}",
            lines: [{ pattern: "{Directory Number 1}", display: "{Display 1}" }],
          },
        },
      ],
      notes: ["notInTable XML", "question protocol"],
    },
  ));

test("a row without a number or a device makes none of it, in silence; a word that says no keeps its cell", () => {
  const text = `${phones},Directory Number 1,Directory Number 2\nATA1,m,SIP,DP,,,\nCSFA,m,SIP,DP,a,1,0\n,,,,,,`;
  const lines = mappingOf(text).rows.filter((it) => it.section === "lines");
  assert.deepEqual(lines, [
    { section: "lines", when: "Directory Number 1", values: { pattern: "{Directory Number 1}" } },
    { section: "lines", values: { pattern: "{Directory Number 2}" } },
  ]);
});

test("a phone of a file of users and phones is its user's, in the mapping, too", () => {
  const [user, , phone] = mappingOf(combos).rows as { readonly values: Readonly<Record<string, unknown>> }[];
  assert.deepEqual(user?.values.associatedDevices, ["SEP{MAC ADDRESS:upper}"]);
  assert.deepEqual([phone?.values.name, phone?.values.ownerUser], ["SEP{MAC ADDRESS:upper}", "{USER ID}"]);
});

test("what a placeholder cannot say is listed: addresses with colons, presence on lines; a selection is none", () => {
  const [own, presence, names] = [
    "User ID,Desk phone MAC,iPhone\njdoe,00:11:22:AA:00:01,x",
    "User ID,Device,Directory Number,Partition\njdoe,CSFJDOE,1,PT",
    "CSFJDOE\nTCTJDOE",
  ].map((it) => mappingOf(it));
  assert.deepEqual(own?.notes, ["namesDiffer Desk phone MAC", "question devicePool"]);
  assert.deepEqual(presence, {
    rows: [],
    notes: ["User ID", "Device", "Directory Number", "Partition"].map((it) => `notInTable ${it}`),
  });
  assert.deepEqual(names, { rows: [], notes: [] });
});

test("a person's name is not a device; the pool of the row is one for all of its devices", () => {
  const text =
    'Name,User ID,Desk phone MAC,iPhone,Pool,Security profile\n"Doe, Jane",jdoe,,x,DP,\n"Kim, 민준",mkim,001122AA0001,x,DQ,P';
  assert.deepEqual(objects(text, { model: "Cisco 8845", protocol: "SIP" }), [
    {
      ...{ section: "phones", name: "TCTJDOE", devicePool: "DP", model: "Cisco Dual Mode for iPhone", protocol: "SIP" },
      ownerUser: "jdoe",
    },
    { section: "endUsers", displayName: "Doe, Jane", lastName: "Doe", firstName: "Jane", userid: "jdoe" },
    {
      ...{ section: "phones", name: "SEP001122AA0001", model: "Cisco 8845", protocol: "SIP", devicePool: "DQ" },
      ...{ phoneSecurityProfile: "P", ownerUser: "mkim" },
    },
    {
      ...{ section: "phones", name: "TCTMKIM", devicePool: "DQ", model: "Cisco Dual Mode for iPhone", protocol: "SIP" },
      ownerUser: "mkim",
    },
    { section: "endUsers", displayName: "Kim, 민준", lastName: "Kim", firstName: "민준", userid: "mkim" },
  ]);
  assert.deepEqual(
    objects("name,userid\nCSFJDOE,jdoe", { model: "m", protocol: "SIP", devicePool: "DP" }).map((it) => it.section),
    ["phones", "endUsers"],
  );
});

test("a column that means what an earlier one means is said, not mixed in", () =>
  assert.deepEqual(notes("Device,Phone,Model,Protocol,Pool\nCSFA,CSFB,m,SIP,DP"), [
    'a.csv: these columns mean what earlier ones mean, and are left out: "Phone". With --tables they can be mapped by hand',
  ]));

test("numbers beside a cell of which a spreadsheet made a number may have lost a zero, in both kinds of sheets", () => {
  const bat = notes(`${phones},Directory Number 1\n1122334455,m,SIP,DP,a,117\nCSFB,m,SIP,DP,b,118`);
  assert.match(bat.join("\n"), /row 2, Directory Number 1: A spreadsheet made a number of another cell .* "117"/);
  assert.doesNotMatch(bat.join("\n"), /"118"/);
  assert.match(
    notes("Device,DN,Model,Protocol,Pool\n1.1E+11,117,m,SIP,DP").join("\n"),
    /row 2, DN: A spreadsheet made a number/,
  );
});

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Answers } from "../../core/src/sheet/import-sheets.ts";
import { tableMapping } from "../../core/src/sheet/table-mapping.ts";
import { notes, objects, phones, read, sheet } from "./imported-text.ts";

// Sheets as others keep them: what is not as it should be is read, or named.

/** Only the order of keys is that of the catalogue. */
function sortedLike(it: object, like: readonly object[]): object {
  const found = like.find(
    (one) => JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(it).sort()),
  );
  return found ?? it;
}

const mappingOf = (text: string, answers: Answers = {}) => {
  const { rows, notes: left } = tableMapping(sheet(text), { answers, fillIn: (key) => `<${key}>` });
  return {
    rows,
    notes: left.map((it) => `${it.kind} ${"heading" in it ? it.heading : "key" in it ? it.key : ""}`.trim()),
  };
};

test("a line without a number is none; one whose number is damaged keeps its place, to be filled in", () =>
  assert.deepEqual(
    objects(
      `${phones},Directory Number 1,Route Partition 1,Directory Number 2,Route Partition 2
CSFA,m,SIP,DP,a,,PT,1002,PT
CSFB,m,SIP,DP,b,1.2E+11,PT,1003,PT
CSFC,m,SIP,DP,c,,PT,,PT`,
    ).map((it) => ("lines" in it ? it.lines : it.section === "lines" && "pattern" in it ? it.pattern : "none")),
    [
      [{ pattern: "1002", routePartition: "PT" }],
      "1002",
      [
        { pattern: "<pattern>", routePartition: "PT" },
        { pattern: "1003", routePartition: "PT" },
      ],
      "1003",
      "none",
    ],
  ));

test("the same heading twice: the first column counts, and it is said; in sheets of keys, too", () => {
  const text = `${phones},Description,Device  pool,DESCRIPTION\nCSFA,m,SIP,DP,a,one,DQ,two`;
  assert.deepEqual(
    objects(text),
    [
      {
        section: "phones",
        name: "CSFA",
        description: "one",
        model: "m",
        protocol: "SIP",
        devicePool: "DP",
        ownerUser: "a",
      },
    ].map((it) => sortedLike(it, objects(text))),
  );
  assert.match(notes(text).join(), /mean what earlier ones mean, and are left out: "Device pool", "DESCRIPTION"/);
  const keyed = read("name,description,description\nCSFA,one,two", {}, "phones.csv");
  assert.equal(keyed.objects[0]?.fields.description, "one");
  assert.equal(keyed.notes[0]?.kind, "repeated");
});

test("a MAC address with an E is no rounded number", () =>
  assert.deepEqual(
    objects("MAC ADDRESS,DESCRIPTION,DEVICE TYPE,DEVICE PROTOCOL,DEVICE POOL\n001122334E56,Room 1E1,m,SIP,DP").map(
      (it) => [it.section, "name" in it && it.name, "description" in it && it.description],
    ),
    [["phones", "SEP001122334E56", "Room 1E1"]],
  ));

test("what an export holds and a spreadsheet damaged is left out and named; what the export quoted is its own", () => {
  const text = 'name,description,lines.0.pattern\nCSFA,"""1E+5""",4.93E+12\nCSFB,1E+5,0100';
  const { objects: made, notes: said } = read(text, { model: "m", protocol: "SIP", devicePool: "DP" }, "phones.csv");
  assert.deepEqual(
    made.map(({ fields }) => [fields.name, fields.description, fields.lines]),
    [
      ["CSFA", "1E+5", undefined],
      ["CSFB", undefined, [{ pattern: "0100" }]],
    ],
  );
  assert.deepEqual(
    said.map((it) => it.kind === "damaged" && [it.at.row, it.at.heading, it.severity]),
    [
      [2, "lines.0.pattern", "error"],
      [3, "description", "error"],
    ],
  );
});

test("a first row without a known heading: nothing is taken, and it says what to do", () => {
  assert.deepEqual(objects("Phones 2026,,\n,,\nDevice,Pool,Model\nCSFA,DP,m"), []);
  assert.match(notes("Phones 2026,,\nDevice,Pool,Model").join(), /The first row must hold the headings/);
});

test("a telephone number under Phone is the user's; Korean headings are found with and without blanks", () => {
  assert.deepEqual(objects("User,Phone\njdoe,+49 30 1\nmkim,+49 30 2"), [
    { section: "endUsers", userid: "jdoe", telephoneNumber: "+49 30 1" },
    { section: "endUsers", userid: "mkim", telephoneNumber: "+49 30 2" },
  ]);
  const korean = "장치이름,모델명,프로토콜,장치풀,소유자 ID,내선 번호,보안 프로필\nCSFA,m,SIP,DP,a,0100,P";
  assert.deepEqual(objects(korean)[0], {
    section: "phones",
    name: "CSFA",
    model: "m",
    protocol: "SIP",
    devicePool: "DP",
    ownerUser: "a",
    lines: [{ pattern: "0100" }],
    phoneSecurityProfile: "P",
  });
  assert.deepEqual(objects("아이디,이름\nmkim,김민준"), [
    { section: "endUsers", userid: "mkim", displayName: "김민준" },
  ]);
});

test("more than twenty cells or rows with one fate are one sentence", () => {
  const rows = Array.from({ length: 30 }, (_, i) => `CSF${i},m,SIP,DP,a,1.2E+11`);
  assert.match(
    notes(`${phones},Directory Number 1\n${rows.join("\n")}\n`).join("\n"),
    /^a\.csv, row 2, [^\n]* \(and 29 more like it\)$/,
  );
  assert.equal(notes(`${phones},Directory Number 1\n${rows.slice(0, 20).join("\n")}\n`).length, 20);
});

test("a mapping takes each heading once, and none that a placeholder cannot name", () => {
  const text = 'Device,Pool,Pool,Model:upper,"{Owner}",Protocol\nCSFA,DP,DQ,m,a,SIP';
  assert.deepEqual(mappingOf(text, { model: "m" }), {
    rows: [
      { section: "phones", values: { name: "{Device}", model: "m", devicePool: "{Pool}", protocol: "{Protocol}" } },
    ],
    notes: ["toMapRepeated Pool", "notInTable Model:upper", "notInTable {Owner}"],
  });
});

test("where one placeholder cannot say all names the mapping makes no phones; damaged cells do not count", () => {
  const mixed = mappingOf("MAC ADDRESS,DEVICE POOL,DIRECTORY NUMBER 1\n001122AA0001,DP,1\nCSFA,DP,2");
  assert.deepEqual(mixed, {
    rows: [{ section: "lines", values: { pattern: "{DIRECTORY NUMBER 1}" } }],
    notes: ["namesDiffer MAC ADDRESS"],
  });
  const [, phone] = mappingOf("MAC ADDRESS,DEVICE POOL,DIRECTORY NUMBER 1\n001122AA0001,DP,1\n1.2E+11,DP,2", {
    model: "m",
    protocol: "SIP",
  }).rows;
  assert.equal((phone as { readonly values: { readonly name: string } }).values.name, "SEP{MAC ADDRESS:upper}");
});

test("a table of somebody's own makes directory numbers, in the mapping, too", () =>
  assert.deepEqual(mappingOf("Device,DN,Partition,Model,Protocol,Pool\nCSFA,1,PT,m,SIP,DP").rows[0], {
    section: "lines",
    values: { pattern: "{DN}", routePartition: "{Partition}" },
  }));

/** Sheets as administrators keep them, and what each row of them is. */
const kept: readonly (readonly [text: string, found: readonly string[], left: readonly string[]])[] = [
  [
    "User ID,Last Name,First Name,Department,Telephone Number,Desktop,iPhone\njdoe,Doe,Jane,IT,+49,x,x",
    [
      "phones CSFJDOE ownerUser",
      "phones TCTJDOE ownerUser",
      "endUsers jdoe lastName firstName department telephoneNumber",
    ],
    [],
  ],
  [
    "First Name,Last Name,User ID,Manager User ID,Mail ID,Android\nJane,Doe,jdoe,boss,j@example.com,x",
    ["phones BOTJDOE ownerUser", "endUsers jdoe firstName lastName manager mailid"],
    [],
  ],
  [
    "User ID,Last Name,Password,Desktop\njdoe,Doe,hidden,x",
    ["phones CSFJDOE ownerUser", "endUsers jdoe lastName"],
    ["secret Password"],
  ],
  [
    'CWID,Name,Class of Service,Extension,MAC,Pool\nAB12C,"Doe, Jane",International,1001,00:11:22:33:44:55,DP',
    ["phones SEP001122334455 devicePool ownerUser", "endUsers AB12C displayName lastName firstName telephoneNumber"],
    ["unknownHeading Class of Service"],
  ],
  [
    "devicename,devicepool,phone_model,firmware,description,ip\nSEP001122334455,DP,Cisco 8845,12,Hall,10.1.1.1",
    ["phones SEP001122334455 devicePool model description"],
    ["unknownHeading firmware", "unknownHeading ip"],
  ],
  [
    "mac,userid,lastName,extension,devicePool,css,routePartition\n001122334455,jdoe,Doe,1001,DP,CSS,PT",
    ["phones SEP001122334455 devicePool callingSearchSpace ownerUser", "endUsers jdoe lastName telephoneNumber"],
    ["ofNothing routePartition"],
  ],
  [
    "routepartitionname,pattern,description,alertingname\nPT,1001,Hall,Hall",
    ["lines 1001 routePartition description alertingName"],
    [],
  ],
  ["내선,파티션,설명\n1001,PT,로비", ["lines 1001 routePartition description"], []],
  ["telephonenumber,DisplayName,SAMAccountName\n+49,Jane Doe,jdoe", ["endUsers jdoe telephoneNumber displayName"], []],
  ["User ID,Pool\njdoe,DP", ["endUsers jdoe"], ["ofNothing Pool"]],
  ["Device,Owner,MAC\nCSFJDOE,jdoe,001122334455", ["phones CSFJDOE ownerUser"], ["repeated MAC"]],
  [
    "Name,MAC,Ext,Partition,Pool\nJane Doe,001122334455,1001,PT,DP",
    ["phones SEP001122334455 devicePool"],
    ["unknownHeading Name", "ofNothing Ext", "ofNothing Partition"],
  ],
  [
    "User ID;Last Name;Manager;Desk Phone;Jabber\njdoe;Doe;boss;SEP001122334455;x",
    ["phones SEP001122334455 ownerUser", "endUsers jdoe lastName manager"],
    ["unknownHeading Jabber"],
  ],
];

test("sheets of people, phones and numbers as administrators keep them; no column is left out in silence", () => {
  const answers: Answers = { model: "m", protocol: "SIP", devicePool: "p" };
  for (const [text, found, left] of kept) {
    const { objects: made, notes: said } = read(text, answers);
    const shown = made.map(({ section, fields }) => {
      const { userid, pattern, name = userid ?? pattern, ...others } = fields;
      const keys = Object.entries(others).flatMap(([key, value]) => (answers[key] === value ? [] : [key]));
      const text = typeof name === "string" ? name : "";
      return [section, text, ...keys.filter((it) => it !== "model" || text.startsWith("SEP"))].join(" ");
    });
    assert.deepEqual([...shown].sort(), [...found].sort(), text);
    const columns = said.flatMap((it) => ("heading" in it ? [`${it.kind} ${it.heading}`] : []));
    assert.deepEqual(columns, left, text);
    // The mapping of the same sheet makes the same kinds of objects, but where a placeholder cannot say the names.
    const rows = tableMapping(sheet(text), { answers, fillIn: () => "" }).rows.map((it) => it.section as string);
    const sections: string[] = made.map((it) => it.section).filter((it) => it !== "phones" || !text.includes("11:22"));
    assert.deepEqual([...new Set(rows)].sort(), [...new Set(sections)].sort(), text);
  }
});

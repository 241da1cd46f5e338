import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { test, type TestContext } from "node:test";
import { strToU8, zipSync } from "fflate";
import { sheetText } from "../../server/src/workspace/sheet-text.ts";
import { membersOf } from "../../server/src/workspace/tar.ts";
import { mra } from "./terminal.ts";

function folderOf(t: TestContext, files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), "mra-import-"));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

const phones = `Device Name;Device Type;Device Protocol;Device Pool;Device Security Profile;Owner User ID;Directory Number 1
CSFJDOE;Cisco Unified Client Services Framework;SIP;DP-MRA;csf.example.com;jdoe;0100
CSFMKIM;Cisco Unified Client Services Framework;SIP;DP-MRA;csf.example.com;mkim;0101
`;

/** One member of an archive as tar writes it. */
function member(name: string, content: string, type = "0", size = Buffer.byteLength(content)): Buffer {
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write("0000644\0", 100);
  header.write(`${size.toString(8).padStart(11, "0")}\0`, 124);
  header.write("        ", 148);
  header.write(type, 156);
  header.write("ustar\0", 257);
  const sum = header.reduce((a, b) => a + b, 0);
  header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  const body = Buffer.alloc(Math.ceil(Buffer.byteLength(content) / 512) * 512);
  body.write(content);
  return Buffer.concat([header, body]);
}
const end = Buffer.alloc(1024);

test("an export of phones becomes few lines, with a definition to complete where there is none", async (t) => {
  const folder = folderOf(t, { "phones.csv": phones });
  const out = join(folder, "project");
  const { status, notes } = await mra(["import", join(folder, "phones.csv"), "--cluster", "c", "--out", out]);
  assert.equal(status, 0);
  assert.match(notes, /lines: 2, phones: 2, in 4 files in /);
  assert.deepEqual(readdirSync(out).sort(), [
    "cluster.mra.yaml",
    "lines.mra.yaml",
    "phones-DP-MRA.mra.yaml",
    "templates.mra.yaml",
  ]);
  assert.match(readFileSync(join(out, "cluster.mra.yaml"), "utf8"), /^cluster:\n {2}name: c\n {2}# publisher: /m);
  const again = await mra(["import", join(folder, "phones.csv"), "--out", out]);
  assert.equal(again.status, 1, "nothing is overwritten");
  assert.match(again.notes, /is there already\. Nothing was written/);
});

test("what an export wrote is a table whose headings are the keys, as CSV and as a workbook", async (t) => {
  const folder = folderOf(t, {
    "x.mra.yaml": "apiVersion: mra/v1\ncluster: c\nregions:\n  - { name: R-1 }\n  - { name: 서울 }\n",
  });
  const project = join(folder, "x.mra.yaml");
  for (const format of ["csv", "xlsx"]) {
    const [sheet, out] = [join(folder, `regions.${format}`), join(folder, format)];
    assert.equal((await mra(["export", "regions", project, "--cluster", "c", "--out", sheet])).status, 0);
    const { status, notes } = await mra(["import", sheet, "--cluster", "c", "--out", out, "--tables"]);
    assert.equal(status, 0, notes);
    const mapping = readFileSync(join(out, "regions.mra.yaml"), "utf8");
    assert.match(mapping, /section: regions, columns: same/);
    assert.equal(/^ {4}sheet: regions$/m.test(mapping), format === "xlsx", mapping);
    const again = await mra(["export", "regions", out]);
    assert.match(again.out, /^\uFEFFname\r\nR-1\r\n서울\r\n$/, again.notes);
  }
});

test("a table keeps the sheet as it is, and writes the mapping beside it", async (t) => {
  const folder = folderOf(t, { "phones.csv": phones });
  const out = join(folder, "project");
  const { status } = await mra(["import", join(folder, "phones.csv"), "--cluster", "c", "--out", out, "--tables"]);
  assert.equal(status, 0);
  assert.equal(readFileSync(join(out, "phones.csv"), "utf8"), phones);
  assert.match(readFileSync(join(out, "phones.mra.yaml"), "utf8"), /ownerUser: "\{Owner User ID\}"/);
});

test("what a file cannot tell is asked at a terminal, taken from a file, or marked", async (t) => {
  const folder = folderOf(t, {
    "insert.csv": "MAC ADDRESS,DEVICE POOL,DIRECTORY NUMBER 1\n001122AA0001,DP-MRA,1\n",
    answers: "# the phones of the first floor\nmodel=Cisco 8845\nprotocol = SIP\n",
  });
  const call = (out: string, ...more: string[]) => [
    "import",
    join(folder, "insert.csv"),
    "--cluster",
    "c",
    "--out",
    join(folder, out),
    ...more,
  ];
  const text = (out: string) => readFileSync(join(folder, out, "phones-DP-MRA.mra.yaml"), "utf8");
  const marked = await mra(call("a"));
  assert.equal(marked.status, 0);
  assert.match(text("a"), /model: null # to fill in: model\n {4}protocol: null # to fill in: protocol/);
  assert.match(marked.notes, /insert\.csv does not say Phone type of 1 object: fill it in/);
  await mra(call("b"), { answers: ["Cisco 7841", "SIP"] });
  assert.match(text("b"), /model: Cisco 7841\n {4}protocol: SIP/);
  await mra(call("c", "--answers", join(folder, "answers")));
  assert.match(text("c"), /model: Cisco 8845\n {4}protocol: SIP/);
});

test("how much comes is said before anything is written: a try ends there, and so does a no at a terminal", async (t) => {
  const folder = folderOf(t, { "phones.csv": phones });
  const call = (out: string, ...more: string[]) => [
    ...["import", join(folder, "phones.csv"), "--cluster", "c", "--out", join(folder, out)],
    ...more,
  ];
  const linesIn = (out: string) =>
    readdirSync(join(folder, out)).reduce(
      (sum, it) => sum + readFileSync(join(folder, out, it), "utf8").split("\n").length - 1,
      0,
    );
  for (const [form, files] of [
    [[], 4],
    [["--tables"], 3],
  ] as const) {
    const [tried, out] = [await mra(call("tried", ...form, "--dry-run")), `out${files}`];
    assert.equal(tried.status, 0);
    assert.ok(!existsSync(join(folder, "tried")));
    assert.match(tried.notes, /Nothing was written \(--dry-run\)\n$/);
    const no = await mra(call("tried", ...form), { answers: ["n"] });
    assert.equal(no.status, 1);
    assert.ok(!existsSync(join(folder, "tried")));
    const yes = await mra(call(out, ...form), { answers: [""] });
    assert.equal(yes.status, 0);
    assert.equal(readdirSync(join(folder, out)).length, files);
    const said = `To be written: lines: 2, phones: 2; ${files} files and ${linesIn(out)} lines in `;
    for (const it of [tried, no, yes]) assert.ok(it.notes.includes(said), `${it.notes}\n${said}`);
  }
});

test("without a cluster or a file the call is wrong", async (t) => {
  const folder = folderOf(t, { "phones.csv": phones });
  assert.equal((await mra(["import", join(folder, "phones.csv"), "--out", join(folder, "x")])).status, 64);
  assert.equal((await mra(["import", "--cluster", "c"])).status, 64);
  assert.equal(
    (await mra(["import", join(folder, "none.csv"), "--cluster", "c", "--out", join(folder, "x")])).status,
    1,
  );
  assert.ok(!existsSync(join(folder, "x")));
});

test("an archive of exports is read member by member, and writes nowhere else", async (t) => {
  const folder = folderOf(t, {
    "export.tar": Buffer.concat([
      member("header.txt", "server,time\n"),
      member("../../phone.csv", phones),
      member("link.csv", "", "2"),
      member("enduser.csv", "USER ID,LAST NAME,USER PROFILE\njdoe,Doe,UP\n"),
      end,
    ]),
  });
  const out = join(folder, "project");
  const { status, notes } = await mra(["import", join(folder, "export.tar"), "--cluster", "c", "--out", out]);
  assert.equal(status, 0);
  assert.match(notes, /endUsers: 1, lines: 2, phones: 2, in 5 files/);
  assert.deepEqual(readdirSync(folder).sort(), ["export.tar", "project"]);
});

test("an archive that states what it does not hold is refused whole", () => {
  const broken = member("a.csv", "x");
  broken.write("9", 0);
  for (const [title, bytes] of [
    ["a size beyond its end", Buffer.concat([member("a.csv", "x", "0", 5_000_000), end])],
    ["a wrong checksum", Buffer.concat([broken, end])],
    ["no archive at all", Buffer.from("Device Name\nCSFA\n")],
    ["nothing", Buffer.alloc(0)],
  ] as const)
    assert.ok(!membersOf(bytes).ok, title);
});

test("a member with a long name has the whole of it", () => {
  const long = `${"folder/".repeat(20)}${"device-pools-".repeat(9)}phone.csv`;
  const record = ` path=${long}\n`;
  const length = record.length + 3;
  for (const [title, before] of [
    ["GNU", member("././@LongLink", `${long}\0`, "L")],
    ["POSIX", member("x", `${length}${record}`, "x")],
  ] as const) {
    const read = membersOf(Buffer.concat([before, member("folder/devi", phones), member("b.csv", phones), end]));
    assert.ok(read.ok, title);
    assert.deepEqual(
      read.value.map((it) => it.name),
      [long.split("/").at(-1), "b.csv"],
      title,
    );
  }
});

test("a text is read in the encoding that spreadsheets write, or not at all", () => {
  const utf16 = (text: string): Buffer => Buffer.from(text, "utf16le");
  const text = "이름,a\n김민준,b\n";
  const read = (bytes: Uint8Array): string | undefined => {
    const it = sheetText(bytes);
    return it.ok ? `${it.value.encoding}${it.value.bom ? "+bom" : ""} ${it.value.text === text}` : undefined;
  };
  assert.equal(read(Buffer.from(text)), "utf-8 true");
  assert.equal(read(Buffer.from(`\ufeff${text}`)), "utf-8+bom true");
  assert.equal(read(utf16(`\ufeff${text}`)), "utf-16le+bom true");
  assert.equal(read(utf16(`\ufeff${text}`).swap16()), "utf-16be+bom true");
  const cp949 = Buffer.from([
    0xc0, 0xcc, 0xb8, 0xa7, 0x2c, 0x61, 0x0a, 0xb1, 0xe8, 0xb9, 0xce, 0xc1, 0xd8, 0x2c, 0x62, 0x0a,
  ]);
  assert.equal(read(cp949), "cp949 true");
  assert.equal(read(Buffer.from([0xff, 0x41, 0x80, 0x0a])), undefined);
});

test("of two files with one name neither is taken for the other, nor is one that is there already", async (t) => {
  const folder = folderOf(t, { "a.tar": Buffer.concat([member("x/Phones.CSV", phones), end]), "phones.csv": phones });
  const call = (out: string, ...files: string[]) =>
    mra(["import", ...files.map((it) => join(folder, it)), "--cluster", "c", "--tables", "--out", join(folder, out)]);
  const both = await call("both", "a.tar", "phones.csv");
  assert.equal(both.status, 0, both.notes);
  assert.deepEqual(
    readdirSync(join(folder, "both"))
      .filter((it) => /phones/i.test(it))
      .sort(),
    ["Phones.CSV", "Phones.mra.yaml", `${basename(folder)}-phones.csv`, `${basename(folder)}-phones.mra.yaml`].sort(),
  );
  const mapping = readFileSync(join(folder, "both", `${basename(folder)}-phones.mra.yaml`), "utf8");
  assert.ok(mapping.includes(`file: ${basename(folder)}-phones.csv`), mapping);
  assert.equal(readFileSync(join(folder, "both", `${basename(folder)}-phones.csv`), "utf8"), phones);
  mkdirSync(join(folder, "strange"));
  writeFileSync(join(folder, "strange/phones.csv"), "mine");
  const taken = await call("strange", "phones.csv");
  assert.equal(taken.status, 1);
  assert.match(taken.notes, /phones\.csv is there already/);
  assert.deepEqual(readdirSync(join(folder, "strange")), ["phones.csv"]);
  assert.equal((await call(".", "phones.csv")).status, 0, "a sheet that lies there stays");
});

test("what makes nothing writes nothing; what is no table says what it is and what to do", async (t) => {
  const folder = folderOf(t, {
    "title.csv": "Phones 2026,,\nDevice,Pool,Model\n",
    "headings.csv": "Device Name,Device Pool\n",
    "empty.csv": "",
    "old.xls": Buffer.from("d0cf11e0a1b11ae1", "hex"),
    "locked.xlsx": Buffer.from("d0cf11e0a1b11ae1", "hex"),
    "many.xlsm": Buffer.from("504b0304", "hex"),
    "export.tar.gz": Buffer.from("1f8b0800", "hex"),
    "page.xls": "<html><table></table></html>",
    "western.csv": Buffer.from("Device Name\nM\u00fcller\n", "latin1"),
  });
  const out = join(folder, "out");
  for (const [name, why] of [
    ["title.csv", /No row of these files makes an object\. Nothing was written/],
    ["headings.csv", /No row of these files makes an object/],
    ["empty.csv", /No row of these files makes an object/],
    ["old.xls", /old \.xls workbook, or one that a password protects/],
    ["locked.xlsx", /a password protects/],
    ["many.xlsm", /workbook of another kind/],
    ["export.tar.gz", /is compressed/],
    ["page.xls", /a web page/],
    ["western.csv", /neither UTF-8, UTF-16 nor cp949/],
  ] as const) {
    const { status, notes } = await mra(["import", join(folder, name), "--cluster", "c", "--out", out]);
    assert.equal(status, 1, name);
    assert.match(notes, why);
    assert.ok(!existsSync(out), name);
  }
});

test("an answer that answers nothing is refused with its line", async (t) => {
  const folder = folderOf(t, {
    "p.csv": "MAC ADDRESS\n001122AA0001\n",
    good: "\ufeffmodel = Cisco 8845\r\n\r\n# x\r\n",
  });
  for (const [i, wrong] of ["model=m\nprotocl=SIP", "devicePool: DP", "model=", "just words"].entries()) {
    writeFileSync(join(folder, "answers"), wrong);
    const call = ["import", join(folder, "p.csv"), "--cluster", "c", "--out", join(folder, `o${i}`)];
    const { status, notes } = await mra([...call, "--answers", join(folder, "answers")]);
    assert.equal(status, 1, wrong);
    assert.match(
      notes,
      /line [12] is no answer\. A line is KEY=VALUE, where KEY is one of: model, protocol, devicePool/,
    );
  }
  const call = ["import", join(folder, "p.csv"), "--cluster", "c", "--out", join(folder, "ok")];
  const { notes } = await mra([...call, "--answers", join(folder, "good")]);
  assert.doesNotMatch(notes, /Phone type/);
});

test("a quote that nobody closed, cp949, and members that are no tables are said", async (t) => {
  const cp949 = Buffer.concat([
    Buffer.from(`${phones.split("\n")[0] ?? ""};Description\nCSFA;m;SIP;DP;p;a;1;`),
    Buffer.from([0xb1, 0xe8]),
  ]);
  const folder = folderOf(t, {
    "open.csv": `Device Name,Description,Device Pool\nCSFA,"x,DP\nCSFB,y,DP\n`,
    "ansi.csv": cp949,
    "export.tar": Buffer.concat([member("phone.csv", phones), member("notes.doc", "x"), end]),
  });
  const notes = async (name: string): Promise<string> =>
    (await mra(["import", join(folder, name), "--cluster", "c", "--out", join(folder, `${name}.d`)])).notes;
  assert.match(
    await notes("open.csv"),
    /row 2, Description: A quote at the beginning .* the rest of the file, 3 lines/,
  );
  assert.match(await notes("ansi.csv"), /is not UTF-8; it was read as cp949/);
  assert.match(await notes("export.tar"), /export\.tar:notes\.doc is no table and is left out/);
});

test("values that Unified CM assumes anyway are named where they are left out", async (t) => {
  const folder = folderOf(t, { "u.csv": "USER ID,LAST NAME,ENABLE MOBILITY,USER PROFILE\njdoe,Doe,f,UP\n" });
  const { notes } = await mra(["import", join(folder, "u.csv"), "--cluster", "c", "--out", join(folder, "o")]);
  assert.match(
    notes,
    /endUsers: 1 key whose values Unified CM assumes anyway are left out and not watched \(enableMobility\)/,
  );
});

test("a workbook: rows keep their numbers, a lost number its place, and each cell is said once", async (t) => {
  const cell = (name: string, text: string): string => `<c r="${name}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const headings = [
    "Device Name",
    "Device Pool",
    "Device Type",
    "Device Protocol",
    "Directory Number 1",
    "Description",
  ];
  const row = (n: number, name: string, number: string): string =>
    `<row r="${n}">${[name, "DP", "m", "SIP"].map((it, i) => cell(`${"ABCD"[i] ?? ""}${n}`, it)).join("")}<c r="E${n}"><v>${number}</v></c><c r="F${n}" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>`;
  const rows = [
    `<row r="1">${headings.map((it, i) => cell(`${"ABCDEF"[i] ?? ""}1`, it)).join("")}</row>`,
    row(2, "CSFA", "49309018201012345"),
    row(7, "CSFB", "1001"),
  ];
  const book = zipSync({
    "xl/workbook.xml": strToU8('<workbook xmlns:r="r"><sheets><sheet name="P" r:id="a"/></sheets></workbook>'),
    "xl/_rels/workbook.xml.rels": strToU8('<r><Relationship Id="a" Target="worksheets/sheet1.xml"/></r>'),
    "xl/worksheets/sheet1.xml": strToU8(`<worksheet><sheetData>${rows.join("")}</sheetData></worksheet>`),
  });
  const folder = folderOf(t, { "p.xlsx": book });
  const out = join(folder, "out");
  const { notes } = await mra(["import", join(folder, "p.xlsx"), "--cluster", "c", "--out", out]);
  assert.deepEqual(
    notes.split("\n").flatMap((it) => /row \d+, [^:]*: "[^"]*" is \S+ \S+/.exec(it)?.[0] ?? []),
    [
      'row 2, Directory Number 1: "49309018201012345" is a number',
      'row 2, Description: "#DIV/0!" is the error',
      'row 7, Description: "#DIV/0!" is the error',
    ],
    notes,
  );
  assert.match(
    readFileSync(join(out, "phones-DP.mra.yaml"), "utf8"),
    /name: CSFA\n.*\n *lines:\n *- pattern: null # to fill in/,
  );
});

import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
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

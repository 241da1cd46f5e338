import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readGrid, type Grid } from "../../core/src/model/grid.ts";
import type { SheetState } from "../../core/src/model/sheet-state.ts";
import { createEngine, type Engine } from "../../core/src/rules/engine.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { workbookSheet } from "../../server/src/workspace/workbook.ts";
import { workbookOf } from "../../server/src/workspace/workbook-write.ts";
import { root } from "../root.ts";
import { ownMs } from "./own-time.ts";

/** A mapping by which each row makes a user and a phone of a template. */
const mapping = `apiVersion: mra/v1
cluster:
  name: bench
  version: "14.0"
  enterpriseDomains: [example.com]
  securityMode: mixed
devicePools:
  - { name: DP-MRA, callManagerGroup: Default, dateTimeGroup: CMLocal, region: Default }
userProfiles:
  - { name: UP-MRA, enableMra: true }
phoneSecurityProfiles:
  - name: csf-mra.example.com
    phoneType: Cisco Unified Client Services Framework
    protocol: SIP
    deviceSecurityMode: Encrypted
    transportType: TLS
templates:
  - name: jabber-desktop
    for: phones
    model: Cisco Unified Client Services Framework
    protocol: SIP
    devicePool: DP-MRA
    phoneSecurityProfile: csf-mra.example.com
tables:
  - file: users.csv
    rows:
      - section: endUsers
        values: { userid: "{User ID}", lastName: "{Last Name}", userProfile: UP-MRA }
      - section: phones
        when: Desktop
        extends: jabber-desktop
        values: { name: "CSF{User ID:upper}", ownerUser: "{User ID}" }
`;

const rowsOf = (count: number): readonly (readonly string[])[] => [
  ["User ID", "Last Name", "Desktop"],
  ...Array.from({ length: count }, (_, n) => [`user${String(n)}`, `Name ${String(n)}`, "x"]),
];

const csvOf = (count: number): string =>
  rowsOf(count)
    .map((it) => `${it.join(",")}\r\n`)
    .join("");

/** Own time and peak memory of `mra check` for a CSV of so many rows, in a process of its own: its start counts. */
export function checkOfRows(rows: number): { readonly ms: number; readonly rssMb: number } {
  const folder = mkdtempSync(join(tmpdir(), "mra-bench-rows-"));
  try {
    writeFileSync(join(folder, "users.mra.yaml"), mapping);
    writeFileSync(join(folder, "users.csv"), csvOf(rows));

    const peak = `process.on("exit", () => { const it = process.resourceUsage(); process.stderr.write("\\nused " + (it.userCPUTime + it.systemCPUTime) + " " + it.maxRSS); })`;
    const hook = `data:text/javascript,${encodeURIComponent(peak)}`;
    const main = join(root, "out/server/src/cli/main.js");
    const ran = spawnSync(process.execPath, ["--import", hook, main, "check", folder], {
      encoding: "utf8",
      maxBuffer: 1e8,
    });
    if (!/ {2}MRA\d+ +\d/.test(ran.stdout)) throw new Error(`it did not check: ${ran.stderr.slice(0, 500)}`);
    const [, us, kb] = /used (\d+) (\d+)/.exec(ran.stderr) ?? [];
    return { ms: Number(us) / 1000, rssMb: Number(kb) / 1024 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Own time of keystrokes, and the longest that whoever asks meanwhile waits, both in ms. */
export interface Typed {
  readonly own: readonly number[];
  readonly longest: number;
}

/** Keystrokes in a CSV of so many rows, in a value of its mapping, and in one of the template that all its phones extend. */
export function typingInTable(
  rows: number,
  times: number,
): { readonly cell: Typed; readonly mapping: Typed; readonly template: Typed } {
  const [csv, file] = ["file:///bench/users.csv", "file:///bench/users.mra.yaml"];
  let sheet = csvOf(rows);
  let text = mapping;
  let grid = gridOf(csv, sheet, undefined);
  const engine = createEngine((): SheetState => ({ kind: "rows", grid }));
  const done = (edit: () => void): Once => once(engine, [csv, file], edit);
  const typed = (): void => {
    const at = sheet.indexOf(`user${String(rows >> 1)},`) + `user${String(rows >> 1)},`.length;
    sheet = `${sheet.slice(0, at)}e${sheet.slice(at)}`;
    grid = gridOf(csv, sheet, grid);
    engine.setSheet(csv, sheet);
    engine.refresh(file);
  };
  const behind = (value: string) => (): void => {
    const at = text.indexOf(value) + value.length;
    text = `${text.slice(0, at)}X${text.slice(at)}`;
    engine.edit(file, text, { start: at, removed: 0, inserted: 1 });
  };
  const each = (edit: () => void): Typed => {
    done(edit); // what it runs is compiled by now
    return typedOf(Array.from({ length: times }, () => done(edit)));
  };
  done(() => {
    engine.set(parse(file, text));
    engine.setSheet(csv, sheet);
  });
  return {
    cell: each(typed),
    mapping: each(behind("userProfile: UP-MRA")),
    template: each(behind("    devicePool: DP-MRA")),
  };
}

/** Keystrokes in a template that so many objects extend, each in one line of the same file. */
export const typingInTemplate = (objects: number, times: number): Typed =>
  typingAmong(objects, times, (i) => `{ name: CSF${i}, extends: jabber-desktop }`, "    devicePool: DP-MRA");

/** Keystrokes in the name of one of so many objects, all of which name a device pool that nowhere is described. */
export const typingBesideUnknown = (objects: number, times: number): Typed =>
  typingAmong(objects, times, (i) => `{ name: CSF${i}, devicePool: DP-UNKNOWN }`, `CSF${String(objects >> 1)}`);

/** Keystrokes behind a place in a file with so many phones in one line each. */
function typingAmong(objects: number, times: number, phone: (i: string) => string, place: string): Typed {
  const file = "file:///bench/phones.mra.yaml";
  const phones = Array.from({ length: objects }, (_, i) => `  - ${phone(String(i))}\n`);
  let text = `${mapping.slice(0, mapping.indexOf("tables:"))}phones:\n${phones.join("")}`;
  const engine = createEngine();
  const all: Once[] = [];
  engine.set(parse(file, text));
  for (const _ of engine.settle());
  for (let i = 0; i <= times; i++) {
    const at = text.indexOf(place) + place.length;
    text = `${text.slice(0, at)}X${text.slice(at)}`;
    const it = once(engine, [file], () => {
      engine.edit(file, text, { start: at, removed: 0, inserted: 1 });
    });
    if (i > 0) all.push(it);
  }
  return typedOf(all);
}

interface Once {
  readonly own: number;
  readonly longest: number;
}

const typedOf = (all: readonly Once[]): Typed => ({
  own: all.map((it) => it.own),
  longest: Math.max(...all.map((it) => it.longest)),
});

/** Does an edit and the work that it makes; between two steps of that work somebody else is answered. */
function once(engine: Engine, files: readonly string[], edit: () => void): Once {
  const began = process.cpuUsage();
  let [last, longest] = [performance.now(), 0];
  const step = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  edit();
  step();
  for (const _ of engine.settle()) step();
  for (const it of files) engine.findings(it);
  step();
  return { own: ownMs(began), longest };
}

function gridOf(uri: string, text: string, before: Grid | undefined): Grid {
  const grid = readGrid(uri, text, ",", before);
  if (grid === undefined) throw new Error("too many rows");
  return grid;
}

/** Own time to read a workbook of so many rows. */
export async function workbookReading(rows: number): Promise<number> {
  const bytes = workbookOf("Users", rowsOf(rows));
  const began = process.cpuUsage();
  const read = await workbookSheet("file:///bench/users.xlsx", bytes, {
    file: "users.xlsx",
    sheet: undefined,
    encoding: undefined,
    delimiter: undefined,
  });
  const { user, system } = process.cpuUsage(began);
  if (read.kind !== "rows" || read.grid.rows.length !== rows) throw new Error("it was not read");
  return (user + system) / 1000;
}

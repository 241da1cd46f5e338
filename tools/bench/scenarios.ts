import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { root } from "../root.ts";
import { firstCall, listDecoding, planning } from "./cluster.ts";
import type { Contenders } from "./contenders.ts";
import { checkOfPhones, smallCheck } from "./commands.ts";
import { above, median, most, nearFloor, percentile, shown, times, type Figure, type Floor } from "./figures.ts";
import { manyChanges, mistakeEach, type Meanwhile } from "./large.ts";
import { typingBesideList } from "./live.ts";
import { asPeopleType, filesOf, firstFindings, interleaved, manyFiles, startings } from "./rounds.ts";
import { tablePageTimes } from "./table-view.ts";
import {
  checkOfRows,
  typingBesideUnknown,
  typingInTable,
  typingInTemplate,
  workbookReading,
  type Typed,
} from "./tables.ts";
import { writeMany } from "./writing.ts";

/** `full` measures the targets. `short` measures the same things small, to see that it runs and what fell. */
export type Size = "full" | "short";

/** Figures that are measured together. */
export interface Scenario {
  readonly name: string;
  measure(size: Size): Promise<readonly Figure[]>;
}

/**
 * Everything that is measured. In the short ones the peer is the copy that does not wait 200 ms: a fixed wait would say
 * nothing about how much either has to do, and would weigh less on a slower machine.
 */
export function scenarios({ ours, lsp, bare, stock, undelayed }: Contenders): readonly Scenario[] {
  const peerIn = (size: Size): typeof stock => (size === "full" ? stock : undelayed);
  return [
    {
      name: "start",
      async measure(size) {
        const rounds = size === "full" ? 9 : 4;
        const [a = [], c = [], least = [], b = []] = await startings([ours, lsp, bare, stock], rounds);
        const floor: Floor = { of: "bare Node answering it", samples: least };
        return [
          above(floor.of, least, times("start to `initialize`", a, b, 5)),
          nearFloor("start to `initialize`, of the extension's server", a, 1.6, floor),
          most(
            "start to `initialize`, of `mra lsp`",
            c,
            1.2 * median(a),
            `1.2 times the extension's, ${shown(median(a))}`,
          ),
        ];
      },
    },
    {
      name: "small file",
      async measure(size) {
        const rounds = size === "full" ? 9 : 3;
        const { bare: least, check } = smallCheck(rounds);
        const first = await firstFindings(ours, rounds);
        const floor = await firstFindings(bare, rounds);
        return [
          nearFloor("`mra check` of one small file, whole process", check, 1.8, { of: "bare Node", samples: least }),
          above(
            "bare Node looking for a word",
            floor,
            most("`initialize` to the first findings of an open file, 200 lines", first, 40),
          ),
        ];
      },
    },
    {
      name: "one file",
      async measure(size) {
        const [rounds, samples, lines] = size === "full" ? [3, 20, 100_000] : [1, 12, 2_000];
        const peer = peerIn(size);
        const pause = { pauseMs: size === "full" ? asPeopleType : 0 };
        const spaced = size === "full" ? ", spaced as people type" : "";
        const [small, smallFloor, smallPeer] = await interleaved([ours, bare, undelayed], 200, rounds, samples, pause);
        const [big, bigFloor, bigPeer] = await interleaved([ours, bare, peer], lines, rounds, samples, pause);
        if (!small || !smallFloor || !smallPeer || !big || !bigFloor || !bigPeer) return [];
        const at = `${lines.toLocaleString("en")} lines`;
        const own = median(small.own);
        const oneObject = "bare Node, `yaml` on the one object";
        const reading = "bare Node that receives the bytes";
        const answering = "bare Node answering nothing";
        return [
          above(
            oneObject,
            smallFloor.keystroke,
            times(
              "keystroke to diagnostics, 200 lines, peer without its delay",
              small.keystroke,
              smallPeer.keystroke,
              10,
            ),
          ),
          above(
            oneObject,
            bigFloor.keystroke,
            times(`keystroke to diagnostics, ${at}${spaced}`, big.keystroke, bigPeer.keystroke, 150),
          ),
          above(
            oneObject,
            bigFloor.own,
            most(`keystroke, ${at}, own time, to our own with 200`, big.own, 2 * own, `twice ${shown(own)}`),
          ),
          above(reading, bigFloor.open, times(`open to diagnostics, ${at}`, big.open, bigPeer.open, 10)),
          above(answering, bigFloor.completion, times(`completion, ${at}`, big.completion, bigPeer.completion, 500)),
          above(answering, bigFloor.hover, times(`hover, ${at}`, big.hover, bigPeer.hover, 200)),
          above(reading, smallFloor.rss, most("memory, 200 lines", small.rss, 60, undefined, "MB")),
          above(reading, bigFloor.rss, most(`memory, ${at}, by itself`, big.rss, 120, undefined, "MB")),
          times(`memory, ${at}`, big.rss, bigPeer.rss, 8, "MB"),
        ];
      },
    },
    {
      name: "many changes",
      async measure(size) {
        const [lines, counts] = size === "full" ? [100_000, [50, 1_000, 10_000]] : [2_000, [50, 200]];
        const { open, changes, whole } = await manyChanges(ours, lines, counts);
        const least = await manyChanges(bare, lines, counts);
        const at = `${lines.toLocaleString("en")} objects of one line`;
        const receiving = "bare Node that receives the bytes";
        const rows = (what: string, it: Meanwhile, floor: Meanwhile | undefined): readonly Figure[] => [
          above(receiving, [floor?.ms ?? Number.NaN], most(`${what}, ${at}`, [it.ms], 1_500)),
          above(
            receiving,
            [floor?.hover ?? Number.NaN],
            most(`${what}, ${at}, longest wait for a hover`, [it.hover], 100),
          ),
        ];
        return [
          ...rows("open", open, least.open),
          ...counts.flatMap((count, i) => {
            const it = changes[i];
            return it === undefined ? [] : rows(`${count.toLocaleString("en")} changes at once`, it, least.changes[i]);
          }),
          ...rows("whole text replaced", whole, least.whole),
        ];
      },
    },
    {
      name: "mistakes",
      async measure(size) {
        const lines = size === "full" ? 100_000 : 2_000;
        const it = await mistakeEach(ours, lines);
        const what = `${lines.toLocaleString("en")} phones with a mistake each`;
        return [
          most(`${what}, first findings`, [it.ms], 3_000),
          most(`${what}, longest wait for a hover`, [it.hover], 100),
        ];
      },
    },
    {
      name: "phones",
      async measure(size) {
        const { reading, check } = checkOfPhones(size === "full" ? 5 : 1);
        return await Promise.resolve([
          above(
            "bare Node reading the bytes",
            reading,
            most("`mra check` of 8,000 phones, 500 of them MRA, whole process", check, 1_000),
          ),
          most("plan of 8,000 phones without the network, own time", [planning(8_000).ms], 1_000),
        ]);
      },
    },
    {
      name: "aliases",
      async measure(size) {
        const [rounds, samples, lines] = size === "full" ? [3, 20, 5_000] : [1, 12, 1_000];
        const [plain] = await interleaved([ours], lines, rounds, samples);
        const [aliased] = await interleaved([ours], lines, rounds, samples, { alias: true });
        if (!plain || !aliased) return [];
        const own = median(plain.keystroke);
        const what = `keystroke to diagnostics, ${lines.toLocaleString("en")} lines, an alias in each item`;
        return [most(what, aliased.keystroke, 2 * own, `twice ${shown(own)} without`)];
      },
    },
    {
      name: "many files",
      async measure(size) {
        const [count, total, rounds] = size === "full" ? [500, 120_000, 2] : [20, 4_000, 2];
        const folder = mkdtempSync(join(tmpdir(), "mra-bench-files-"));
        const at = pathToFileURL(folder).href;
        const texts = filesOf(at, count, total);
        for (const [uri, text] of texts) writeFileSync(fileURLToPath(uri), text);
        const [a, b]: [number[], number[]] = [[], []];
        for (let i = 0; i < rounds; i++) {
          a.push(await manyFiles(ours, at, texts));
          b.push(await manyFiles(peerIn(size), at, texts));
        }
        rmSync(folder, { recursive: true, force: true });
        const what = `${String(count)} files, ${total.toLocaleString("en")} lines, ours closed, the peer's opened`;
        return [times(what, a, b, 10)];
      },
    },
    {
      name: "first call",
      async measure(size) {
        const { ours: a, peer: b } = firstCall(size === "full" ? 7 : 3);
        return await Promise.resolve([
          times("client ready for the first AXL call, peer: node-soap with Cisco's WSDL", a, b, 100),
        ]);
      },
    },
    {
      name: "list",
      async measure(size) {
        const [phones, rounds] = size === "full" ? [100_000, 1] : [2_000, 2];
        const { ours: a, peer: b } = listDecoding(phones, rounds);
        const what = `list of ${phones.toLocaleString("en")} phones, own time`;
        return await Promise.resolve([
          times(`${what}, peer: node-soap's decoding`, a, b, 5),
          ...(size === "full" ? [most(what, a, 5_000)] : []),
        ]);
      },
    },
    {
      name: "typing",
      async measure(size) {
        const { idle, busy } = await typingBesideList(ours, size === "full" ? 100 : 20);
        const own = percentile(idle, 95);
        const what = "keystroke to diagnostics, 2,000 lines, while phones are listed, 95th percentile";
        return [most(what, [percentile(busy, 95)], 2 * own, `twice ${shown(own)} when idle`)];
      },
    },
    {
      name: "writes",
      async measure(size) {
        const writes = size === "full" ? 10_000 : 2_000;
        const { ms, leastMs, refused } = await writeMany(writes);
        const what = `${writes.toLocaleString("en")} writes under the throttle, ${String(refused)} answers of 503`;
        return [most(what, [ms], leastMs / 0.95, "95 % of what the throttle lets through")];
      },
    },
    {
      name: "plan",
      async measure(size) {
        const phones = size === "full" ? 100_000 : 4_000;
        const part = planning(phones / 4);
        const whole = planning(phones);
        const what = `plan of ${phones.toLocaleString("en")} phones`;
        return await Promise.resolve([
          most(`${what}, own time`, [whole.ms], 5_000),
          most(`${what}, to four times a quarter of them`, [whole.ms], 6 * part.ms, "1.5 times"),
          most(`${what}, memory`, [whole.rssMb], 600, undefined, "MB"),
        ]);
      },
    },
    {
      name: "tables",
      async measure(size) {
        const [many, some, book] = size === "full" ? [100_000, 10_000, 20_000] : [2_000, 1_000, 1_000];
        const checked = checkOfRows(many);
        const typing = typingInTable(some, 10);
        const all = `${many.toLocaleString("en")} rows, two objects a row`;
        const unknown = `${(some / 2).toLocaleString("en")} phones that name what is described nowhere`;
        return [
          most(`check of a CSV of ${all}, own time`, [checked.ms], 4_000),
          most(`check of a CSV of ${all}, memory`, [checked.rssMb], 600, undefined, "MB"),
          most(`keystroke in a CSV of ${some.toLocaleString("en")} rows, own time`, typing.cell.own, 30),
          most(`keystroke in one of ${unknown}, own time`, typingBesideUnknown(some / 2, 10).own, 50),
          ...sharedBy(some, typing, typingInTemplate(some, 10), 50),
          ...(size === "full" ? sharedBy(many, typingInTable(many, 3), typingInTemplate(many, 3), 300) : []),
          most(`workbook of ${book.toLocaleString("en")} rows, own time`, [await workbookReading(book)], 3_000),
        ];
      },
    },
    {
      name: "table-view",
      async measure(size) {
        const rows = size === "full" ? 100_000 : 2_000;
        const it = await tablePageTimes(rows, size === "full" ? 200 : 20);
        const at = `table of ${rows.toLocaleString("en")} rows in Chromium`;
        return [
          most(`${at}, data to first rows`, it.first, 300),
          most(`${at}, filter`, it.filter, 100),
          most(`${at}, sort`, it.sort, 300),
          most(`${at}, scroll step, 95th percentile of ${String(it.scroll.length)}`, [percentile(it.scroll, 95)], 50),
        ];
      },
    },
    {
      name: "package",
      async measure() {
        const file = join(root, "dist/test/mra-config.vsix");
        if (!existsSync(file)) throw new Error("there is no VSIX; npm run bench makes it");
        return await Promise.resolve([most("VSIX", [statSync(file).size / 1024 / 1024], 1, undefined, "MiB")]);
      },
    },
  ];
}

/** Keystrokes in what so many objects have in common. */
function sharedBy(
  count: number,
  typing: { readonly mapping: Typed; readonly template: Typed },
  written: Typed,
  limit: number,
): readonly Figure[] {
  const rows = (what: string, it: Typed): readonly Figure[] => [
    most(`keystroke in ${what}, own time`, it.own, limit),
    most(`keystroke in ${what}, longest step, which a hover waits for`, [it.longest], 100),
  ];
  const some = count.toLocaleString("en");
  return [
    ...rows(`the mapping of ${some} rows`, typing.mapping),
    ...rows(`the template of ${some} rows`, typing.template),
    ...rows(`the template of ${some} objects`, written),
  ];
}

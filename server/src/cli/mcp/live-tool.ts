import { readDelimited } from "../../../../core/src/sheet/delimited.ts";
import { withoutApostrophe } from "../../../../core/src/sheet/apostrophe.ts";
import { answer } from "./answer.ts";
import { byCommand } from "./by-command.ts";
import { asWord, type Tool } from "./tool.ts";

/** Objects in one answer. */
const page = 50;

/** What the cluster has of one kind of object, a page at a time. */
export const live: Tool = {
  name: "live",
  description:
    "What the live cluster has of one section (phones, devicePools), 50 objects a call: values by key. Reads only. Ask for few columns where there are many objects.",
  takes: {
    "section!": "A key of the files",
    "cluster!": "Name of the cluster",
    path: "The folder with its files, which say where it is",
    columns: "Keys, by comma; all that are set, where it is not given",
    from: "Number of the first object to show, counted from 0",
  },
  async run({ section = "", cluster = "", path = ".", columns, from = "0" }, door) {
    if (!/^\d+$/.test(from)) return answer({ error: "from is a number, counted from 0" }, true);
    const argv = [asWord(section), asWord(path), `--cluster=${cluster}`, "--live"];
    const made = await byCommand(
      door.command("export"),
      [...argv, ...(columns ? [`--columns=${columns}`] : [])],
      door.env,
      door.signal,
    );
    if (made.status !== 0) return answer({ status: made.status, notes: made.notes }, true);
    const lines = [...readDelimited(made.out.replace(/^\uFEFF/, ""), ",")];
    const [head = [], ...rows] = lines.filter((row) => row.some((cell) => cell.text !== ""));
    const first = Number(from);
    const objects = rows
      .slice(first, first + page)
      .map((row) =>
        Object.fromEntries(
          row.flatMap(({ text }, i): [string, string][] =>
            text === "" ? [] : [[head[i]?.text ?? String(i), withoutApostrophe(text)]],
          ),
        ),
      );
    const next = first + objects.length;
    return answer({ section, count: rows.length, from: first, objects, ...(next < rows.length && { next }) });
  },
};

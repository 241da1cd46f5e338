import { existsSync, readFileSync } from "node:fs";
import { inCheckout } from "../root.ts";
import { folderOf, mayImport, rooms, type Room } from "../rooms.ts";
import { ways, type Way } from "../ways.ts";

const page = "docs/ARCHITECTURE.md";

/** The parts of ARCHITECTURE.md that are made from the table of rooms, and the head of each room. */
export function architecture(): ReadonlyMap<string, string> {
  return new Map([
    [page, withParts(readFileSync(inCheckout(page), "utf8"))],
    ...rooms.map((it) => [`${folderOf(it.name)}/README.md`, headOf(it)] as const),
  ]);
}

const parts: Readonly<Record<string, () => string>> = {
  picture,
  rooms: () =>
    table(
      ["room", "what it knows", "what it may import"],
      rooms.map((it) => [linkTo(it), it.knows, importsOf(it)]),
    ),
  ways: () => ways.map(listOf).join("\n\n"),
};

function withParts(text: string): string {
  return Object.entries(parts).reduce((text, [name, part]) => {
    const [begin, end] = [`<!-- ${name}: made by npm run generate -->`, `<!-- end of ${name} -->`];
    const [from, to] = [text.indexOf(begin), text.indexOf(end)];
    if (from === -1 || to < from) throw new Error(`${page} lacks ${begin} … ${end}`);
    return `${text.slice(0, from)}${begin}\n\n${part()}\n\n${text.slice(to)}`;
  }, text);
}

/** What the rooms may import, without what a longer way says, too: an arrow from the room that imports. */
function picture(): string {
  const arrows = new Map(rooms.map((it) => [it.name, mayImport(it)]));
  const reaches = (from: string, to: string): boolean =>
    (arrows.get(from) ?? []).some((it) => it === to || reaches(it, to));
  const needed = [...arrows].flatMap(([from, all]) =>
    all.filter((to) => !all.some((by) => reaches(by, to))).map((to) => `  ${idOf(from)} --> ${idOf(to)}`),
  );
  const projects = [...new Set(rooms.map((it) => projectOf(it.name)))].reverse();
  const boxes = projects.flatMap((project) => [
    `  subgraph ${project}_rooms["${project}"]`,
    ...rooms.filter((it) => projectOf(it.name) === project).map((it) => `    ${idOf(it.name)}["${it.name}"]`),
    "  end",
  ]);
  return ["```mermaid", "flowchart TD", ...boxes, ...needed, "```"].join("\n");
}

const projectOf = (room: string): string => room.split("/")[0] ?? "";

const idOf = (room: string): string => room.replace("/", "_").replace("-", "_");

const linkTo = ({ name }: Room): string => `[\`${name}\`](../${folderOf(name)}/README.md)`;

function importsOf({ mayImport, only = {} }: Room): string {
  if (mayImport.length === 0) return "nothing";
  const words = mayImport.map((it) => {
    if (it.endsWith("/*")) return `everything in \`${it.slice(0, -2)}\``;
    const part = only[it];
    return `\`${it.replace(/^core\//, "")}\`${part === undefined ? "" : ` (${part})`}`;
  });
  return words.join(" ");
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((it) => `| ${it.join(" | ")} |`).join("\n");

function listOf({ title, files }: Way): string {
  return [`### ${title}`, "", ...files.map(([path, does], i) => `${i + 1}. [\`${path}\`](../${path}): ${does}`)].join(
    "\n",
  );
}

/** What somebody sees who opens the folder of a room. */
function headOf(room: Room): string {
  const folder = folderOf(room.name);
  const start = existsSync(inCheckout(folder, room.start)) ? room.start : undefined;
  if (start === undefined)
    throw new Error(`${folder}/${room.start} is not there: name another file to start with in tools/rooms.ts`);
  const up = folder
    .split("/")
    .map(() => "..")
    .join("/");
  return `${[
    `# ${room.name}`,
    "",
    `${room.knows.charAt(0).toUpperCase()}${room.knows.slice(1)}.`,
    "",
    `Start reading at [\`${start}\`](${start}). May import: ${importsOf(room)}. All rooms: [ARCHITECTURE](${up}/docs/ARCHITECTURE.md).`,
    "",
    "<!-- made from tools/rooms.ts by npm run generate -->",
  ].join("\n")}\n`;
}

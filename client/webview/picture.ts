import type { PathBox, PathSign } from "../../core/src/wire/paths.ts";
import { drawn } from "./element.ts";
import { gap, layOut, margin, signPlace, type Direction, type Drawing, type Placed } from "./layout.ts";
import { toggle, type Page } from "./page.ts";
import { glyphOf, stateGlyph, stateSign } from "./signs.ts";
import { isArrow, neighbour } from "./steer.ts";

/** Room for text in a box, in pixels: where it begins, and what stands at its end. */
const textAt = 42;
const endRoom = 30;
const narrowest = 112;
const widest = 320;
/** A longer note is cut: the whole of it stands in the table. */
const longestNote = 190;

/** What carries registrations is drawn over what does not. */
const onTop = ["cut", "unknown", "unwatched", "watched"];

/** Measures a text as it is written in a box: the name, or the smaller line under it. */
export type Measure = (text: string, line: "name" | "note") => number;

/**
 * The picture as SVG. Each box can be reached by keys: one of them with Tab, the others from there with the arrows; Enter
 * leads to its line, Space switches it off and on. `focused` is the box that Tab reaches.
 */
export function pictureOf(
  page: Page,
  room: number,
  measure: Measure,
  focused: string | undefined,
): { readonly svg: SVGSVGElement; readonly direction: Direction } {
  const { boxes, links } = page.view;
  const widthOf =
    (most: number) =>
    (it: PathBox): number =>
      Math.ceil(Math.min(most, Math.max(narrowest, beside(it) + written(it, measure))));
  const right = layOut(boxes, links, "right", widthOf(widest));
  const direction = right.width <= room ? "right" : "down";
  const drawing =
    direction === "right" ? right : layOut(boxes, links, "down", widthOf(Math.max(narrowest, share(boxes, room))));
  const svg = drawn("svg", {
    class: "picture",
    viewBox: `0 0 ${drawing.width} ${drawing.height}`,
    width: drawing.width,
    height: drawing.height,
    role: "group",
    "aria-label": page.words.picture,
  });
  const ways = [...drawing.links].sort((a, b) => onTop.indexOf(a.link.state) - onTop.indexOf(b.link.state));
  for (const { link, way } of ways) svg.append(drawn("path", { class: `link ${link.state}`, d: way }));
  for (const it of drawing.links) if (it.link.sign) svg.append(signOn(page, it, it.link.sign, direction));
  const first = boxes.find((it) => it.id === focused) ?? boxes[0];
  const groups = new Map<string, SVGGElement>();
  for (const it of drawing.boxes) {
    const group = boxGroup(page, it, measure);
    group.setAttribute("tabindex", it.box === first ? "0" : "-1");
    groups.set(it.box.id, group);
    svg.append(group);
  }
  svg.addEventListener("keydown", (event) => onKey(event, page, drawing, direction, groups));
  return { svg, direction };
}

/** What is written in a box is as wide as the wider of its two lines. */
const written = (it: PathBox, measure: Measure): number =>
  Math.max(measure(it.label, "name"), Math.min(longestNote, measure(it.note || it.kind, "note")));

const textFrom = (it: PathBox): number => (it.node !== undefined || it.stateText !== "" ? textAt : 14);
const roomAtEnd = (it: PathBox): number => (it.sign ? endRoom : 12);
const beside = (it: PathBox): number => textFrom(it) + roomAtEnd(it);

/** How wide a box may be so that those of the fullest column fit beside each other. */
function share(boxes: readonly PathBox[], room: number): number {
  const most = Math.max(...boxes.map(({ column }) => boxes.filter((it) => it.column === column).length));
  return Math.floor((room - 2 * margin - gap * (most - 1)) / most);
}

function onKey(
  event: KeyboardEvent,
  page: Page,
  drawing: Drawing,
  direction: Direction,
  groups: ReadonlyMap<string, SVGGElement>,
): void {
  const at = drawing.boxes.find((it) => groups.get(it.box.id) === event.target);
  if (at === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
  const { node, place } = at.box;
  if (event.key === "Enter" && place) page.open(place);
  else if (event.key === " " && node !== undefined) toggle(page, node);
  else if (isArrow(event.key)) {
    const next = neighbour(drawing.boxes, at, event.key, direction);
    const group = next && groups.get(next.box.id);
    if (group) {
      for (const it of groups.values()) it.setAttribute("tabindex", it === group ? "0" : "-1");
      group.focus();
    }
  } else return;
  event.preventDefault();
}

function boxGroup(page: Page, { box, x, y, width, height }: Placed, measure: Measure): SVGGElement {
  const { words } = page;
  const isNode = box.node !== undefined;
  const said = [
    box.label,
    box.kind,
    ...(isNode && !box.isOff ? [words.on] : []),
    box.note,
    box.stateText,
    ...box.remarks.map((it) => `${words[it.sign]}: ${it.text}`),
  ].filter((it) => it !== "");
  const group = drawn("g", {
    class: `box ${box.isOff ? "off" : "on"} ${box.state}`,
    transform: `translate(${x} ${y})`,
    role: isNode ? "switch" : box.place ? "link" : "img",
    "aria-checked": isNode ? String(!box.isOff) : undefined,
    "aria-label": said.join(", "),
    "data-key": `box ${box.id}`,
  });
  group.append(
    drawn("title", {}, said.join("\n")),
    drawn("rect", { class: "frame", width, height, rx: 5 }),
    isNode ? switchMark(page, box.node ?? "") : stateMark(box),
    line("name", box.label, 20, box, width, measure),
    line("note", box.note || box.kind, 37, box, width, measure),
  );
  if (box.sign) group.append(badge(glyphOf[box.sign], box.sign, width - 16, height / 2));
  const { place } = box;
  if (place) {
    group.classList.add("leads");
    group.addEventListener("click", () => page.open(place));
  }
  return group;
}

/** What live checks say of a way, in its middle; the table has the words. */
function signOn(
  page: Page,
  { link, from, to }: Drawing["links"][number],
  sign: PathSign,
  direction: Direction,
): SVGGElement {
  const { x, y } = signPlace(from, to, direction);
  const said = (link.remarks ?? []).map((it) => `${page.words[it.sign]}: ${it.text}`);
  const title = drawn("title", {}, [`${from.box.label} → ${to.box.label}`, ...said].join("\n"));
  return drawn("g", { class: "way-sign" }, title, badge(glyphOf[sign], sign, x, y));
}

/** A little switch: it tells by where its knob is, not by colour. */
function switchMark(page: Page, node: string): SVGGElement {
  const isOn = !page.view.down.includes(node);
  const mark = drawn(
    "g",
    { class: "switch", transform: "translate(8 17)" },
    drawn("rect", { class: "reach", x: -8, y: -17, width: textAt - 6, height: 48 }),
    drawn("rect", { class: "track", width: 26, height: 14, rx: 7 }),
    drawn("circle", { class: "knob", cx: isOn ? 19 : 7, cy: 7, r: 4.5 }),
  );
  mark.addEventListener("click", (event) => {
    event.stopPropagation();
    toggle(page, node);
  });
  return mark;
}

function stateMark(box: PathBox): SVGGElement {
  return box.stateText === "" ? drawn("g") : badge(stateGlyph[box.state], stateSign[box.state], 22, 24);
}

/** A sign in its own shape: a triangle warns, an octagon says that something is wrong, a circle tells. */
function badge(glyph: string, sign: string, x: number, y: number): SVGGElement {
  const shape =
    sign === "warning"
      ? drawn("path", { d: "M 0 -10 L 10.5 8.5 L -10.5 8.5 Z" })
      : sign === "error"
        ? drawn("path", { d: "M -4 -9.5 H 4 L 9.5 -4 V 4 L 4 9.5 H -4 L -9.5 4 V -4 Z" })
        : drawn("circle", { r: 9.5 });
  const text = drawn("text", { y: sign === "warning" ? 6 : 4.5, "text-anchor": "middle" }, glyph);
  return drawn("g", { class: `badge ${sign}`, transform: `translate(${x} ${y})`, "aria-hidden": "true" }, shape, text);
}

function line(
  kind: "name" | "note",
  text: string,
  y: number,
  box: PathBox,
  width: number,
  measure: Measure,
): SVGTextElement {
  return drawn("text", { class: kind, x: textFrom(box), y }, shortened(text, width - beside(box), kind, measure));
}

/** As much of a text as there is room for; the whole of it stands in the table. */
function shortened(text: string, room: number, line: "name" | "note", measure: Measure): string {
  if (measure(text, line) <= room) return text;
  // Of a host name the first label tells most.
  const [label = ""] = text.split(".");
  if (line === "name" && label !== text && measure(`${label}…`, line) <= room) return `${label}…`;
  let [fits, tooMuch] = [0, text.length];
  while (tooMuch - fits > 1) {
    const half = Math.floor((fits + tooMuch) / 2);
    if (measure(`${text.slice(0, half)}…`, line) <= room) fits = half;
    else tooMuch = half;
  }
  return `${text.slice(0, fits).trimEnd()}…`;
}

import { element } from "./element.ts";

/** A cell that is being written into. */
export interface CellInput {
  /** What can stand there, once it is known. */
  offer(values: readonly string[]): void;
}

/**
 * Puts an input into a cell. `done` hears the new text, and whether to go on in the cell below; undefined: it was given up.
 * Leaving the input takes what stands in it, as in a spreadsheet.
 */
export function editCell(
  cell: HTMLElement,
  { text, label }: { readonly text: string; readonly label: string },
  done: (text: string | undefined, next: "down" | "across" | "stay") => void,
): CellInput {
  const list = element("datalist", { id: "choices" });
  const input = element("input", { type: "text", "aria-label": label, list: "choices", autocomplete: "off" });
  input.value = text;
  let isOver = false;
  const finish = (value: string | undefined, next: "down" | "across" | "stay"): void => {
    if (isOver) return;
    isOver = true;
    done(value === text ? undefined : value, next);
  };
  input.addEventListener("keydown", (it) => {
    it.stopPropagation();
    if (it.isComposing) return; // Enter ends a Hangul syllable, not the cell
    if (it.key === "Enter") finish(input.value, "down");
    else if (it.key === "Tab") finish(input.value, "across");
    else if (it.key === "Escape") finish(undefined, "stay");
    else return;
    it.preventDefault();
  });
  input.addEventListener("blur", () => finish(input.value, "stay"));
  for (const kind of ["mousedown", "click", "dblclick", "copy", "paste"] as const)
    input.addEventListener(kind, (it) => it.stopPropagation());
  cell.replaceChildren(input, list);
  input.focus();
  input.select();
  return { offer: (values) => list.replaceChildren(...values.map((value) => element("option", { value }))) };
}

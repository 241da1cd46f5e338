import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { Locator, Page } from "playwright-core";
import { tablePage } from "./acts.ts";
import { until, type Bench } from "./workbench.ts";

/** One action of a page for newcomers, with what is seen after it. */
interface Action {
  readonly verb: "Press" | "Type" | "Click";
  readonly what: string;
  readonly seen: readonly string[];
}

/** A chapter of such a page: what is seen at first, and the actions in their order. */
export interface Script {
  readonly seen: readonly string[];
  readonly actions: readonly Action[];
}

const quoted = (text: string): readonly string[] => [...text.matchAll(/“([^”]+)”/g)].map(([, it = ""]) => it);

/** Reads a chapter of a page. An item that is no action of one of the three kinds is a mistake of the page. */
export function scriptIn(file: string, heading: string): Script {
  const [, chapter = ""] = readFileSync(file, "utf8").split(`\n## ${heading}\n`);
  const [first = "", ...items] = (chapter.split("\n## ")[0] ?? "")
    .split(/\n\d+\. /)
    .map((it) => it.replace(/\s+/g, " "));
  const actions = items.map((item): Action => {
    const [, verb, what] =
      /^(Press|Click) \*\*([^*]+)\*\*/.exec(item) ?? /^(Type) \*\*([^*]+)\*\* and press Enter\./.exec(item) ?? [];
    assert.ok(verb === "Press" || verb === "Type" || verb === "Click", `no action: ${item}`);
    return { verb, what: what ?? "", seen: quoted(item) };
  });
  assert.ok(actions.length > 0, `${file} has no actions under ${heading}`);
  return { seen: quoted(first), actions };
}

/** Does what the page says, and sees what it says. Writes to a cluster are expected from the click on `from` on. */
export async function follow(bench: Bench, { seen, actions }: Script, from: string): Promise<void> {
  for (const it of seen) await isSeen(bench.page, it);
  const at = actions.findIndex((it) => it.verb === "Click" && it.what === from);
  assert.ok(at >= 0, `nobody clicks ${from}`);
  for (const it of actions.slice(0, at)) await act(bench, it);
  await bench.whileDeploying(async () => {
    for (const it of actions.slice(at)) await act(bench, it);
  });
}

async function act({ page }: Bench, { verb, what, seen }: Action): Promise<void> {
  const allSeen = async (timeout: number): Promise<void> => {
    for (const it of seen) await isSeen(page, it, timeout);
  };
  if (verb === "Press") await press(page, what, allSeen);
  else if (verb === "Type") await type(page, what);
  else
    await until(
      () => click(page, what),
      () => allSeen(20_000),
    );
  await allSeen(25_000);
}

/** A key that opens something is pressed again where whatever took the focus meanwhile has closed it. */
async function press(page: Page, keys: string, allSeen: (timeout: number) => Promise<void>): Promise<void> {
  const once = async (): Promise<void> => {
    for (const it of keys.split(" ")) await page.keyboard.press(it.replace("Ctrl", "Control"));
  };
  if (keys === "F1") await until(once, () => focusedInput(page).waitFor({ timeout: 5_000 }));
  else if (keys === "Enter") await once();
  else await until(once, () => allSeen(10_000));
}

const focusedInput = (page: Page): Locator => page.locator(".quick-input-widget:visible input:focus");

async function type(page: Page, text: string): Promise<void> {
  const input = focusedInput(page);
  const isAsked = await Promise.any([
    input.waitFor().then(() => true),
    tablePage({ page })
      .locator("input[type=search]:focus")
      .waitFor()
      .then(() => false),
  ]);
  await page.keyboard.type(text);
  if (isAsked && (await input.inputValue()).startsWith(">")) {
    const row = page.locator(".quick-input-list .monaco-list-row.focused", { hasText: text });
    await row.waitFor(); // the palette looks for it first
  }
  await page.keyboard.press("Enter");
}

/** Clicks what bears these words: in the window, else in the table. */
async function click(page: Page, words: string): Promise<void> {
  const inTable = tablePage({ page }).getByRole("button", { name: words, exact: true });
  await Promise.any([
    button(page, words).click({ timeout: 5_000 }),
    inTable.waitFor({ timeout: 5_000 }).then(() => inTable.click({ timeout: 5_000 })),
  ]);
}

/** What bears these words and can be clicked: a button of a question, a button or a row of the side bar, a view. */
function button(page: Page, words: string): Locator {
  const exact = { hasText: new RegExp(`^${words}$`) };
  const pressed = page.locator(".monaco-dialog-box .monaco-button, .sidebar .monaco-button", exact);
  const row = page.locator(".sidebar .monaco-list-row", { has: page.locator(".label-name", exact) });
  const view = page.locator(`.activitybar .action-item:has(a[aria-label^="${words}"])`);
  return pressed.or(row).or(view).first();
}

async function isSeen(page: Page, words: string, timeout = 25_000): Promise<void> {
  const inWindow = page.getByText(words).or(page.getByPlaceholder(words));
  const places = [inWindow, tablePage({ page }).getByText(words)];
  await Promise.any(places.map((it) => it.filter({ visible: true }).first().waitFor({ timeout })));
}

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pictureForms, plain } from "./picture.ts";
import { openFile, palette, until, walk, type Bench } from "./workbench.ts";

const file = "first.mra.yaml";

/** What an error says while something is still to come. */
const unfinished = /schema\/required|does not state/;

/** Each object as it is begun: what is typed, and what is offered for it. Names that others need are there by then. */
type Begun = readonly [typed: string, offered: RegExp];
const before: readonly Begun[] = [
  ["expressway", /^expressway/],
  ["phoneNtp", /^phoneNtpReferences/],
  ["dateTime", /^dateTimeGroups/],
  ["callManagerG", /^callManagerGroups/],
];
const after: readonly Begun[] = [
  ["devicePo", /^devicePools/],
  ["phoneSec", /^phoneSecurityProfiles/],
  ["universalD", /^universalDeviceTemplates/],
  ["universalL", /^universalLineTemplates/],
  ["userProf", /^userProfiles/],
  ["endU", /^endUsers/],
];

walk("a file is written from nothing with keys alone", { settings: plain }, async (bench) => {
  writeFileSync(join(bench.folder, file), "");
  await palette(bench, "View: Toggle Primary Side Bar Visibility");
  await palette(bench, "Problems: Focus on Problems View");
  await openFile(bench, file);
  await bench.page.locator(".editor-instance .monaco-editor.focused").waitFor();
  const { keyboard } = bench.page;

  // in an empty file a whole deployment is offered; this one is written by hand
  const offers = bench.page.locator(".suggest-widget.visible .monaco-list-row", { hasText: "a whole MRA deployment" });
  await until(
    () => keyboard.press("Control+Space"), // until the language server is there
    () => offers.waitFor({ timeout: 5_000 }),
  );
  await keyboard.press("Escape");

  // what is offered for the first letters, and Enter; then Tab from place to place
  await take(bench, "apiV", /^apiVersion/);
  await begin(bench, "clus", /^cluster/);
  for (const it of before) await begin(bench, ...it);

  // a region key by key: Enter goes in, stays, and goes on with a list
  await nextLine(bench);
  await keyboard.type("regions:", { delay: 60 });
  await keyboard.press("Enter");
  await keyboard.type("- name: REG-MRA", { delay: 60 });
  await keyboard.press("Enter");
  await take(bench, "relat", /^relatedRegions/);
  await through(bench);
  await whole(bench);
  for (const it of after) await begin(bench, ...it);

  // a phone key by key, with the names and words that are offered
  await nextLine(bench);
  await keyboard.type("phones:", { delay: 60 });
  await keyboard.press("Enter");
  await keyboard.type("- name: CSFJDOE", { delay: 60 });
  for (const [key, typed, offered] of [
    ["model", "Jabber", /^Cisco Unified Client Services Framework/],
    ["protocol", "S", /^SIP/],
    ["devicePool", "DP", /^DP-MRA/],
    ["phoneSecurityProfile", "csf", /^csf-mra/],
    ["ownerUser", "jd", /^jdoe/],
  ] as const) {
    await keyboard.press("Enter");
    await keyboard.type(`${key}: `, { delay: 60 });
    if (key === "model") await lookAtModels(bench);
    await take(bench, typed, offered);
    await whole(bench);
  }
  await pictureForms(bench, "writing", { narrow: "editor" });
  await until(
    () => keyboard.press("Control+S"),
    async () => {
      await bench.page.locator(".tab.dirty").waitFor({ state: "detached", timeout: 5_000 });
      assert.match(readFileSync(join(bench.folder, file), "utf8"), /ownerUser: jdoe\s*$/);
    },
  );
  const text = readFileSync(join(bench.folder, file), "utf8");
  assert.match(
    text,
    /\nregions:\n {2}- name: REG-MRA\n {4}relatedRegions:\n {6}- \{ region: REG-MRA, bandwidth: 64 kbps, /,
  );
  assert.match(text, /\n {4}callManagerGroup: CMG-MRA\n {4}dateTimeGroup: DTG-MRA\n {4}region: REG-MRA\n/);
  assert.match(
    text,
    /\nphones:\n {2}- name: CSFJDOE\n {4}model: Cisco Unified [^\n]*\n {4}protocol: SIP\n {4}devicePool: DP-MRA\n/,
  );
  assert.match(text, /\n {4}phoneSecurityProfile: csf-mra\.example\.com\n {4}ownerUser: jdoe\s*$/);
});

/** The models that MRA knows stand first. What is offered goes when the window changes, and is asked for again. */
async function lookAtModels(bench: Bench): Promise<void> {
  const { keyboard } = bench.page;
  const first = bench.page.locator(".suggest-widget.visible .monaco-list-row", {
    hasText: /Client Services Framework/,
  });
  const seen = (): Promise<void> =>
    until(
      async () => {
        if (!(await first.isVisible())) await keyboard.press("Control+Space");
      },
      () => first.waitFor({ timeout: 5_000 }),
    );
  await pictureForms(bench, "completion", { narrow: "editor", seen });
  await keyboard.press("Escape");
}

/** Types the beginning of a word, waits for what is offered for it, and takes it by Enter. */
async function take({ page }: Bench, typed: string, offered: RegExp): Promise<void> {
  await page.keyboard.type(typed, { delay: 60 }); // as people type
  const row = page.locator(".suggest-widget.visible .monaco-list-row.focused", { hasText: offered });
  for (let tries = 0; tries < 4 && !(await row.isVisible()); tries++) {
    await row.waitFor({ timeout: 4_000 }).catch(() => page.keyboard.press("Control+Space")); // a key that came too fast
  }
  await row.waitFor({ timeout: 4_000 });
  await page.keyboard.press("Enter");
  await row.waitFor({ state: "hidden" });
}

/** Begins an object on a new line, goes through its places, and ends on the next line. Nothing is wrong with it then. */
async function begin(bench: Bench, typed: string, offered: RegExp): Promise<void> {
  await nextLine(bench);
  await take(bench, typed, offered);
  await through(bench);
  await whole(bench);
}

/** Tab from one place of an inserted form to the next, until it is gone through. */
async function through({ page }: Bench): Promise<void> {
  const places = page.locator(".editor-instance .snippet-placeholder");
  while ((await places.count()) > 0) await page.keyboard.press("Tab");
  await page.keyboard.press("Escape"); // what is offered at the last place
}

/** The first column of a new line at the end of the file. */
async function nextLine({ page: { keyboard } }: Bench): Promise<void> {
  for (const key of ["Control+End", "Enter", "Shift+Home", "Delete"]) await keyboard.press(key);
}

/** What was written up to now has no error, but that something is still to come. */
async function whole({ page }: Bench): Promise<void> {
  const errors = page.locator(".markers-panel .monaco-list-row", { has: page.locator(".codicon-error") });
  await page.keyboard.press("Control+S");
  const last = async (): Promise<readonly string[]> =>
    (await errors.allInnerTexts()).filter((it) => !unfinished.test(it));
  await until(
    () => page.locator(".markers-panel").waitFor({ timeout: 1_000 }),
    async () => assert.deepEqual(await last(), []),
  );
}

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { phoneOfSecondPool, threePools, threePoolsText } from "../deploy/three-pools.ts";
import { deploy, dialog, fillIn, planPage, press, startToConnect } from "./acts.ts";
import { connectLab, withLab } from "./lab.ts";
import { notification, palette, problems, screenshot, tick, treeRow, walk } from "./workbench.ts";

walk("a wave that loses a phone stops by itself, and is undone", {}, async (bench) => {
  await withLab(async (lab) => {
    const phone = await phoneOfSecondPool(lab);
    writeFileSync(join(bench.folder, "pools.mra.yaml"), threePoolsText(lab, phone));
    const srst = (): unknown => lab.state.object("devicePools", threePools[1])?.srstName;
    const before = srst();
    await startToConnect(bench);
    await connectLab(bench, lab, "emea-prod");
    lab.losePhone(phone);

    // how phones are told is a choice: a pool at a time, and all must be back before the next
    await palette(bench, "MRA: Plan");
    await treeRow(bench, "3 steps are ticked");
    const all = bench.page.locator(".sidebar", { hasText: "6 steps are ticked" });
    await tick(await treeRow(bench, /Apply Config/), all);
    await palette(bench, "MRA: Deploy in Waves…");
    await bench.page.locator(".quick-input-widget .monaco-list-row", { hasText: "By device pool" }).click();
    await fillIn(bench, "must be registered again", "100");
    await fillIn(bench, "so many seconds", "2");
    await fillIn(bench, "Maintenance window", "");
    const question = await dialog(bench, "Deploy to emea-prod in 3 waves?");
    await question.filter({ hasText: "Wave 2: 2 steps, 50 phones" }).waitFor();
    await screenshot(bench, "a deploy in waves is asked");
    const words = /Stopped after wave 2 of 3: at least \d+ must be registered again \(100 %\)/;
    await bench.whileDeploying(async () => {
      await press(question, "Deploy");
      await notification(bench, words);
    });
    assert.deepEqual(
      lab.state.followUps.map((it) => it.name),
      threePools.slice(0, 2),
      "the third was not told",
    );

    // the phone is named in the plan and at its line; the page shows what was seen over time
    await treeRow(bench, new RegExp(`${phone}\\s*Unregistered at`));
    await (await problems(bench)).filter({ hasText: `${phone} has not come back` }).waitFor();
    await screenshot(bench, "a wave that stopped by itself");
    await palette(bench, "MRA: Show Plan as a Page");
    await planPage(bench).getByRole("heading", { name: "Registered phones over time" }).waitFor();
    await screenshot(bench, "phones over time while waves are carried out");

    // its undo brings back that wave alone
    lab.findPhone(phone);
    const stopped = await notification(bench, words);
    await stopped.locator(".monaco-button", { hasText: "Undo Wave 2…" }).click();
    await bench.page.locator(".sidebar", { hasText: "Undoes deploy 2." }).waitFor();
    await (await treeRow(bench, "Deploy…")).click();
    await deploy(bench, "Deploy 1 change to emea-prod?", [], "1 of 1 step done");
    assert.equal(srst(), before);
    assert.notEqual(lab.state.object("devicePools", threePools[0])?.srstName, before, "the first wave stays");
  });
});

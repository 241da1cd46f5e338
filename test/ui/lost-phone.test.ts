import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { poolOfPhone, registeredPhone } from "../deploy/pool-of-phone.ts";
import { deploy, startToConnect } from "./acts.ts";
import { connectLab, withLab } from "./lab.ts";
import { notification, palette, problems, screenshot, tick, treeRow, walk } from "./workbench.ts";

walk(
  "a phone that does not come back is named, and looked at again",
  { settings: { "mra.deploy.waitForPhones": 4 } },
  async (bench) => {
    await withLab(async (lab) => {
      const phone = await registeredPhone(lab);
      const { pool, otherSrst, file } = poolOfPhone(lab, phone);
      writeFileSync(join(bench.folder, "pool.mra.yaml"), file(otherSrst));
      await startToConnect(bench);
      await connectLab(bench, lab, "emea-prod");
      lab.losePhone(phone);

      // the change, and what phones need afterwards, in one go
      await palette(bench, "MRA: Plan");
      await treeRow(bench, new RegExp(`${pool}\\s*change`));
      await tick(
        await treeRow(bench, /Apply Config/),
        bench.page.locator(".sidebar", { hasText: "2 steps are ticked" }),
      );
      await (await treeRow(bench, "Deploy…")).click();
      await deploy(bench, "Deploy 1 change to emea-prod?", [], "2 of 2 steps done");

      // said once, and to be found where it is looked for: in the plan and at the line
      await notification(bench, new RegExp(`registered again; not yet: ${phone}`));
      await treeRow(bench, new RegExp(`${phone}\\s*Unregistered at`));
      const found = await problems(bench);
      await found.filter({ hasText: `${phone} has not come back` }).waitFor();
      await screenshot(bench, "a phone that did not come back");

      // it is back: whoever looks again sees it
      lab.findPhone(phone);
      for (let i = 0; i < 2; i++) await palette(bench, "MRA: Check for Drift");
      await treeRow(bench, "1 phone registered again");
      await found.filter({ hasText: `${phone} has not come back` }).waitFor({ state: "detached" });
      await screenshot(bench, "the phone is back");
    });
  },
);

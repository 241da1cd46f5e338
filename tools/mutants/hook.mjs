// Begins every process of a test run: from here on one module is read from another text (see loader.mjs),
// and the processor time of each is noted beside the modules it has read.
import { appendFileSync } from "node:fs";
import { register } from "node:module";
import { isMainThread } from "node:worker_threads";

register("./loader.mjs", import.meta.url);

const { MUTANT_LOADED } = process.env;
if (MUTANT_LOADED !== undefined && isMainThread)
  process.once("exit", () => {
    const { user, system } = process.cpuUsage();
    appendFileSync(MUTANT_LOADED, `processor ${Math.ceil((user + system) / 1000)}\n`);
  });

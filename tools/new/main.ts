/** `npm run new -- rule|object|command|request NAME`: the files with which a task begins, and a test or page that fails until it is done. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { inCheckout } from "../root.ts";
import { tasks } from "./tasks.ts";

const [kind = "", name = ""] = process.argv.slice(2);
const task = Object.hasOwn(tasks, kind) ? tasks[kind] : undefined;
if (!task?.name.test(name)) {
  for (const { usage } of Object.values(tasks)) console.error(`npm run new -- ${usage}`);
  process.exitCode = 64;
} else {
  const read = (path: string): string => readFileSync(inCheckout(path), "utf8");
  const files = [...task.files(name, read)];
  const taken = files.find(([path]) => path.includes(name) && existsSync(inCheckout(path)));
  if (taken !== undefined) {
    console.error(`${taken[0]} is there already`);
    process.exitCode = 1;
  } else {
    for (const [path, text] of files) {
      console.log(`${existsSync(inCheckout(path)) ? "changed" : "wrote  "} ${path}`);
      mkdirSync(dirname(inCheckout(path)), { recursive: true });
      writeFileSync(inCheckout(path), text);
    }
    console.log("then: npm run format && npm run generate && npm test; what fails says what is to be written");
  }
}

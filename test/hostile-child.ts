import { bind } from "../core/src/model/bind.ts";
import { assemble } from "../core/src/model/assemble.ts";
import { findingsOf } from "../core/src/rules/findings.ts";
import { standardLevels } from "../core/src/rules/levels.ts";
import { parse } from "../core/src/syntax/parse.ts";
import { bombs, hostileText } from "./hostile-inputs.ts";

// Reads hostile texts in a process of its own: says the name of each before it is read, so that the parent knows which
// one was the last. Arguments: "bombs", or the first seed and the number of seeds.
const [first = "", count = "0"] = process.argv.slice(2);
const inputs: readonly (readonly [string, () => string])[] =
  first === "bombs"
    ? Object.entries(bombs).map(([name, text]) => [name, () => text])
    : Array.from({ length: Number(count) }, (_, i) => [
        `seed ${String(Number(first) + i)}`,
        () => hostileText(Number(first) + i),
      ]);

for (const [name, text] of inputs) {
  process.stdout.write(`> ${name}\n`);
  const input = text();
  const began = performance.now();
  const file = bind(parse("file:///hostile.mra.yaml", input));
  const findings = findingsOf([file], assemble([file]), () => standardLevels);
  const ms = performance.now() - began;
  const prototype = Object.getOwnPropertyNames(Object.prototype).length;
  process.stdout.write(
    `< ${String(Math.round(ms))} ${String(findings.get("file:///hostile.mra.yaml")?.length ?? -1)} ${String(prototype)}\n`,
  );
}
process.stdout.write("done\n");

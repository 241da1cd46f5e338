import { readFileSync } from "node:fs";
import { bind } from "../../core/src/model/bind.ts";
import { assemble } from "../../core/src/model/assemble.ts";
import { findingsOf } from "../../core/src/rules/findings.ts";
import { standardLevels } from "../../core/src/rules/levels.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { bombs, hostileText, volumes } from "../syntax/hostile-inputs.ts";

// Reads hostile texts in a process of its own: says the name of each before it is read, so that the parent knows which
// one was the last. Arguments: "bombs", "volumes" or "seeds"; then a name, or the first seed and the number of seeds.
const [kind = "", first = "", count = "1"] = process.argv.slice(2);
const texts = kind === "bombs" ? bombs : volumes;
const inputs: readonly (readonly [string, () => string])[] =
  kind === "seeds"
    ? Array.from({ length: Number(count) }, (_, i) => [
        `seed ${String(Number(first) + i)}`,
        () => hostileText(Number(first) + i),
      ])
    : Object.keys(texts)
        .filter((name) => first === "" || name === first)
        .map((name) => [name, () => texts[name] ?? ""]);

const uri = "file:///hostile.mra.yaml";

/** Number of findings of a text. */
function read(text: string): number {
  const file = bind(parse(uri, text));
  return findingsOf([file], assemble([file]), () => standardLevels).get(uri)?.length ?? -1;
}

/** The time that this process has worked: unlike that on the wall, it is hardly longer when others work, too. */
function workedMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

// A language server has read honest files before it meets a hostile one.
const honest = ["cluster", "infrastructure", "people"].map((it) =>
  readFileSync(`test/projects/emea-prod/${it}.mra.yaml`, "utf8"),
);
for (let i = 0; i < 20; i++) for (const it of honest) read(it);

/** An honest file of 2,000 lines: what it takes says how fast this machine is now. */
const long = `apiVersion: mra/v1\ncluster: x\nphones:\n${Array.from({ length: 500 }, (_, i) => `  - name: SEP${String(i)}\n    model: Cisco 8845\n    lines: []\n    devicePool: Default\n`).join("")}`;
const start = workedMs();
read(long);
process.stdout.write(`= ${(workedMs() - start).toFixed(1)}\n`);

for (const [name, text] of inputs) {
  process.stdout.write(`> ${name}\n`);
  const input = text();
  const began = workedMs();
  const findings = read(input);
  const ms = workedMs() - began;
  const prototype = Object.getOwnPropertyNames(Object.prototype).length;
  process.stdout.write(`< ${ms.toFixed(1)} ${String(findings)} ${String(prototype)}\n`);
}
process.stdout.write("done\n");

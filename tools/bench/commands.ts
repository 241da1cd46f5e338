import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../root.ts";
import { projectText } from "./texts.ts";

/** Milliseconds of whole processes, in turn: Node that does nothing, and `mra check` of one small file. */
export function smallCheck(rounds: number): { readonly bare: readonly number[]; readonly check: readonly number[] } {
  const folder = mkdtempSync(join(tmpdir(), "mra-bench-check-"));
  try {
    const file = join(folder, "a.mra.yaml");
    writeFileSync(file, projectText(200));
    const [bare, check]: [number[], number[]] = [[], []];
    for (let i = 0; i < rounds; i++) {
      bare.push(run(["-e", "0"]).ms);
      check.push(run([join(root, "dist/mra.cjs"), "check", file]).ms);
    }
    return { bare, check };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Milliseconds of `mra check` for 8,000 phones of which 500 take part in MRA, and of Node that reads the same bytes. */
export function checkOfPhones(rounds: number): {
  readonly reading: readonly number[];
  readonly check: readonly number[];
} {
  const folder = mkdtempSync(join(tmpdir(), "mra-bench-phones-"));
  try {
    const file = join(folder, "a.mra.yaml");
    writeFileSync(file, phonesText(8_000, 500));
    const [reading, check]: [number[], number[]] = [[], []];
    for (let i = 0; i < rounds; i++) {
      reading.push(run(["-e", `require("node:fs").readFileSync(${JSON.stringify(file)}, "utf8")`]).ms);
      check.push(run([join(root, "dist/mra.cjs"), "check", file]).ms);
    }
    return { reading, check };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Phones of two templates, of which some take part. */
function phonesText(phones: number, takingPart: number): string {
  const own = projectText(200).replace(/phones:\n[^]*$/, "");
  const template = (name: string, more: string): string =>
    `  - { name: ${name}, for: phones, model: Cisco Unified Client Services Framework, protocol: SIP, devicePool: DP-0, ${more} }\n`;
  const templates = `templates:\n${template("outside", "mra: true, phoneSecurityProfile: csf0.example.com")}${template("office", "mra: false")}`;
  const items = Array.from(
    { length: phones },
    (_, i) => `  - { name: CSF${String(i)}, extends: ${i < takingPart ? "outside" : "office"} }\n`,
  );
  return `${own}${templates}phones:\n${items.join("")}`;
}

function run(argv: readonly string[]): { readonly ms: number } {
  const began = performance.now();
  const ran = spawnSync(process.execPath, argv, { encoding: "utf8" });
  // 1: there are findings
  if (ran.status !== 0 && ran.status !== 1) throw new Error(ran.stderr.slice(0, 500));
  return { ms: performance.now() - began };
}

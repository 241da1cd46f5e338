import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Mocha from "mocha";

/**
 * Carries out every suite beside this file inside VS Code's extension host, and leaves `{ passed, failed }` in the file
 * that `MRA_TEST_TOTALS` names. Rejects when a test fails or none was found.
 */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: "tdd", timeout: 60_000, forbidOnly: true, forbidPending: true, color: false });
  const suites = readdirSync(import.meta.dirname).filter((it) => it.endsWith(".suite.cjs"));
  for (const file of suites) mocha.addFile(join(import.meta.dirname, file));
  const { passes, failures } = await new Promise<Mocha.Stats>((resolve, reject) => {
    const runner = mocha.run(() => (runner.stats ? resolve(runner.stats) : reject(new Error("mocha counted nothing"))));
  });
  if (process.env.MRA_TEST_TOTALS)
    writeFileSync(process.env.MRA_TEST_TOTALS, JSON.stringify({ passed: passes, failed: failures }));
  if (failures > 0 || passes === 0) throw new Error(`${passes} passed, ${failures} failed`);
}

// Adds up what `npm test` and `npm run ready` counted, as one plain line. A runner that left no count has failed.
import { readFileSync } from "node:fs";
import { inCheckout } from "./setup.mjs";

let passed = 0;
let failed = 0;
for (const runner of ["test", "ready"]) {
  try {
    const counted = JSON.parse(readFileSync(inCheckout(`test-results/totals/${runner}.json`), "utf8"));
    passed += counted.passed;
    failed += counted.failed;
  } catch {
    console.log(`${runner}: no result was left`);
    failed += 1;
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

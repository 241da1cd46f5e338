import { inCheckout } from "../root.ts";
import { releases } from "../vscode-host/releases.ts";
import { runShortBench } from "./bench.ts";
import { runNodeTests, testFiles } from "./node-tests.ts";
import { add, line, writeTotals, type Totals } from "./totals.ts";
import { runVSCodeTests } from "./vscode-tests.ts";
import { beginWitness, loud } from "./witness/suite.ts";

/**
 * Runs every test of a checkout that is set up and built: Node's runner, the suites in the real VS Code, the walks
 * through it, the short bench. `filters` are parts of paths under `test/` (and `bench`); none means all. Prints one plain
 * line at the end and returns the exit status. No test at all counts as a failure.
 */
export async function runAllTests(filters: readonly string[], say: (line: string) => void): Promise<number> {
  let totals: Totals = { passed: 0, failed: 0 };
  const count = (what: string, it: Totals): void => {
    say(`${what}: ${line(it)}`);
    totals = add(totals, it);
  };
  const witness = beginWitness();
  const nodeTests = testFiles("everything else", filters);
  if (nodeTests.length > 0) {
    say(`running ${nodeTests.length} test files in Node ${process.versions.node}`);
    const it = runNodeTests("node", nodeTests, { ...witness.env, ...loud });
    count("Node", it);
    if (it.slowest !== undefined) say(`  longest: ${it.slowest.join(", ")}`);
  }
  if (filters.length === 0 || filters.some((it) => "vscode".includes(it))) {
    for (const release of releases) {
      count(`inside VS Code ${release.vscode}`, await runVSCodeTests(release, say));
    }
  }
  const walks = testFiles("ui", filters);
  if (walks.length > 0 && process.platform === "linux") {
    say(`running ${walks.length} files of walks through VS Code ${releases.map((it) => it.vscode).join(" and ")}`);
    count("walks", runNodeTests("walks", walks, witness.env));
  } else if (walks.length > 0) {
    say("NOT run: the walks through VS Code; they need code-server, which is set up on Linux only");
  }
  count("over all of these", witness.end(filters.length === 0, say));
  if (filters.length === 0 || filters.includes("bench")) {
    say("running the short bench beside yaml-language-server");
    count("bench", runShortBench());
  }
  writeTotals(inCheckout("test-results/totals/test.json"), totals);
  if (totals.passed + totals.failed === 0) say("no test was found");
  console.log(line(totals));
  return totals.failed === 0 && totals.passed > 0 ? 0 : 1;
}

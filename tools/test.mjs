// npm test [-- PART-OF-A-PATH…]: sets everything up and runs every test, or those whose path under test/ has such a part.
import { rmSync } from "node:fs";
import { forTests, installPackages } from "./debian.mjs";
import { packageExtension, packNpmPackage } from "./package.mjs";
import { compile, inCheckout, installDependencies, requireNode, say } from "./setup.mjs";

requireNode();
rmSync(inCheckout("test-results/totals/test.json"), { force: true });
try {
  installPackages(forTests, say);
  installDependencies();
  compile();
  packageExtension("dist/test/mra-config.vsix");
  packNpmPackage("dist/test");
  const { runAllTests } = await import(new URL("../out/tools/tests/run.js", import.meta.url).href);
  process.exitCode = await runAllTests(process.argv.slice(2), say);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log("0 passed, 1 failed");
  process.exitCode = 1;
}

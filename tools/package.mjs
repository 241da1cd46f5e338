// npm run package [-- --out FILE]: makes the VSIX and says how large it and its parts are. A warning of vsce is a failure.
// The same source makes the same bytes: nothing in a package says when or where it was made.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { npmCommand, plainEnvironment } from "./npm-command.mjs";
import { bundle, compile, inCheckout, installDependencies, run, say, whenStarted } from "./setup.mjs";
import { extensionForm } from "./shipped/extension-form.mjs";
import { intoForm, outOfForm } from "./shipped/form.mjs";
import { npmForm } from "./shipped/npm-form.mjs";

/** The time of every file in the VSIX, in seconds: that of the first release. A zip cannot say less than 1980. */
const epoch = "1767225600";

/**
 * Bundles and makes the VSIX. Throws with vsce's words when it fails or warns.
 * @param {string} out path in the checkout
 */
export function packageExtension(out) {
  bundle(); // under the manifest as it is: which modules are ES modules decides what is bundled
  say(`packaging ${out}`);
  const file = inCheckout(out);
  mkdirSync(dirname(file), { recursive: true });
  rmSync(file, { force: true });
  const flags = [
    "--no-dependencies", // everything is bundled, so there are none to look for
    "--allow-missing-repository", // there is no public one, and none is invented
    ...["--out", file],
  ];
  intoForm(inCheckout("."), extensionForm);
  try {
    const vsce = spawnSync(process.execPath, ["node_modules/@vscode/vsce/vsce", "package", ...flags], {
      cwd: inCheckout("."),
      // DEBUG would have vsce's libraries print every file, and the word "warning" with them
      env: { ...plainEnvironment(), DEBUG: "", SOURCE_DATE_EPOCH: process.env.SOURCE_DATE_EPOCH || epoch, TZ: "UTC" },
      encoding: "utf8",
    });
    const output = `${vsce.stdout}${vsce.stderr}`;
    if (vsce.status !== 0 || /\bwarning\b/i.test(output)) throw new Error(`vsce is not content:\n${output}`);
    return file;
  } finally {
    outOfForm(inCheckout("."));
  }
}

/**
 * Packs the npm package from what is bundled, and gives the path of the tarball.
 * @param {string} folder path in the checkout
 */
export function packNpmPackage(folder) {
  say(`packing the npm package into ${folder}`);
  mkdirSync(inCheckout(folder), { recursive: true });
  intoForm(inCheckout("."), npmForm);
  try {
    const [file = "", ...first] = npmCommand();
    const flags = ["pack", "--ignore-scripts", "--json", "--pack-destination", inCheckout(folder)];
    const npm = spawnSync(file, [...first, ...flags], {
      cwd: inCheckout("."),
      env: plainEnvironment(),
      encoding: "utf8",
    });
    if (npm.status !== 0) throw new Error(`npm pack failed:\n${npm.stderr}`);
    return join(inCheckout(folder), JSON.parse(npm.stdout)[0].filename);
  } finally {
    outOfForm(inCheckout("."));
  }
}

await whenStarted(import.meta.url, () => {
  installDependencies();
  compile("client", "tools");
  run([process.execPath, "tools/bundle.mjs", "--production", "--report"]);
  const manifest = JSON.parse(readFileSync(inCheckout("package.json"), "utf8"));
  const given = process.argv.indexOf("--out");
  const out = (given > 0 && process.argv[given + 1]) || `${manifest.name}-${manifest.version}.vsix`;
  const file = packageExtension(out);
  say(`${out}: ${Math.ceil(statSync(file).size / 1000)} kB`);
});

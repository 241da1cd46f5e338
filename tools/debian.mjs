// The few things that npm cannot bring. On Debian and its like they are installed, where that is allowed; elsewhere, and
// where it is not, it says in plain words what is missing.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** What the tests use: a browser to show VS Code, fonts for Korean pictures, foreign programs that speak SOAP, XML, LSP and TURN, and shells to complete in. */
export const forTests = [
  "chromium",
  "coturn",
  "fish",
  "fonts-dejavu-core",
  "fonts-nanum",
  "libxml2-utils",
  "neovim",
  "python3-zeep",
  "zsh",
];

/**
 * Installs what is missing of the given packages. Returns those still missing, and says why.
 * @param {readonly string[]} packages
 * @param {(line: string) => void} say
 */
export function installPackages(packages, say) {
  if (!existsSync("/usr/bin/dpkg-query") || !existsSync("/usr/bin/apt-get")) return [];
  const missing = packages.filter((it) => !isInstalled(it));
  if (missing.length === 0) return [];
  const prefix = process.getuid?.() === 0 ? [] : succeeds(["sudo", "-n", "true"]) ? ["sudo", "-n"] : undefined;
  if (!prefix) {
    say(`missing, and only an administrator can install it: sudo apt-get install ${missing.join(" ")}`);
    return missing;
  }
  say(`apt-get install ${missing.join(" ")}`);
  const apt = [...prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "-o", "Dpkg::Use-Pty=0"];
  const install = [...apt, "install", "-y", "--no-install-recommends", ...missing];
  if (!succeeds(install)) {
    succeeds([...apt, "update"]); // a machine whose lists are old, or that has none yet
    if (!succeeds(install, "inherit")) say("apt-get did not succeed; going on without");
  }
  return packages.filter((it) => !isInstalled(it));
}

/** @param {string} name */
function isInstalled(name) {
  const { stdout } = spawnSync("dpkg-query", ["-W", "-f=${Status}", name], { encoding: "utf8" });
  return stdout.includes("ok installed");
}

/**
 * @param {readonly string[]} command
 * @param {"ignore" | "inherit"} output
 */
function succeeds([file = "", ...args], output = "ignore") {
  return spawnSync(file, args, { stdio: ["ignore", output, output] }).status === 0;
}

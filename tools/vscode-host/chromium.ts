import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Where a Chromium of this machine is: `MRA_CHROMIUM`, or the first on the PATH under the names that distributions use. */
export function findChromium(): string | undefined {
  const given = process.env.MRA_CHROMIUM;
  if (given) return given;
  const folders = (process.env.PATH ?? "").split(delimiter);
  return ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"]
    .flatMap((name) => [...folders, "/usr/bin"].map((folder) => join(folder, name)))
    .find((it) => existsSync(it));
}

/** Without a window, without a sandbox (a container has none to offer, root may not have one), and calling nobody. */
export const chromiumArguments: readonly string[] = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
];

import { cpSync, existsSync } from "node:fs";
import { inCheckout } from "../root.ts";
import { openInBrowser } from "./browser.ts";
import { startDemoCluster } from "./cluster.ts";
import { downloadDesktop, findDesktop, openDesktop, type Desktop } from "./desktop.ts";

/**
 * Starts the demo cluster, opens the demo project in VS Code, and stays until Ctrl+C, or until the window is closed where
 * VS Code tells. Then everything it started is stopped. The extension finds the cluster in its environment:
 * `MRA_DEMO_CLUSTER`, the cluster's own line of JSON. `packageExtension` makes the VSIX and returns its path.
 */
export async function demo(packageExtension: () => string, say: (line: string) => void): Promise<number> {
  const stopped = new Promise<"stopped">((resolve) => {
    for (const it of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(it, () => resolve("stopped"));
  });
  const started: { stop: () => Promise<void> }[] = [];
  try {
    const desktop = await desktopHere(say);
    const vsix = "missing" in desktop ? packageExtension() : ""; // makes dist/ anew, so before anything runs from it

    say("starting the demo cluster");
    const cluster = await startDemoCluster();
    started.push(cluster);
    say(`demo cluster emea-prod (AXL ${cluster.connection.version}) listens on ${cluster.connection.host}`);
    const clusterEnded = cluster.ended.then(() => "the demo cluster ended" as const);

    const project = copyOfProject(say);
    const env = { MRA_DEMO_CLUSTER: JSON.stringify(cluster.connection) };
    if ("code" in desktop) {
      say(`opening ${project} in VS Code (${desktop.code})`);
      const window = openDesktop(desktop.code, project, env);
      started.push(window);
      say("ready; Ctrl+C stops the demo cluster and closes the window");
      return await outcome(
        Promise.race([stopped, clusterEnded, window.closed.then(() => "the window was closed" as const)]),
        say,
      );
    }
    say(`VS Code in the browser, since ${desktop.missing}`);
    const window = await Promise.race([openInBrowser(vsix, project, env, say), stopped]);
    if (window === "stopped") return 0;
    started.push(window);
    say(`VS Code ${window.version} is ready. Open this address in a browser of this computer:`);
    console.log(`\n    ${window.address}\n`);
    say("Ctrl+C stops VS Code and the demo cluster");
    return await outcome(Promise.race([stopped, clusterEnded, window.ended.then(() => "VS Code ended" as const)]), say);
  } finally {
    for (const it of started.reverse()) await it.stop();
    say("everything that was started is stopped");
  }
}

/** Where there is neither a desktop VS Code nor code-server, the desktop one is downloaded. */
async function desktopHere(say: (line: string) => void): Promise<Desktop> {
  const desktop = findDesktop();
  if ("code" in desktop || process.platform === "linux") return desktop;
  say(`downloading VS Code, since ${desktop.missing}`);
  return { code: await downloadDesktop() };
}

async function outcome(
  end: Promise<"stopped" | "the window was closed" | "the demo cluster ended" | "VS Code ended">,
  say: (line: string) => void,
): Promise<number> {
  const it = await end;
  if (it !== "stopped") say(it);
  return it === "stopped" || it === "the window was closed" ? 0 : 1;
}

/** The project the demo opens is a copy, the user's to change; it stays until it is deleted. */
function copyOfProject(say: (line: string) => void): string {
  const project = inCheckout(".demo/emea-prod");
  if (existsSync(project)) say(".demo/emea-prod is as you left it; delete it to start afresh");
  else cpSync(inCheckout("dist/demo"), project, { recursive: true });
  return project;
}

import { writeSync } from "node:fs";

// A command line in a process of its own, which says at its end how many megabytes it had at most: node peak-memory.js ARGUMENT…
process.on("exit", () => {
  writeSync(2, `\npeak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB\n`);
});
await import("../../server/src/cli/main.ts");

// Loaded into the process of a server that a test starts: the server dies as soon as it has read a file named deadly,
// as it would of a text that the parser cannot bear.
import { promises } from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const { readFile } = promises;
promises.readFile = (async (...args: Parameters<typeof readFile>) => {
  const [path] = args;
  if (typeof path === "string" && path.includes("deadly")) process.kill(process.pid, "SIGKILL");
  return readFile(...args);
}) as typeof readFile;
syncBuiltinESMExports();

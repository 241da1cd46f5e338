// Loaded into every process of a run of all tests, before anything else, by NODE_OPTIONS.
import { subscribe } from "node:diagnostics_channel";
import { keepWhatIsRemoved } from "./kept.ts";
import "./activities.ts";
import { self, witnessed, witnessFolder } from "./place.ts";
import { argumentsOf, noteProcesses } from "./processes.ts";

if (witnessFolder !== undefined) {
  keepWhatIsRemoved(witnessFolder);
  // a demo cluster prints its password, which is made for that; a line of code without a file (`node -p process.env`, as
  // VS Code asks for its environment) answers whoever asked, and nobody else
  const isAnswer = process.argv.includes("demo-cluster") || process.argv[1] === undefined;
  for (const name of isAnswer ? [] : (["stdout", "stderr"] as const)) {
    const stream = process[name];
    witnessed("seen", `${self}-${name}`, ""); // opened now: later, a test may count what is opened
    const write = stream.write.bind(stream) as (...all: readonly unknown[]) => boolean;
    stream.write = (text: string | Uint8Array, ...rest: readonly unknown[]) => {
      witnessed("seen", `${self}-${name}`, typeof text === "string" ? text : Buffer.from(text).toString("utf8"));
      return write(text, ...rest);
    };
  }
  subscribe("child_process", (message) => argumentsOf(message));
  subscribe("http.server.request.start", () => noteProcesses());
}

// Runs inside the extension host in place of the given tests: marks what they print (VS Code's own log comes through the
// same channel) and leaves a result file. Without that file a run never counts as passed: when the extension host dies,
// VS Code itself reports status 0.
const fs = require("node:fs");
const util = require("node:util");
const { pathToFileURL } = require("node:url");

const mark = "\u2063";
for (const method of ["log", "info", "warn", "error", "debug"]) {
  const original = console[method].bind(console);
  // VS Code gave these a setter that does nothing: define them anew
  const value = (...args) => original(mark + util.format(...args));
  Object.defineProperty(console, method, { configurable: true, writable: true, value });
}
for (const [stream, method] of [
  ["stdout", "log"],
  ["stderr", "error"],
]) {
  let rest = ""; // reporters write to the stream, and not always whole lines
  process[stream].write = (chunk, encoding, callback) => {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop();
    for (const line of lines) console[method](line);
    (typeof encoding === "function" ? encoding : callback)?.();
    return true;
  };
}

exports.run = async () => {
  const entry = process.env.MRA_HOST_TESTS;
  const save = (result) => fs.writeFileSync(process.env.MRA_HOST_RESULT, JSON.stringify(result));
  try {
    const module = await load(entry);
    const run = module.run ?? module.default?.run;
    if (typeof run !== "function") throw new Error(`${entry} exports no run()`);
    await run();
    save({ ok: true });
  } catch (error) {
    save({ ok: false, error: String(error?.stack ?? error) });
    throw error;
  }
};

async function load(file) {
  try {
    return require(file);
  } catch (error) {
    if (error.code !== "ERR_REQUIRE_ESM" && error.code !== "ERR_REQUIRE_ASYNC_MODULE") throw error;
    return import(pathToFileURL(file).href);
  }
}

import { existsSync, realpathSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";

/**
 * How npm is started without a shell: the running Node and npm's own script, or `npm` from the PATH.
 * @returns {[command: string, ...first: string[]]}
 */
export function npmCommand() {
  const script = process.env.npm_execpath;
  if (script && /npm-cli\.[cm]?js$/.test(script)) return [process.execPath, script];
  const beside = dirname(process.execPath);
  for (const it of ["node_modules/npm/bin/npm-cli.js", "../lib/node_modules/npm/bin/npm-cli.js"]) {
    if (existsSync(join(beside, it))) return [process.execPath, join(beside, it)];
  }
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    const found = join(folder, "npm");
    if (existsSync(found) && /npm-cli\.[cm]?js$/.test(realpathSync(found)))
      return [process.execPath, realpathSync(found)];
  }
  return ["npm"];
}

/** This process's environment without what an outer `npm run` put into it, which an inner npm would take for its own settings. */
export function plainEnvironment() {
  const outer =
    /^npm_(lifecycle|package|command|node_execpath|execpath|config_(local_prefix|prefix|noproxy|node_gyp|user_agent|init_module|global_prefix))/i;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !outer.test(name)));
}

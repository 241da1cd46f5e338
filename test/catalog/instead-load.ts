import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { LoadFnOutput, LoadHookContext } from "node:module";

let folder = "";

/** Is told where the modules are that take the place of generated ones. */
export function initialize(given: string): void {
  folder = given;
}

/** Loads a module of the generated catalogue from there. */
export async function load(
  url: string,
  context: LoadHookContext,
  next: (url: string, context?: LoadHookContext) => LoadFnOutput | Promise<LoadFnOutput>,
): Promise<LoadFnOutput> {
  const name = /\/core\/src\/catalog\/generated\/([a-z]+\.js)$/.exec(url)?.[1];
  const own = name === undefined ? undefined : join(folder, name);
  if (own === undefined || !existsSync(own)) return await next(url, context);
  return { format: "module", source: readFileSync(own, "utf8"), shortCircuit: true };
}

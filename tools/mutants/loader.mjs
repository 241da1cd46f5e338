// Gives the module MUTANT_URL the text of the file MUTANT_TEXT, and notes in MUTANT_LOADED which modules are read. Properties
// are tried with the same values each time, and MUTANT_RUNS times at most.
import { appendFileSync, readFileSync } from "node:fs";

const { MUTANT_URL, MUTANT_TEXT, MUTANT_LOADED, MUTANT_RUNS = "Infinity" } = process.env;
const ours = new URL("../../", import.meta.url).href;
const library = /\/node_modules\/fast-check\/lib\/fast-check\.js$/;

const limited = (/** @type {string} */ url) => `
import real from ${JSON.stringify(`${url}?real`)};
const most = ${MUTANT_RUNS};
const limit = (of) => ({ seed: 20261129, endOnFailure: true, ...of, numRuns: Math.min(of?.numRuns ?? 100, most) });
export default {
  ...real,
  assert: (property, of) => real.assert(property, limit(of)),
  check: (property, of) => real.check(property, limit(of)),
};`;

/** @type {import("node:module").LoadHook} */
export async function load(url, context, next) {
  const inCheckout = url.startsWith(ours) ? url.slice(ours.length) : undefined;
  if (MUTANT_LOADED !== undefined && inCheckout !== undefined) appendFileSync(MUTANT_LOADED, `${inCheckout}\n`);
  if (library.test(url)) {
    if (MUTANT_LOADED !== undefined) appendFileSync(MUTANT_LOADED, "fast-check\n");
    return { format: "module", source: limited(url), shortCircuit: true };
  }
  if (url !== MUTANT_URL || MUTANT_TEXT === undefined) return next(url, context);
  return { format: "module", source: readFileSync(MUTANT_TEXT, "utf8"), shortCircuit: true };
}

// Gives the module MUTANT_URL the text of the file MUTANT_TEXT, and notes in MUTANT_LOADED which modules of ours are read.
import { appendFileSync, readFileSync } from "node:fs";

const { MUTANT_URL, MUTANT_TEXT, MUTANT_LOADED } = process.env;
const ours = new URL("../../", import.meta.url).href;

/** @type {import("node:module").LoadHook} */
export async function load(url, context, next) {
  if (MUTANT_LOADED !== undefined && url.startsWith(ours)) appendFileSync(MUTANT_LOADED, `${url.slice(ours.length)}\n`);
  if (url !== MUTANT_URL || MUTANT_TEXT === undefined) return next(url, context);
  return { format: "module", source: readFileSync(MUTANT_TEXT, "utf8"), shortCircuit: true };
}

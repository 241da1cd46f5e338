import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** The licences under which code may be shipped: all of them ask for their text and nothing else. */
export const allowedLicenses = ["0BSD", "Apache-2.0", "BlueOak-1.0.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"];

/**
 * THIRD-PARTY-NOTICES: every package in the bundles with the text of its licence, and its notices. Throws, with all of
 * them, where a package has no such text or a licence that is not on the list.
 * @param {readonly import("./bundled.mjs").Bundled[]} packages
 */
export function noticesOf(packages) {
  const faults = packages.flatMap((it) => {
    if (!allowedLicenses.includes(it.license))
      return [`${it.name} ${it.version}: licence "${it.license}" is not one of ${allowedLicenses.join(", ")}`];
    return textsOf(it).length === 0 ? [`${it.name} ${it.version} (${it.license}) has no text of its licence`] : [];
  });
  if (faults.length > 0) throw new Error(`what is bundled cannot be shipped:\n${faults.join("\n")}`);
  const list = packages.map((it) => `  ${it.name} ${it.version} (${it.license})`).join("\n");
  const sections = packages.map(
    (it) =>
      `${"=".repeat(80)}\n${it.name} ${it.version}, ${it.license}\n${"=".repeat(80)}\n\n${textsOf(it).join("\n\n")}\n`,
  );
  return `MRA Config contains code of the following packages, each under the licence that follows.\n\n${list}\n\n${sections.join("\n")}`;
}

/** Texts of licences that a package has in its repository and left out of what npm gives. */
const ownTexts = join(import.meta.dirname, "licences");

/**
 * What a package's folder says of its licence: the files for it, else the part of the README that has the text, else the
 * text of its repository that is kept here for that very version.
 * @param {import("./bundled.mjs").Bundled} it
 * @returns {string[]}
 */
function textsOf({ folder, name, version }) {
  const names = readdirSync(folder).sort();
  const text = (/** @type {string} */ name) => readFileSync(join(folder, name), "utf8").replace(/\r\n?/g, "\n").trim();
  const files = names.filter((it) => /^(licen[cs]e|copying|notice|copyright|third-?party-?notices?)[^/]*$/i.test(it));
  if (files.some((it) => !/^(notice|third)/i.test(it))) return files.map(text);
  const readme = names.find((it) => /^readme/i.test(it));
  const part = readme === undefined ? undefined : /^#+ *licen[cs]e.*\n([^]*)/im.exec(text(readme))?.[1]?.trim();
  if (part !== undefined && /permission|redistribution/i.test(part)) return [part, ...files.map(text)];
  const kept = join(ownTexts, `${name.replaceAll("/", "+")}-${version}.txt`);
  return existsSync(kept) ? [readFileSync(kept, "utf8").trim(), ...files.map(text)] : [];
}

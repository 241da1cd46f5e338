// Files that ship in another form than they have in the repository. vsce and npm pack what lies on the disk, so that those
// files are put into their form before, and back after it; what an interrupted pack left is put back by the next.
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const kept = ".npm-form";

/**
 * Puts files into the form in which they ship.
 * @param {string} root
 * @param {(root: string) => Readonly<Record<string, string>>} formOf names in `root`, with the text of each
 */
export function intoForm(root, formOf) {
  outOfForm(root);
  const texts = formOf(root);
  mkdirSync(join(root, kept));
  for (const it of Object.keys(texts)) cpSync(join(root, it), join(root, kept, it));
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(root, name), text);
}

/**
 * Puts them back.
 * @param {string} root
 */
export function outOfForm(root) {
  if (!existsSync(join(root, kept))) return;
  for (const it of readdirSync(join(root, kept))) cpSync(join(root, kept, it), join(root, it));
  rmSync(join(root, kept), { recursive: true });
}

/**
 * The text of a file of the repository.
 * @param {string} root
 * @param {string} path
 */
export const textOf = (root, path) => readFileSync(join(root, path), "utf8");

/**
 * A page whose links into the repository are their words alone: what they lead to does not ship. Links to `beside` stay.
 * @param {string} page
 * @param {readonly string[]} beside
 */
export const withoutLinks = (page, beside = []) =>
  page.replace(/(!?)\[([^\]]+)\]\(([^)\s]+)\)/g, (all, picture, words, to) =>
    picture || /^(https:|#)/.test(to) || beside.includes(to) ? all : words,
  );

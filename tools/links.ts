// Checks the links of every Markdown document of the checkout; part of `npm run ready`.
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { deadLinks } from "./dead-links.ts";
import { root } from "./root.ts";

const files = documents(root).map((it) => relative(root, it));
const dead = files.flatMap((it) => deadLinks(it, textOf(it) ?? "", textOf));
for (const { file, line, link } of dead) console.error(`${file}:${line}: ${link} leads nowhere`);
console.log(`${files.length} documents, ${dead.length} dead links`);
process.exitCode = dead.length === 0 && files.length > 0 ? 0 : 1;

/** Every Markdown document of the checkout. */
function documents(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((it) => {
    if (it.isDirectory())
      return /^(node_modules|out|dist|coverage|test-results|\..*)$/.test(it.name)
        ? []
        : documents(join(folder, it.name));
    return it.name.endsWith(".md") ? [join(folder, it.name)] : [];
  });
}

function textOf(path: string): string | undefined {
  const it = resolve(root, path);
  if (!existsSync(it)) return undefined;
  return statSync(it).isDirectory() ? "" : readFileSync(it, "utf8");
}

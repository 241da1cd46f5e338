import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { test } from "node:test";
import { installHost } from "../../tools/vscode-host/install.ts";
import { releases } from "../../tools/vscode-host/releases.ts";

/*
 * What VS Code's own themes make of the words of a file. Semantic tokens have a colour where a theme has one for their type,
 * else where it has one for the scopes that the extension or VS Code maps the type to.
 */

/** The types of tokens of mra-yaml, as core/src/ide/semantic-tokens.ts gives them. */
type TokenType = "class" | "namespace" | "property" | "keyword" | "variable" | "enumMember";

interface Theme {
  readonly include?: string;
  readonly tokenColors?: readonly { readonly scope?: string | readonly string[]; readonly settings: Settings }[];
  readonly semanticTokenColors?: Readonly<Record<string, string | Settings>>;
}
interface Settings {
  readonly foreground?: string;
}

/** To which scopes VS Code maps the types of tokens, where no extension does (tokenClassificationRegistry.ts). */
const usual: Readonly<Record<TokenType, readonly string[]>> = {
  class: ["entity.name.type.class", "support.class"],
  namespace: ["entity.name.namespace"],
  property: ["variable.other.property"],
  keyword: ["keyword.control"],
  variable: ["variable.other.readwrite", "entity.name.variable"],
  enumMember: ["variable.other.enummember"],
};

const manifest = JSON.parse(readFileSync("package.json", "utf8")) as {
  contributes: { semanticTokenScopes: readonly { language: string; scopes: Record<string, readonly string[]> }[] };
};
const ours = manifest.contributes.semanticTokenScopes.find((it) => it.language === "mra-yaml")?.scopes ?? {};

/** A theme with what it includes, the included first: what comes later wins. */
function chain(file: string): readonly Theme[] {
  const it = JSON.parse(readFileSync(file, "utf8")) as Theme;
  return [...(it.include === undefined ? [] : chain(join(dirname(file), it.include))), it];
}

/** The colour of the longest scope of a theme that is the start of this one. */
function ofScope(themes: readonly Theme[], scope: string): string | undefined {
  let best: { readonly length: number; readonly foreground: string } | undefined;
  for (const { scope: given, settings } of themes.flatMap((it) => it.tokenColors ?? []))
    for (const one of [given ?? []].flat().flatMap((it) => it.split(",")))
      if (settings.foreground !== undefined && (scope === one.trim() || scope.startsWith(`${one.trim()}.`)))
        if (one.trim().length >= (best?.length ?? 0))
          best = { length: one.trim().length, foreground: settings.foreground };
  return best?.foreground.toLowerCase();
}

/** The colour of a type of tokens; undefined: the theme leaves it as the grammar has it. */
function colourOf(themes: readonly Theme[], type: TokenType): string | undefined {
  const own = themes.map((it) => it.semanticTokenColors?.[type]).findLast((it) => it !== undefined);
  const stated = typeof own === "string" ? own : own?.foreground;
  if (stated !== undefined) return stated.toLowerCase();
  for (const scope of ours[type] ?? usual[type]) {
    const found = ofScope(themes, scope);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** How the grammar of YAML colours keys and values where no semantic token does. */
const grammar = { key: "entity.name.tag.yaml", text: "string.unquoted.plain.out.yaml" } as const;

for (const release of releases)
  test(`names are told from keys and from free text by their colour in every theme of VS Code ${release.vscode}`, () => {
    const files = themesOf(join(dirname(installHost(release, () => undefined).entry), "../../lib/vscode/extensions"));
    assert.ok(files.length >= 15, `${files.length} themes`);
    const alike = files.flatMap((file) => {
      const themes = chain(file);
      const name = colourOf(themes, "variable") ?? ofScope(themes, grammar.text);
      const others = [
        ["free text", ofScope(themes, grammar.text)],
        ...(["property", "class", "namespace", "keyword"] as const).map(
          (it) => [it, colourOf(themes, it) ?? ofScope(themes, grammar.key)] as const,
        ),
      ] as const;
      return others.flatMap(([what, colour]) => (colour === name ? [`${basename(file)}: ${what} ${colour}`] : []));
    });
    assert.deepEqual(alike, []);
  });

function themesOf(extensions: string): readonly string[] {
  return readdirSync(extensions)
    .filter((it) => it.startsWith("theme-"))
    .map((it) => join(extensions, it, "themes"))
    .filter(existsSync)
    .flatMap((folder) => readdirSync(folder).map((it) => join(folder, it)))
    .filter((it) => it.endsWith(".json") && !it.includes("icon"));
}

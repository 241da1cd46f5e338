// The pages that VS Code shows of the extension. There is no address on the web to which links could lead, so that a link
// into the repository is its words. See docs/adr/0016-what-ships.md.
import { textOf, withoutLinks } from "./form.mjs";

/**
 * The files of the VSIX that are others in the repository.
 * @param {string} root
 */
export const extensionForm = (root) => ({
  "package.json": asScripts(textOf(root, "package.json")),
  "README.md": textOf(root, "docs/extension-page.md"),
  ...Object.fromEntries(
    ["CHANGELOG.md", "SECURITY.md", "SUPPORT.md"].map((it) => [it, withoutLinks(textOf(root, it))]),
  ),
});

/**
 * The manifest without the word that every `.js` is an ES module: what VS Code loads in a browser is none, and it asks for
 * that by a name that ends so. The same file is loaded by Node, and ships once. All others say by their ending what they
 * are. It is bundled before, and not once more under this manifest.
 * @param {string} manifest
 */
const asScripts = (manifest) =>
  manifest
    .replace(/^ {2}"type": "module",\n/m, "")
    .replace(/^ {4}"vscode:prepublish": .*\n/m, "")
    .replaceAll("dist/client.cjs", "dist/client.js");

/** One release of code-server: a whole VS Code that npm can bring. */
export interface Release {
  /** Version in the npm registry. */
  readonly codeServer: string;
  /** Version of the VS Code inside. */
  readonly vscode: string;
  /** Node it runs on: the major version, and the release of the registry's `node-<os>-<cpu>` package where the local Node is another. */
  readonly node: { readonly major: number; readonly version: string };
  /** Packages by which npm replaces those that would have to be compiled: see docs/adr/0001-vscode-without-a-desktop.md. */
  readonly instead: { readonly server: readonly string[]; readonly vscode: readonly string[] };
}

/** The lowest VS Code that `engines.vscode` in package.json allows. */
export const oldest: Release = {
  codeServer: "4.100.3",
  vscode: "1.100.3",
  node: { major: 20, version: "20.20.2" },
  instead: { server: ["argon2@0.44.0"], vscode: ["@vscode/ripgrep@1.18.0", "node-pty@1.2.0-beta.15"] },
};

/** The newest VS Code that the registry had when this line was written. */
export const newest: Release = {
  codeServer: "4.139.1",
  vscode: "1.139.1",
  node: { major: 24, version: "24.21.0" },
  instead: { server: [], vscode: [] },
};

/** What the tests run in, oldest first. */
export const releases: readonly Release[] = [oldest, newest];

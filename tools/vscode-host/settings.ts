import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

export type Settings = Readonly<Record<string, unknown>>;

/** Everything of VS Code that moves, asks or calls by itself is off. */
const quiet: Settings = {
  "chat.disableAIFeatures": true,
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": false,
  "extensions.ignoreRecommendations": true,
  "files.simpleDialog.enable": true,
  "git.openRepositoryInParentFolders": "never",
  "security.workspace.trust.enabled": false,
  "telemetry.telemetryLevel": "off",
  "typescript.disableAutomaticTypeAcquisition": true,
  "update.mode": "none",
  "window.confirmBeforeClose": "never",
  "workbench.enableExperiments": false,
  "workbench.reduceMotion": "on",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
};

/** Writes a user's settings: the quiet ones, over them what the folder already has, over them what is given. */
export function writeSettings(userDataDir: string, given: Settings = {}): void {
  const file = join(userDataDir, "User/settings.json");
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ ...quiet, ...existing(file), ...given }, null, 2));
}

function existing(file: string): Settings {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Settings;
  } catch {
    return {}; // none yet, or with comments: a test's folder has no comments
  }
}

/**
 * Gives VS Code a language other than English, of which it has no words of its own here: its own surface stays English,
 * while extensions speak that language (`env.language`, `package.nls.ko.json`, `vscode.l10n`). In place of a language pack
 * from the marketplace. The window must then be opened in that language.
 */
export function writeLanguage(userDataDir: string, language: string): void {
  const words = join(userDataDir, "no-words.json");
  mkdirSync(userDataDir, { recursive: true });
  writeFileSync(words, JSON.stringify({ version: "1.0.0", contents: {} }));
  const pack = { extensionIdentifier: { id: `mra-config.language-${language}` }, version: "1.0.0" };
  const packs = {
    [language]: { hash: language, extensions: [pack], translations: { vscode: words }, label: language },
  };
  writeFileSync(join(userDataDir, "languagepacks.json"), JSON.stringify(packs));
}

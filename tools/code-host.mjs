#!/usr/bin/env node
// Stands in for the executable of VS Code: the same arguments as `code`, carried out by code-server and headless
// Chromium. For @vscode/test-electron's `vscodeExecutablePath`, after `npm run setup`.
const { code } = await import(new URL("../out/tools/vscode-host/code.js", import.meta.url).href);
process.exit(await code(process.argv.slice(2)));

import { bodyOf } from "../../../../core/src/base/report-html.ts";
import type { Report } from "../../../../core/src/base/report.ts";
import type { Text } from "../../../../core/src/base/text.ts";

/**
 * A report as a page of VS Code: without a script, in the colours of the theme; links are commands of the extension, which
 * lets the page call these two and no others.
 */
export const readinessPage = (report: Report, cluster: string): string => `<!DOCTYPE html>
<html lang="${report.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>${style}</style>
</head>
<body>
<main>
<p class="acts"><a href="${commandUri("mra.saveReadiness", cluster)}">${save[report.language]}</a></p>
${bodyOf(report, ({ uri, line }) => commandUri("mra.openReadinessPlace", uri, line))}
</main>
</body>
</html>`;

const commandUri = (command: string, ...args: readonly (string | number)[]): string =>
  `command:${command}?${encodeURIComponent(JSON.stringify(args))}`;

const save: Text = { en: "Save the Report…", ko: "보고서 저장…" };

const style = `
body { padding: 0 20px 24px; color: var(--vscode-foreground); font: var(--vscode-font-size, 13px) / 1.5 var(--vscode-font-family); }
main { max-width: 70rem; }
h1 { margin: 12px 0 4px; font-size: 1.5em; font-weight: 600; overflow-wrap: anywhere; }
h2 { margin: 24px 0 6px; font-size: 1.15em; font-weight: 600; }
p, li, td, th { overflow-wrap: anywhere; }
.lead { font-size: 1.1em; font-weight: 600; }
.acts { margin: 12px 0 0; }
a { color: var(--vscode-textLink-foreground); }
:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 2px; }
ul { padding-left: 20px; margin: 4px 0; }
li { margin: 4px 0; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 4px 12px 4px 0; border-bottom: 1px solid var(--vscode-widget-border, var(--vscode-contrastBorder, transparent)); }
.bars th { width: 38%; font-weight: normal; }
.bar { display: block; box-sizing: border-box; height: 8px; min-width: 2px; margin-top: 3px; background: var(--vscode-charts-blue); border: 1px solid var(--vscode-contrastBorder, transparent); }
.bar.good { background: var(--vscode-charts-green); }
.bar.warn { background: var(--vscode-charts-orange); }
.bar.bad { background: var(--vscode-charts-red); }
.scale { color: var(--vscode-descriptionForeground); }
@media (max-width: 30rem) { body { padding: 0 12px 16px; } .bars th, .bars td { display: block; width: auto; border: 0; padding: 0; } .bars tr { display: block; padding: 6px 0; border-bottom: 1px solid var(--vscode-widget-border, var(--vscode-contrastBorder, transparent)); } }
`;

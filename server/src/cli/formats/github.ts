import type { Format } from "./format.ts";

const levels = { error: "error", warning: "warning", info: "notice", hint: "notice" } as const;

/** Annotations in a pull request, as GitHub Actions reads them from the log. */
export const github: Format = ({ findings }) =>
  findings
    .map(({ file, range, code, severity, message }) => {
      const at = `file=${property(file)},line=${String(range.start.line + 1)},col=${String(range.start.character + 1)},endLine=${String(range.end.line + 1)},endColumn=${String(range.end.character + 1)}`;
      return `::${levels[severity]} ${at},title=${property(code)}::${data(message)}\n`;
    })
    .join("");

const data = (it: string): string => it.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const property = (it: string): string => data(it).replaceAll(":", "%3A").replaceAll(",", "%2C");

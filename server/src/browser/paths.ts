/*
 * Paths as Node has them on POSIX, for a browser: there the files of a workspace are said to lie under `/`, by scheme and
 * authority. Only what the language server asks for.
 */

export const sep = "/";

/** The parts of a path without `.`, and without `..` as far as there is something to leave. */
function partsOf(path: string): readonly string[] {
  const isFromRoot = path.startsWith(sep);
  const parts: string[] = [];
  for (const it of path.split(sep)) {
    if (it === "" || it === ".") continue;
    if (it !== "..") parts.push(it);
    else if (parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else if (!isFromRoot) parts.push(it);
  }
  return parts;
}

export const isAbsolute = (path: string): boolean => path.startsWith(sep);

export function join(...paths: readonly string[]): string {
  const whole = paths.filter((it) => it !== "").join(sep);
  if (whole === "") return ".";
  const parts = partsOf(whole).join(sep);
  const path = `${isAbsolute(whole) ? sep : ""}${parts}`;
  if (path === "") return whole.endsWith(sep) ? "./" : ".";
  return whole.endsWith(sep) && parts !== "" ? `${path}${sep}` : path;
}

/** Against `/`, as a browser has no folder in which it was started. */
export function resolve(...paths: readonly string[]): string {
  const from = paths.findLastIndex(isAbsolute);
  return `${sep}${partsOf([sep, ...paths.slice(Math.max(from, 0))].join(sep)).join(sep)}`;
}

export function relative(from: string, to: string): string {
  const [a, b] = [partsOf(resolve(from)), partsOf(resolve(to))];
  const differs = a.findIndex((it, i) => it !== b[i]);
  const shared = differs < 0 ? a.length : differs;
  return [...a.slice(shared).map(() => ".."), ...b.slice(shared)].join(sep);
}

export function dirname(path: string): string {
  const bare = path.replace(/\/+$/, "");
  const at = bare.lastIndexOf(sep);
  if (at < 0) return bare === "" && path !== "" ? sep : ".";
  return at === 0 ? sep : bare.slice(0, at);
}

export const basename = (path: string): string => path.replace(/\/+$/, "").split(sep).at(-1) ?? "";

export function extname(path: string): string {
  const name = basename(path);
  const at = name.lastIndexOf(".");
  return at <= 0 || /^\.+$/.test(name.slice(0, at + 1)) ? "" : name.slice(at);
}

/** Throws for what is no address of a file on this machine, as Node does. */
export function fileURLToPath(uri: string | URL): string {
  const { protocol, host, pathname } = new URL(uri);
  if (protocol !== "file:" || host !== "" || /%2f/i.test(pathname))
    throw new TypeError(`no path of a file: ${String(uri)}`);
  return decodeURIComponent(pathname);
}

export function pathToFileURL(path: string): URL {
  const whole = resolve(path);
  const written = `${whole}${path.endsWith(sep) && whole !== sep ? sep : ""}`.replace(/[%\\\n\r\t?#]/g, (it) =>
    encodeURIComponent(it),
  );
  return new URL(`file://${written}`);
}

import { Uri } from "vscode";

/*
 * In a browser files lie on a web site (`vscode-vfs://github/…`) or in a folder that the page was given. The language server
 * speaks of paths: there such a file is called `file:///vscode-vfs/github/…`, with scheme and authority before its path.
 */

/** Documents without a place of their own keep their address. */
const ownAddress = /^(untitled|mra-rule):/;

/** What the language server calls a file. */
export function toServer(uri: Uri): string {
  if (ownAddress.test(`${uri.scheme}:`)) return uri.toString();
  const authority = uri.authority === "" ? "-" : encodeURIComponent(uri.authority);
  return Uri.from({ scheme: "file", path: `/${uri.scheme}/${authority}${uri.path}` }).toString();
}

/** The file that the language server speaks of. */
export function fromServer(address: string): Uri {
  const it = Uri.parse(address);
  const [, scheme, authority = "", path] = /^\/([^/]+)\/([^/]+)(\/.*)?$/.exec(it.path) ?? [];
  if (it.scheme !== "file" || scheme === undefined) return it;
  return Uri.from({ scheme, authority: authority === "-" ? "" : decodeURIComponent(authority), path: path ?? "/" });
}

/** What our own requests say, with every address in it (`uri`, `folder`) as the other side knows it. */
export function withAddresses<T>(said: T, convert: (address: string) => string): T {
  const at = (key: string, it: unknown): unknown =>
    typeof it === "string" && (key === "uri" || key === "folder") ? convert(it) : inside(it);
  const inside = (it: unknown): unknown =>
    Array.isArray(it)
      ? it.map(inside)
      : typeof it === "object" && it !== null
        ? Object.fromEntries(Object.entries(it).map(([key, value]) => [key, at(key, value)]))
        : it;
  return inside(said) as T;
}

import { relative, sep } from "node:path";

/** A path as it is printed: relative to the working directory when it lies below it, always with slashes. */
export function shown(path: string): string {
  const near = relative(process.cwd(), path);
  return (near.startsWith("..") || near === "" ? path : near).split(sep).join("/");
}

/** Where `state:` of `mra.config.yaml` keeps the memory of a project. */
export type StateValue =
  /** A folder or a network share, as it is written. */
  | { readonly kind: "folder"; readonly path: string }
  /** A branch on the remote `origin`. */
  | { readonly kind: "git"; readonly branch: string };

/** Branches that a person would choose; git allows more. */
const branchName = /^[A-Za-z0-9][A-Za-z0-9_.-]*(?:\/[A-Za-z0-9][A-Za-z0-9_.-]*)*$/;
const isBranch = (it: string): boolean =>
  branchName.test(it) && it.length <= 100 && !/\.\.|\.lock(?:\/|$)|\.$/.test(it);

/** What `state:` says; undefined: nothing that can be used. An address such as https://… is no place for files. */
export function stateValue(text: string): StateValue | undefined {
  const [, branch] = /^git\+(.*)$/s.exec(text) ?? [];
  if (branch !== undefined) return isBranch(branch) ? { kind: "git", branch } : undefined;
  const isPath = text.trim() === text && text !== "" && !/\p{Cc}|^[a-z][a-z0-9+.-]+:\/\//iu.test(text);
  return isPath ? { kind: "folder", path: text } : undefined;
}

/**
 * A module of Node's, where there is Node: the parts of the bundle that both hosts load ask here. Undefined in a browser.
 */
export function builtin(name: string): unknown {
  const { process: node } = globalThis as { readonly process?: { getBuiltinModule?(name: string): unknown } };
  return node?.getBuiltinModule?.(name);
}

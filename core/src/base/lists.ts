/** Adds to the list that a map holds under a key. */
export function addTo<K, T>(lists: Map<K, T[]>, key: K, it: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [it]);
  else list.push(it);
}

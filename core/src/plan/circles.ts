/**
 * The strongly connected parts of a graph that hold more than one node: the circles. `targets[v]` are the nodes that `v`
 * points to. Tarjan's algorithm with a stack of its own: a chain of 100,000 objects must not overflow the program's.
 */
export function circlesIn(targets: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const index = new Int32Array(targets.length).fill(-1);
  const low = new Int32Array(targets.length);
  const isOpen = new Uint8Array(targets.length);
  const open: number[] = [];
  const circles: (readonly number[])[] = [];
  let count = 0;
  const enter = (v: number): Visit => {
    index[v] = low[v] = count++;
    isOpen[v] = 1;
    open.push(v);
    return { v, next: 0 };
  };
  for (let root = 0; root < targets.length; root++) {
    const path = index[root] === -1 ? [enter(root)] : [];
    for (let at = path.at(-1); at !== undefined; at = path.at(-1)) {
      const { v } = at;
      const w = targets[v]?.[at.next++];
      if (w !== undefined) {
        if (index[w] === -1) path.push(enter(w));
        else if (isOpen[w] === 1) low[v] = Math.min(low[v] as number, index[w] as number);
        continue;
      }
      path.pop();
      const above = path.at(-1)?.v;
      if (above !== undefined) low[above] = Math.min(low[above] as number, low[v] as number);
      if (low[v] !== index[v]) continue;
      const circle = open.splice(open.lastIndexOf(v));
      for (const it of circle) isOpen[it] = 0;
      if (circle.length > 1) circles.push(circle);
    }
  }
  return circles;
}

interface Visit {
  readonly v: number;
  next: number;
}

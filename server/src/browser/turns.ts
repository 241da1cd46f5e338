const waiting: (() => void)[] = [];
let channel: InstanceType<typeof MessageChannel> | undefined;

/** Calls back when others had their turn, and at once then: a timer of a browser waits 4 ms. */
export function nextTurn(call: () => void): void {
  waiting.push(call);
  channel ??= opened();
  channel.port2.postMessage(undefined);
}

function opened(): InstanceType<typeof MessageChannel> {
  const it = new MessageChannel();
  Object.assign(it.port1, { onmessage: () => waiting.shift()?.() });
  return it;
}

/** Gives the page `setImmediate`, which browsers have not. */
export function offerTurns(): void {
  const page = globalThis as { setImmediate?: unknown };
  page.setImmediate ??= (call: (...args: unknown[]) => void, ...args: unknown[]) => nextTurn(() => call(...args));
}

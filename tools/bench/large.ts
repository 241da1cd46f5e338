import { setTimeout } from "node:timers/promises";
import { isWrong, timed } from "./rounds.ts";
import { start, type Change, type Contender, type Server } from "./server.ts";
import { oneLinePhone, oneLineText } from "./texts.ts";

const uri = "file:///bench/a.mra.yaml";

/** How long something took, and the longest that a hover waited meanwhile, in ms. */
export interface Meanwhile {
  readonly ms: number;
  readonly hover: number;
}

/** Does something in a server, and asks for hovers of another file until it is done. */
async function besideHovers(server: Server, run: () => Promise<void>): Promise<Meanwhile> {
  const at = { textDocument: { uri: beside }, position: { line: 7, character: 6 } };
  let [goesOn, hover] = [true, 0];
  const hovers = (async () => {
    while (goesOn) {
      hover = Math.max(hover, await timed(() => server.request("textDocument/hover", at)));
      await setTimeout(5);
    }
  })();
  const ms = await timed(run);
  goesOn = false;
  await hovers;
  return { ms, hover };
}

const beside = "file:///bench/small.mra.yaml";

async function withServer<T>(contender: Contender, use: (server: Server) => Promise<T>): Promise<T> {
  const server = await start(contender, "file:///bench");
  try {
    server.open(beside, oneLineText(20).replace("name: bench", "name: small"));
    await server.until(beside, () => true);
    return await use(server);
  } finally {
    await server.stop();
  }
}

/** Many changes in one notification, and a text replaced as a whole, in a file of that many objects of one line each. */
export async function manyChanges(
  contender: Contender,
  lines: number,
  counts: readonly number[],
): Promise<{ readonly open: Meanwhile; readonly changes: readonly Meanwhile[]; readonly whole: Meanwhile }> {
  return await withServer(contender, async (server) => {
    const wrong = oneLineText(lines) + oneLinePhone("CSFLAST", "Perhaps");
    const until = async (isBad: boolean): Promise<void> => server.until(uri, (it) => isWrong(it) === isBad);
    const settled = async (): Promise<unknown> => server.request("textDocument/diagnostic", { textDocument: { uri } });
    const open = await besideHovers(server, async () => {
      server.open(uri, wrong);
      await until(true);
    });
    await settled();
    const last = wrong.split("\n").length - 2;
    const changes: Meanwhile[] = [];
    let isBad = true;
    for (const count of counts) {
      isBad = !isBad;
      const all = changesIn(wrong, count - 1, isBad ? "SIP " : "SCCP");
      const place = { line: last, character: 0 };
      const text = oneLinePhone("CSFLAST", isBad ? "Perhaps" : "Default").trimEnd();
      all.push({ range: { start: place, end: { line: last, character: 10_000 } }, text });
      changes.push(
        await besideHovers(server, async () => {
          server.changeAll(uri, all);
          await until(isBad);
        }),
      );
      await settled();
    }
    const whole = await besideHovers(server, async () => {
      const text = oneLineText(lines, "CSFX") + oneLinePhone("CSFLAST", isBad ? "Default" : "Perhaps");
      server.changeAll(uri, [{ text }]);
      await until(!isBad);
    });
    return { open, changes, whole };
  });
}

/** So many changes of one length, spread over a text of phones in one line each. */
function changesIn(text: string, count: number, to: string): Change[] {
  const lines = text.split("\n");
  const first = lines.findIndex((it) => it.includes("name: CSF0,"));
  const step = Math.max(1, Math.floor((lines.length - first - 3) / Math.max(1, count)));
  return Array.from({ length: count }, (_, i) => {
    const line = first + i * step;
    const at = (lines[line] ?? "").indexOf("protocol: ") + "protocol: ".length;
    return { range: { start: { line, character: at }, end: { line, character: at + 4 } }, text: to };
  });
}

/** Opens a file of that many phones with a mistake each: until the first findings are there, and hovers of another file. */
export async function mistakeEach(contender: Contender, lines: number): Promise<Meanwhile> {
  return await withServer(contender, async (server) => {
    const text = oneLineText(lines).replaceAll("builtInBridgeStatus: Default", "builtInBridgeStatus: Perhaps");
    return await besideHovers(server, async () => {
      server.open(uri, text);
      await server.until(uri, isWrong);
    });
  });
}

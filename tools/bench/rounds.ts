import { setTimeout } from "node:timers/promises";
import { start, type Contender, type Server } from "./server.ts";
import { projectText, wrongPhone } from "./texts.ts";

/** Figures of one contender at one size: milliseconds and megabytes. */
export interface Figures {
  readonly open: readonly number[];
  readonly keystroke: readonly number[];
  /** Processor time of the server for a keystroke. */
  readonly own: readonly number[];
  readonly completion: readonly number[];
  readonly hover: readonly number[];
  readonly rss: readonly number[];
}

const uri = "file:///bench/a.mra.yaml";
export const isWrong = (it: readonly { readonly message: string }[]): boolean =>
  it.some(({ message }) => message.includes("Perhaps") || message.includes("Value is not accepted"));

/** Between keystrokes, as people type: what a server puts off until then is done, and its process sleeps. */
export const asPeopleType = 40;

/** One round: open, type, complete, hover, with as many samples of each. */
async function round(contender: Contender, text: string, samples: number, pauseMs: number): Promise<Figures> {
  const server = await start(contender, "file:///bench");
  try {
    const wrong = text + wrongPhone("CSFLAST");
    const open = await timed(async () => {
      server.open(uri, wrong);
      await server.until(uri, isWrong);
    });
    await server.idle(); // what is judged behind the first findings is no part of a keystroke
    const lines = wrong.split("\n");
    const last = lines.lastIndexOf("    builtInBridgeStatus: Perhaps");
    server.change(uri, last, 25, 32, "Default");
    await server.until(uri, (it) => !isWrong(it));
    await server.idle();
    const middle = nearest(lines, "    builtInBridgeStatus: Default", Math.floor(lines.length / 2));
    const keystroke: number[] = [];
    const before = server.ownMs();
    for (let i = 0; i < samples; i++) {
      if (pauseMs > 0) await setTimeout(pauseMs);
      keystroke.push(
        await timed(async () => {
          server.change(uri, middle, 25, 32, "Perhaps");
          await server.until(uri, isWrong);
        }),
      );
      if (pauseMs > 0) await setTimeout(pauseMs);
      server.change(uri, middle, 25, 32, "Default");
      await server.until(uri, (it) => !isWrong(it));
    }
    const own = (server.ownMs() - before) / (2 * samples);
    const at = (character: number): unknown => ({ textDocument: { uri }, position: { line: middle, character } });
    const completion = await ask(server, "textDocument/completion", at(6), samples);
    const hover = await ask(server, "textDocument/hover", at(8), samples);
    return { open: [open], keystroke, own: [own], completion, hover, rss: [server.rssMb()] };
  } finally {
    await server.stop();
  }
}

/** All contenders in turn, several times, so that what disturbs the machine disturbs all. In the order of `who`. */
export async function interleaved(
  who: readonly Contender[],
  lines: number,
  rounds: number,
  samples: number,
  { alias = false, pauseMs = 0 }: { readonly alias?: boolean; readonly pauseMs?: number } = {},
): Promise<readonly Figures[]> {
  const text = projectText(lines, { alias });
  const all = who.map((): Figures[] => []);
  for (let i = 0; i < rounds; i++)
    for (const [n, it] of who.entries())
      // the peer takes seconds for each sample of a large file
      all[n]?.push(
        await round(it, text, it.schema === undefined || lines <= 10_000 ? samples : Math.min(3, samples), pauseMs),
      );
  return all.map(joined);
}

const joined = (all: readonly Figures[]): Figures => ({
  open: all.flatMap((it) => it.open),
  keystroke: all.flatMap((it) => it.keystroke),
  own: all.flatMap((it) => it.own),
  completion: all.flatMap((it) => it.completion),
  hover: all.flatMap((it) => it.hover),
  rss: all.flatMap((it) => it.rss),
});

/** Milliseconds from the answer to `initialize` to the first findings of a file of 200 lines, each time in a server of its own. */
export async function firstFindings(contender: Contender, rounds: number): Promise<readonly number[]> {
  const text = projectText(200) + wrongPhone("CSFLAST");
  const all: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const server = await start(contender, "file:///bench");
    all.push(
      await timed(async () => {
        server.open(uri, text);
        await server.until(uri, isWrong);
      }),
    );
    await server.stop();
  }
  return all;
}

/** Milliseconds from nothing to the answer to `initialize`, in turn. In the order of `who`. */
export async function startings(who: readonly Contender[], rounds: number): Promise<readonly (readonly number[])[]> {
  const all = who.map((): number[] => []);
  for (let i = 0; i < rounds; i++)
    for (const [n, it] of who.entries()) {
      const server = await start(it, "file:///bench");
      all[n]?.push(server.startMs);
      await server.stop();
    }
  return all;
}

async function ask(server: Server, method: string, params: unknown, samples: number): Promise<readonly number[]> {
  const times: number[] = [];
  for (let i = 0; i < samples; i++) times.push(await timed(() => server.request(method, params)));
  return times;
}

/** Many files: ours finds them in the folder, the peer has to be given each. */
export async function manyFiles(
  contender: Contender,
  folder: string,
  texts: ReadonlyMap<string, string>,
): Promise<number> {
  const server = await start(contender, folder);
  try {
    return await timed(async () => {
      if (contender.schema !== undefined) for (const [name, text] of texts) server.open(name, text);
      await server.untilCount(texts.size, isWrong);
    });
  } finally {
    await server.stop();
  }
}

/** A project of about that many lines in all, in that many files, each with one mistake at its end. */
export const filesOf = (folder: string, count: number, lines: number): ReadonlyMap<string, string> =>
  new Map(
    Array.from({ length: count }, (_, i) => {
      const tag = `-${String(i)}`;
      const body = projectText(Math.floor(lines / count), { tag }).replace(
        "cluster:\n  name: bench\n",
        `cluster:\n  name: bench${tag}\n`,
      );
      return [`${folder}/f${String(i)}.mra.yaml`, body + wrongPhone("CSFLAST")];
    }),
  );

const nearest = (lines: readonly string[], text: string, from: number): number => lines.indexOf(text, from);

/** Milliseconds that something took. */
export async function timed(run: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await run();
  return performance.now() - began;
}

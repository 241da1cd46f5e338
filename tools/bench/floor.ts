// The least that a language server can do, with nothing but Node: it answers `initialize`, keeps texts, and finds a mistake by
// looking for a word; after a change `yaml` reads the one object. What is measured of it is what no server can go below.
import { wrongPhone } from "./texts.ts";

interface Message {
  readonly id?: number;
  readonly method: string;
  readonly params?: {
    readonly textDocument?: { readonly uri: string; readonly text?: string };
    readonly contentChanges?: readonly { readonly text: string }[];
  };
}

const beginning = Buffer.from("Content-Length: ");
const headEnd = Buffer.from("\r\n\r\n");
const word = "Perhaps";
let pieces: Buffer[] = [];
let size = 0;
let wanted = 0;

process.stdin.on("data", (piece: Buffer) => {
  pieces.push(piece);
  size += piece.length;
  while (size >= wanted && size > 0 && takeOne());
});

/** Takes a message that is there as a whole; false where none is. */
function takeOne(): boolean {
  const all = Buffer.concat(pieces);
  pieces = [all];
  const head = all.indexOf(headEnd);
  if (head < 0) return false;
  const from = head + headEnd.length;
  wanted = from + Number(all.toString("latin1", beginning.length, head));
  if (all.length < wanted) return false;
  const body = all.toString("utf8", from, wanted);
  pieces = [all.subarray(wanted)];
  size = all.length - wanted;
  wanted = 0;
  void answer(JSON.parse(body) as Message);
  return true;
}

async function answer({ id, method, params }: Message): Promise<void> {
  const uri = params?.textDocument?.uri;
  if (method === "textDocument/didOpen") publish(uri, params?.textDocument?.text?.includes(word) === true);
  else if (method === "textDocument/didChange") {
    const text = params?.contentChanges?.at(-1)?.text ?? "";
    const { parse } = await import("yaml");
    parse(wrongPhone("CSFLAST"));
    publish(uri, text.includes(word));
  } else if (id !== undefined) send({ id, result: method === "initialize" ? { capabilities: {} } : null });
}

function publish(uri: string | undefined, isWrong: boolean): void {
  const at = { line: 1, character: 0 };
  const diagnostics = isWrong ? [{ range: { start: at, end: at }, message: word }] : [];
  send({ method: "textDocument/publishDiagnostics", params: { uri, diagnostics } });
}

function send(message: object): void {
  const body = JSON.stringify({ jsonrpc: "2.0", ...message });
  process.stdout.write(`Content-Length: ${String(Buffer.byteLength(body))}\r\n\r\n${body}`);
}

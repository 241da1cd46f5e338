import { join } from "node:path";
import { createClientAsync } from "soap";
import { root } from "../root.ts";
import { ownMs } from "./own-time.ts";
import { decodedPage, pageRows, phonePage } from "./phones.ts";

/** What of node-soap's client reads an answer. */
interface Peer {
  readonly wsdl: { xmlToObject(xml: string): { Body?: { listPhoneResponse?: { return?: { phone?: unknown[] } } } } };
}

const pagesAtOnce = 5;

/** Milliseconds of own work that our reading and node-soap's take for the same pages of phones, a few pages in turn. */
export async function decodeBoth(rows: number): Promise<{ readonly ours: number; readonly peer: number }> {
  const client: unknown = await createClientAsync(join(root, "node_modules/cisco-axl/schema/15.0/AXLAPI.wsdl"));
  const { wsdl } = client as Peer;
  let [ours, peer, read, seen] = [0, 0, 0, 0];
  for (let from = 0; from < rows; from += pagesAtOnce * pageRows) {
    const pages: string[] = [];
    for (let at = from; at < Math.min(rows, from + pagesAtOnce * pageRows); at += pageRows)
      pages.push(phonePage(at, Math.min(pageRows, rows - at)));
    const began = process.cpuUsage();
    for (const text of pages) read += decodedPage(text).length;
    ours += ownMs(began);
    const then = process.cpuUsage();
    for (const text of pages) seen += wsdl.xmlToObject(text).Body?.listPhoneResponse?.return?.phone?.length ?? 0;
    peer += ownMs(then);
  }
  if (read !== rows || seen !== rows) throw new Error(`${String(read)} and ${String(seen)} of ${String(rows)} rows`);
  return { ours, peer };
}

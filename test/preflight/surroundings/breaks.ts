import assert from "node:assert/strict";
import type { ExpresswayState } from "../../../server/src/demo-cluster/expressway-state.ts";
import { srv } from "./dns.ts";
import { knowCore, project, type Surroundings } from "./surroundings.ts";

/** Breaks one thing, and gives what mends it. */
export type Break = (it: Surroundings) => (() => void | Promise<void>) | Promise<() => void | Promise<void>>;

export interface Scenario {
  readonly rule: string;
  readonly title: string;
  readonly breaks: Break;
  /** What the finding says. */
  readonly says: RegExp;
  /** The line of the file at which it stands. */
  readonly at: RegExp;
  readonly outcome?: "failed" | "warning";
}

export const records =
  (side: "inside" | "outside", key: string, ...others: Parameters<typeof srv>[]): Break =>
  (it) => {
    const { records } = it[side];
    const before = records.get(key) ?? [];
    records.set(
      key,
      others.map((one) => srv(...one)),
    );
    return () => void records.set(key, before);
  };
export const present =
  (
    place: string,
    but: Parameters<Surroundings["pair"]>[1] | ((it: Surroundings) => Parameters<Surroundings["pair"]>[1]),
  ): Break =>
  (it) => {
    const endpoint = it.tls.get(place)!;
    const before = endpoint.chain;
    endpoint.chain = [it.pair(place.split(":")[0]!, typeof but === "function" ? but(it) : but)];
    return () => {
      endpoint.chain = before;
    };
  };
export const text =
  (from: string, to: string): Break =>
  (it) => {
    assert.ok(it.text.includes(from));
    it.text = it.text.replace(from, to);
    return () => {
      it.text = project;
    };
  };
export const page =
  (place: string, path: string, answer: { status: number; body?: string }): Break =>
  (it) => {
    const { pages } = it.tls.get(place)!;
    const before = pages.get(path)!;
    pages.set(path, answer);
    return () => void pages.set(path, before);
  };
/** Changes what Expressway says of itself. */
export const says =
  (but: Partial<ExpresswayState>): Break =>
  ({ demo: { expressway } }) => {
    const before = { ...expressway.state };
    Object.assign(expressway.state, but);
    return () => void Object.assign(expressway.state, before);
  };
/** The cluster answers an operation with this, whatever it holds. */
export const axlSays =
  (operation: string, inner: string): Break =>
  (it) => {
    const body = `<?xml version="1.0" encoding="UTF-8"?><soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body><ns:${operation}Response xmlns:ns="http://www.cisco.com/AXL/API/14.0">${inner}</ns:${operation}Response></soapenv:Body></soapenv:Envelope>`;
    const injection = it.demo.inject(
      { kind: "answer", when: "before", status: 200, body },
      { operation, times: 1_000 },
    );
    return () => injection.cancel();
  };
export const axlPage =
  (status: number): Break =>
  (it) => {
    const injection = it.demo.inject({ kind: "page", when: "before", status }, { times: 1_000 });
    return () => {
      injection.cancel();
      it.signInAgain();
    };
  };
export const uds = "_cisco-uds._tcp.example.com";
export const edge = "_collab-edge._tls.example.com";
/** As `certify` has it for a certificate that vouches for itself. */
export const selfSigned = { issuer: undefined as never };

/** Takes the Expressway-C off the cluster. */
export async function forgetCore(it: Surroundings): Promise<() => Promise<void>> {
  const { signal } = new AbortController();
  const rows = await it.cluster.list("expresswayCs", { skip: 0, first: 10 }, signal);
  assert.ok(rows.ok && rows.value[0]);
  const { uuid, name } = rows.value[0];
  await it.cluster.write({ kind: "remove", section: "expresswayCs", name, uuid }, () => undefined, signal);
  return () => knowCore(it.cluster, signal);
}

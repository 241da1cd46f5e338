import type { TestContext } from "node:test";
import { decode, encode, type Answer } from "dns-packet";
import { respond, type Responder } from "./udp.ts";

/** A name server on loopback. Its records may be changed at any time. */
export interface Dns {
  /** As a resolver is chosen: `127.0.0.1:40053`. */
  readonly server: string;
  readonly responder: Responder;
  /** `SRV _cisco-uds._tcp.example.com` → its records. */
  readonly records: Map<string, Answer[]>;
}

export const srv = (name: string, target: string, port = 8443): Answer => ({
  type: "SRV",
  name,
  ttl: 60,
  data: { target, port, priority: 1, weight: 1 },
});

export async function startDns(test: TestContext, records: readonly Answer[]): Promise<Dns> {
  const known = new Map<string, Answer[]>();
  for (const it of records) known.set(`${it.type} ${it.name}`, [...(known.get(`${it.type} ${it.name}`) ?? []), it]);
  const responder = await respond(test, (bytes) => {
    const query = decode(bytes);
    const [question] = query.questions ?? [];
    const answers = known.get(`${question?.type} ${question?.name.toLowerCase()}`) ?? [];
    const AUTHORITATIVE = 1 << 10;
    const NXDOMAIN = 3;
    const exists = [...known].some(
      ([key, list]) => list.length > 0 && key.endsWith(` ${question?.name.toLowerCase()}`),
    );
    return encode({
      type: "response",
      id: query.id,
      flags: AUTHORITATIVE | (exists ? 0 : NXDOMAIN),
      questions: query.questions ?? [],
      answers,
    });
  });
  return { server: `127.0.0.1:${responder.port}`, responder, records: known };
}

/** A record that the demo's name servers know: an address (A), another name (PTR), or a service (SRV). */
export type DnsRecord =
  | { readonly type: "A"; readonly name: string; readonly address: string }
  | { readonly type: "PTR"; readonly name: string; readonly target: string }
  | { readonly type: "SRV"; readonly name: string; readonly target: string; readonly port: number };

const codes = { A: 1, PTR: 12, SRV: 33 } as const;
const internet = 1;
const headerBytes = 12;
const ttl = 60;
const nxdomain = 3;
/** An answer, by who has the say for the name. */
const authoritativeAnswer = 0x8400;
/** What a name in an answer is written as where it is that of the question: a pointer to it. */
const sameName = 0xc000 | headerBytes;

/** Answers questions of DNS (RFC 1035) for A, PTR and SRV records; what is no question of one name gets no answer. */
export const answerDns =
  (records: readonly DnsRecord[]) =>
  (question: Buffer): Buffer | undefined => {
    const asked = readQuestion(question);
    if (asked === undefined) return undefined;
    const own = records.filter((it) => it.name === asked.name);
    const found = own.filter((it) => codes[it.type] === asked.type);
    const header = Buffer.alloc(headerBytes);
    question.copy(header, 0, 0, 2);
    header.writeUInt16BE(authoritativeAnswer | (own.length > 0 ? 0 : nxdomain), 2);
    header.writeUInt16BE(1, 4);
    header.writeUInt16BE(found.length, 6);
    return Buffer.concat([header, question.subarray(headerBytes, asked.end), ...found.map(written)]);
  };

interface Question {
  /** In lower case, without the last dot. */
  readonly name: string;
  readonly type: number;
  readonly end: number;
}

function readQuestion(bytes: Buffer): Question | undefined {
  if (bytes.length < headerBytes || bytes.readUInt16BE(4) !== 1) return undefined;
  const labels: string[] = [];
  let at = headerBytes;
  for (let length = bytes[at]; length !== 0; length = bytes[at]) {
    if (length === undefined || length > 63) return undefined; // cut off, or a pointer, which a question has no use for
    labels.push(bytes.toString("latin1", at + 1, at + 1 + length).toLowerCase());
    at += 1 + length;
  }
  const end = at + 5;
  return bytes.length < end ? undefined : { name: labels.join("."), type: bytes.readUInt16BE(at + 1), end };
}

function written(it: DnsRecord): Buffer {
  const data = dataOf(it);
  const head = Buffer.alloc(12);
  head.writeUInt16BE(sameName, 0);
  head.writeUInt16BE(codes[it.type], 2);
  head.writeUInt16BE(internet, 4);
  head.writeUInt32BE(ttl, 6);
  head.writeUInt16BE(data.length, 10);
  return Buffer.concat([head, data]);
}

function dataOf(it: DnsRecord): Buffer {
  if (it.type === "A") return Buffer.from(it.address.split(".").map(Number));
  if (it.type === "PTR") return nameBytes(it.target);
  const front = Buffer.alloc(6);
  front.writeUInt16BE(10, 0); // priority
  front.writeUInt16BE(10, 2); // weight
  front.writeUInt16BE(it.port, 4);
  return Buffer.concat([front, nameBytes(it.target)]);
}

const nameBytes = (name: string): Buffer =>
  Buffer.concat([
    ...name.split(".").map((label) => Buffer.concat([Buffer.from([label.length]), Buffer.from(label, "latin1")])),
    Buffer.from([0]),
  ]);

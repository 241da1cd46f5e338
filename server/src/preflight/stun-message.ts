import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";

/** A message of STUN (RFC 8489) or TURN (RFC 8656) as it goes over the wire. */
export interface StunMessage {
  /** Method and class in one, as `stunTypes` has them. */
  readonly type: number;
  /** 12 bytes that an answer repeats. */
  readonly transaction: Buffer;
  /** In the order of the wire; the first of a type counts. */
  readonly attributes: readonly StunAttribute[];
}

export interface StunAttribute {
  readonly type: number;
  /** Without the bytes that fill it up to a multiple of four. */
  readonly value: Buffer;
}

/** A method's request, its answer, and the answer that refuses it. */
export const stunTypes = {
  binding: { request: 0x0001, success: 0x0101, error: 0x0111 },
  allocate: { request: 0x0003, success: 0x0103, error: 0x0113 },
  refresh: { request: 0x0004, success: 0x0104, error: 0x0114 },
} as const;

export const stunAttributes = {
  username: 0x0006,
  messageIntegrity: 0x0008,
  errorCode: 0x0009,
  lifetime: 0x000d,
  realm: 0x0014,
  nonce: 0x0015,
  requestedTransport: 0x0019,
  xorMappedAddress: 0x0020,
} as const;

const headerLength = 20;
const magicCookie = 0x2112a442;
const integrityLength = 20;

/** A message of a transaction of its own. */
export const stunRequest = (type: number, attributes: readonly StunAttribute[]): StunMessage => ({
  type,
  transaction: randomBytes(12),
  attributes,
});

/** An attribute whose value is a text in UTF-8. */
export const stunText = (type: number, text: string): StunAttribute => ({ type, value: Buffer.from(text, "utf8") });

/** An attribute whose value is a number of 32 bits. */
export function stunNumber(type: number, number: number): StunAttribute {
  const value = Buffer.alloc(4);
  value.writeUInt32BE(number);
  return { type, value };
}

/** The bytes of a message; with a key it ends with MESSAGE-INTEGRITY, the HMAC-SHA1 of all before it. */
export function encodeStun({ type, transaction, attributes }: StunMessage, key?: Buffer): Buffer {
  const body = attributes.map(encodeAttribute);
  const unsigned = Buffer.concat([header(type, transaction, Buffer.concat(body).length), ...body]);
  if (key === undefined) return unsigned;
  const value = integrityOf(unsigned, unsigned.length, key);
  const signed = Buffer.concat([unsigned, encodeAttribute({ type: stunAttributes.messageIntegrity, value })]);
  signed.writeUInt16BE(signed.length - headerLength, 2);
  return signed;
}

/** Reads a message; undefined when the bytes are none, or say another length than they have. */
export function decodeStun(bytes: Buffer): StunMessage | undefined {
  if (bytes.length < headerLength || bytes.readUInt32BE(4) !== magicCookie) return undefined;
  if (bytes.readUInt16BE(0) >= 0x4000 || bytes.readUInt16BE(2) !== bytes.length - headerLength) return undefined;
  const attributes: StunAttribute[] = [];
  for (let at = headerLength; at < bytes.length;) {
    if (at + 4 > bytes.length) return undefined;
    const length = bytes.readUInt16BE(at + 2);
    const end = at + 4 + length;
    if (end > bytes.length) return undefined;
    attributes.push({ type: bytes.readUInt16BE(at), value: bytes.subarray(at + 4, end) });
    at += 4 + filled(length);
  }
  return { type: bytes.readUInt16BE(0), transaction: bytes.subarray(8, headerLength), attributes };
}

/** Whether MESSAGE-INTEGRITY is there and was made with this key. */
export function isSignedBy(bytes: Buffer, key: Buffer): boolean {
  const message = decodeStun(bytes);
  if (message === undefined) return false;
  let at = headerLength;
  for (const { type, value } of message.attributes) {
    if (type === stunAttributes.messageIntegrity)
      return value.length === integrityLength && timingSafeEqual(value, integrityOf(bytes, at, key));
    at += 4 + filled(value.length);
  }
  return false;
}

/** The value of the first attribute of a type. */
export const stunValue = ({ attributes }: StunMessage, type: number): Buffer | undefined =>
  attributes.find((it) => it.type === type)?.value;

/** What ERROR-CODE says: the code (401 …) and the server's own words. */
export function stunError(message: StunMessage): { readonly code: number; readonly reason: string } | undefined {
  const value = stunValue(message, stunAttributes.errorCode);
  if (value === undefined || value.length < 4) return undefined;
  return { code: ((value[2] ?? 0) & 7) * 100 + (value[3] ?? 0), reason: value.toString("utf8", 4) };
}

/** ERROR-CODE with a code from 300 to 699. */
export const stunErrorOf = (code: number, reason: string): StunAttribute => ({
  type: stunAttributes.errorCode,
  value: Buffer.concat([Buffer.from([0, 0, Math.floor(code / 100), code % 100]), Buffer.from(reason, "utf8")]),
});

/** XOR-MAPPED-ADDRESS of an IPv4 address, `192.0.2.1`. */
export function stunAddress(address: string, port: number): StunAttribute {
  const value = Buffer.alloc(8);
  value[1] = 1; // IPv4
  value.writeUInt16BE(port ^ (magicCookie >>> 16), 2);
  value.writeUInt32BE((Buffer.from(address.split(".").map(Number)).readUInt32BE(0) ^ magicCookie) >>> 0, 4);
  return { type: stunAttributes.xorMappedAddress, value };
}

/** The key of long-term credentials (RFC 8489, 9.2.2), by MD5 as every server of today reads it. */
export const longTermKey = (username: string, realm: string, password: string): Buffer =>
  createHash("md5").update(`${username}:${realm}:${password}`).digest();

const filled = (length: number): number => Math.ceil(length / 4) * 4;

function header(type: number, transaction: Buffer, length: number): Buffer {
  const out = Buffer.alloc(headerLength);
  out.writeUInt16BE(type, 0);
  out.writeUInt16BE(length, 2);
  out.writeUInt32BE(magicCookie, 4);
  transaction.copy(out, 8);
  return out;
}

function encodeAttribute({ type, value }: StunAttribute): Buffer {
  const out = Buffer.alloc(4 + filled(value.length));
  out.writeUInt16BE(type, 0);
  out.writeUInt16BE(value.length, 2);
  value.copy(out, 4);
  return out;
}

// The HMAC covers everything before the attribute, under a header that counts the attribute in and nothing behind it.
function integrityOf(bytes: Buffer, end: number, key: Buffer): Buffer {
  const covered = Buffer.from(bytes.subarray(0, end));
  covered.writeUInt16BE(end - headerLength + 4 + integrityLength, 2);
  return createHmac("sha1", key).update(covered).digest();
}

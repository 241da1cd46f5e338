import type { RemoteInfo } from "node:dgram";

const BINDING_REQUEST = 0x0001;
const BINDING_RESPONSE = 0x0101;
const XOR_MAPPED_ADDRESS = 0x0020;
const MAGIC = 0x2112a442;
const IPV4 = 1;

/** Answers a STUN binding request (RFC 8489) from an IPv4 address; everything else, TURN included, is kept silent about. */
export function answerStun(question: Buffer, from: RemoteInfo): Buffer | undefined {
  if (question.length < 20 || question.readUInt16BE(0) !== BINDING_REQUEST || question.readUInt32BE(4) !== MAGIC)
    return undefined;
  const octets = from.address.split(".").map(Number);
  if (octets.length !== 4) return undefined;
  const answer = Buffer.alloc(32);
  answer.writeUInt16BE(BINDING_RESPONSE, 0);
  answer.writeUInt16BE(12, 2);
  question.copy(answer, 4, 4, 20); // the magic cookie and the transaction
  answer.writeUInt16BE(XOR_MAPPED_ADDRESS, 20);
  answer.writeUInt16BE(8, 22);
  answer[25] = IPV4;
  answer.writeUInt16BE(from.port ^ (MAGIC >>> 16), 26);
  answer.writeUInt32BE((Buffer.from(octets).readUInt32BE(0) ^ MAGIC) >>> 0, 28);
  return answer;
}

import type { RemoteInfo } from "node:dgram";

const bindingRequest = 0x0001;
const bindingResponse = 0x0101;
const xorMappedAddress = 0x0020;
const magic = 0x2112a442;
const ipv4 = 1;

/** Answers a STUN binding request (RFC 8489) from an IPv4 address; everything else, TURN included, is kept silent about. */
export function answerStun(question: Buffer, from: RemoteInfo): Buffer | undefined {
  if (question.length < 20 || question.readUInt16BE(0) !== bindingRequest || question.readUInt32BE(4) !== magic)
    return undefined;
  const octets = from.address.split(".").map(Number);
  if (octets.length !== 4) return undefined;
  const answer = Buffer.alloc(32);
  answer.writeUInt16BE(bindingResponse, 0);
  answer.writeUInt16BE(12, 2);
  question.copy(answer, 4, 4, 20); // the magic cookie and the transaction
  answer.writeUInt16BE(xorMappedAddress, 20);
  answer.writeUInt16BE(8, 22);
  answer[25] = ipv4;
  answer.writeUInt16BE(from.port ^ (magic >>> 16), 26);
  answer.writeUInt32BE((Buffer.from(octets).readUInt32BE(0) ^ magic) >>> 0, 28);
  return answer;
}

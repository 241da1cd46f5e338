import assert from "node:assert/strict";
import { test } from "node:test";
import {
  decodeStun,
  encodeStun,
  isSignedBy,
  longTermKey,
  stunAddress,
  stunAttributes,
  stunError,
  stunErrorOf,
  stunNumber,
  stunRequest,
  stunText,
  stunTypes,
  stunValue,
} from "../../server/src/preflight/stun-message.ts";

const hex = (text: string): Buffer => Buffer.from(text.replace(/\s/g, ""), "hex");

/** The test vectors of RFC 5769, each with its section. */
const shortTermKey = Buffer.from("VOkJxbRl1RmTxUk/WvJxBt");
const request = hex(`00010058 2112a442 b7e7a701 bc34d686 fa87dfae 80220010 5354554e 20746573 7420636c 69656e74
  00240004 6e0001ff 80290008 932ff9b1 51263b36 00060009 6576746a 3a683676 59202020
  00080014 9aeaa70c bfd8cb56 781ef2b5 b2d3f249 c1b571a2 80280004 e57a3bcf`);
const response = hex(`0101003c 2112a442 b7e7a701 bc34d686 fa87dfae 8022000b 74657374 20766563 746f7220
  00200008 0001a147 e112a643 00080014 2b91f599 fd9e90c3 8c7489f9 2af9ba53 f06be7d7 80280004 c07d4c96`);
const longTerm = hex(`00010060 2112a442 78ad3433 c6ad72c0 29da412e 00060012 e3839ee3 8388e383 aae38383 e382afe3 82b90000
  0015001c 662f2f34 39396b39 35346436 4f4c3334 6f4c3946 53547679 36347341
  0014000b 6578616d 706c652e 6f726700 00080014 f6702465 6dd64a3e 02b8e071 2e85c9a2 8ca89666`);

test("2.1: a request with short-term credentials is read, and its integrity holds", () => {
  const message = decodeStun(request);
  assert.ok(message);
  assert.equal(message.type, stunTypes.binding.request);
  assert.equal(stunValue(message, stunAttributes.username)?.toString(), "evtj:h6vY");
  assert.ok(isSignedBy(request, shortTermKey));
  assert.ok(!isSignedBy(request, Buffer.from("another")));
});

test("2.2: a response is read, and its address is written the same way", () => {
  const message = decodeStun(response);
  assert.ok(message);
  assert.equal(message.type, stunTypes.binding.success);
  assert.deepEqual(
    stunValue(message, stunAttributes.xorMappedAddress),
    stunAddress("192.0.2.1", 32853).value,
    "the address of the vector",
  );
  assert.ok(isSignedBy(response, shortTermKey));
});

test("2.4: a request with long-term credentials is written byte by byte", () => {
  const key = longTermKey("マトリックス", "example.org", "TheMatrIX");
  assert.ok(isSignedBy(longTerm, key));
  const written = encodeStun(
    {
      type: stunTypes.binding.request,
      transaction: longTerm.subarray(8, 20),
      attributes: [
        stunText(stunAttributes.username, "マトリックス"),
        stunText(stunAttributes.nonce, "f//499k954d6OL34oL9FSTvy64sA"),
        stunText(stunAttributes.realm, "example.org"),
      ],
    },
    key,
  );
  assert.equal(written.toString("hex"), longTerm.toString("hex"));
});

test("what a vector has changed or cut off is not signed, and never throws", () => {
  for (const vector of [request, response, longTerm]) {
    const key = vector === longTerm ? longTermKey("マトリックス", "example.org", "TheMatrIX") : shortTermKey;
    const integrity = vector.indexOf(hex("00080014"));
    for (let at = 0; at < vector.length; at++) {
      assert.equal(decodeStun(vector.subarray(0, at)), undefined, `cut at ${at}`);
      const changed = Buffer.from(vector);
      changed[at] = (changed[at] ?? 0) ^ 0x10;
      if (at < integrity + 24) assert.ok(!isSignedBy(changed, key), `byte ${at}`);
      decodeStun(changed);
    }
  }
});

test("every code of an error is told as it was said", () => {
  for (const code of [300, 400, 401, 403, 420, 437, 438, 441, 442, 486, 500, 508, 699]) {
    const bytes = encodeStun(stunRequest(stunTypes.allocate.error, [stunErrorOf(code, "이유 why")]));
    const message = decodeStun(bytes);
    assert.deepEqual(message && stunError(message), { code, reason: "이유 why" });
  }
  assert.equal(stunError(stunRequest(1, [stunNumber(stunAttributes.lifetime, 1)])), undefined);
});

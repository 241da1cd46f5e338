import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { schemaOf } from "../../core/src/catalog/catalog.ts";
import { decodeObject, decoderOf } from "../../server/src/axl/decode.ts";
import type { Element } from "../../server/src/axl/xml.ts";
import { readXml, readXmlInPieces } from "../../server/src/axl/xml-reading.ts";

const uuid = "{01234567-89AB-CDEF-0123-456789ABCDEF}";

const xml = (text: string): Element => {
  const read = readXml(text);
  assert.ok(read.ok, text);
  return read.value;
};

test("rows that differ in some elements are decoded as each by itself", () => {
  const schema = schemaOf("phones");
  const value = fc.constantFrom("<#/>", "<#>t</#>", "<#>f</#>", "<#>7</#>", '<# uuid=""/>', "<#>Default</#>");
  const names = ["description", "product", "devicePoolName", "mtpRequired", "numberOfButtons", "loadInformation"];
  const row = fc
    .tuple(fc.nat({ max: 3 }), fc.array(value, { minLength: 6, maxLength: 6 }), fc.nat({ max: 6 }))
    .map(([n, values, without]) => {
      const fields = names.flatMap((it, i) => (i === without ? [] : [(values[i] ?? "").replaceAll("#", it)]));
      const lines = `<lines>${"<line><index>1</index><dirn><pattern>1</pattern></dirn></line>".repeat(n)}</lines>`;
      return `<phone uuid="${uuid}"><name>P${String(n)}</name>${fields.join("")}${lines}</phone>`;
    });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
      const reading = { version: "15.0", ice: undefined } as const;
      const together = decoderOf(schema, reading);
      for (const it of xml(`<list>${rows.join("")}</list>`).children)
        assert.deepEqual(together(it), decodeObject(schema, it, reading));
    }),
    { seed: 20_261_122 },
  );
});

test("a long answer is read in pieces, others having their turn in between, and comes to the same", async () => {
  const row = (i: number): string =>
    `<phone uuid="${uuid}"><name>P${String(i)}</name><product>Cisco 8811</product></phone>`;
  const text = (rows: number): string => `<list>${Array.from({ length: rows }, (_, i) => row(i)).join("")}</list>`;
  let pauses = 0;
  const pause = (): Promise<void> => {
    pauses++;
    return Promise.resolve();
  };
  const { signal } = new AbortController();
  for (const [rows, least] of [
    [10, 0],
    [1_400, 1],
    [9_000, 6],
  ] as const) {
    pauses = 0;
    assert.deepEqual(await readXmlInPieces(text(rows), pause, signal), readXml(text(rows)));
    assert.ok(pauses >= least && (least > 0 || pauses === 0), `${String(rows)} rows: ${String(pauses)} pauses`);
  }
  const broken = `${text(9_000).slice(0, -1)}x`;
  assert.deepEqual(await readXmlInPieces(broken, pause, signal), readXml(broken));
});

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { schemaOf } from "../core/src/catalog/catalog.ts";
import { decodeObject, decoderOf } from "../server/src/axl/decode.ts";
import type { Element } from "../server/src/axl/xml.ts";
import { readXml } from "../server/src/axl/xml-reading.ts";

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

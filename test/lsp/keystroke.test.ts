import assert from "node:assert/strict";
import { test } from "node:test";
import { createEngine } from "../../core/src/rules/engine.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { spanOf } from "../../core/src/syntax/tree.ts";
import { LinedText } from "../../server/src/lsp/lined-text.ts";

const uri = "file:///a.mra.yaml";
const phone = (i: number): string =>
  `  - name: CSF${String(i)}\n    model: Cisco Unified Client Services Framework\n    protocol: SIP\n    devicePool: DP\n`;
const text = `# one comment
apiVersion: mra/v1
cluster: { name: lab, version: "14.0", enterpriseDomains: [example.com] }
devicePools:
  - { name: DP, callManagerGroup: Default, dateTimeGroup: CMLocal, region: Default }
phones:
${Array.from({ length: 3_000 }, (_, i) => phone(i)).join("")}`;

test("no keystroke puts a long text together, until its findings are there and have places", () => {
  const document = new LinedText(uri, "mra-yaml", 1, text);
  const engine = createEngine();
  const settle = (): void => {
    for (const _ of engine.settle());
    for (const { spot } of engine.findings(uri)) document.positionAt(spanOf(spot).start);
  };
  engine.set(parse(uri, document.pieces));
  settle();
  const line = text.split("\n").indexOf("    protocol: SIP", 6_000);
  const typed = [
    ["X", 17],
    ["\n", 17],
    ["   # why", 2],
    ["\n    description: new", 17],
  ] as const;
  for (const [added, character] of typed) {
    const at = { line, character };
    const splice = document.replace({ start: at, end: at }, added, 2);
    engine.edit(uri, document.pieces, splice);
    settle();
    assert.equal(document.pieces.isJoined, false, added);
    assert.equal(engine.files.get(uri)?.tree.pieces, document.pieces);
  }
  assert.equal(engine.files.get(uri)?.tree.text, document.getText());
});

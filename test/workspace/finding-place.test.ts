import assert from "node:assert/strict";
import { test } from "node:test";
import type { Project } from "../../core/src/model/project.ts";
import { createEngine } from "../../core/src/rules/engine.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { findingPlaces } from "../../server/src/workspace/finding-place.ts";

/** How often documents are looked at while the places of the findings of so many files, a cluster each, are told. */
function looks(files: number): number {
  const engine = createEngine();
  const uris = Array.from({ length: files }, (_, i) => `file:///f${i}.mra.yaml`);
  for (const [i, uri] of uris.entries())
    engine.set(parse(uri, `apiVersion: mra/v1\ncluster: C${i}\nphones:\n  - name: CSF${i}\n    modell: x\n`));
  for (const _ of engine.settle());
  let many = 0;
  const counted = engine.projects().map((project) => {
    const documents = new Proxy(project.documents, {
      get(target, key) {
        if (typeof key === "string" && /^\d/.test(key)) many++;
        return Reflect.get(target, key) as unknown;
      },
    });
    return { name: project.name, documents } as unknown as Project;
  });
  const place = findingPlaces(counted);
  const told = uris.flatMap((uri) => engine.findings(uri).map((it) => place(it)));
  assert.deepEqual(new Set(told.map((it) => it.cluster)), new Set(uris.map((_, i) => `C${i}`)));
  assert.ok(told.some((it) => it.object.endsWith("CSF0")));
  return many;
}

test("where findings belong is told with one look at each document, however many files have findings", () => {
  assert.ok(looks(40) <= 4 * looks(10), `${looks(10)} looks for 10 files, ${looks(40)} for 40`);
});

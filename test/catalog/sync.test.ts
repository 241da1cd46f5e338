import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { objectSchemas } from "../../core/src/catalog/generated/objects.ts";
import { versions } from "../../core/src/catalog/generated/versions.ts";
import type { FieldSchema, VersionRange } from "../../core/src/catalog/schema.ts";
import { isIn } from "../../core/src/catalog/versions.ts";
import { inCheckout } from "../../tools/root.ts";
import {
  compareObject,
  elementsOf,
  messages,
  operationsAgainst,
  type About,
  type Message,
  type Mismatch,
} from "./against-cisco.ts";
import { xsdOf, type XsdElement } from "./xsd.ts";

/** A deliberate difference between the catalogue and Cisco's schema: an entry of `schemas/differences.json`. */
interface Difference {
  readonly type: string;
  /** Path of elements below the object; `*` at the end stands for all below. */
  readonly element: string;
  readonly about: About;
  readonly versions?: VersionRange;
  readonly messages?: readonly Message[];
  readonly reason: string;
}
const differences = JSON.parse(readFileSync(inCheckout("schemas/differences.json"), "utf8")) as readonly Difference[];
const mismatches = versions.flatMap((version) =>
  objectSchemas.filter((it) => isIn(version, it.versions)).flatMap((it) => compareObject(it, version)),
);

const covers = (it: Difference, { type, element, about, version, message }: Mismatch): boolean =>
  it.type === type &&
  it.about === about &&
  (it.element === element || (it.element.endsWith("/*") && element.startsWith(it.element.slice(0, -1)))) &&
  isIn(version, it.versions) &&
  (it.messages === undefined || it.messages.includes(message));

for (const version of versions) {
  test(`the catalogue says of ${version} what Cisco's schema says, but for listed differences`, () => {
    const unlisted = mismatches.filter(
      (it) => it.version === version && !differences.some((known) => covers(known, it)),
    );
    assert.deepEqual(
      unlisted.map((it) => `${it.message}${it.type} ${it.element}: ${it.about} ${it.detail}`),
      [],
    );
  });

  test(`every operation of ${version} exists on Cisco's side, under the same names`, () => {
    for (const it of objectSchemas) assert.deepEqual(operationsAgainst(it, version), [], it.axlType);
  });
}

test("every listed difference is still one, and has a reason", () => {
  const idle = differences.filter((it) => !mismatches.some((mismatch) => covers(it, mismatch)));
  assert.deepEqual(idle, []);
  for (const it of differences) assert.match(it.reason, /^[A-Z].{20,}\.$/s, `${it.type} ${it.element}`);
});

test("what is sent unasked is what some version of Cisco's schema requires", () => {
  const needed = new Set(
    versions.flatMap((version) =>
      objectSchemas.flatMap((it) => {
        const xsd = xsdOf(version);
        return messages.flatMap((message) =>
          requiredPaths(elementsOf(xsd, it, message) ?? [], "").map((path) => `${it.axlType} ${path}`),
        );
      }),
    ),
  );
  for (const it of objectSchemas) {
    for (const { field, path } of walk(it.fields, "")) {
      if (field.addDefault !== undefined || field.implied !== undefined)
        assert.ok(needed.has(`${it.axlType} ${path}`), `${it.axlType} ${path} is never required`);
    }
  }
});

const requiredPaths = (elements: readonly XsdElement[], path: string): readonly string[] =>
  elements.flatMap((it) => [
    ...(it.required ? [path + it.name] : []),
    ...requiredPaths(it.children ?? [], `${path}${it.name}/`),
  ]);

function* walk(
  fields: readonly FieldSchema[],
  path: string,
): Generator<{ readonly field: FieldSchema; readonly path: string }> {
  for (const field of fields) {
    yield { field, path: path + field.axl };
    const type = field.type.kind === "list" ? field.type.of : field.type;
    const item = field.type.kind === "list" && field.type.item !== "." ? `${field.type.item}/` : "";
    if (type.kind === "map") yield* walk(type.fields, `${path}${field.axl}/${item}`);
  }
}

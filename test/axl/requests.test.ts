import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { XmlDocument, XsdValidator } from "libxml2-wasm";
import type { JsonObject } from "../../core/src/base/json.ts";
import { objectSchemas } from "../../core/src/catalog/generated/objects.ts";
import { versions } from "../../core/src/catalog/generated/versions.ts";
import type { ObjectSchema, Version } from "../../core/src/catalog/schema.ts";
import { encodeAdd, encodeUpdate, type Writing } from "../../server/src/axl/encode.ts";
import { isOffered, keyArgs, listArgs } from "../../server/src/axl/requests.ts";
import { call, type Args } from "../../server/src/axl/soap.ts";
import { fieldsFor } from "./values.ts";

// Cisco's own schema is the judge. It is read from a development dependency and is no part of this project.
const schemas = join(dirname(createRequire(import.meta.url).resolve("cisco-axl/package.json")), "schema");
const judges = new Map<Version, XsdValidator>();
function judge(version: Version): XsdValidator {
  const known =
    judges.get(version) ??
    XsdValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(join(schemas, version, "AXLSoap.xsd"))));
  judges.set(version, known);
  return known;
}

async function bodyOf(version: Version, operation: string, args: Args): Promise<string> {
  const body = await call(version, operation, args, (it) => Promise.resolve(it.body));
  const inner = /<soap:Body>(.*)<\/soap:Body>/s.exec(body)?.[1] ?? "";
  return inner.replace(/^<([\w:]+)/, '<$1 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"');
}

async function assertLegal(version: Version, operation: string, args: Args): Promise<void> {
  const body = await bodyOf(version, operation, args);
  const document = XmlDocument.fromString(body);
  try {
    judge(version).validate(document);
  } catch (error) {
    assert.fail(`${version} ${operation}: ${(error as Error).message}\n${body}`);
  } finally {
    document.dispose();
  }
}

const writing = (version: Version): Writing => ({
  version,
  secrets: (name) => `${name}-1`,
  ice: undefined,
  current: undefined,
});
const uuid = "{01234567-89AB-CDEF-0123-456789ABCDEF}";

for (const version of versions) {
  test(`AXL ${version}: what is encoded is legal by Cisco's schema`, async () => {
    const wrong: string[] = [];
    const attempt = async (operation: string, args: Args): Promise<void> => {
      await assertLegal(version, operation, args).catch((error: unknown) => wrong.push((error as Error).message));
    };
    for (const schema of objectSchemas) {
      for (const operation of ["get", "remove", "apply", "reset", "restart"] as const) {
        if (!isOffered(schema, operation, version)) continue;
        await attempt(operation + schema.axlType, keyArgs(schema, { uuid }, version));
        await attempt(operation + schema.axlType, keyArgs(schema, { identity: ["a", "b"] }, version));
      }
      if (isOffered(schema, "list", version))
        await attempt(`list${schema.axlType}`, listArgs(schema, {}, { skip: 0, first: 10 }, version));
      await everyWrite(schema, version, attempt);
    }
    assert.deepEqual(wrong, []);
  });
}

async function everyWrite(
  schema: ObjectSchema,
  version: Version,
  attempt: (operation: string, args: Args) => Promise<void>,
): Promise<void> {
  for (const operation of ["add", "update"] as const) {
    if (!isOffered(schema, operation, version)) continue;
    const samples: readonly JsonObject[] = fc.sample(fieldsFor(schema, version, operation, "plain"), {
      numRuns: 12,
      seed: 7,
    });
    for (const fields of samples) {
      const encoded =
        operation === "add"
          ? encodeAdd(schema, fields, writing(version))
          : encodeUpdate(schema, uuid, fields, undefined, writing(version));
      assert.ok(encoded.ok, JSON.stringify(encoded));
      await attempt(operation + schema.axlType, encoded.value);
    }
  }
}

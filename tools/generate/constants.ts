import type { VersionSchema } from "../../core/src/catalog/schema.ts";
import type { Catalogue } from "./catalogue.ts";

const header = (from: string): string =>
  `// Generated from ${from} by tools/generate.ts. Do not edit: change the source and run \`npm run generate\`.\n`;

/** The catalogue as typed constants, one module each. */
export function constants({
  objects,
  expressway,
  surroundings,
  enums,
  models,
  versions,
}: Catalogue): readonly { readonly name: string; readonly text: string }[] {
  return [
    constant(
      "objects",
      "schemas/objects/*.json",
      "ObjectSchema",
      "objectSchemas: readonly ObjectSchema[]",
      objects,
      "Every object section, in the order of a deploy.",
    ),
    constant(
      "expressway",
      "schemas/expressway.json",
      "ObjectSchema",
      "expresswaySchemas: readonly ObjectSchema[]",
      expressway,
      "What plans write on an Expressway, in the order of a deploy.",
    ),
    constant(
      "surroundings",
      "schemas/surroundings.json",
      "SurroundingSchema",
      "surroundingSchemas: readonly SurroundingSchema[]",
      surroundings,
      "The cluster's own block, the facts around it, and ICE.",
    ),
    constant(
      "enums",
      "schemas/enums.json",
      "EnumSchema",
      "enumSchemas: Readonly<Record<string, EnumSchema>>",
      enums,
      "Every enumeration by its AXL name.",
    ),
    constant(
      "models",
      "schemas/models.json",
      "ModelSchema",
      "modelSchemas: readonly ModelSchema[]",
      models,
      "Every phone model of which Mobile and Remote Access knows something.",
    ),
    { name: "versions", text: versionsModule(versions) },
  ];
}

function versionsModule(versions: readonly VersionSchema[]): string {
  return [
    header("schemas/versions.json"),
    "\n",
    "/** The AXL schema versions the product speaks, oldest first. */\n",
    `export const versions = ${JSON.stringify(versions.map((it) => it.version))} as const;\n\n`,
    "/** The oldest version that a cluster of each takes, and what such a cluster calls itself. */\n",
    `export const versionSchemas: readonly { version: string; takes: string; build: string }[] = ${JSON.stringify(versions, null, 1)};\n`,
  ].join("");
}

function constant(
  name: string,
  from: string,
  type: string,
  declaration: string,
  value: unknown,
  doc: string,
): { readonly name: string; readonly text: string } {
  const text = `${header(from)}import type { ${type} } from "../schema.ts";\n\n/** ${doc} */\nexport const ${declaration} = ${JSON.stringify(value, null, 1)};\n`;
  return { name, text };
}

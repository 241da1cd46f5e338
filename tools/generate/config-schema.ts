import { rules } from "../../core/src/rules/index.ts";
import { schemaId } from "./json-schema.ts";
import { ownRuleDefinitions } from "./own-rule-schema.ts";

const words = ["error", "warning", "info", "hint", "off"];
const groups: Readonly<Record<string, string>> = {
  chapter: "Every rule from Cisco's MRA chapter",
  guides: "Every rule from Cisco's other documents",
  files: "Every rule of this product's own, about the files",
};

/** The shape of `mra.config.yaml` as JSON Schema, for completion and hover in editors with a YAML server. */
export function configSchema(): string {
  const level = (description: string): object => ({ description, allOf: [{ $ref: "#/definitions/severity" }] });
  const byId = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
  const schema = {
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: schemaId("mra-config"),
    title: "MRA Config: severities and rules of your own",
    type: "object",
    additionalProperties: false,
    properties: {
      state: {
        description:
          "Where the team keeps what it deployed, last saw and approved: a folder or share beside the repository, or git+BRANCH on the remote origin. Each person agrees once; no passwords stand there",
        type: ["string", "null"],
        minLength: 1,
        examples: ["git+mra-state", "../team-state", "//server/share/mra"],
      },
      rules: {
        description:
          "How severe the findings of a rule are (a rule's own id wins over its group), and rules of your own",
        type: ["object", "null"],
        properties: {
          ...Object.fromEntries(Object.entries(groups).map(([name, about]) => [name, level(about)])),
          ...Object.fromEntries(byId.map(({ id, title, severity }) => [id, level(`${title.en} (${severity})`)])),
        },
        additionalProperties: { $ref: "#/definitions/ownRule" },
      },
    },
    definitions: { severity: { enum: [...words, false] }, ...ownRuleDefinitions() },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

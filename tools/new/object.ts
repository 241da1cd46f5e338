import { capital } from "./text.ts";

/**
 * The beginning of an object type: `npm run generate` and test/catalog say what it lacks, held against AXL's schema. Its
 * fields and words are what WSDL and Cisco's GUI call them.
 */
export function objectFiles(section: string): ReadonlyMap<string, string> {
  const name = section.replace(/s$/, "");
  const words = (en: string, ko: string): { readonly en: string; readonly ko: string } => ({ en, ko });
  const type = {
    section,
    axlType: capital(name),
    axlElement: name,
    operations: ["add", "update", "get", "list", "remove"],
    identity: ["name"],
    lookup: ["name"],
    search: ["name"],
    order: 200,
    label: words(`TODO ${name}`, `TODO ${name}`),
    plural: words(`TODO ${section}`, `TODO ${section}`),
    guiPath: words("TODO Device > …", "TODO 디바이스 > …"),
    help: words("TODO one sentence.", "TODO 한 문장."),
    builtIn: [],
    telling: [],
    icon: "TODO",
    fields: [
      {
        key: "name",
        axl: "name",
        type: { kind: "string" },
        required: true,
        label: words("Name", "이름"),
        help: words("Unique name.", "고유한 이름입니다."),
      },
    ],
  };
  return new Map([[`schemas/objects/${section}.json`, `${JSON.stringify(type, null, 2)}\n`]]);
}

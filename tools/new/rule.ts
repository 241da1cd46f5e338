import { readdirSync } from "node:fs";
import { inCheckout } from "../root.ts";

/** From here on, rules are about the files themselves. */
const firstOfFiles = 200;

/** A rule with the next free number that finds nothing, and its two pages, which want it to find something. */
export function newRuleFiles(name: string): ReadonlyMap<string, string> {
  const numbers = readdirSync(inCheckout("core/src/rules"))
    .map((it) => Number(/^MRA(\d{3})-/.exec(it)?.[1] ?? 0))
    .filter((it) => it < firstOfFiles);
  const id = `MRA${String(Math.max(...numbers) + 1).padStart(3, "0")}`;
  const path = `core/src/rules/${id}-${name}`;
  return new Map([
    [`${path}.ts`, code(id)],
    [
      `${path}.md`,
      page(
        id,
        "What is wrong",
        "Why it matters, in two lines.",
        "Source: a document of Cisco",
        "What is wrong here",
        "say what is wrong, with kind and quoted name, and what follows",
      ),
    ],
    [
      `${path}.ko.md`,
      page(
        id,
        "무엇이 잘못되었는지",
        "왜 중요한지 두 줄로 적습니다.",
        "출처: Cisco 문서",
        "여기에서 잘못된 것",
        "무엇이 잘못되었고 어떤 결과가 있는지 적습니다",
      ),
    ],
  ]);
}

const code = (id: string): string => `import { objectRule } from "./rule.ts";
import { guides } from "./source.ts";

/** Say when it is silent, and why. */
export const ${id} = objectRule({
  id: "${id}",
  ...guides("Document, section"),
  severity: "warning",
  title: { en: "What is wrong", ko: "무엇이 잘못되었는지" },
  on: ["phones"],
  *check() {
    yield* []; // { at, message: message({ en, ko }, …), fixes }
  },
});
`;

const page = (
  id: string,
  title: string,
  why: string,
  source: string,
  example: string,
  says: string,
): string => `# ${id}: ${title}

${why}

- ${source}

## ${example}

\`\`\`yaml
phones:
  - { name: CSFJDOE, model: Cisco Unified Client Services Framework, protocol: SIP, devicePool: DP-MRA, commonPhoneProfile: CPP-MRA, phoneSecurityProfile: csf-mra.example.com, ownerUser: jdoe }
#           ^^^^^^^ warning ${id}: ${says}
\`\`\`
`;

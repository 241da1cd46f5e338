import { say, type Language, type Text } from "../../../core/src/base/text.ts";

/** A file of a new project, `/` in its path from the project's folder. */
export interface ProjectFile {
  readonly path: string;
  readonly text: string;
}

/** Folder of what was pulled, and the file of the findings of the first day. */
export const pulledFolder = "mra";
export const baselineFile = "mra-baseline.json";

/**
 * What a project has beside what was pulled and its baseline: a README for whoever finds it, severities to set, what Git leaves
 * out, and a check in CI that fails on new findings only.
 */
export const projectFiles = (cluster: string, version: string, language: Language): readonly ProjectFile[] => [
  { path: "README.md", text: say({ template: readme, args: [cluster.replace(/[`\p{Cc}]/gu, " ")] }, language) },
  { path: "mra.config.yaml", text: config[language] },
  { path: ".gitignore", text: "# Plans and the environment of one person\n*.plan\nplan.json\n.env\nnode_modules/\n" },
  { path: ".github/workflows/mra.yml", text: workflow(version) },
];

const readme: Text = {
  en: `# {0}: Mobile and Remote Access as files

\`mra/\` says what the cluster has of Mobile and Remote Access. Nobody writes to the cluster but by a plan that was read.

| to | call |
|---|---|
| check the files; only what is new fails | \`npx mra-config check --baseline mra-baseline.json\` |
| see what a change would do | \`npx mra-config plan --cluster {0} --host HOST --out {0}.plan\` |
| do it | \`npx mra-config deploy {0}.plan --host HOST\` |
| take over what was changed in the administration pages | \`npx mra-config pull --cluster {0} --host HOST --out mra\` |
| get a spreadsheet | \`npx mra-config export phones --out phones.xlsx\` |

User and password stand in MRA_USER and MRA_PASSWORD, never in a file. In VS Code the extension MRA Config shows findings while you type.
`,
  ko: `# {0}: 파일로 관리하는 MRA

\`mra/\`에는 클러스터의 Mobile and Remote Access 구성이 있습니다. 클러스터는 검토한 계획으로만 변경합니다.

| 작업 | 명령 |
|---|---|
| 파일 검사(새 결과만 실패로 처리) | \`npx mra-config check --baseline mra-baseline.json\` |
| 변경 내용 확인 | \`npx mra-config plan --cluster {0} --host HOST --out {0}.plan\` |
| 적용 | \`npx mra-config deploy {0}.plan --host HOST\` |
| 관리 페이지에서 변경한 내용 가져오기 | \`npx mra-config pull --cluster {0} --host HOST --out mra\` |
| 스프레드시트 만들기 | \`npx mra-config export phones --out phones.xlsx\` |

사용자와 암호는 파일이 아니라 MRA_USER와 MRA_PASSWORD에 둡니다. VS Code에서는 MRA Config 확장이 입력하는 동안 결과를 표시합니다.
`,
};

const config: Readonly<Record<Language, string>> = {
  en: "# Severities of rules: error, warning, info, hint or off.\nrules:\n  # MRA047: off\n",
  ko: "# 규칙의 심각도: error, warning, info, hint, off.\nrules:\n  # MRA047: off\n",
};

// A version that is only built here is on no registry: the newest is taken then.
const workflow = (version: string): string => `name: MRA
on: [push, pull_request]
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with: { node-version: 24 }
      - run: npx --yes mra-config${version.includes("-dev") ? "" : `@${version}`} check --baseline ${baselineFile} --format github
`;

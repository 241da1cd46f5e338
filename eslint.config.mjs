import eslint from "@eslint/js";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

// Each rule here holds something that docs/ARCHITECTURE.md or CONTRIBUTING.md asks for. What a type or a test can hold is not repeated.
const forbidden = [
  { selector: "TSEnumDeclaration", message: "Use a union of literals: it needs no code and narrows by itself." },
  {
    selector: "ExportDefaultDeclaration",
    message: "Name what you export: a default export is called something else in every file.",
  },
  { selector: "ExportAllDeclaration", message: "Import from the file that defines the thing: barrels make cycles." },
  {
    selector: "ExportNamedDeclaration[source]",
    message: "Import from the file that defines the thing: barrels make cycles.",
  },
];

const node = Object.fromEntries(
  ["process", "console", "URL", "fetch", "AbortSignal", "setTimeout", "clearTimeout", "Buffer"].map((it) => [
    it,
    "readonly",
  ]),
);

export default defineConfig(
  {
    ignores: [
      "out/",
      "dist/",
      "coverage/",
      "test-results/",
      ".demo/",
      ".vscode-host/",
      ".vscode-test/",
      "**/generated/",
      "**/*.generated.*",
    ],
  },
  eslint.configs.recommended,
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/consistent-type-definitions": "off", // a union is a type, a shape is an interface; the author chooses
      "@typescript-eslint/consistent-indexed-object-style": "off",
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-floating-promises": [
        "error",
        {
          allowForKnownSafeCalls: [
            { from: "package", name: ["test", "it", "describe", "suite"], package: "node:test" },
          ],
        },
      ],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      "@typescript-eslint/non-nullable-type-assertion-style": "off", // it would ask for the `!` that is forbidden outside tests
      "@typescript-eslint/prefer-nullish-coalescing": ["error", { ignorePrimitives: { string: true } }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "max-lines": ["error", { max: 400 }],
      "no-console": "error",
      "no-control-regex": "off", // XML and YAML speak of control characters
      "no-restricted-syntax": ["error", ...forbidden],
    },
  },
  {
    // The doors and the house's own tools talk to a terminal.
    files: ["server/src/cli/**/*.ts", "tools/**/*.ts", "test/**/*.ts"],
    rules: { "no-console": "off" },
  },
  {
    files: ["test/**/*.ts"],
    rules: { "@typescript-eslint/no-non-null-assertion": "off" },
  },
  {
    files: ["**/*.mjs", "**/*.cjs"],
    languageOptions: { globals: { ...node, require: "readonly", exports: "writable" } },
    rules: { "max-lines": ["error", { max: 400 }] },
  },
);

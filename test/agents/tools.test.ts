import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { answer } from "../../server/src/agents/answer.ts";
import { misgiven, inputSchemaOf } from "../../server/src/agents/tool.ts";
import { tools } from "../../server/src/agents/tools.ts";

const textOf = (path: string): string => readFileSync(path, "utf8");
const jsonOf = (path: string): unknown => JSON.parse(textOf(path));

test("the tools that the manifest offers in VS Code are those of the room, word for word", () => {
  const { contributes } = jsonOf("package.json") as { contributes: { languageModelTools: readonly unknown[] } };
  assert.deepEqual(
    contributes.languageModelTools,
    tools.map((it) => ({
      name: `mra_${it.name}`,
      toolReferenceName: `mra_${it.name}`,
      displayName: `%tool.${it.name}%`,
      modelDescription: it.description,
      canBeReferencedInPrompt: true,
      icon: it.asksPerson ? "$(verified)" : "$(book)",
      tags: it.asksPerson ? ["mra"] : ["mra", "readonly"],
      when: "isWorkspaceTrusted && config.mra.agents.enabled && !mra.inBrowser",
      inputSchema: inputSchemaOf(it),
    })),
  );
});

test("each has a name to show in both languages, and no other is named", () => {
  for (const path of ["package.nls.json", "package.nls.ko.json"])
    assert.deepEqual(
      Object.keys(jsonOf(path) as object)
        .filter((it) => it.startsWith("tool."))
        .sort(),
      tools.map((it) => `tool.${it.name}`).sort(),
      path,
    );
});

test("no tool deploys: only two are named after it, one asks and one tells", () => {
  const named = tools.filter((it) => /deploy|apply|write/i.test(it.name)).map((it) => it.name);
  assert.deepEqual(named, ["request_deploy", "deploy_status"]);
  assert.deepEqual(
    tools.filter((it) => it.asksPerson).map((it) => it.name),
    ["request_deploy"],
  );
});

test("a call with an argument that a tool has not, or without one that it needs, says which", () => {
  const [explain] = tools.filter((it) => it.name === "explain");
  assert.ok(explain);
  assert.equal(misgiven(explain, { rule: "MRA033" }), undefined);
  assert.equal(misgiven(explain, {}), "explain cannot do without rule");
  assert.equal(misgiven(explain, { rule: "MRA033", host: "h" }), "explain takes no host, only rule");
});

test("an answer is JSON without characters that steer, and has an end", () => {
  const odd = "a\u001b[2J\u202e\u0007\u2028";
  const { text } = answer({ description: odd });
  assert.doesNotMatch(text, /[\u0000-\u0008\u001b\u202e\u2028]/);
  assert.deepEqual(JSON.parse(text), { description: odd });
  const long = answer({ description: odd.repeat(50_000) });
  assert.ok(long.text.length < 150_000, String(long.text.length));
  assert.match((JSON.parse(long.text) as { cut: string }).cut, /first 60000/);
});

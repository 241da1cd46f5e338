import { message, type Message, type Text } from "../base/text.ts";
import { sections } from "../catalog/catalog.ts";
import { surroundingKeys } from "../model/bind.ts";
import { statedFields } from "../model/stated.ts";
import { entryOf, itemsOf, type Entry, type Node } from "../syntax/tree.ts";
import { setTo } from "./fix.ts";
import { mention } from "./label.ts";
import type { Problem } from "./rule.ts";
import { objectRule } from "./rule.ts";
import { isSecretKey } from "./secret-key.ts";
import { files } from "./source.ts";
import { faultsIn } from "./table-faults.ts";

/** Stands in place of the shape's finding about the value. The message never holds the secret. */
export const MRA204 = objectRule({
  id: "MRA204",
  ...files(
    "This product: files are read by others, stored in version control and compared",
    "이 제품: 파일은 다른 사람이 읽고, 버전 관리에 저장되고, 비교됩니다",
  ),
  severity: "error",
  title: { en: "Secret in clear text", ko: "평문으로 저장된 암호" },
  on: sections,
  *check(object) {
    const declared = statedFields(object)
      .filter((it) => it.field.type.kind === "secret")
      .map((it) => it.entry);
    const seen = new Set<Node>();
    for (const entry of [...declared, ...namedLikeSecrets(object.node)]) {
      if (seen.has(entry.value) || !isClear(entry.value)) continue;
      seen.add(entry.value);
      yield problem(entry, object.name, mention(object));
    }
  },
  *checkRest(project) {
    for (const { tree } of project.documents) {
      for (const key of ["cluster", ...surroundingKeys]) {
        for (const entry of namedLikeSecrets(entryOf(tree.root, key)?.value))
          if (isClear(entry.value)) yield problem(entry, key, key);
      }
    }
    for (const { at, heading } of faultsIn(project, "secret"))
      yield {
        at,
        message: message(
          {
            en: 'The column "{0}" holds secrets, which are never read from a table; name a secret here: { secret: NAME }',
            ko: '"{0}" 열에는 암호가 있으며, 표에서 암호를 읽지 않습니다. 여기에 { secret: 이름 }처럼 시크릿의 이름을 적으십시오',
          },
          heading,
        ),
      };
  },
});

function namedLikeSecrets(node: Node | undefined, into: Entry[] = []): readonly Entry[] {
  if (node?.kind === "map") {
    for (const entry of node.entries) {
      if (isSecretKey(String(entry.key.value))) into.push(entry);
      namedLikeSecrets(entry.value, into);
    }
  }
  for (const item of itemsOf(node)) namedLikeSecrets(item, into);
  return into;
}

// A truth value is no secret, however its key is called; an empty text hides nothing but is still not a secret's name.
const isClear = (node: Node): boolean =>
  node.kind === "scalar" && (typeof node.value === "string" || typeof node.value === "number");

function problem({ key, value }: Entry, owner: string, of: string | Text): Problem {
  const name = secretName(owner, String(key.value));
  return { at: value, message: said(String(key.value), of, name), fixes: [setTo(value, { secret: name }, false)] };
}

const said = (key: string, owner: string | Text, name: string): Message =>
  message(
    {
      en: "{0} of {1} is stored in clear text; a file may hold only the name of a secret, such as { secret: {2} }",
      ko: "{1}의 {0}이(가) 평문으로 저장되어 있습니다. 파일에는 { secret: {2} }처럼 시크릿의 이름만 적을 수 있습니다",
    },
    key,
    owner,
    name,
  );

// "CPP-MRA", "password" → "cpp-mra-password".
const secretName = (owner: string, key: string): string =>
  `${owner}-${key.replace(/([a-z0-9])([A-Z])/g, "$1-$2")}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");

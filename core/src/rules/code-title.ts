import { message, say, type Language } from "../base/text.ts";
import { ruleOf } from "./index.ts";

/** What findings of a code are called: the title of its rule; a rule of one's own has its name. */
export function codeTitle(code: string, language: Language): string {
  const rule = ruleOf(code);
  if (rule !== undefined) return `${code}: ${rule.title[language]}`;
  if (code === "yaml") return texts.notYaml[language];
  return code.startsWith("schema/") ? say(message(texts.shape, code), language) : code;
}

const texts = {
  notYaml: { en: "Files that are not legal YAML", ko: "올바른 YAML이 아닌 파일" },
  shape: { en: "Keys and values that are not legal ({0})", ko: "허용되지 않는 키와 값({0})" },
};

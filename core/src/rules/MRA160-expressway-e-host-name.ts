import { message } from "../base/text.ts";
import { expresswaysOf } from "../model/expressway.ts";
import { isIp } from "../model/ip.ts";
import { projectRule } from "./rule.ts";
import { guides } from "./source.ts";

/** About Expressway-E only: its host name goes into the SSH tunnels. */
export const MRA160 = projectRule({
  id: "MRA160",
  ...guides("MRA guide X12.5, Troubleshooting, Jabber Cannot Sign In Due to SSH Tunnels Failure"),
  severity: "error",
  title: {
    en: "Host name of an Expressway-E has other characters than letters, digits and hyphens",
    ko: "Expressway-E의 호스트 이름에 문자, 숫자, 하이픈이 아닌 문자가 있음",
  },
  *check(project) {
    for (const { value, node } of expresswaysOf(project).flatMap((it) => it.eachEdge)) {
      if (isIp(value) || value.replace(/\.$/, "").split(".").every(isLabel)) continue;
      yield {
        at: node,
        message: message(
          {
            en: 'The host name of Expressway-E "{0}" may hold only letters, digits and hyphens; otherwise the SSH tunnels of the traversal zone fail, and Jabber cannot sign in',
            ko: 'Expressway-E "{0}"의 호스트 이름에는 문자, 숫자, 하이픈만 사용할 수 있습니다. 다른 문자가 있으면 Traversal 영역의 SSH 터널이 실패하여 Jabber에서 로그인할 수 없습니다',
          },
          value,
        ),
      };
    }
  },
});

const isLabel = (label: string): boolean => /^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$/.test(label);

import { message, type Message } from "../base/text.ts";
import type { TableFault } from "../model/table-fault.ts";
import type { Fix } from "./finding.ts";
import { projectRule, type Problem } from "./rule.ts";
import { files } from "./source.ts";
import { faultsIn } from "./table-faults.ts";

type HeadingFault = Extract<
  TableFault,
  { kind: "noHeading" | "openBrace" | "twice" | "unknownHeading" | "secretHeading" | "notHeld" }
>;

/** Stands at the placeholder that names a heading, or at the heading. */
export const MRA211 = projectRule({
  id: "MRA211",
  ...files("This product: placeholders name the headings of a table", "이 제품: 자리표시자는 표의 머리글을 가리킵니다"),
  severity: "error",
  title: { en: "Heading of a table that is missing or unclear", ko: "없거나 불명확한 표의 머리글" },
  *check(project) {
    const all = faultsIn(project, "noHeading", "openBrace", "twice", "unknownHeading", "secretHeading", "notHeld");
    for (const it of all) yield problem(it);
  },
});

function problem(it: HeadingFault): Problem {
  const { at } = it;
  switch (it.kind) {
    case "noHeading":
      return { at, message: missing(it.heading, it.nearest), fixes: nearestFix(it) };
    case "openBrace":
      return { at, message: message(texts.openBrace) };
    case "twice":
      return {
        at,
        message: message(texts.twice, it.heading),
        related: [{ spot: it.first, message: message({ en: "The first one", ko: "첫 번째 머리글" }) }],
      };
    case "unknownHeading":
      return { at, message: unknown(it.heading, it.nearest) };
    case "secretHeading":
      return { at, severity: "info", message: message(texts.secretHeading, it.heading) };
    case "notHeld":
      return { at, severity: "warning", message: message(texts.notHeld, it.heading) };
  }
}

function nearestFix({ mended, nearest }: HeadingFault & { readonly kind: "noHeading" }): readonly Fix[] {
  if (mended === undefined || nearest === undefined) return [];
  const title = message({ en: "Change to {0}", ko: "{0}(으)로 변경" }, nearest);
  return [{ title, safe: false, changes: [{ kind: "replace", node: mended.node, value: mended.value }] }];
}

const texts = {
  openBrace: {
    en: "This brace is not closed; a brace that is meant as text is written twice: {{",
    ko: "닫는 중괄호가 없습니다. 중괄호를 텍스트로 쓰려면 {{처럼 두 번 적으십시오",
  },
  twice: {
    en: 'The heading "{0}" stands twice; the first column counts',
    ko: '"{0}" 머리글이 두 번 있습니다. 첫 번째 열이 적용됩니다',
  },
  secretHeading: {
    en: '"{0}" holds secrets and is not read',
    ko: '"{0}" 열에는 암호가 있으므로 읽지 않습니다',
  },
  notHeld: {
    en: '"{0}" is a heading of BAT that these files cannot hold here; its column is not read',
    ko: '"{0}"은(는) 이 파일에 담을 수 없는 BAT 머리글이므로 해당 열을 읽지 않습니다',
  },
};

const missing = (heading: string, nearest: string | undefined): Message =>
  nearest === undefined
    ? message({ en: 'The table has no heading "{0}"', ko: '표에 "{0}" 머리글이 없습니다' }, heading)
    : message(
        {
          en: 'The table has no heading "{0}"; did you mean "{1}"?',
          ko: '표에 "{0}" 머리글이 없습니다. "{1}"을(를) 쓰려고 하셨습니까?',
        },
        heading,
        nearest,
      );

const unknown = (heading: string, nearest: string | undefined): Message =>
  nearest === undefined
    ? message(
        {
          en: '"{0}" is neither a key of the section nor a heading of BAT',
          ko: '"{0}"은(는) 섹션의 키도 BAT 머리글도 아닙니다',
        },
        heading,
      )
    : message(
        {
          en: '"{0}" is neither a key of the section nor a heading of BAT; did you mean "{1}"?',
          ko: '"{0}"은(는) 섹션의 키도 BAT 머리글도 아닙니다. "{1}"을(를) 쓰려고 하셨습니까?',
        },
        heading,
        nearest,
      );

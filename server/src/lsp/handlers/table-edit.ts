import type { Address } from "../../../../core/src/base/address.ts";
import { ok } from "../../../../core/src/base/result.ts";
import { message, say, type Language } from "../../../../core/src/base/text.ts";
import type { TableEdits } from "../../../../core/src/wire/table.ts";
import { noFile } from "../../clusters/trouble.ts";
import { setValues, type SetValues } from "../../workspace/set-values.ts";
import { rangeOf } from "../convert.ts";
import { request } from "../request.ts";
import type { Session } from "../session.ts";
import { listOf, paramsOf, shape, text } from "../shape.ts";

/** Values of a table as edits of the files that hold them. */
export const tableEdit = request({
  method: "mra/tableEdit",
  needs: "clusters",
  decode: paramsOf<"mra/tableEdit">({
    cluster: text,
    section: text,
    edits: listOf(shape({ address: text, key: text, value: text })),
  }),
  answer: async ({ cluster, edits }, { desk, session, language, signal }) => {
    await session.settled(signal);
    const project = desk.project(cluster);
    if (project === undefined) return noFile(cluster);
    const absent = new Set<string>();
    const wishes = edits.flatMap(({ address, key, value }) => {
      const object = project.at(address as Address);
      if (object === undefined) absent.add(address);
      return object === undefined ? [] : [{ object, key, text: value }];
    });
    const textOf = (uri: string): string | undefined => session.documents.textOf(uri)?.getText();
    return ok(editsView(setValues(wishes, project, textOf), absent.size, session, language));
  },
});

function editsView(
  { edits, changed, left }: SetValues,
  absent: number,
  session: Session,
  language: Language,
): TableEdits {
  const reasons = new Map<string, Set<string>>();
  for (const { object, why } of left) {
    const reason = say(why, language);
    reasons.set(reason, (reasons.get(reason) ?? new Set()).add(object.name));
  }
  const lines = [...reasons].map(([reason, names]) => {
    const first = [...names].slice(0, 3).join(", ");
    return say(
      names.size > 3 ? message(words.many, first, names.size - 3, reason) : message(words.few, first, reason),
      language,
    );
  });
  return {
    files: [...edits].flatMap(([uri, list]) => {
      const document = session.documents.textOf(uri);
      if (document === undefined) return [];
      const changes = list.map(({ span, newText }) => ({ ...rangeOf(document, span), text: newText }));
      return [{ uri: session.documents.spelled(uri), create: false, changes }];
    }),
    changed,
    left: absent === 0 ? lines : [...lines, say(message(words.absent, absent), language)],
  };
}

const words = {
  few: { en: "{0}: {1}", ko: "{0}: {1}" },
  many: { en: "{0} and {1} more: {2}", ko: "{0} 외 {1}개: {2}" },
  absent: {
    en: "{0} {0|row|rows}: only the cluster has {0|it|them}. Import {0|it|them} first",
    ko: "행 {0}개: 클러스터에만 있습니다. 먼저 가져오십시오",
  },
} as const;

import type { Address } from "../../../../core/src/base/address.ts";
import { ok } from "../../../../core/src/base/result.ts";
import { message, say } from "../../../../core/src/base/text.ts";
import { templateOf } from "../../../../core/src/ide/refactorings.ts";
import type { BoundDocument, BoundFile } from "../../../../core/src/model/bind.ts";
import type { ConfigObject } from "../../../../core/src/model/object.ts";
import { noFile, problem } from "../../clusters/trouble.ts";
import type { FilesView } from "../../workspace/view.ts";
import { rangeOf } from "../convert.ts";
import { request } from "../request.ts";
import { listOf, paramsOf, text } from "../shape.ts";

/** A template of what rows of a table share, as edits of the file that holds most of them. */
export const tableTemplate = request({
  method: "mra/tableTemplate",
  needs: "clusters",
  decode: paramsOf<"mra/tableTemplate">({ cluster: text, section: text, addresses: listOf(text) }),
  answer: async ({ cluster, addresses }, { desk, session, language, signal }) => {
    await session.settled(signal);
    const project = desk.project(cluster);
    if (project === undefined) return noFile(cluster);
    const objects = addresses.flatMap((it) => project.at(it as Address) ?? []);
    const home = homeOf(objects, session);
    const made = home && templateOf(home.objects, home.document, project, home.file);
    const text = home && session.documents.textOf(home.file.tree.uri);
    if (home === undefined || made === undefined || text === undefined) return problem(message(words.little));
    const others = addresses.length - made.objects.length;
    const { span, newText } = made.edit;
    return ok({
      files: [
        {
          uri: session.documents.spelled(home.file.tree.uri),
          create: false,
          changes: [{ ...rangeOf(text, span), text: newText }],
        },
      ],
      changed: made.objects.length,
      left: others === 0 ? [] : [say(message(words.left, others), language)],
    });
  },
});

interface Home {
  readonly file: BoundFile;
  readonly document: BoundDocument;
  readonly objects: readonly ConfigObject[];
}

/** The document in which most of some objects are written; rows of a sheet are written in none. */
function homeOf(objects: readonly ConfigObject[], { files }: FilesView): Home | undefined {
  const written = new Set(objects.filter((it) => it.row === undefined));
  let most: Home | undefined;
  for (const uri of new Set([...written].map((it) => it.node.chunk.uri))) {
    const file = files.get(uri);
    for (const document of file?.documents ?? []) {
      const own = document.objects.filter((it) => written.has(it));
      if (file && own.length > (most?.objects.length ?? 0)) most = { file, document, objects: own };
    }
  }
  return most;
}

const words = {
  little: {
    en: "A template needs two rows or more of one file that share two values or more and have no template yet",
    ko: "템플릿을 만들려면 같은 파일에 있고 템플릿이 없으며 공통 값이 2개 이상인 행이 2개 이상 필요합니다",
  },
  left: {
    en: "{0} {0|row|rows}: in another file, in a spreadsheet or with a template already",
    ko: "행 {0}개: 다른 파일이나 스프레드시트에 있거나 이미 템플릿이 있습니다",
  },
} as const;

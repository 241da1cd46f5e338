import { nameOf, sectionOf, type Address } from "../../../../core/src/base/address.ts";
import { phoneSection } from "../../../../core/src/catalog/catalog.ts";
import { message, say, textOf, type Language, type Message, type Text } from "../../../../core/src/base/text.ts";
import type { LostPhone as LostPhoneView, PhonesBack } from "../../../../core/src/wire/deploy.ts";
import { pictureBlocks } from "./picture-view.ts";
import type { LostPhone, PhonesTold } from "../../clusters/phone-watch.ts";
import type { OpenCluster } from "../../clusters/open-clusters.ts";
import type { RegistrationBook } from "../../clusters/registration-book.ts";
import { registrationText } from "../../clusters/registration-words.ts";
import { missingText, phoneStateText } from "../../deploy/registration-texts.ts";
import { placeOf } from "../../workspace/view.ts";
import type { LiveBoard } from "../live-board.ts";
import type { Session } from "../session.ts";

/** Which phones are registered again, in words. */
export const phonesView = (
  { plan, connection, said, complete, waiting, quiet, looks, lost }: PhonesTold,
  view: Pick<Session, "files">,
  language: Language,
): PhonesBack => ({
  plan,
  connection,
  summary: said.map((it) => say(it, language)).join(". "),
  complete,
  waiting,
  quiet,
  picture: pictureBlocks(looks, language),
  lost: lost.map((it) => lostView(it, view, language)),
});

function lostView(it: LostPhone, view: Pick<Session, "files">, language: Language): LostPhoneView {
  const place = it.object && placeOf(it.object.identity, view);
  return {
    phone: it.phone,
    state: say(phoneStateText(it.now, it.at), language),
    message: say(missingText(it.before, it.now, it.at), language),
    ...(place && { place }),
  };
}

/** Shows the lost phones of a cluster at their lines. */
export function showLost(board: LiveBoard, connection: string, lost: readonly LostPhone[]): void {
  const found = lost.flatMap((it) =>
    it.object === undefined
      ? []
      : [
          {
            code: "phone-lost",
            severity: "warning" as const,
            message: missingText(it.before, it.now, it.at),
            spot: it.object.identity,
          },
        ],
  );
  // Live checks have the cluster's name for themselves.
  board.show(`phones of ${connection}`, found);
}

/** How a phone was registered when it was read last, on the first cluster where it was; undefined: it was not. */
export function registrationNote(
  book: RegistrationBook,
  clusters: readonly OpenCluster[],
  of: Address,
): Message | undefined {
  if (sectionOf(of) !== phoneSection) return undefined;
  for (const { cluster } of clusters) {
    const read = book.last(cluster, nameOf(of));
    if (read === undefined) continue;
    const { is, at } = read;
    return message(readThen, textOf(registrationText(is)), at.toTimeString().slice(0, 5));
  }
  return undefined;
}

const readThen: Text = { en: "{0} (read at {1})", ko: "{0}({1}에 읽음)" };

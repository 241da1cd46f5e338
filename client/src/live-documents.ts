import { Disposable, EventEmitter, l10n, type Uri, workspace } from "vscode";
import { liveScheme, refIn } from "./live-uri.ts";
import type { Session } from "./session.ts";
import { connect, heed } from "./sign-in.ts";

/** Shows live objects as read-only documents in our language, read when they are opened and after `refresh`. */
export interface LiveDocuments {
  dispose(): void;
  /** Reads the open documents of a connection anew. */
  refresh(connection: string): void;
}

export function serveLiveDocuments(session: Session): LiveDocuments {
  const changed = new EventEmitter<Uri>();
  const read = async (uri: Uri): Promise<string> => {
    const ref = refIn(uri);
    if (!ref) return "";
    if (!(await connect(session, ref.connection, "quietly")))
      return comment(l10n.t("Not connected: sign in in the MRA view, then open this again."));
    const answer = await session.server.ask("mra/objectText", ref);
    return answer.ok ? answer.value : comment(heed(session, ref.connection, answer.fault).message);
  };
  const registered = Disposable.from(
    changed,
    workspace.registerTextDocumentContentProvider(liveScheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: (uri) => read(uri),
    }),
  );
  return {
    refresh: (connection) => {
      for (const { uri } of workspace.textDocuments)
        if (uri.scheme === liveScheme && refIn(uri)?.connection === connection) changed.fire(uri);
    },
    dispose: () => void registered.dispose(),
  };
}

const comment = (text: string): string => text.replace(/^/gm, "# ").concat("\n");

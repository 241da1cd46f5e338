import { isVersion } from "../../../../core/src/catalog/versions.ts";
import {
  newDeployment,
  newJabberUser,
  proposedUserid,
  type NewUserContext,
} from "../../../../core/src/ide/new-user.ts";
import type { NewUserParams } from "../../../../core/src/wire/new-user.ts";
import { lineAt, lineStarts } from "../../../../core/src/base/lines.ts";
import type { UserWish } from "../../../../core/src/ide/surroundings-draft.ts";
import { fileChanges } from "../clusters/import-edits.ts";
import { request } from "../request.ts";
import type { Session } from "../session.ts";
import { listOf, oneOf, optional, paramsOf, text } from "../shape.ts";

/** A new user with devices as edits of the files, which the client makes. */
export const newUser = request({
  method: "mra/newUser",
  needs: "findings",
  decode: paramsOf<"mra/newUser">({
    into: oneOf("newFile", "files"),
    cluster: text,
    publisher: optional(text),
    version: optional(text),
    domain: optional(text),
    userid: optional(text),
    lastName: optional(text),
    devices: optional(listOf(text)),
    folder: optional(text),
  }),
  answer: async (params, { session, language }) => {
    const { cluster, folder } = params;
    for (const it of referred) await session.stage.readNames(cluster, it, "");
    const beside: NewUserContext = {
      world: { files: session.files, projects: session.projects() },
      folder,
      levels: (uri) => session.levels(uri),
      live: (section) => session.stage.names(cluster, section),
      language,
    };
    const make = params.into === "newFile" ? newDeployment : newJabberUser;
    const { texts, uri, offset } = make(wishOf(params, session), beside);
    const files = [...texts].map(([file, after]) => ({
      uri: session.documents.spelled(file),
      before: session.files.get(file)?.tree.text,
      after,
    }));
    const text = texts.get(uri) ?? session.files.get(uri)?.tree.text ?? "";
    const starts = lineStarts(text);
    const line = lineAt(starts, offset);
    return {
      files: fileChanges(files),
      place: { uri: session.documents.spelled(uri), line, character: offset - (starts[line] ?? 0) },
    };
  },
});

/** What a new user profile names and files seldom describe. */
const referred = ["universalDeviceTemplates", "universalLineTemplates"] as const;

function wishOf(params: NewUserParams, session: Session): UserWish {
  const { cluster, publisher, version, domain, lastName, devices = [] } = params;
  const world = { files: session.files, projects: session.projects() };
  return {
    cluster,
    ...(publisher === undefined ? {} : { publisher }),
    ...(version !== undefined && isVersion(version) ? { version } : {}),
    ...(domain === undefined ? {} : { domain }),
    userid: params.userid ?? proposedUserid(world, cluster),
    lastName: lastName ?? "Doe",
    devices,
  };
}

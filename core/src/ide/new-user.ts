import type { JsonObject } from "../base/json.ts";
import type { Language } from "../base/text.ts";
import type { Section } from "../catalog/generated/fields.ts";
import { bind } from "../model/bind.ts";
import { inheritedFrom } from "../model/inherited.ts";
import type { Project } from "../model/project.ts";
import { templateSection } from "../model/template.ts";
import type { Finding } from "../rules/finding.ts";
import type { Levels } from "../rules/levels.ts";
import { appendItem } from "../syntax/append-item.ts";
import { apply, editsOf, type TextEdit } from "../syntax/edit.ts";
import { parse } from "../syntax/parse.ts";
import { entryOf, nodeAt, stringOf, type SeqNode } from "../syntax/tree.ts";
import { distinctName, groundFor, type DraftGround, type NamesOnCluster } from "./deployment-draft.ts";
import { deviceName, type EndpointKind } from "./endpoints.ts";
import { byKey, documentOf, isShort } from "./draft-text.ts";
import { judgeOf } from "./mended.ts";
import type { SurroundingDraft, UserWish } from "./surroundings-draft.ts";
import type { World } from "./world.ts";

/** What is there when somebody asks for a new user. */
export interface NewUserContext {
  readonly world: World;
  /** URI of the folder of new files, while no file of the cluster says where. */
  readonly folder: string | undefined;
  readonly levels: (uri: string) => Levels;
  readonly live: NamesOnCluster;
  readonly language: Language;
}

/** The files that are other afterwards. */
export interface NewUser {
  readonly texts: ReadonlyMap<string, string>;
  /** Where a person goes on: the user in its file. */
  readonly uri: string;
  readonly offset: number;
  /** What is found because of it and has no fix: nothing, but where the files lack what no one can make up. */
  readonly left: readonly Finding[];
}

/** A file of its own with a user, the devices, and all of Cisco's steps that the other files do not take already. */
export function newDeployment(wish: UserWish, beside: NewUserContext): NewUser {
  const project = projectOf(wish, beside);
  const uri = newUri(beside, project, fileNameOf(wish.cluster));
  return best(wish, beside, project, (ground) => {
    const own = [...userDraft(wish, project, ground), ...phoneDrafts(wish, project, ground)];
    if (own.length === 0) return { uri: userUri(wish, project), texts: new Map() };
    const all = [...ground.drafts, ...own];
    return { uri, texts: new Map([[uri, documentOf(wish.cluster, all, beside.language)]]) };
  });
}

/** A user with devices among those that are there; what they share stands in templates. */
export function newJabberUser(wish: UserWish, beside: NewUserContext): NewUser {
  const project = projectOf(wish, beside);
  return best(wish, beside, project, (ground) => {
    const drafts: SurroundingDraft[] = [...ground.drafts];
    const user = userDraft(wish, project, ground).map((it): SurroundingDraft => {
      const { userid = "", lastName = "", ...shared } = it.value;
      const template = templateFor(drafts, project, "endUsers", "mra-user", shared);
      return { ...it, value: { userid, extends: template, lastName } };
    });
    const phones = phoneDrafts(wish, project, ground).map((it): SurroundingDraft => {
      const { name = "", ownerUser = "", ...shared } = it.value;
      const kind = ground.kinds.find(({ endpoint }) => endpoint.model === shared.model)?.endpoint;
      const template = templateFor(drafts, project, "phones", templateName(kind), shared);
      return { ...it, value: { name, extends: template, ownerUser } };
    });
    if (user.length + phones.length === 0) return { uri: userUri(wish, project), texts: new Map() };
    return placed(wish.cluster, [...drafts, ...user, ...phones], beside, project);
  });
}

interface Written {
  readonly uri: string;
  readonly texts: ReadonlyMap<string, string>;
}

// Facts that the files do without are left out, unless something is found then that is not found with them.
function best(
  wish: UserWish,
  beside: NewUserContext,
  project: Project | undefined,
  write: (ground: DraftGround) => Written,
): NewUser {
  const judge = judgeOf(beside.world, beside.levels);
  const made = (facts: boolean): NewUser => {
    const { uri, texts } = write(groundFor(wish, project, beside.live, facts));
    const mended = judge(texts);
    const text = mended.texts.get(uri) ?? beside.world.files.get(uri)?.tree.text ?? "";
    return { ...mended, uri, offset: userAt(text, uri, wish.userid) };
  };
  const isDescribed = project?.definition !== undefined;
  const few = isDescribed ? made(false) : undefined;
  if (few?.left.length === 0) return few;
  const all = made(true);
  return few === undefined || all.left.length < few.left.length ? all : few;
}

const projectOf = ({ cluster }: UserWish, { world }: NewUserContext): Project | undefined =>
  world.projects.find((it) => it.name === cluster);

const userDraft = (
  { userid, lastName }: UserWish,
  project: Project | undefined,
  { userProfile }: DraftGround,
): readonly SurroundingDraft[] =>
  project?.find("endUsers", userid) === undefined
    ? [{ key: "endUsers", value: { userid, lastName, userProfile, homeCluster: true } }]
    : [];

/** Where a user stands who has all that was asked for. */
const userUri = ({ userid }: UserWish, project: Project | undefined): string =>
  project?.find("endUsers", userid)?.identity.chunk.uri ?? "";

/** A user ID that nobody in the files has, to begin with. */
export function proposedUserid(world: World, cluster: string): string {
  const project = world.projects.find((it) => it.name === cluster);
  for (let i = 1; ; i++) {
    const userid = i === 1 ? "jdoe" : `jdoe${String(i)}`;
    if (project?.find("endUsers", userid) === undefined) return userid;
  }
}

function phoneDrafts(wish: UserWish, project: Project | undefined, ground: DraftGround): readonly SurroundingDraft[] {
  return ground.kinds.flatMap(({ endpoint, profile }): readonly SurroundingDraft[] => {
    const wanted = deviceName(endpoint.prefix, wish.userid);
    const there = project?.find("phones", wanted);
    if (there && stringOf(nodeAt(there.values, "ownerUser")) === wish.userid) return [];
    const name = distinctName(project, "phones", wanted.slice(0, there ? 12 : 15)).toUpperCase();
    return [
      {
        key: "phones",
        value: {
          name,
          model: endpoint.model,
          protocol: "SIP",
          devicePool: ground.devicePool,
          ...(ground.commonPhoneProfile === undefined ? {} : { commonPhoneProfile: ground.commonPhoneProfile }),
          phoneSecurityProfile: profile,
          ownerUser: wish.userid,
        },
      },
    ];
  });
}

const templateName = (it: EndpointKind | undefined): string =>
  ({ CSF: "jabber-desktop", TCT: "jabber-iphone", BOT: "jabber-android", TAB: "jabber-tablet" })[it?.prefix ?? ""] ??
  "mra-phone";

/** The template of the files that says the same, or all that these objects share; else a new one among the drafts. */
function templateFor(
  drafts: SurroundingDraft[],
  project: Project | undefined,
  section: Section,
  wanted: string,
  shared: JsonObject,
): string {
  const key = section === "phones" ? "model" : "userProfile";
  const found = project?.templates.find((it) => {
    if (templateSection(it) !== section || it.name === "") return false;
    const { values, fault } = inheritedFrom(it, section, (name) => project.template(name));
    const says = (field: string): boolean => stringOf(nodeAt(values, field)) === shared[field];
    return fault === undefined && says(key) && (section !== "phones" || says("phoneSecurityProfile"));
  });
  if (found) return found.name;
  const taken = new Set(project?.templates.map((it) => it.name));
  let name = wanted;
  for (let i = 2; taken.has(name); i++) name = `${wanted}-${String(i)}`;
  drafts.push({ key: "templates", value: { name, for: section, ...shared } });
  return name;
}

/** Each draft behind the last of its kind; kinds that the files do not have, in a file of their own. */
function placed(
  cluster: string,
  drafts: readonly SurroundingDraft[],
  beside: NewUserContext,
  project: Project | undefined,
): Written {
  const texts = new Map<string, string>();
  const rest: SurroundingDraft[] = [];
  let at: string | undefined;
  for (const [key, own] of byKey(drafts)) {
    const uri = appended(cluster, key, own, beside, texts);
    if (uri === undefined) rest.push(...own);
    else if (key === "endUsers" || at === undefined) at = uri;
  }
  if (rest.length === 0) return { uri: at ?? newUri(beside, project, "users"), texts };
  const uri = newUri(beside, project, project === undefined ? fileNameOf(cluster) : "jabber-users");
  texts.set(uri, documentOf(cluster, rest, beside.language));
  return { uri: rest.some((it) => it.key === "endUsers") || at === undefined ? uri : at, texts };
}

function appended(
  cluster: string,
  key: string,
  drafts: readonly SurroundingDraft[],
  { world }: NewUserContext,
  texts: Map<string, string>,
): string | undefined {
  for (const [uri, file] of world.files) {
    const text = texts.get(uri) ?? file.tree.text;
    const list = text.includes(key) ? listIn(uri, text, cluster, key) : undefined;
    const edits = list ? drafts.flatMap((it) => appending(text, list, it)) : [];
    const [first] = edits;
    if (first === undefined) continue;
    texts.set(uri, apply(text, [{ span: first.span, newText: edits.map((it) => it.newText).join("") }]));
    return uri;
  }
  return undefined;
}

const appending = (text: string, list: SeqNode, it: SurroundingDraft): readonly TextEdit[] =>
  list.style === "block" && list.items.length > 0 && isShort(it)
    ? editsOf(text, { kind: "append", list, value: it.value })
    : [appendItem(text, list, it.value)].filter((edit) => edit !== undefined);

function listIn(uri: string, text: string, cluster: string, key: string): SeqNode | undefined {
  for (const it of bind(parse(uri, text)).documents) {
    const value = it.cluster === cluster ? entryOf(it.tree.root, key)?.value : undefined;
    if (value?.kind === "seq") return value;
  }
  return undefined;
}

const fileNameOf = (cluster: string): string =>
  cluster.replace(/[^\p{L}\p{N}._-]+/gu, "-").replace(/^[-.]+/, "") || "hq";

/** A file that is not there yet, beside the others of the cluster. */
function newUri({ world, folder }: NewUserContext, project: Project | undefined, name: string): string {
  const beside = project?.documents[0]?.tree.spot.chunk.uri ?? [...world.files.keys()][0];
  const base = folder ?? beside?.replace(/\/[^/]*$/, "");
  for (let i = 1; ; i++) {
    const file = `${encodeURIComponent(i === 1 ? name : `${name}-${String(i)}`)}.mra.yaml`;
    const uri = base === undefined ? `untitled:${file}` : `${base.replace(/\/$/, "")}/${file}`;
    if (!world.files.has(uri)) return uri;
  }
}

/** Behind the user's name where it stands as one of the users. */
function userAt(text: string, uri: string, userid: string): number {
  for (const { objects } of bind(parse(uri, text)).documents)
    for (const it of objects)
      if (it.section === "endUsers" && it.name === userid) return it.identity.chunk.offset + it.identity.end;
  return 0;
}

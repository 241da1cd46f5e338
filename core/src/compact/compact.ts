import type { Json, JsonObject } from "../base/json.ts";
import { addTo } from "../base/lists.ts";
import { byCodeUnit } from "../base/sort.ts";
import { modelOf, schemaOf, sections } from "../catalog/catalog.ts";
import type { Section } from "../catalog/generated/fields.ts";
import { isToFillIn, writeDocument } from "../syntax/write.ts";
import { distinctFileNames, fileNamePart } from "./file-name.ts";
import { withoutDefaults } from "./defaults.ts";
import { beyond, sharedValues } from "./shared.ts";
import { tableRows } from "./table-rows.ts";

/** An object in the shape of a file. */
export interface CompactObject {
  readonly section: Section;
  readonly fields: JsonObject;
  /** It is written word for word. */
  readonly exact?: boolean;
  /** It takes no part in MRA: it stands in a file that says so. */
  readonly outside?: boolean;
  /** It is only referred to: it stands in the file of such names. */
  readonly referred?: boolean;
}

/** How objects are written. */
export interface CompactHow {
  /** Every value, also those that AXL assumes where nothing is stated. */
  readonly full?: boolean;
  /** Phones and users are rows of a CSV beside a file with its mapping. */
  readonly tables?: boolean;
}

/** A file to be written, `/` in its path. */
export interface CompactFile {
  readonly path: string;
  readonly text: string;
}

/** A template is worth it from so many values on, and one that extends another one, if it spares more than so many lines. */
const worth = { values: 2, lines: 3 };

/**
 * Objects as few lines: what the objects of a model, a user profile or a partition share becomes a template, phones stand in
 * one file a device pool, users in one a user profile, everything else in one a kind; with `tables` phones and users are rows
 * of one CSV each. Reading the files gives the same objects. Equal objects in any order give equal files.
 */
export function compactFiles(
  cluster: string,
  all: readonly CompactObject[],
  { full = false, tables = false }: CompactHow = {},
): readonly CompactFile[] {
  const templates: JsonObject[] = [];
  const name = distinctFileNames();
  const files = new Map<string, FileToBe>();
  const pathFor = distinctPaths(tables);
  const objects = all.filter((it) => it.referred !== true);
  for (const section of sections) {
    const { fields } = schemaOf(section);
    const own = objects
      .filter((it) => it.section === section)
      .map((it) => ({ ...it, fields: full || it.exact === true ? it.fields : withoutDefaults(it.fields, fields) }))
      .sort(byIdentity);
    const sharing = sharingOf(section, own, name, tables && people.has(section));
    for (const { template } of new Set([...sharing.values()].flatMap(withBases))) templates.push(template);
    for (const it of own) {
      const shared = sharing.get(it);
      const path = pathFor(it);
      const file = files.get(path) ?? { section, outside: it.outside === true, objects: [] };
      files.set(path, file);
      file.objects.push(shared === undefined ? it.fields : withTemplate(section, it.fields, shared));
    }
  }
  const made: CompactFile[] = [];
  if (templates.length > 0)
    made.push({ path: "templates.mra.yaml", text: written(cluster, "templates", templates, false, false) });
  for (const [path, { section, objects: its, outside }] of files)
    if (tables && people.has(section)) made.push(...tableFiles(cluster, path, { section, objects: its, outside }));
    else made.push({ path, text: written(cluster, section, its, schemaOf(section).identity.length === 0, outside) });
  const names = all.filter((it) => it.referred === true);
  if (names.length > 0) made.push({ path: "referred-to.mra.yaml", text: referredTo(cluster, names) });
  return made;
}

/** Kinds of which there are so many that people keep them in spreadsheets. */
const people: ReadonlySet<string> = new Set(["phones", "endUsers"]);

/** A CSV and the file that says what its rows are; what cells cannot hold stands in that file. */
function tableFiles(cluster: string, path: string, { section, objects, outside }: FileToBe): readonly CompactFile[] {
  const { csv, rows, rest, looksDamaged } = tableRows(section, objects);
  if (rows === 0) return [{ path, text: written(cluster, section, objects, false, outside) }];
  const file = path.replace(/\.mra\.yaml$/, ".csv");
  const table = { file, rows: [{ section, columns: "same" }] };
  const text = writeDocument(
    cluster,
    [
      { section: "tables", objects: [table], single: false },
      { section, objects: rest, single: false, onOneLine: "lists" },
    ],
    outside ? { mra: false } : {},
  );
  return [
    { path, text: looksDamaged ? text.replace(/^( *)- section:/m, `$1${asRead}\n$&`) : text },
    { path: file, text: csv },
  ];
}

const asRead = "# mra-ignore MRA212: numbers as the cluster has them";

interface FileToBe {
  readonly section: Section;
  readonly outside: boolean;
  readonly objects: JsonObject[];
}

const written = (
  cluster: string,
  section: string,
  objects: readonly JsonObject[],
  single: boolean,
  outside: boolean,
): string =>
  writeDocument(
    cluster,
    [{ section, objects, single, onOneLine: longOnes.has(section) ? "lists" : "objects" }],
    outside ? { mra: false } : {},
  );

/** Kinds whose objects are long: each stands line by line, whatever its length. */
const longOnes: ReadonlySet<string> = new Set(["phones", "templates"]);

/** Objects of which only the name is known here: they must exist, and are never written. */
function referredTo(cluster: string, objects: readonly CompactObject[]): string {
  const sorted = [...objects].sort(byIdentity);
  const itemsOf = (section: Section): readonly JsonObject[] =>
    sorted.flatMap(({ section: its, fields, outside }) =>
      its === section ? [{ ...fields, managed: false, ...(outside === true ? { mra: false } : {}) }] : [],
    );
  return writeDocument(
    cluster,
    sections.map((section) => ({ section, objects: itemsOf(section), single: false, onOneLine: "objects" })),
  );
}

/** By what objects of a section are alike. */
function subjectOf(section: Section, fields: JsonObject): string {
  if (section === "phones") return `${textIn(fields.model)}|${textIn(fields.protocol)}`;
  if (section === "endUsers") return textIn(fields.userProfile);
  return section === "lines" ? textIn(fields.routePartition) : "";
}

function grouped<T>(all: readonly T[], keyOf: (it: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const it of all) {
    addTo(groups, keyOf(it), it);
  }
  return groups;
}

/**
 * The template of each object that has one: of all of the section, of its kind of object, of its device pool. In a table
 * pool and user profile are columns, which people fill in.
 */
function sharingOf(
  section: Section,
  objects: readonly CompactObject[],
  name: (wanted: string) => string,
  inTable: boolean,
): ReadonlyMap<CompactObject, Sharing> {
  const sharing = new Map<CompactObject, Sharing>();
  if (!templated.has(section)) return sharing;
  const isWhole = inTable && section === "endUsers";
  const subjects = grouped(objects, (it) => (isWhole ? "" : subjectOf(section, it.fields)));
  const all = templateOf(section, objects, undefined, subjects.size - 1, () => name(allName(section)));
  for (const [subject, group] of subjects) {
    const named = () => name(isWhole ? allName(section) : templateName(section, subject, group[0]?.fields ?? {}));
    const own = templateOf(section, group, all, group.length - 1, named) ?? all;
    const pools =
      section === "phones" && !inTable
        ? grouped(group, ({ fields }) => textIn(fields.devicePool))
        : [["", group] as const];
    for (const [pool, inPool] of pools) {
      const poolName = () => name(`${textIn(own?.template.name) || "phones"}-${fileNamePart(pool).toLowerCase()}`);
      const its = templateOf(section, inPool, own, inPool.length - 1, poolName) ?? own;
      if (its !== undefined) for (const it of inPool) sharing.set(it, its);
    }
  }
  return sharing;
}

/** What each object says for itself: no template may. */
const ownKeys: readonly string[] = ["state", "managed", "renamedFrom"];

/** Kinds of which there are many that are alike. */
const templated: ReadonlySet<string> = new Set(["phones", "endUsers", "lines"]);

/**
 * What a group shares beyond a template, as another one that extends it; undefined where it spares too few lines. It is
 * spared once less than there are objects, or groups, that would say it.
 */
function templateOf(
  section: Section,
  group: readonly CompactObject[],
  base: Sharing | undefined,
  spared: number,
  name: () => string,
): Sharing | undefined {
  const { identity } = schemaOf(section);
  const shared = sharedValues(group.map((it) => it.fields));
  const values = Object.fromEntries(
    Object.entries(shared).filter(([key]) => !identity.includes(key) && !ownKeys.includes(key)),
  );
  const more = base === undefined ? values : beyond(values, base.values);
  const count = Object.keys(more).length;
  if (base === undefined ? count < worth.values || spared < 1 : count * spared <= worth.lines) return undefined;
  const extended = base === undefined ? {} : { extends: base.template.name ?? null };
  return { ...(base && { base }), values, template: { name: name(), for: section, ...extended, ...more } };
}

const withBases = (it: Sharing): readonly Sharing[] => [...(it.base ? withBases(it.base) : []), it];

/** A template, and all that it gives to whoever extends it. */
interface Sharing {
  /** The one that its template extends. */
  readonly base?: Sharing;
  readonly template: JsonObject;
  readonly values: JsonObject;
}

const allName = (section: Section): string => (section === "endUsers" ? "users" : section);

function templateName(section: Section, subject: string, fields: JsonObject): string {
  if (section === "endUsers") return `users-${fileNamePart(subject || "all").toLowerCase()}`;
  if (section === "lines") return `lines-${fileNamePart(subject || "none").toLowerCase()}`;
  const model = typeof fields.model === "string" ? fields.model : "";
  const jabber = jabberNames.get(modelOf(model)?.namePrefix ?? "");
  if (jabber !== undefined) return jabber;
  const known = !isToFillIn(model) && model !== "";
  return known ? fileNamePart(model).toLowerCase() : "phones";
}

const jabberNames: ReadonlyMap<string, string> = new Map([
  ["CSF", "jabber-desktop"],
  ["TCT", "jabber-iphone"],
  ["BOT", "jabber-android"],
  ["TAB", "jabber-tablet"],
]);

function withTemplate(section: Section, fields: JsonObject, { template, values }: Sharing): JsonObject {
  const { identity } = schemaOf(section);
  const own = Object.entries(beyond(fields, values));
  return Object.fromEntries([
    ...identity.flatMap((key) => (key in fields ? [[key, fields[key] ?? null] as const] : [])),
    ["extends", template.name ?? null] as const,
    ...own.filter(([key]) => !identity.includes(key)),
  ]);
}

function distinctPaths(tables: boolean): (it: CompactObject) => string {
  const known = new Map<string, string>();
  const name = distinctFileNames();
  return ({ section, fields, outside }) => {
    const by = tables ? undefined : section === "phones" ? fields.devicePool : fields.userProfile;
    const part = typeof by === "string" && !isToFillIn(by) ? `-${fileNamePart(by)}` : "";
    const kind = section === "endUsers" ? "users" : section;
    const aside = outside === true ? "-not-mra" : "";
    const key = `${section}${aside} ${typeof by === "string" ? by : ""}`;
    const path = known.get(key) ?? `${name(`${kind}${part}${aside}`)}.mra.yaml`;
    known.set(key, path);
    return path;
  };
}

const byIdentity = (a: CompactObject, b: CompactObject): number => byCodeUnit(identityText(a), identityText(b));
const identityText = ({ section, fields }: CompactObject): string =>
  schemaOf(section)
    .identity.map((key) => textIn(fields[key]))
    .join("\u0000");

const textIn = (it: Json | undefined): string => (typeof it === "string" || typeof it === "number" ? String(it) : "");

import { identityOf, sectionOf, type Address } from "../../../core/src/base/address.ts";
import { ok, type Result } from "../../../core/src/base/result.ts";
import { isBuiltIn, objectSchema, schemaOf, sections as allSections } from "../../../core/src/catalog/catalog.ts";
import type { Section } from "../../../core/src/catalog/generated/fields.ts";
import { isIn } from "../../../core/src/catalog/versions.ts";
import type { Project } from "../../../core/src/model/project.ts";
import { referencesIn } from "../../../core/src/plan/references.ts";
import type { LiveObject } from "../../../core/src/plan/state.ts";
import { systemClock } from "../deploy/clock.ts";
import { readSection } from "../deploy/read-section.ts";
import { importedTexts } from "../workspace/import-live.ts";
import type { FilesView } from "../workspace/view.ts";
import { readWhole, type Ref } from "./objects.ts";
import type { OpenCluster } from "./open-clusters.ts";
import { noSection, type Trouble } from "./trouble.ts";

/** Which live objects are wanted. */
export interface WantedObjects {
  readonly objects: readonly Ref[];
  /** Every object of these sections, too. What each cluster has from the start is left out. */
  readonly sections?: readonly string[] | "all";
  /** And what these refer to, and what that refers to, as far as the cluster has it. */
  readonly withReferences?: boolean;
}

/**
 * The live objects that an import asks for, whole, each once: those named, those of whole sections, and what they refer to
 * when that is wanted. All or nothing. What is referred to and not there, or there from the start, is left out.
 */
export async function readImported(
  open: OpenCluster,
  { objects, sections, withReferences }: WantedObjects,
  signal: AbortSignal,
): Promise<Result<readonly LiveObject[], Trouble>> {
  const found = new Map<Address, LiveObject>();
  for (const ref of objects) {
    const live = await readWhole(open, ref, signal);
    if (!live.ok) return live;
    found.set(live.value.address, live.value);
  }
  const { schema: version } = open.identity;
  const named =
    sections === "all" ? allSections.filter((it) => isIn(version, schemaOf(it).versions)) : (sections ?? []);
  for (const section of named) {
    if (objectSchema(section) === undefined) return noSection(section);
    const read = await readSection(section as Section, version, open.cluster, systemClock, () => undefined, signal);
    if (!read.ok) return read;
    for (const it of read.value) found.set(it.address, it);
  }
  if (withReferences === true) {
    const gathered = await gatherReferences(open, found, signal);
    if (!gathered.ok) return gathered;
  }
  for (const it of found.values()) open.read.set(it.address, it);
  return ok([...found.values()]);
}

/** Adds what the objects refer to, and what that refers to. */
async function gatherReferences(
  open: OpenCluster,
  found: Map<Address, LiveObject>,
  signal: AbortSignal,
): Promise<Result<undefined, Trouble>> {
  const asked = new Set<Address>(found.keys());
  // A map is walked in the order of adding: what is found on the way has its turn.
  for (const it of found.values())
    for (const { to } of referencesIn(it.section, it.fields)) {
      if (asked.has(to)) continue;
      asked.add(to);
      const schema = objectSchema(sectionOf(to));
      const [name = ""] = identityOf(to);
      if (schema === undefined || isBuiltIn(schema, name)) continue;
      const live = await open.cluster.get(schema.section as Section, { identity: identityOf(to) }, signal);
      if (!live.ok) return live;
      if (live.value !== undefined) found.set(live.value.address, live.value);
    }
  return ok(undefined);
}

/** Live objects in the texts of files. */
export interface ImportedTexts {
  /** How many objects were read. */
  readonly objects: number;
  /** The files that become others, by URI; `before` is undefined for those that are new. */
  readonly files: readonly { readonly uri: string; readonly before: string | undefined; readonly after: string }[];
}

/**
 * Live objects taken into the texts of files. What a file states of an object takes the live value, everything else of the
 * file stays; an object that no file describes goes behind the last one of its kind, or into a file of its own kind, in
 * `folder` (a URI) while no file of the cluster says where.
 */
export async function importObjects(
  open: OpenCluster,
  wanted: WantedObjects & { readonly fields?: readonly string[]; readonly folder?: string },
  project: Project | undefined,
  { files }: Pick<FilesView, "files">,
  signal: AbortSignal,
): Promise<Result<ImportedTexts, Trouble>> {
  const read = await readImported(open, wanted, signal);
  if (!read.ok) return read;
  const before = new Map([...files].map(([uri, { tree }]) => [uri, tree.text]));
  const texts = importedTexts(read.value, wanted.fields, {
    cluster: project?.name ?? open.called,
    version: open.identity.schema,
    ...(project?.definition
      ? {}
      : { definition: { name: project?.name ?? open.called, version: open.identity.schema } }),
    project,
    texts: before,
    folder: wanted.folder,
  });
  const changed = [...texts].map(([uri, after]) => ({ uri, before: before.get(uri), after }));
  return ok({ objects: read.value.length, files: changed.filter((it) => it.before !== it.after) });
}

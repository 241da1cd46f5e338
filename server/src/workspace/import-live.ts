import { dirname } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Address } from "../../../core/src/base/address.ts";
import type { JsonObject } from "../../../core/src/base/json.ts";
import { addTo } from "../../../core/src/base/lists.ts";
import { schemaOf } from "../../../core/src/catalog/catalog.ts";
import type { Section } from "../../../core/src/catalog/generated/fields.ts";
import type { Version } from "../../../core/src/catalog/schema.ts";
import { bind } from "../../../core/src/model/bind.ts";
import type { ConfigObject } from "../../../core/src/model/object.ts";
import type { Project } from "../../../core/src/model/project.ts";
import { fileFields } from "../../../core/src/plan/file-fields.ts";
import type { LiveObject } from "../../../core/src/plan/state.ts";
import { appendItem } from "../../../core/src/syntax/append-item.ts";
import { apply } from "../../../core/src/syntax/edit.ts";
import { parse } from "../../../core/src/syntax/parse.ts";
import { entryOf } from "../../../core/src/syntax/tree.ts";
import { writeDocument } from "../../../core/src/syntax/write.ts";
import { describedAt } from "./described.ts";
import { mergeLive } from "./merge-live.ts";
import { mergeRows } from "./merge-rows.ts";

/** The files into which live objects are taken. */
export interface ImportPlace {
  /** The cluster's name in the files. */
  readonly cluster: string;
  readonly version: Version;
  readonly project: Project | undefined;
  /** The text of every file by URI. */
  readonly texts: ReadonlyMap<string, string>;
  /** What is known of a cluster that no file defines: the first new document says it. */
  readonly definition?: JsonObject;
  /** URI of the folder of new files while no file of the cluster says where. */
  readonly folder: string | undefined;
  /** What of a live object is written where no file describes it; absent: all that a file can state. */
  readonly fieldsOf?: (live: LiveObject) => JsonObject;
  /** Hears of values that stand in tables where no cell of their own holds them: those stay as they are. */
  readonly left?: (values: readonly string[]) => void;
}

/** The files that are other after live objects were taken in, with their new texts. Equal inputs give equal texts. */
export function importedTexts(
  objects: readonly LiveObject[],
  only: readonly string[] | undefined,
  place: ImportPlace,
): ReadonlyMap<string, string> {
  const { project, version } = place;
  const after = new Map<string, string>();
  const byFile = new Map<string, Map<Address, LiveObject>>();
  const absent = new Map<Section, LiveObject[]>();
  for (const live of objects) {
    const described = describedAt(project, live.address);
    if (described === undefined) addTo(absent, live.section, live);
    else if (described.managed) {
      const { uri } = described.node.chunk;
      const file = byFile.get(uri) ?? new Map<Address, LiveObject>();
      byFile.set(uri, file.set(live.address, live));
    }
  }
  for (const [uri, live] of byFile) {
    const text = place.texts.get(uri) ?? "";
    const rows = project === undefined ? [] : [...live.keys()].flatMap((it) => rowAt(project, it));
    const merged = project === undefined ? undefined : mergeRows(text, rows, live, { version, project });
    if (merged !== undefined && merged.left.length > 0) place.left?.(merged.left);
    // The rows of a workbook stand on their mapping: no text holds their cells.
    const inSheet = rows.some((it) => it.row?.grid.delimiter !== undefined);
    after.set(uri, inSheet && merged !== undefined ? merged.text : mergeLive(text, uri, live, only, version));
  }
  let cluster = place.definition ?? place.cluster;
  for (const [section, live] of absent) if (addSection(section, live, cluster, place, after)) cluster = place.cluster; // it is defined once
  return after;
}

const rowAt = (project: Project, address: Address): readonly ConfigObject[] => {
  const described = describedAt(project, address);
  return described?.row === undefined ? [] : [described];
};

/** True: they stand in a document of their own, which names or defines the cluster. */
function addSection(
  section: Section,
  live: readonly LiveObject[],
  defined: string | JsonObject,
  place: ImportPlace,
  after: Map<string, string>,
): boolean {
  const { cluster, texts, fieldsOf = fileFields } = place;
  const objects = live.map(fieldsOf);
  const single = schemaOf(section).identity.length === 0;
  for (const uri of single ? [] : new Set([...after.keys(), ...texts.keys()])) {
    const text = after.get(uri) ?? texts.get(uri) ?? "";
    if (!text.includes(section)) continue;
    for (const list of listsOf(uri, text, cluster, section)) {
      const edits = objects.flatMap((it) => appendItem(text, list, it) ?? []);
      const [first] = edits;
      if (first === undefined) continue;
      // All stand behind the same last item: together they are one edit.
      after.set(uri, apply(text, [{ span: first.span, newText: edits.map((it) => it.newText).join("") }]));
      return false;
    }
  }
  const uri = newFile(section, place);
  const before = after.get(uri) ?? texts.get(uri);
  const document = writeDocument(defined, [{ section, objects, single }]);
  after.set(uri, before === undefined ? document : `${before.trimEnd()}\n---\n${document}`);
  return true;
}

const listsOf = (uri: string, text: string, cluster: string, section: string) =>
  bind(parse(uri, text)).documents.flatMap((it) => {
    const list = it.cluster === cluster ? entryOf(it.tree.root, section)?.value : undefined;
    return list?.kind === "seq" ? [list] : [];
  });

// Beside the other files of the cluster, called after its kind.
function newFile(section: Section, { project, texts, folder }: ImportPlace): string {
  const beside = project?.documents[0]?.tree.spot.chunk.uri ?? [...texts.keys()][0];
  const name = `${section}.mra.yaml`;
  if (beside?.startsWith("file:")) return pathToFileURL(`${dirname(fileURLToPath(beside))}/${name}`).href;
  return folder === undefined ? `untitled:${name}` : `${folder.replace(/\/$/, "")}/${name}`;
}

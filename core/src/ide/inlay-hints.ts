import type { Span } from "../base/span.ts";
import { message, say, type Language } from "../base/text.ts";
import { exists } from "../catalog/catalog.ts";
import { iceSections } from "../catalog/generated/fields.ts";
import type { BoundFile } from "../model/bind.ts";
import { iceAbove, iceOf } from "../model/ice.ts";
import type { ConfigObject } from "../model/object.ts";
import { participates } from "../model/participation.ts";
import type { Project } from "../model/project.ts";
import { entryOf, spanOf, type Node } from "../syntax/tree.ts";
import { describeField } from "./describe.ts";
import { objectsIn, projectOf, type World } from "./world.ts";

/** A note of the editor's own behind a value. */
export interface Hint {
  readonly offset: number;
  readonly text: string;
  /** Markdown. */
  readonly tooltip: string;
}

/**
 * What holds although the file does not say it: behind an object's name, the defaults of the fields that Cisco's procedure
 * sets and this object leaves out; behind a phone's common phone profile, which level's ICE settings win.
 */
export function hintsIn(world: World, file: BoundFile, range: Span, language: Language): readonly Hint[] {
  return file.documents.flatMap((document) => {
    const project = projectOf(world, document);
    return objectsIn(document).flatMap((object) => {
      const { start } = spanOf(object.identity);
      if (
        project === undefined ||
        start < range.start ||
        start > range.end ||
        !object.managed ||
        object.state === "absent" ||
        !participates(object, project)
      )
        return [];
      return [...defaults(object, project, language), ...ice(object, project, language)];
    });
  });
}

function defaults(object: ConfigObject, project: Project, language: Language): readonly Hint[] {
  const unsaid = object.schema.fields.filter(
    (it) =>
      it.step !== undefined &&
      it.default !== undefined &&
      it.readOnly !== true &&
      exists(it, project.version) &&
      entryOf(object.values, it.key) === undefined,
  );
  const at = object.schema.identity.map((key) => entryOf(object.node, key)?.value).find((it) => it !== undefined);
  if (unsaid.length === 0 || at === undefined) return [];
  const text = unsaid.map((it) => `${it.key}: ${String(it.default)}`).join(", ");
  return [
    {
      offset: endOf(at),
      text,
      tooltip: unsaid.map((it) => describeField(it, object.schema, language)).join("\n\n---\n\n"),
    },
  ];
}

function ice(object: ConfigObject, project: Project, language: Language): readonly Hint[] {
  if (iceOf(object) !== undefined) return [];
  const named = object.schema.fields.find(
    ({ type }) => type.kind === "reference" && isIceSection(type.to) && isIceSection(object.section),
  );
  const profile = named && entryOf(object.values, named.key)?.value;
  const [nearest] = iceAbove(object, project);
  if (nearest?.ice.enabled === undefined || profile === undefined) return [];
  const on = nearest.ice.enabled.value ? { en: "on", ko: "사용" } : { en: "off", ko: "사용 안 함" };
  const text = say(message({ en: "ICE: {0}", ko: "ICE: {0}" }, on), language);
  const from = message(
    {
      en: "From {0}: a phone's own block takes precedence over its common phone profile, and that over the enterprise phone configuration.",
      ko: "{0}에서 가져왔습니다. 전화기 자체 설정이 일반 전화 프로파일보다, 일반 전화 프로파일이 엔터프라이즈 전화기 구성보다 우선합니다.",
    },
    nearest.object.name,
  );
  return [{ offset: endOf(profile), text, tooltip: say(from, language) }];
}

const isIceSection = (section: string): boolean => iceSections.some((it) => it === section);

const endOf = (node: Node): number => node.chunk.offset + node.end;

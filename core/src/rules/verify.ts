import type { Text } from "../base/text.ts";
import { expresswaysOf, type Expressway } from "../model/expressway.ts";
import type { Project } from "../model/project.ts";
import { isBefore } from "../model/release.ts";

const isDefault = ({ release }: Expressway): boolean => release !== undefined && !isBefore(release.release, [14, 2]);

/**
 * Since when or in which mode an Expressway-C of the files verifies the tomcat certificates of the nodes: by default from
 * X14.2 on, before that in TLS verify mode. Undefined where none is said to.
 */
export function verification(project: Project): Text | undefined {
  const by = expresswaysOf(project).find((it) => isDefault(it) || it.tlsVerify?.value === true);
  if (by === undefined) return undefined;
  return isDefault(by)
    ? { en: "from X14.2 on", ko: "X14.2부터" }
    : { en: "in TLS verify mode", ko: "TLS 검증 모드에서" };
}

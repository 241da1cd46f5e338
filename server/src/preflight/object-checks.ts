import { address, type Address } from "../../../core/src/base/address.ts";
import { message, say, type Message } from "../../../core/src/base/text.ts";
import { isBuiltIn, schemaOf } from "../../../core/src/catalog/catalog.ts";
import { bind } from "../../../core/src/model/bind.ts";
import type { ConfigObject } from "../../../core/src/model/object.ts";
import type { Project } from "../../../core/src/model/project.ts";
import { checkObject } from "../../../core/src/rules/check.ts";
import type { Finding } from "../../../core/src/rules/finding.ts";
import { rules } from "../../../core/src/rules/index.ts";
import { takesPart } from "../../../core/src/rules/user.ts";
import { nodeAt, stringOf } from "../../../core/src/syntax/tree.ts";
import { parse } from "../../../core/src/syntax/parse.ts";
import { writeDocument } from "../../../core/src/syntax/write.ts";
import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import { faultText } from "../axl/fault-text.ts";
import { notRun, verdicts, wrong, type Check } from "./check.ts";
import type { ClusterReads } from "./cluster-reads.ts";
import type { World } from "./world.ts";

const limitMs = 30_000;
/** So many are read at most: a workstation asks, and somebody waits. */
const mostObjects = 200;

/**
 * What the files only refer to (`managed: false`) is on the cluster, and nobody looked at it: it is read as a whole, put in
 * its place among the files, and Cisco's rules say what they did not say without it. One check for each rule.
 */
export function objectChecks(world: World): readonly Check[] {
  const { cluster, project } = world;
  const referred = referredTo(project);
  const [first] = referred;
  if (cluster === undefined || first === undefined) return [];
  const sections = new Set(referred.flatMap((it) => [it.section, ...around(project, it)]));
  const asked = rules.filter(
    (it) => it.live === "objects" && it.on !== "project" && it.on.some((section) => sections.has(section)),
  );
  let judged: Promise<Result<readonly Finding[], Message>> | undefined;
  return asked.map((rule) => ({
    id: `objects ${rule.id}`,
    rule: rule.id,
    label: message({ en: "{0}?", ko: "{0}?" }, rule.title),
    spot: first.identity,
    limitMs: world.limit(limitMs),
    silence: notRun(faultText({ kind: "timeout" })),
    async ask() {
      judged ??= judge(project, cluster, referred, AbortSignal.timeout(world.limit(limitMs)));
      const found = await judged;
      if (!found.ok) return [notRun(found.fault)];
      return verdicts(
        found.value.filter((it) => it.code === rule.id).map((it) => wrong(it.message, it.spot)),
        message(
          {
            en: "Not so, by what the cluster has of {0} objects that the files only refer to",
            ko: "그렇지 않습니다(파일에서 참조만 하는 객체 {0}개의 클러스터 값 기준)",
          },
          referred.length,
        ),
      );
    },
  }));
}

const referredTo = (project: Project): readonly ConfigObject[] =>
  project.documents
    .flatMap((it) => it.objects)
    .filter((it) => !it.managed && takesPart(it) && !isBuiltIn(schemaOf(it.section), it.name))
    .slice(0, mostObjects);

const around = (project: Project, it: ConfigObject): readonly ConfigObject["section"][] =>
  project.referrers(it.address).map(({ from }) => from.section);

async function judge(
  project: Project,
  cluster: ClusterReads,
  referred: readonly ConfigObject[],
  signal: AbortSignal,
): Promise<Result<readonly Finding[], Message>> {
  const live = new Map<string, ConfigObject>();
  for (const it of referred) {
    const identity = schemaOf(it.section).identity.map((key) => stringOf(nodeAt(it.node, key)) ?? "");
    const answer = await cluster.get(it.section, { identity }, signal);
    if (!answer.ok) return fail(faultText(answer.fault));
    // What is not there at all is the plan's to say.
    const bound = answer.value && boundAs(project.name, it, answer.value.fields);
    if (bound) live.set(it.address, bound);
  }
  const whole = withLive(project, live);
  const known = new Set(findingsIn(project, new Map()).map(keyOf));
  return ok(findingsIn(whole, live).filter((it) => !known.has(keyOf(it))));
}

/** What the rules say of the objects of the files, each as the cluster has it where that is known, at its line of the files. */
const findingsIn = (project: Project, live: ReadonlyMap<string, ConfigObject>): readonly Finding[] =>
  project.documents
    .flatMap((it) => it.objects)
    .flatMap((own) => {
      const seen = live.get(own.address);
      const found = [...checkObject(seen ?? own, project)];
      return seen === undefined ? found : found.map((it) => ({ ...it, spot: own.identity }));
    });

const keyOf = ({ code, message: said, spot }: Finding): string => `${code} ${spot.chunk.uri} ${say(said, "en")}`;

function boundAs(
  cluster: string,
  { section, address: its }: ConfigObject,
  fields: Parameters<typeof writeDocument>[1][number]["objects"][number],
): ConfigObject | undefined {
  const single = schemaOf(section).identity.length === 0;
  const objects = [{ ...fields, ...(!single && { managed: false }) }];
  const file = bind(parse("live:object", writeDocument(cluster, [{ section, objects, single }])));
  return file.documents[0]?.objects.find((it) => it.address === its);
}

function withLive(project: Project, live: ReadonlyMap<string, ConfigObject>): Project {
  const at = (its: Address): ConfigObject | undefined => live.get(its) ?? project.at(its);
  return {
    name: project.name,
    definition: project.definition,
    definitions: project.definitions,
    version: project.version,
    documents: project.documents,
    siblings: project.siblings,
    objects: ((section) => project.objects(section).map((it) => live.get(it.address) ?? it)) as Project["objects"],
    at,
    find: ((section, name) => at(address(section, name))) as Project["find"],
    all: (its) => {
      const own = live.get(its);
      return own ? [own] : project.all(its);
    },
    referrers: (its) => [
      ...project.referrers(its).filter((it) => !live.has(it.from.address)),
      ...[...live.values()].flatMap((it) => it.references.filter((one) => one.to === its)),
    ],
    surroundings: (key) => project.surroundings(key),
  };
}

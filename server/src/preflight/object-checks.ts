import { address, identityOf, sectionOf, type Address } from "../../../core/src/base/address.ts";
import { message, say, type Message } from "../../../core/src/base/text.ts";
import { isBuiltIn, schemaOf, sections as allSections } from "../../../core/src/catalog/catalog.ts";
import { bind } from "../../../core/src/model/bind.ts";
import { isUse } from "../../../core/src/model/first-use.ts";
import type { ConfigObject, Reference } from "../../../core/src/model/object.ts";
import type { Project } from "../../../core/src/model/project.ts";
import { checkObject } from "../../../core/src/rules/check.ts";
import type { Finding } from "../../../core/src/rules/finding.ts";
import { rules } from "../../../core/src/rules/index.ts";
import { takesPart } from "../../../core/src/rules/user.ts";
import type { Section } from "../../../core/src/catalog/generated/fields.ts";
import type { Spot } from "../../../core/src/syntax/tree.ts";
import { parse } from "../../../core/src/syntax/parse.ts";
import { writeDocument } from "../../../core/src/syntax/write.ts";
import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import { faultText } from "../axl/fault-text.ts";
import { notRun, verdicts, wrong, type Check } from "./check.ts";
import type { ClusterReads } from "./cluster-reads.ts";
import type { PreflightContext } from "./world.ts";

const limitMs = 30_000;
/** So many are read at most: a workstation asks, and somebody waits. */
const mostObjects = 200;

/** An object that the cluster has and the files do not describe. */
interface Referred {
  readonly section: Section;
  readonly address: Address;
  /** The object itself where it is only referred to, else the name that stands for it: where findings stand. */
  readonly spot: Spot;
}

/**
 * What the files only refer to (`managed: false`, or by name alone) is on the cluster, and nobody looked at it: it is read
 * as a whole, put in its place among the files, and Cisco's rules say what they did not say without it. As it is read
 * whole, a key that it lacks is lacking on the cluster. One check for each rule.
 */
export function objectChecks(world: PreflightContext): readonly Check[] {
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
    spot: first.spot,
    limitMs: world.limit(limitMs),
    onTimeout: notRun(faultText({ kind: "timeout" })),
    async ask() {
      judged ??= judge(project, cluster, referred, world.within(limitMs));
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

function referredTo(project: Project): readonly Referred[] {
  const found = new Map<Address, Referred>();
  for (const it of project.documents.flatMap((each) => each.objects)) {
    if (!takesPart(it, project)) continue;
    if (!it.managed) found.set(it.address, { section: it.section, address: it.address, spot: it.identity });
    for (const { to, node } of it.references) {
      const section = allSections.find((each) => each === sectionOf(to));
      if (section !== undefined && project.at(to) === undefined && !found.has(to))
        found.set(to, { section, address: to, spot: node });
    }
  }
  return [...found.values()]
    .filter(({ section, address: its }) => !isBuiltIn(schemaOf(section), identityOf(its).join(" ")))
    .slice(0, mostObjects);
}

const around = (project: Project, it: Referred): readonly ConfigObject["section"][] =>
  project.referrers(it.address).map(({ from }) => from.section);

async function judge(
  project: Project,
  cluster: ClusterReads,
  referred: readonly Referred[],
  signal: AbortSignal,
): Promise<Result<readonly Finding[], Message>> {
  const live = new Map<Address, ConfigObject>();
  for (const it of referred) {
    const answer = await cluster.get(it.section, { identity: identityOf(it.address) }, signal);
    if (!answer.ok) return fail(faultText(answer.fault));
    // What is not there at all is the plan's to say.
    const bound = answer.value && boundAs(project.name, it, answer.value.fields);
    if (bound) live.set(it.address, bound);
  }
  const whole = withLive(project, live);
  const spots = new Map(referred.map((it) => [it.address, it.spot]));
  const known = new Set(findingsIn(project, new Map(), spots).map(keyOf));
  return ok(findingsIn(whole, live, spots).filter((it) => !known.has(keyOf(it))));
}

/** What the rules say of the objects, each as the cluster has it where that is known, at its line of the files. */
function findingsIn(
  project: Project,
  live: ReadonlyMap<Address, ConfigObject>,
  spots: ReadonlyMap<Address, Spot>,
): readonly Finding[] {
  const own = project.documents.flatMap((it) => it.objects);
  const described = new Set(own.map((it) => it.address));
  const others = [...live.values()].filter((it) => !described.has(it.address));
  return [...own, ...others].flatMap((it) => {
    const seen = live.get(it.address);
    const found = [...checkObject(seen ?? it, project)];
    const spot = described.has(it.address) ? it.identity : spots.get(it.address);
    return seen === undefined || spot === undefined ? found : found.map((each) => ({ ...each, spot }));
  });
}

const keyOf = ({ code, message: said, spot }: Finding): string => `${code} ${spot.chunk.uri} ${say(said, "en")}`;

function boundAs(
  cluster: string,
  { section, address: its }: Referred,
  fields: Parameters<typeof writeDocument>[1][number]["objects"][number],
): ConfigObject | undefined {
  // Read as a whole: a key that is not there has no value on the cluster, which rules say of objects that files manage.
  const single = schemaOf(section).identity.length === 0;
  const file = bind(parse("live:object", writeDocument(cluster, [{ section, objects: [fields], single }])));
  return file.documents[0]?.objects.find((it) => it.address === its);
}

function withLive(project: Project, live: ReadonlyMap<Address, ConfigObject>): Project {
  const others = [...live.values()].filter((it) => project.at(it.address) === undefined);
  const at = (its: Address): ConfigObject | undefined => live.get(its) ?? project.at(its);
  const referrers = (its: Address): readonly Reference[] => [
    ...project.referrers(its).filter((it) => !live.has(it.from.address)),
    ...[...live.values()].flatMap((it) => it.references.filter((one) => one.to === its)),
  ];
  const withThem: Project = {
    name: project.name,
    definition: project.definition,
    definitions: project.definitions,
    version: project.version,
    documents: project.documents,
    siblings: project.siblings,
    objects: ((section) => [
      ...project.objects(section).map((it) => live.get(it.address) ?? it),
      ...others.filter((it) => it.section === section),
    ]) as Project["objects"],
    at,
    find: ((section, name) => at(address(section, name))) as Project["find"],
    all: (its) => {
      const own = live.get(its);
      return own ? [own] : project.all(its);
    },
    like: (its) => project.like(its),
    referrers,
    // What the cluster has is written without templates.
    holderSays: (from, key) => project.holderSays(from, key),
    once: (find) => find(withThem, undefined),
    isFirstUse: (it) => referrers(it.to).find(isUse)?.node === it.node,
    templates: project.templates,
    template: (name) => project.template(name),
    inheritances: project.inheritances,
    rowForms: project.rowForms,
    surroundings: (key) => project.surroundings(key),
  };
  return withThem;
}

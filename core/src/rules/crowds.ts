import type { ConfigObject } from "../model/object.ts";
import type { ProjectIndex } from "../model/project-index.ts";
import type { Topic } from "../model/topic.ts";
import { alikeness, type Alike, type Learned } from "./alike.ts";
import { rulesOf } from "./check.ts";
import type { CrowdTopics, Unit, UnitCrowd } from "./unit.ts";

/** Which units are alike, and of which of them it is to be asked again what holds for all. */
export class Crowds {
  /** Of these one is to be asked for all: whether nothing is another thing by what changed. */
  readonly doubted = new Map<UnitCrowd, () => boolean>();
  readonly #byAlike = new WeakMap<Alike, UnitCrowd>();
  readonly #find = new WeakMap<ProjectIndex, (of: ConfigObject) => Alike | undefined>();

  /** What a unit's object has in common with others; it is a member of their crowd from then on. */
  alikeOf(it: Unit): Alike | undefined {
    const { project, of } = it;
    if (project === undefined || "on" in of) return undefined;
    const alike = this.#findIn(project)(of);
    if (it.crowd?.alike !== alike) this.leave(it);
    if (alike === undefined) return undefined;
    const crowd = it.crowd ?? this.#byAlike.get(alike) ?? crowdOf(alike);
    this.#byAlike.set(alike, crowd);
    if (it.crowd === undefined) crowd.members.add(it);
    it.crowd = crowd;
    // What they inherit tells their shape, too.
    if (of.inheritance) subscribe(crowd.asked.same, of.inheritance.shape);
    if (of.row) subscribe(crowd.asked.same, of.row.form.shape);
    return alike;
  }

  leave(it: Unit): void {
    const { crowd } = it;
    it.crowd = undefined;
    if (crowd?.members.delete(it) === true && crowd.members.size === 0) this.#forget(crowd);
  }

  /**
   * What was asked for a crowd has another answer. If it was asked for all, one of them is to be asked anew; what those learned that
   * say the same is forgotten. Gives the units that are to be asked each.
   */
  invalidated(it: CrowdTopics): Iterable<Unit> {
    const crowd = it.whose();
    if (it === crowd.asked.all) {
      unsubscribe(it);
      const isAsBefore = crowd.alike.doubt();
      this.doubted.set(crowd, this.doubted.get(crowd) ?? isAsBefore);
      return [];
    }
    this.#forget(crowd);
    return crowd.members;
  }

  #findIn(project: ProjectIndex): (of: ConfigObject) => Alike | undefined {
    const known = this.#find.get(project);
    if (known !== undefined) return known;
    const find = alikeness(rulesOf, (alike, run) => {
      this.#hearForAll(project, alike, run);
    });
    this.#find.set(project, find);
    return find;
  }

  #hearForAll(project: ProjectIndex, alike: Alike, run: () => Learned): void {
    const [crowd, before, topics] = [this.#byAlike.get(alike), project.asked, new Set<Topic>()];
    project.asked = (topic) => topics.add(topic);
    try {
      const learned = run();
      if (crowd !== undefined && learned !== "each") for (const it of topics) subscribe(crowd.asked[learned], it);
    } finally {
      project.asked = before;
    }
  }

  #forget(crowd: UnitCrowd): void {
    crowd.alike.forget();
    this.doubted.delete(crowd);
    for (const it of [crowd.asked.all, crowd.asked.same]) unsubscribe(it);
  }
}

function crowdOf(alike: Alike): UnitCrowd {
  const of = (): CrowdTopics => ({ whose: () => crowd, topics: [] });
  const crowd: UnitCrowd = { alike, members: new Set(), asked: { all: of(), same: of() } };
  return crowd;
}

function subscribe(it: CrowdTopics, topic: Topic): void {
  if (it.topics.includes(topic)) return;
  it.topics.push(topic);
  topic.add(it);
}

function unsubscribe(it: CrowdTopics): void {
  for (const topic of it.topics) topic.delete(it);
  it.topics.length = 0;
}

import type { Section } from "../catalog/generated/fields.ts";
import type { ConfigObject } from "../model/object.ts";
import type { Project } from "../model/project.ts";
import { Watched, watchingQuestions } from "../model/watched.ts";
import { grouping, type Own } from "./alike-groups.ts";
import { Recall, type Recalled } from "./recall.ts";
import type { ObjectRule } from "./rule.ts";
import { takesPart } from "./user.ts";

/** So many shapes are remembered. */
const mostShapes = 256;

/** What one rule was found to say of objects that are alike. */
interface Asked {
  readonly rule: ObjectRule;
  readonly silence: Recall;
}

/**
 * Objects that state the same keys and have all else in common (`alike-groups.ts`): what none of them says for itself is the
 * same for all. A rule that read only such things of one of them, and had nothing to say, has nothing to say of any; one that
 * read what they say has nothing to say where this is the same. Holds as long as the project is as it was.
 */
export interface Alike {
  /** The rules that may have something to say of the next object. */
  readonly open: readonly Asked[];
  takesPart(object: ConfigObject, project: Project): boolean;
  /** Whether an object is known to have the shape of its section. */
  hasShape(object: ConfigObject): boolean;
  /** It was found out that an object has it. */
  noteShape(object: ConfigObject): void;
  /** Whether a rule is known to have nothing to say of an object; finds it out where it pays. */
  isSilent(asked: Asked, object: ConfigObject, project: Project): boolean;
  /**
   * What is the same for all may be another thing now, and is forgotten. Gives whether, once one of them was asked again, all
   * that was known of all is known again: then nobody else need be asked.
   */
  doubt(): () => boolean;
  /** The project is another one now. */
  forget(): void;
}

/** Whom what was learned is about: all that are alike, those that say the same, or nobody else. */
export type Learned = "all" | "same" | "each";

/** Runs something by which something is learned. What is asked of the project meanwhile is asked for those it is about. */
export type ForAll = (alike: Alike, run: () => Learned) => void;

const atOnce: ForAll = (_, run) => {
  run();
};

/** Finds those that are alike, of one project. `rulesOf` gives the rules of a section. */
export const alikeness = (
  rulesOf: (section: Section) => readonly ObjectRule[],
  forAll: ForAll = atOnce,
): ((of: ConfigObject) => Alike | undefined) => grouping((own, of) => new Group(own, rulesOf(of.section), forAll));

class Group implements Alike {
  readonly #own: Own;
  readonly #forAll: ForAll;
  readonly #shapes = new Set<string>();
  #part = new Recall();
  #asked: readonly Asked[];
  open: readonly Asked[];

  constructor(own: Own, rules: readonly ObjectRule[], forAll: ForAll) {
    this.#own = own;
    this.#forAll = forAll;
    this.open = this.#asked = rules.map(anew);
  }

  takesPart(object: ConfigObject, project: Project): boolean {
    const known = this.#part.known((key) => this.#own.said(object, key));
    if (typeof known === "boolean") return known;
    if (known === "each") return takesPart(object, project);
    return this.#find(this.#part, object, (it) => takesPart(it, project)) ?? takesPart(object, project);
  }

  hasShape(object: ConfigObject): boolean {
    const shape = this.#own.shapeOf(object);
    return shape !== undefined && this.#shapes.has(shape);
  }

  noteShape(object: ConfigObject): void {
    const shape = this.#own.shapeOf(object);
    if (shape !== undefined && this.#shapes.size < mostShapes) this.#shapes.add(shape);
  }

  isSilent(of: Asked, object: ConfigObject, project: Project): boolean {
    const { rule, silence } = of;
    const known = silence.known((key) => this.#own.said(object, key));
    if (known !== undefined) return known === true;
    const found = this.#find(silence, object, (it) => isEmpty(rule.check(it, project)));
    if (silence.forAll === true) this.open = this.open.filter((it) => it !== of);
    return found === true;
  }

  doubt(): () => boolean {
    const [takes, were] = [this.#part.forAll, this.#silent];
    if (takes !== undefined) this.#part = new Recall();
    this.open = this.#asked = this.#asked.map((it) => (it.silence.forAll === undefined ? it : anew(it.rule)));
    return () => {
      const are = new Set(this.#silent);
      return this.#part.forAll === takes && were.every((it) => are.has(it));
    };
  }

  forget(): void {
    this.#part = new Recall();
    this.#shapes.clear();
    this.open = this.#asked = this.#asked.map(({ rule }) => anew(rule));
  }

  get #silent(): readonly ObjectRule[] {
    return this.#asked.flatMap(({ rule, silence }) => (silence.forAll === true ? rule : []));
  }

  #find(to: Recall, object: ConfigObject, run: (it: ConfigObject) => boolean): boolean | undefined {
    let found: boolean | undefined;
    this.#forAll(this, () => {
      const [known, learned] = learn(to, object, this.#own, run);
      found = known;
      return learned;
    });
    return found;
  }
}

const anew = (rule: ObjectRule): Asked => ({ rule, silence: new Recall() });

function isEmpty(of: Iterable<unknown>): boolean {
  for (const _ of of) return false;
  return true;
}

// Runs something for one object and learns what it gave, if it read nothing but keys.
function learn(
  to: Recall,
  object: ConfigObject,
  own: Own,
  run: (it: ConfigObject) => boolean,
): readonly [found: boolean | undefined, learned: Learned] {
  const reads = new Map<string, string>();
  const heard = { isEach: false };
  const all = (): void => {
    heard.isEach = true;
  };
  const watched = new Watched(object, {
    varies: (key) => own.varies(key),
    says(key) {
      if (!heard.isEach && own.varies(key) && !reads.has(key)) reads.set(key, own.said(object, key));
    },
    all,
  });
  // Who sees other objects of the same kind may find itself among them, and see by that which it is.
  const found = watchingQuestions(
    (section) => {
      if (section === undefined || section === object.section) all();
    },
    () => run(watched),
  );
  const known: Recalled = heard.isEach ? "each" : found;
  to.learn(reads, known);
  const learned = reads.size > 0 ? "same" : known === "each" ? "each" : "all";
  return [known === "each" ? undefined : known, learned];
}

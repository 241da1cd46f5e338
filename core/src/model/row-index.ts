import type { Ancestry } from "./inherited.ts";
import { MappedRows } from "./mapped-rows.ts";
import type { ConfigObject } from "./object.ts";
import type { RowPlan } from "./row-form.ts";
import { changesWhatIsHidden } from "./same-laid.ts";
import type { TemplateReference } from "./template.ts";
import { Topic } from "./topic.ts";

/** The mappings of a project that rows make objects by. */
export interface RowIndex {
  readonly all: readonly MappedRows[];
  /** Takes the object of a row in; nothing happens to one that is written out. */
  join(object: ConfigObject, topics?: Set<Topic>): void;
  leave(object: ConfigObject, topics?: Set<Topic>): void;
  /** Looks which mappings say another thing than before. */
  renew(topics: Set<Topic>): void;
}

/** What hears of changes by mappings. */
export interface RowListener {
  /** A name that all objects of a mapping have is there, is gone, or has other objects behind it. */
  inherit(from: MappedRows, reference: TemplateReference, how: "there" | "gone" | "others"): void;
  /** Objects of a section may say another thing. */
  sayOther(section: string): void;
  /** Its objects may hide another part of what a template says. */
  hidesOther(from: Ancestry, topics: Set<Topic>): void;
}

/** No rows yet. `ask` hears what is asked. */
export function emptyRows(ask: (topic: Topic) => void, tell: RowListener): RowIndex {
  const forms = new Map<MappedRows, RowPlan>();
  const crowds = new Topic();

  return {
    get all() {
      ask(crowds);
      return [...forms.keys()];
    },
    join(object, topics) {
      const form = object.row?.form;
      if (!(form instanceof MappedRows)) return;
      if (!forms.has(form)) {
        forms.set(form, form.plan);
        form.ask = ask;
        topics?.add(crowds);
        for (const it of form.plan.references) tell.inherit(form, it, "there");
      }
      form.add(object);
      topics?.add(form.crowd);
      for (const it of forms.get(form)?.references ?? []) tell.inherit(form, it, "others");
    },
    leave(object, topics) {
      const form = object.row?.form;
      const plan = form instanceof MappedRows ? forms.get(form) : undefined;
      if (!(form instanceof MappedRows) || plan === undefined) return;
      form.remove(object);
      topics?.add(form.crowd);
      for (const it of plan.references) tell.inherit(form, it, form.users.size > 0 ? "others" : "gone");
      if (form.users.size > 0) return;
      forms.delete(form);
      topics?.add(crowds);
    },
    renew(topics) {
      for (const [form, before] of forms) {
        if (form.plan === before) continue;
        forms.set(form, form.plan);
        become(form, before, tell, topics);
      }
    },
  };
}

// It is asked of by names of objects, by its keys, and by what its objects hide of their templates.
function become(form: MappedRows, before: RowPlan, tell: RowListener, topics: Set<Topic>): void {
  const { plan } = form;
  for (const it of before.references) tell.inherit(form, it, "gone");
  for (const it of plan.references) tell.inherit(form, it, "there");
  form.changed(before, topics);
  if (plan.mapping.schema) tell.sayOther(plan.mapping.schema.section);
  if (changesWhatIsHidden(before, plan))
    for (const it of new Set([...form.users].flatMap(({ inheritance }) => inheritance ?? [])))
      tell.hidesOther(it, topics);
}

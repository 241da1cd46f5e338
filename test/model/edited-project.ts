import { finished } from "../../core/src/base/steps.ts";
import { bind, type BoundFile } from "../../core/src/model/bind.ts";
import { readGrid, type Grid } from "../../core/src/model/grid.ts";
import { emptyIndex, type ProjectIndex } from "../../core/src/model/project-index.ts";
import { Derived } from "../../core/src/model/derived.ts";
import type { Topic } from "../../core/src/model/topic.ts";
import { changedObjects } from "../../core/src/rules/changed-objects.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { reparsingText } from "../../core/src/syntax/reparse-text.ts";

/** A project of which files become others, as in an engine. */
export interface EditedProject {
  readonly project: ProjectIndex;
  /** A file has another text, or is gone; gives the topics of which answers may be others now. */
  become(uri: string, text: string | undefined): ReadonlySet<Topic>;
}

/** What somebody hears of who asks a project something, and the answer. */
export interface Asked {
  readonly topics: ReadonlySet<Topic>;
  readonly answer: string;
}

/** A project of the cluster `t`; each table of its files has the sheet. */
export function editedProject(texts: Readonly<Record<string, string>>, csv = "N,D\n"): EditedProject {
  const project = emptyIndex("t", () => []);
  const files = new Map<string, BoundFile>();
  const grid = readGrid("file:///t.csv", csv, ",") as Grid;
  const become = (uri: string, text: string | undefined): ReadonlySet<Topic> => {
    const before = files.get(uri);
    const whole = `apiVersion: mra/v1\n${text ?? ""}`;
    const tree = before === undefined ? parse(uri, whole) : finished(reparsingText(before.tree, whole));
    const after = text === undefined ? undefined : bind(tree, before, () => ({ kind: "rows", grid }));
    const [gone, come] = finished(changedObjects(before, after));
    const topics = new Set<Topic>();
    project.remove(
      gone.map((it) => it.object),
      topics,
    );
    project.add(
      come.map((it) => it.object),
      topics,
    );
    for (const it of project.setDocuments(uri, after?.documents ?? [])) topics.add(it);
    if (after === undefined) files.delete(uri);
    else files.set(uri, after);
    // What is derived tells for itself whether it is another thing.
    for (const topic of topics)
      for (const it of [...topic.subscribers()]) if (it instanceof Derived && it.renew()) topics.add(it.topic);
    return topics;
  };
  for (const [uri, text] of Object.entries(texts)) become(uri, text);
  return { project, become };
}

/** Asks as a rule does; what it subscribes to stays subscribed. */
export function ask(project: ProjectIndex, question: (of: ProjectIndex) => unknown): Asked {
  const topics = new Set<Topic>();
  project.asked = (topic) => topics.add(topic);
  try {
    const answer = JSON.stringify(question(project) ?? "nothing");
    for (const it of topics) it.add({ topics: [...topics] });
    return { topics, answer };
  } finally {
    project.asked = undefined;
  }
}

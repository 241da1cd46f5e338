import type { FieldSchema } from "../catalog/schema.ts";
import type { Chunk } from "../syntax/tree.ts";
import type { Laid, LaidEntry } from "./layout.ts";
import type { Mapping, Table } from "./table.ts";
import type { TemplateReference } from "./template.ts";
import type { Topic } from "./topic.ts";

/** What all rows of a table make by one of its mappings, bound to the columns of its sheet. */
export interface RowPlan {
  readonly table: Table;
  readonly mapping: Mapping;
  /** Which of the mappings it is, from 0. */
  readonly part: number;
  readonly entries: readonly LaidEntry[];
  /** The same by key: of two with one key the second counts where the first is empty. */
  readonly byKey: ReadonlyMap<string, readonly Laid[]>;
  /** The keys whose value is written in the mapping and the same for all rows, but for what names an object and the tool's keys. */
  readonly shared: ReadonlySet<string>;
  /** The keys that say the same of each row as long as the objects of the rows stay. */
  readonly fixed: ReadonlySet<string>;
  /** The names of other objects in what is shared. */
  readonly references: readonly TemplateReference[];
  /** The other keys at the top that hold names of other objects. */
  readonly naming: readonly FieldSchema[];
  /** Some value is a list or map: it is looked into for names. */
  readonly isDeep: boolean;
}

/** The way by which the rows of a table get what their mapping says; it stays while the mapping is edited. */
export interface RowForm {
  readonly plan: RowPlan;
  /** Woken when its mapping changes. */
  readonly topic: Topic;
  /** Woken when its objects may have another shape by that. */
  readonly shape: Topic;
  /** Whether its mapping stands in a piece of a file. */
  readonly standsIn: (chunk: Chunk) => boolean;
  /** All that it says is read. */
  isRead(): void;
  /** What it says under a key is read. What stays as long as the form is told only to who has its place from it. */
  isReadAt(key: string, isPlaced: boolean): void;
  /** What it says now; whoever asks is told when that changes. */
  readonly said: RowPlan;
  /** The name of another object that all its objects have at a key at the top. */
  referenceAt(key: string): TemplateReference | undefined;
}

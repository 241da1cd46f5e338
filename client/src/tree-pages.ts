import type { CancellationToken } from "vscode";
import type { Failure } from "../../core/src/wire/failure.ts";
import type { ObjectPage, ObjectRow, ObjectsParams } from "../../core/src/wire/protocol.ts";
import type { PhoneRegistration } from "../../core/src/wire/registrations.ts";
import type { Registrations } from "./registrations.ts";
import type { Session } from "./session.ts";
import { heed } from "./sign-in.ts";
import { connectionOf, type SectionTreeNode } from "./tree-nodes.ts";

/** What was read of a section so far. */
export interface Reading {
  /** By name, each object once: AXL promises no order, and may give a row on two pages. */
  readonly rows: readonly ObjectRow[];
  /** How many rows were given so far, those that came twice with them: where the next page begins. */
  readonly given: number;
  readonly more: boolean;
  readonly total?: number;
  readonly readAt: Date;
  /** The last attempt failed; the rows are those of an earlier one. */
  readonly failure?: Failure;
}
export type Filter =
  /** The cluster looks for it. `exact`: the text is a name that is there. */
  | {
      readonly by: "search";
      readonly key: string;
      readonly label: string;
      readonly text: string;
      readonly exact: boolean;
    }
  /** What AXL cannot search: the lines that were read are looked at. */
  | { readonly by: "value"; readonly label: string; readonly text: string }
  | { readonly by: "findings" | "inFiles" | "notInFiles" }
  /** How a phone is registered, through Expressway or not told through what. */
  | { readonly by: "registration"; readonly stand: "registered" | "expressway" | "unregistered" };

/** Whether a row is one of those that a filter leaves. `registration`: as far as it was read. */
export function passes(
  row: ObjectRow,
  filter: Filter | undefined,
  registration: PhoneRegistration | undefined,
): boolean {
  switch (filter?.by) {
    case undefined:
    case "search":
      return true;
    case "value":
      return row.details.some(([label, value]) => label === filter.label && value === filter.text);
    case "findings":
      return row.warnings.length > 0;
    case "inFiles":
      return row.inFiles !== "absent" && row.inFiles !== "unknown";
    case "notInFiles":
      return row.inFiles === "absent";
    case "registration":
      return registration !== undefined && isAsWanted(registration.stand, filter.stand);
  }
}

/** Who comes through Expressway is registered, too. */
const isAsWanted = (is: PhoneRegistration["stand"], wanted: PhoneRegistration["stand"]): boolean =>
  is === wanted || (wanted === "registered" && is === "expressway");

/** A filter as the cluster is asked. */
const asked = (filter: Filter | undefined): Pick<ObjectsParams, "filter" | "exact"> =>
  filter?.by === "search" ? { filter: { [filter.key]: filter.text }, exact: filter.exact } : {};

/** The rows of every section that was opened, read page by page. */
export interface Pages {
  /** What is there, without reading anything. */
  peek(node: SectionTreeNode): Reading | undefined;
  /** What is there, or the first page. */
  read(node: SectionTreeNode): Promise<Reading>;
  /** One page more. */
  readMore(node: SectionTreeNode): Promise<Reading>;
  /** Counts all that there are, by the filter. The reading has the number afterwards, or the failure. */
  count(node: SectionTreeNode, token?: CancellationToken, most?: number): Promise<void>;
  filterOf(node: SectionTreeNode): Filter | undefined;
  setFilter(node: SectionTreeNode, filter: Filter | undefined): void;
  /** Forgets what was read of a section, or of all sections of a connection; filters stay. */
  forget(node: SectionTreeNode): void;
  forgetAll(connection: string): void;
  /** Asks anew how the rows stand to the files, without reading the cluster. Gives the sections where that changed. */
  renewMarks(): Promise<readonly SectionTreeNode[]>;
}

/** Pages that are read in search of a line to show. */
const mostPages = 10;

/** Few enough to come at once, enough to be worth a round trip. */
const pageSize = 100;

export const openPages = (session: Session, registrations: Registrations): Pages =>
  new SectionPages(session, registrations);

class SectionPages implements Pages {
  readonly #session: Session;
  readonly #registrations: Registrations;
  readonly #readings = new Map<SectionTreeNode, Reading>();
  readonly #filters = new Map<SectionTreeNode, Filter>();
  readonly #underWay = new Map<SectionTreeNode, Promise<Reading>>();

  constructor(session: Session, registrations: Registrations) {
    this.#session = session;
    this.#registrations = registrations;
  }

  peek(node: SectionTreeNode): Reading | undefined {
    return this.#readings.get(node);
  }

  async read(node: SectionTreeNode): Promise<Reading> {
    return this.#readings.get(node) ?? this.#once(node, undefined);
  }

  readMore(node: SectionTreeNode): Promise<Reading> {
    return this.#once(node, this.#readings.get(node));
  }

  async count(node: SectionTreeNode, token?: CancellationToken, most?: number): Promise<void> {
    const connection = connectionOf(node);
    const filter = this.#filters.get(node);
    const question = {
      connection,
      section: node.section.section,
      ...(filter?.by === "search" ? { filter: { [filter.key]: filter.text } } : {}),
      ...(most === undefined ? {} : { most }),
    };
    const answer = await this.#session.server.ask("mra/count", question, token);
    const reading = this.#readings.get(node);
    if (token?.isCancellationRequested || !reading || this.#filters.get(node) !== filter) return;
    if (most !== undefined && (!answer.ok || answer.value >= most)) return; // nobody asked: it stays unknown
    this.#readings.set(
      node,
      answer.ok
        ? { ...reading, total: answer.value }
        : { ...reading, failure: heed(this.#session, connection, answer.fault) },
    );
  }

  filterOf(node: SectionTreeNode): Filter | undefined {
    return this.#filters.get(node);
  }

  setFilter(node: SectionTreeNode, filter: Filter | undefined): void {
    if (filter) this.#filters.set(node, filter);
    else this.#filters.delete(node);
    this.#readings.delete(node);
  }

  forget(node: SectionTreeNode): void {
    if (node.section.phones === "are") this.#registrations.forget(connectionOf(node));
    this.#readings.delete(node);
  }

  forgetAll(connection: string): void {
    this.#registrations.forget(connection);
    for (const node of this.#readings.keys()) if (connectionOf(node) === connection) this.#readings.delete(node);
  }

  async renewMarks(): Promise<readonly SectionTreeNode[]> {
    const renewed: SectionTreeNode[] = [];
    for (const [node, reading] of this.#readings) {
      const { section } = node.section;
      const marks = await this.#session.server.ask("mra/marks", { connection: connectionOf(node), section });
      const rows = reading.rows.map((it) => ({ ...it, inFiles: marks[it.address] ?? it.inFiles }));
      const isAsBefore = rows.every((it, i) => it.inFiles === reading.rows[i]?.inFiles);
      if (this.#readings.get(node) !== reading || isAsBefore) continue;
      this.#readings.set(node, { ...reading, rows });
      renewed.push(node);
    }
    return renewed;
  }

  /** One request per section at a time: a second click waits for the first. */
  #once(node: SectionTreeNode, before: Reading | undefined): Promise<Reading> {
    const running = this.#underWay.get(node) ?? this.#fill(node, before);
    this.#underWay.set(node, running);
    return running.finally(() => this.#underWay.delete(node));
  }

  /** A page; where the rows are looked at here, as many as give a line, within reason. */
  async #fill(node: SectionTreeNode, before: Reading | undefined): Promise<Reading> {
    const isShown = (row: ObjectRow): boolean =>
      passes(row, this.#filters.get(node), this.#registrations.of(connectionOf(node), row.name));
    const shown = (it: Reading | undefined): number => it?.rows.filter(isShown).length ?? 0;
    let reading = await this.#fetch(node, before);
    for (let i = 1; i < mostPages && reading.more && !reading.failure && shown(reading) === shown(before); i++)
      reading = await this.#fetch(node, reading);
    return reading;
  }

  async #fetch(node: SectionTreeNode, before: Reading | undefined): Promise<Reading> {
    const connection = connectionOf(node);
    const filter = this.#filters.get(node);
    const answer = await this.#session.server.ask("mra/objects", {
      connection,
      section: node.section.section,
      ...asked(filter),
      skip: before?.given ?? 0,
      first: pageSize,
    });
    const reading: Reading = answer.ok
      ? joined(before, answer.value)
      : {
          ...(before ?? { rows: [], given: 0, more: false, readAt: new Date() }),
          failure: heed(this.#session, connection, answer.fault),
        };
    // Only a filter has to wait for them: the rows themselves are shown without.
    if (filter?.by === "registration")
      await this.#registrations.read(
        connection,
        reading.rows.map((it) => it.name),
      );
    this.#readings.set(node, reading);
    return reading;
  }
}

function joined(before: Reading | undefined, page: ObjectPage): Reading {
  const total = page.total ?? before?.total;
  return {
    rows: sortedOnce([...(before?.rows ?? []), ...page.rows]),
    given: (before?.given ?? 0) + page.rows.length,
    more: page.more,
    ...(total === undefined ? {} : { total }),
    readAt: new Date(page.readAt),
  };
}

const byName = new Intl.Collator(undefined, { numeric: true });
const sortedOnce = (rows: readonly ObjectRow[]): readonly ObjectRow[] =>
  [...new Map(rows.map((it) => [`${it.address} ${it.uuid}`, it])).values()].sort(
    (a, b) => byName.compare(a.name, b.name) || byName.compare(a.address, b.address),
  );

import type { Address } from "../../../../core/src/base/address.ts";
import type { Json } from "../../../../core/src/base/json.ts";
import type { Steps } from "../../../../core/src/base/steps.ts";
import { say, type Language } from "../../../../core/src/base/text.ts";
import { phoneSection, schemaOf } from "../../../../core/src/catalog/catalog.ts";
import type { Section } from "../../../../core/src/catalog/generated/fields.ts";
import { newest } from "../../../../core/src/catalog/versions.ts";
import type { ConfigObject } from "../../../../core/src/model/object.ts";
import { participates } from "../../../../core/src/model/participation.ts";
import type { Project } from "../../../../core/src/model/project.ts";
import { concernedIn } from "../../../../core/src/plan/concerned.ts";
import type { LiveObject } from "../../../../core/src/plan/state.ts";
import { severities, type Severity } from "../../../../core/src/rules/finding.ts";
import { dataOf } from "../../../../core/src/syntax/data.ts";
import { entryOf } from "../../../../core/src/syntax/tree.ts";
import type { TableColumn, TableParams, TableSign, TableView } from "../../../../core/src/wire/table.ts";
import type { Listed, OpenCluster } from "../../clusters/open-clusters.ts";
import { phoneStand, type PhoneStand } from "../../clusters/phone-stand.ts";
import { standOf } from "../../clusters/stand.ts";
import { troubleText, type Trouble } from "../../clusters/trouble.ts";
import type { Session } from "../session.ts";
import { uriKeyOf } from "../texts.ts";
import type { ClusterDesk } from "./desk.ts";
import { draftCells } from "./table-cells.ts";
import { briefText, cellText, columnPlans, no, profileKeys, yes, type ColumnPlan } from "./table-columns.ts";

/** What a table is made of. */
export interface TableGround {
  readonly section: Section;
  readonly project: Project | undefined;
  readonly open: OpenCluster | undefined;
  readonly desk: ClusterDesk;
  readonly session: Session;
  readonly language: Language;
  /** Why the cluster could not be read. */
  readonly unread: Trouble | undefined;
}

/** A row: an object of the files, one of the cluster, or both. */
interface Row {
  readonly address: Address;
  readonly name: string;
  readonly object: ConfigObject | undefined;
  readonly live: LiveObject | undefined;
}

/** Objects of one kind as a table, in steps. */
export function* tableView({ cluster, uri, columns: wanted = [] }: TableParams, ground: TableGround): Steps<TableView> {
  const { section, project, open, language } = ground;
  const schema = schemaOf(section);
  const listed = open?.listed.get(section);
  const { rows, onlyLive } = yield* rowsIn(uri, ground, listed);
  const version = project?.version ?? open?.identity.schema ?? newest;
  const isPhone = section === phoneSection;
  const plans = columnPlans(section, version, isPhone, language);
  const shown = plans.filter((it) => it.usual || wanted.includes(it.key));
  const tell = yield* teller(ground, listed);
  const drafts = shown.map(() => draftCells());
  for (const [i, row] of rows.entries()) {
    if (i % rowsAtOnce === 0) yield;
    for (const [at, plan] of shown.entries()) {
      const { text, sign } = tell(row, plan);
      drafts[at]?.add(text, sign);
    }
  }
  const columns = shown.map(({ key, label, help, edits }, at): TableColumn => ({
    ...{ key, label, help, edits },
    ...(drafts[at]?.done() ?? { values: [] }),
  }));
  return {
    ...{ cluster, section, title: schema.plural[language], onlyLive, columns },
    addresses: rows.map((it) => it.address),
    offered: plans.map(({ key, label }) => ({ key, label })),
    actions: {
      ...(schema.belongsBy !== undefined && { belongs: schema.belongsBy }),
      profiles: profileKeys(section),
    },
    ...(open !== undefined && { connection: open.connection }),
    ...(listed !== undefined && { readAt: listed.readAt }),
    ...(ground.unread !== undefined && { unread: say(troubleText(ground.unread), language) }),
    phones: isPhone,
  };
}

/** Rows between two pauses: less than a millisecond of work. */
const rowsAtOnce = 20;

function* rowsIn(
  uri: string | undefined,
  { section, project, open }: TableGround,
  listed: Listed | undefined,
): Steps<{ readonly rows: readonly Row[]; readonly onlyLive: number }> {
  const rows: Row[] = [];
  const key = uri === undefined ? undefined : uriKeyOf(uri);
  for (const [i, object] of (project?.objects(section) ?? []).entries()) {
    if (i % 1_000 === 999) yield;
    if (key !== undefined && !liesInFile(object, key)) continue;
    const { address, name } = object;
    rows.push({ address, name, object, live: open?.read.get(address) });
  }
  const described = rows.length;
  if (key === undefined)
    for (const live of listed?.objects ?? []) {
      const { address, name } = live;
      if (project?.at(address) === undefined)
        rows.push({ address, name, object: undefined, live: open?.read.get(address) ?? live });
    }
  return { rows, onlyLive: rows.length - described };
}

/** Whether an object is written in a file, or in a sheet, or made of the rows of a table that a file names. */
export const liesInFile = ({ node, place, row }: ConfigObject, uri: string): boolean =>
  node.chunk.uri === uri || place.chunk.uri === uri || row?.grid.uri === uri;

interface Told {
  readonly text: string;
  readonly sign?: TableSign;
}

/** Tells the text of a row in a column. */
function* teller(ground: TableGround, listed: Listed | undefined): Steps<(row: Row, plan: ColumnPlan) => Told> {
  const { project, open, desk, language } = ground;
  const findings = project === undefined ? undefined : yield* findingsByObject(project, ground);
  const outside = open === undefined ? undefined : desk.drift.drifted(open.connection);
  const there = listed && new Set(listed.objects.map((it) => it.address));
  const liveText = ({ object, live, address }: Row): string => {
    if (object === undefined || open === undefined) return "";
    if (outside?.has(address) === true) return stands.drifted[language];
    if (there?.has(address) === false) return stands.missing[language];
    const is = live === undefined ? "unknown" : standOf(live, project, open.identity.schema);
    return is === "different" ? stands.different[language] : "";
  };
  return (row, { source }) => {
    const { object, live, name } = row;
    switch (source.kind) {
      case "name":
        return { text: name };
      case "field":
        return { text: cellText(valueIn(row, source.field.key), source.field.type, language) };
      case "brief":
        return { text: briefText(valueIn(row, source.field.key)) };
      case "template":
        return { text: object?.base?.name ?? "" };
      case "part":
        return {
          text:
            object === undefined || project === undefined ? "" : (participates(object, project) ? yes : no)[language],
        };
      case "registration":
        return open === undefined ? { text: "" } : registrationIn(ground, open, live?.name ?? name);
      case "findings":
        return findings?.get(row.address) ?? { text: "" };
      case "inFiles":
        return { text: (object === undefined ? no : yes)[language] };
      case "live":
        return { text: liveText(row) };
    }
  };
}

const valueIn = ({ object, live }: Row, key: string): Json | undefined => {
  if (object === undefined) return live?.fields[key];
  const node = entryOf(object.values, key)?.value;
  return node === undefined ? undefined : dataOf(node);
};

function registrationIn({ desk, language }: TableGround, { cluster }: OpenCluster, name: string): Told {
  const last = desk.registrations.last(cluster, name);
  if (last === undefined) return { text: "" };
  const stand = phoneStand(last.is);
  return { text: registered[stand][language], sign: stand === "expressway" || stand === "registered" ? "good" : "" };
}

/** The codes of what is found in each object, the gravest first. */
function* findingsByObject(project: Project, { session, language }: TableGround): Steps<ReadonlyMap<string, Told>> {
  const uris = new Set(session.uris());
  const found = [...uris].flatMap((uri) => session.findings(uri)).filter((it) => it.severity !== "hint");
  const concerned = yield* concernedIn(
    project,
    found.map((it) => it.spot),
  );
  const codes = new Map<Address, Map<string, Severity>>();
  for (const [i, { spot, code, severity, through }] of found.entries()) {
    if (i % 100 === 99) yield;
    const addresses = concerned(spot);
    for (const address of addresses.length === 0 && through !== undefined ? [through.address] : addresses) {
      const own = codes.get(address) ?? new Map<string, Severity>();
      const before = own.get(code);
      if (before === undefined || severities.indexOf(severity) < severities.indexOf(before)) own.set(code, severity);
      codes.set(address, own);
    }
  }
  const told = new Map<string, Told>();
  for (const [address, own] of codes) {
    const sorted = [...own].sort(([, a], [, b]) => severities.indexOf(a) - severities.indexOf(b));
    const worst = sorted[0]?.[1];
    told.set(address, {
      text: sorted.map(([code, severity]) => `${severityWords[severity][language]} ${code}`).join(", "),
      sign: worst === "error" || worst === "warning" ? worst : "",
    });
  }
  return told;
}

const severityWords = {
  error: { en: "error", ko: "오류" },
  warning: { en: "warning", ko: "경고" },
  info: { en: "info", ko: "정보" },
  hint: { en: "hint", ko: "힌트" },
} as const;

const registered: Readonly<Record<PhoneStand, Readonly<Record<Language, string>>>> = {
  expressway: { en: "through Expressway", ko: "Expressway를 통해 등록" },
  registered: { en: "registered", ko: "등록됨" },
  unregistered: { en: "not registered", ko: "등록되지 않음" },
  unknown: { en: "unknown", ko: "알 수 없음" },
};

const stands = {
  drifted: { en: "changed outside", ko: "외부에서 변경됨" },
  different: { en: "different", ko: "다름" },
  missing: { en: "not on the cluster", ko: "클러스터에 없음" },
} as const;

import { schemaOf, sections } from "../catalog/catalog.ts";
import type { EnumValue, FieldSchema, FieldType } from "../catalog/schema.ts";
import type { Text } from "../base/text.ts";

const field = (key: string, type: FieldType, label: Text, help: Text, required = false): FieldSchema => ({
  ...{ key, axl: key, type, label, help },
  ...(required && { required }),
});

/** The sections that are lists: what a template may be for, and what a row may make. */
const lists: readonly EnumValue[] = sections
  .map((it) => schemaOf(it))
  .filter((it) => it.identity.length > 0)
  .map((it) => ({ value: it.section, help: it.plural }));

/** What an object or template takes its values from. */
export const extendsField = field(
  "extends",
  { kind: "reference", to: "templates", outside: true },
  { en: "Template", ko: "템플릿" },
  {
    en: "The template whose values hold where the object states none of its own.",
    ko: "객체에 값이 없을 때 값을 가져올 템플릿입니다.",
  },
);

/** The keys of a template that are its own. */
export const templateFields: readonly FieldSchema[] = [
  field(
    "name",
    { kind: "string" },
    { en: "Name of the template", ko: "템플릿 이름" },
    {
      en: "The name that objects give under `extends`; one in all files of the cluster.",
      ko: "객체의 `extends`에 적는 이름입니다. 클러스터의 모든 파일에서 하나뿐입니다.",
    },
    true,
  ),
  field(
    "for",
    { kind: "string", choices: lists },
    { en: "Section", ko: "섹션" },
    { en: "The section of the objects that use it.", ko: "템플릿을 사용하는 객체의 섹션입니다." },
    true,
  ),
  extendsField,
];

const words = (...all: readonly string[]): FieldType => ({ kind: "string", choices: all.map((value) => ({ value })) });

const columnsField = field(
  "columns",
  words("same"),
  { en: "Columns are keys", ko: "열이 곧 키" },
  {
    en: "`same`, in place of `values`: the headings are the keys, or those of BAT.",
    ko: "`values` 대신 `same`을 쓰면 머리글이 키입니다. BAT의 머리글도 쓸 수 있습니다.",
  },
);

/** What the values of a row are, until its section is known. */
export const valuesField = (fields: readonly FieldSchema[]): FieldSchema =>
  field(
    "values",
    { kind: "map", fields },
    { en: "Values of the object", ko: "객체의 값" },
    {
      en: "Keys of the object. `{Heading}` in quotes is the row's cell of that column, `{Heading:upper}` in capitals.",
      ko: "객체의 키입니다. 따옴표 안의 `{머리글}`은 해당 열의 셀이고 `{머리글:upper}`는 대문자로 바꾼 값입니다.",
    },
  );

/** The keys of an item of `rows`, but its values. */
export const mappingFields: readonly FieldSchema[] = [
  field(
    "section",
    { kind: "string", choices: lists },
    { en: "Section", ko: "섹션" },
    { en: "The section of the object that each row makes.", ko: "각 행이 만드는 객체의 섹션입니다." },
    true,
  ),
  field(
    "when",
    { kind: "string" },
    { en: "Column that says whether", ko: "만들지 여부를 정하는 열" },
    {
      en: "A heading: an empty cell there, or a word for no, makes no object.",
      ko: "머리글입니다. 셀이 비어 있거나 아니요를 뜻하는 단어이면 객체를 만들지 않습니다.",
    },
  ),
  extendsField,
  columnsField,
];

/** What each row of a table makes. */
export const rowsField = field(
  "rows",
  { kind: "list", item: ".", of: { kind: "map", fields: [...mappingFields, valuesField([])] } },
  { en: "What each row makes", ko: "각 행이 만드는 객체" },
  { en: "One item for each object that a row makes.", ko: "행 하나가 만드는 객체마다 항목 하나를 적습니다." },
  true,
);

/** The keys of a table. */
const tableFields: readonly FieldSchema[] = [
  field(
    "file",
    { kind: "string" },
    { en: "Spreadsheet", ko: "스프레드시트" },
    {
      en: "A `.csv`, `.txt`, `.tsv` or `.xlsx`, relative to this file, with `/`.",
      ko: "이 파일을 기준으로 한 `.csv`, `.txt`, `.tsv`, `.xlsx`의 경로이며 `/`로 구분합니다.",
    },
    true,
  ),
  field(
    "sheet",
    { kind: "string" },
    { en: "Sheet", ko: "시트" },
    { en: "Of a workbook; without it the first.", ko: "통합 문서의 시트입니다. 없으면 첫 번째 시트입니다." },
  ),
  field(
    "encoding",
    words("utf-8", "utf-16le", "utf-16be", "cp949"),
    { en: "Encoding", ko: "인코딩" },
    { en: "Found out where it is not stated.", ko: "지정하지 않으면 자동으로 알아냅니다." },
  ),
  field(
    "delimiter",
    words(",", ";", "tab", "|"),
    { en: "Delimiter", ko: "구분 기호" },
    { en: "Found out where it is not stated.", ko: "지정하지 않으면 자동으로 알아냅니다." },
  ),
  columnsField,
  rowsField,
];

/** The top-level keys under which templates and tables stand. */
export const templatesField = field(
  "templates",
  { kind: "list", item: ".", of: { kind: "map", fields: templateFields } },
  { en: "Templates", ko: "템플릿" },
  { en: "Values that objects share by `extends`.", ko: "객체가 `extends`로 함께 쓰는 값입니다." },
);
export const tablesField = field(
  "tables",
  { kind: "list", item: ".", of: { kind: "map", fields: tableFields } },
  { en: "Tables", ko: "표" },
  { en: "Spreadsheets whose rows are objects.", ko: "행이 객체인 스프레드시트입니다." },
);

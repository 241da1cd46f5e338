import { describeField, describeModel, describeSection } from "../../../core/src/ide/describe.ts";
import { exists, fieldOf, listSections, objectSchema, sections } from "../../../core/src/catalog/catalog.ts";
import { versions } from "../../../core/src/catalog/generated/versions.ts";
import { check as checkTexts } from "../../../core/src/rules/check-texts.ts";
import { pageOf } from "../../../core/src/rules/pages.ts";
import { dataOf } from "../../../core/src/syntax/data.ts";
import { answer } from "./answer.ts";
import type { Tool } from "./tool.ts";

/** Objects that one answer names. */
const mostObjects = 50;

const check: Tool = {
  name: "check",
  description:
    "Checks MRA configuration against Cisco's rules, offline: a file or folder (path), or a text that is in no file yet. Gives every finding with its range, and fixes as edits.",
  takes: { path: "A file or folder", text: "The text of one *.mra.yaml file, in place of a path" },
  async run({ path, text }, door) {
    if (text !== undefined) return answer({ findings: checkTexts({ "text.mra.yaml": text }) });
    if (path === undefined) return answer({ error: "check takes path or text" }, true);
    const checked = await door.findings(path);
    return checked.ok ? answer(checked.value) : checked.fault;
  },
};

const explain: Tool = {
  name: "explain",
  description: "The page of a rule, such as MRA033: why, what Cisco says and where, examples.",
  takes: { "rule!": "Its id" },
  run({ rule = "" }) {
    const page = pageOf(rule.toUpperCase(), "en");
    return Promise.resolve(page === undefined ? answer({ error: `there is no rule ${rule}` }, true) : answer({ page }));
  },
};

const describe: Tool = {
  name: "describe",
  description:
    "What a section of the files (devicePools), a field of it, or a phone model is: type, words, default, AXL, place in the GUI, and in which versions of Unified CM. Without arguments: all sections.",
  takes: {
    section: "A key of the files",
    field: "A field of the section",
    model: "A phone model",
    version: "A schema version, such as 14.0",
  },
  run({ section, field, model, version }) {
    if (model !== undefined) {
      const known = describeModel(model, "en");
      return Promise.resolve(
        answer(
          known === undefined ? { error: `no model ${model} is known` } : { model, about: known },
          known === undefined,
        ),
      );
    }
    if (section === undefined) return Promise.resolve(answer({ sections, versions }));
    const schema = objectSchema(section);
    if (schema === undefined)
      return Promise.resolve(answer({ error: `there is no section ${section}`, sections }, true));
    const wanted = versions.find((it) => it === version);
    if (version !== undefined && wanted === undefined)
      return Promise.resolve(answer({ error: `there is no version ${version}`, versions }, true));
    const fields = schema.fields.filter((it) => wanted === undefined || exists(it, wanted));
    if (field === undefined)
      return Promise.resolve(answer({ about: describeSection(schema, "en"), fields: fields.map((it) => it.key) }));
    const found = fieldOf(schema, field);
    if (found === undefined || !fields.includes(found))
      return Promise.resolve(
        answer({ error: `${section} has no field ${field}`, fields: fields.map((it) => it.key) }, true),
      );
    return Promise.resolve(answer({ about: describeField(found, schema, "en") }));
  },
};

const find: Tool = {
  name: "find",
  description:
    "Objects in the files whose name or section has a word in it: address, and their effective values (their own over those of their templates), and who refers to them.",
  takes: {
    path: "A file or folder; that in which you are, where it is not given",
    "word!": "Part of a name, an address or a section",
    field: "Only this value",
  },
  async run({ path = ".", word = "", field }, door) {
    const wanted = word.toLowerCase();
    const projects = await door.projects(path);
    if (!projects.ok) return projects.fault;
    const found = projects.value.flatMap((project) =>
      listSections
        .flatMap((section) => project.objects(section))
        .filter((it) => it.address.toLowerCase().includes(wanted))
        .map((it) => ({ project, object: it })),
    );
    const objects = found.slice(0, mostObjects).map(({ project, object }) => {
      const values = dataOf(object.values) as Readonly<Record<string, unknown>> | undefined;
      return {
        cluster: project.name,
        address: object.address,
        values: field === undefined ? values : { [field]: values?.[field] },
        referrers: project
          .referrers(object.address)
          .slice(0, mostObjects)
          .map((it) => it.from.address),
      };
    });
    return answer({ count: found.length, shown: objects.length, objects });
  },
};

/** What needs no cluster. */
export const offlineTools: readonly Tool[] = [check, explain, describe, find];

import { message } from "../../../core/src/base/text.ts";
import { because, proves, untold } from "./outside-causes.ts";
import { isEdge, note, questionMs, type Visit } from "./outside-visit.ts";
import { domainSpot, recordSpot } from "./spots.ts";
import { serversText } from "./words.ts";

/** What public resolvers say of a domain: where Expressway-E is, and that nothing leads inside. */
export async function askRecords(visit: Visit, domain: string): Promise<void> {
  const { names, project } = visit;
  const edge = `_collab-edge._tls.${domain}`;
  const about = {
    id: `outside-srv ${domain}`,
    rule: "MRA105",
    label: message({ en: "{0} in public DNS", ko: "공용 DNS의 {0}" }, edge),
    spot: recordSpot(project, "public", edge) ?? domainSpot(project, domain),
  };
  const found = await names.srv(edge, visit.within(questionMs));
  if (found.kind === "failed") note(visit, about, untold(message(silent, serversText(names), found.code)));
  else if (found.kind === "none") note(visit, about, because("noRecord", [edge], [], about.spot));
  else {
    const odd = found.records.filter((it) => !isEdge(visit, it.target) || it.port !== 8443);
    const all = found.records.map((it) => `${it.target}:${String(it.port)}`).join(", ");
    note(
      visit,
      about,
      ...odd.map((it) => because("recordElsewhere", [edge, `${it.target}:${String(it.port)}`])),
      ...(odd.length === 0 ? [proves(message({ en: "Leads to {0}", ko: "{0}을(를) 가리킵니다" }, all), [])] : []),
    );
  }
  await askInside(visit, domain);
}

/** The record of the inside must not be seen from outside. */
async function askInside(visit: Visit, domain: string): Promise<void> {
  const { names, project } = visit;
  const uds = `_cisco-uds._tcp.${domain}`;
  const about = {
    id: `outside-uds ${domain}`,
    rule: "MRA007",
    label: message({ en: "{0} in public DNS", ko: "공용 DNS의 {0}" }, uds),
    spot: recordSpot(project, "public", uds) ?? domainSpot(project, domain),
  };
  const found = await names.srv(uds, visit.within(questionMs));
  if (found.kind === "failed") note(visit, about, untold(message(silent, serversText(names), found.code)));
  else if (found.kind === "found") note(visit, about, because("udsOutside", [uds]));
  else note(visit, about, proves(message({ en: "Not there, as it has to be", ko: "올바르게도 없습니다" }), []));
}

const silent = { en: "{0} gives no answer ({1})", ko: "{0}에서 응답하지 않습니다({1})" };

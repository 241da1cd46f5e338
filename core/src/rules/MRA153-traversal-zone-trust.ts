import { message } from "../base/text.ts";
import {
  certificateNamed,
  certificatesOf,
  names,
  type Certificate,
  type SystemCertificates,
} from "../model/certificates.ts";
import { expresswaysOf, type Expressway } from "../model/expressway.ts";
import type { TextList } from "../model/located.ts";
import type { Project } from "../model/project.ts";
import { isBefore } from "../model/release.ts";
import { addItem } from "./fix.ts";
import { projectRule, type Problem } from "./rule.ts";
import { guides } from "./source.ts";
import { spotOf } from "./spot.ts";
import { certificateLabel, systemLabels } from "./trust.ts";

/** Silent while a trust list or the issuer on the other side is not stated. */
export const MRA153 = projectRule({
  id: "MRA153",
  ...guides("TAC 213872; MRA deployment guide X15.0, Certificate Exchange Requirements"),
  severity: "error",
  title: {
    en: "Expressway-C and Expressway-E do not trust each other's CA",
    ko: "Expressway-C와 Expressway-E가 서로의 CA를 신뢰하지 않음",
  },
  *check(project) {
    const told = new Set<TextList["entry"]>();
    const pairs: readonly (Expressway | undefined)[] = expresswaysOf(project);
    for (const pair of pairs.length === 0 ? [undefined] : pairs) {
      for (const { trusting, presented } of directions(pair, project)) {
        const { trust } = trusting;
        const { issuer } = presented;
        if (presented.selfSigned?.value === true) yield* ofSelfSigned(trusting, presented, told);
        if (trust === undefined || issuer === undefined || names(trust, issuer.value) || told.has(trust.entry))
          continue;
        told.add(trust.entry);
        const list = trust.entry.value;
        yield {
          at: spotOf(trust.entry),
          message: message(
            {
              en: 'The trusted CA list of {0} does not contain "{1}", which signed the certificate of {2}; the traversal zone does not come up',
              ko: '{0}의 신뢰할 수 있는 CA 목록에 {2} 인증서를 서명한 "{1}"이(가) 없습니다. Traversal 영역이 활성화되지 않습니다',
            },
            systemLabels[trusting.system],
            issuer.value,
            systemLabels[trusting.system === "expresswayC" ? "expresswayE" : "expresswayC"],
          ),
          related: [{ spot: issuer.node, message: message({ en: "The CA of the other side", ko: "상대방의 CA" }) }],
          fixes: list.kind === "seq" ? [addItem(list, issuer.value)] : [],
        };
      }
    }
  },
});

// A self-signed certificate has no CA: the other side trusts it by itself, in a trust list by its system and its own name.
function* ofSelfSigned(
  { trust, system }: SystemCertificates,
  { name, selfSigned }: Certificate,
  told: Set<TextList["entry"]>,
): Generator<Problem> {
  const other = system === "expresswayC" ? "expresswayE" : "expresswayC";
  const listed = `${other} ${name}`;
  if (trust === undefined || selfSigned === undefined || names(trust, listed) || told.has(trust.entry)) return;
  told.add(trust.entry);
  const list = trust.entry.value;
  yield {
    at: spotOf(trust.entry),
    message: message(
      {
        en: 'The {0} certificate of {1} is self-signed, so it must be uploaded to {2} ("{3}" in its trusted CA list); else the traversal zone does not come up',
        ko: '{1}의 {0} 인증서가 자체 서명되었으므로 {2}에 업로드해야 합니다(신뢰할 수 있는 CA 목록에 "{3}"). 업로드하지 않으면 Traversal 영역이 활성화되지 않습니다',
      },
      certificateLabel(name),
      systemLabels[other],
      systemLabels[system],
      listed,
    ),
    related: [
      { spot: selfSigned.node, message: message({ en: "It is self-signed here", ko: "여기에서 자체 서명되었습니다" }) },
    ],
    fixes: list.kind === "seq" ? [addItem(list, listed)] : [],
  };
}

interface Direction {
  readonly trusting: SystemCertificates;
  readonly presented: Certificate;
}

// Expressway-E presents its server certificate, Expressway-C its client certificate where it has one of its own.
function directions(pair: Expressway | undefined, project: Project): readonly Direction[] {
  const core = certificatesOf(project, "expresswayC", pair);
  const edge = certificatesOf(project, "expresswayE", pair);
  if (core === undefined || edge === undefined) return [];
  const server = certificateNamed(edge, "server");
  const hasTwo = pair?.release === undefined || !isBefore(pair.release.release, [15, 5]);
  const client = (hasTwo ? certificateNamed(core, "client") : undefined) ?? certificateNamed(core, "server");
  return [
    ...(server === undefined ? [] : [{ trusting: core, presented: server }]),
    ...(client === undefined ? [] : [{ trusting: edge, presented: client }]),
  ];
}

import { message } from "../base/text.ts";
import { certificateNamed, everyCertificatesOf, names, type Certificate } from "../model/certificates.ts";
import { isBefore, type Release } from "../model/release.ts";
import { addItem } from "./fix.ts";
import type { Fix } from "./finding.ts";
import { projectRule, type Problem } from "./rule.ts";
import { guides } from "./source.ts";
import { spotOf } from "./spot.ts";
import { sideLabel, type Side } from "./trust.ts";

/** Silent about key usages and releases that are not stated. Before X15.5 one certificate has both roles: MRA104. */
export const MRA151 = projectRule({
  id: "MRA151",
  ...guides("TAC 225693; Expressway Certificate Creation and Use X15.5, Managing Expressway Certificates"),
  severity: "error",
  title: {
    en: "Server and client certificate of Expressway do not fit their roles",
    ko: "Expressway의 서버 및 클라이언트 인증서가 역할에 맞지 않음",
  },
  *check(project) {
    for (const system of ["expresswayC", "expresswayE"] as const)
      for (const side of everyCertificatesOf(project, system)) yield* ofSide(side);
  },
});

function* ofSide(side: Side): Generator<Problem> {
  const [server, client] = [certificateNamed(side, "server"), certificateNamed(side, "client")];
  if (server?.eku !== undefined && !names(server.eku, "serverAuth")) {
    yield {
      at: spotOf(server.eku.entry),
      message: message(
        {
          en: "The server certificate of {0} lacks serverAuth (Server Authentication); clients do not accept it",
          ko: "{0}의 서버 인증서에 serverAuth(서버 인증)가 없습니다. 클라이언트가 인증서를 수락하지 않습니다",
        },
        sideLabel(side),
      ),
      fixes: adding(server, "serverAuth"),
    };
  }
  const old = side.of.find((it) => it.release && isBefore(it.release.release, twoStores))?.release;
  if (client !== undefined && old !== undefined) {
    yield {
      at: client.entry.key,
      severity: "warning",
      message: message(
        {
          en: "{0} has a client certificate of its own only from X15.5 on; on {1} the server certificate serves for both",
          ko: "{0}의 별도 클라이언트 인증서는 X15.5부터 지원됩니다. {1}에서는 서버 인증서가 두 역할에 모두 사용됩니다",
        },
        sideLabel(side),
        old.value,
      ),
    };
    return;
  }
  if (side.of.some((it) => it.release && !isBefore(it.release.release, twoStores)))
    yield* ofClient(side, server, client);
}

/** From this release on Expressway keeps a store for server and one for client certificates. */
const twoStores: Release = [15, 5];

// Expressway-C is the client in the traversal zone. Expressway-E is none in MRA: there it is a note.
function* ofClient(side: Side, server: Certificate | undefined, client: Certificate | undefined): Generator<Problem> {
  const eku = (client ?? server)?.eku;
  if (eku === undefined || names(eku, "clientAuth")) return;
  const isCore = side.system === "expresswayC";
  if (client === undefined && !isCore) return;
  yield {
    at: spotOf(eku.entry),
    severity: !isCore ? "info" : client === undefined ? "warning" : "error",
    message: message(
      !isCore
        ? {
            en: "The client certificate of {0} lacks clientAuth (Client Authentication); MRA works, but far ends that check it refuse calls and federation",
            ko: "{0}의 클라이언트 인증서에 clientAuth(클라이언트 인증)가 없습니다. MRA는 작동하지만 이를 확인하는 상대방은 통화와 페더레이션을 거부합니다",
          }
        : client === undefined
          ? {
              en: "The server certificate of {0} lacks clientAuth and no client certificate is stated; the traversal zone and MRA work only with a client certificate that has it",
              ko: "{0}의 서버 인증서에 clientAuth가 없고 클라이언트 인증서도 지정되지 않았습니다. Traversal 영역과 MRA에는 clientAuth가 있는 클라이언트 인증서가 필요합니다",
            }
          : {
              en: "The client certificate of {0} lacks clientAuth (Client Authentication); Expressway-E refuses the SSH tunnels of the traversal zone, and MRA does not work",
              ko: "{0}의 클라이언트 인증서에 clientAuth(클라이언트 인증)가 없습니다. Expressway-E가 Traversal 영역의 SSH 터널을 거부하므로 MRA가 작동하지 않습니다",
            },
      sideLabel(side),
    ),
    fixes: client === undefined ? [] : adding(client, "clientAuth"),
  };
}

const adding = ({ eku }: Certificate, usage: string): readonly Fix[] =>
  eku?.entry.value.kind === "seq" ? [addItem(eku.entry.value, usage)] : [];

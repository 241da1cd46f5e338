import { message, type Message } from "../../../core/src/base/text.ts";
import type { TeamConsent } from "./consents.ts";

/** What will stand at a shared place and where, to be agreed to once. */
export const consentQuestion = ({ state, where }: TeamConsent): Message =>
  message(state.startsWith("git+") ? texts.branch : texts.folder, where);

const texts = {
  branch: {
    en: "mra.config.yaml keeps the state of this project in a branch: {0}. With each deploy, names and values of objects, the names of users and computers, plans and approvals will stand there and in its history, for everybody who can read the repository; no passwords. Who can write there can approve plans",
    ko: "mra.config.yaml은 이 프로젝트의 상태를 브랜치에 보관합니다: {0}. 배포할 때마다 객체의 이름과 값, 사용자와 컴퓨터 이름, 계획과 승인이 브랜치와 그 기록에 남으며 저장소를 읽을 수 있는 모든 사람이 볼 수 있습니다. 암호는 남지 않습니다. 그곳에 쓸 수 있는 사람은 계획을 승인할 수 있습니다",
  },
  folder: {
    en: "mra.config.yaml keeps the state of this project in {0}. With each deploy, names and values of objects, the names of users and computers, plans and approvals will stand there, for everybody who can read it; no passwords. Who can write there can approve plans",
    ko: "mra.config.yaml은 이 프로젝트의 상태를 {0}에 보관합니다. 배포할 때마다 객체의 이름과 값, 사용자와 컴퓨터 이름, 계획과 승인이 남으며 그곳을 읽을 수 있는 모든 사람이 볼 수 있습니다. 암호는 남지 않습니다. 그곳에 쓸 수 있는 사람은 계획을 승인할 수 있습니다",
  },
};

import { message } from "../base/text.ts";
import { activeIce } from "../model/ice.ts";
import { isUnnamed, subject } from "./label.ts";
import { objectRule } from "./rule.ts";
import { chapter } from "./source.ts";
import { hasMraPhones, isApplied } from "./use.ts";

/** Silent while the files hold neither phones nor universal device templates: then nobody can tell. */
export const MRA032 = objectRule({
  id: "MRA032",
  ...chapter("4", 208),
  severity: "warning",
  live: "surroundings",
  title: {
    en: "Common phone profile with ICE is not applied to any phone",
    ko: "ICE를 구성한 일반 전화 프로파일이 전화기에 적용되지 않음",
  },
  on: ["commonPhoneProfiles"],
  *check(profile, project) {
    if (activeIce(profile, project) === undefined || isUnnamed(profile)) return;
    if (
      isApplied(profile, project) ||
      (!hasMraPhones(project) && project.objects("universalDeviceTemplates").length === 0)
    )
      return;
    yield {
      at: profile.identity,
      message: message(
        {
          en: "{0} sets up ICE, but no phone uses this profile; ICE works only where it is applied",
          ko: "{0}에 ICE가 구성되어 있지만 이 프로파일을 사용하는 전화기가 없습니다. ICE를 사용하려면 전화기에 프로파일을 연결해야 합니다",
        },
        subject(profile),
      ),
    };
  },
});

/** Phones of the demo cluster as BAT's *Export Phones* gives them: user, name, directory number. */
const people = [
  ["calbrecht104", "Carla Albrecht", "2004"],
  ["ealbrecht109", "Emil Albrecht", "2009"],
  ["halbrecht114", "Hugo Albrecht", "2014"],
  ["jalbrecht119", "Jonas Albrecht", "2019"],
  ["malbrecht124", "Milan Albrecht", "2024"],
] as const;

const headings = [
  ..."Device Name,Description,Device Pool,Phone Button Template,Location,Device Type,Common Phone Profile".split(","),
  ..."Owner User ID,Device Security Profile,Device Protocol,SIP Profile,Directory Number 1,Route Partition 1".split(
    ",",
  ),
];

/** An export of BAT, *All Details*, cut to the columns that have a value. */
export const batExport = (): string =>
  [
    headings.join(","),
    ...people.map(([user, name, number]) =>
      [
        ...[`CSF${user.toUpperCase()}`, `"${name}, Home offices"`, "DP-HOME", "Standard Client Services Framework SIP"],
        ...["LOC-HOME", "Cisco Unified Client Services Framework", "CPP-Home", user, "csf-office.example.com", "SIP"],
        ...["Standard SIP Profile", number, "PT-Internal"],
      ].join(","),
    ),
    "",
  ].join("\r\n");

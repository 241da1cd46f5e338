/** An office of the demo company. */
export interface Site {
  readonly code: string;
  readonly city: string;
  readonly timeZone: string;
  readonly group: string;
  /** kbps for video within the site and to the others. */
  readonly video: number;
  /** Whether phones there are told a time server. */
  readonly hasNtp: boolean;
}

/** Seoul lacks a time server and a second node; the home offices still have Cisco's default for video. */
export const sites: readonly [Site, ...Site[]] = [
  { code: "BER", city: "Berlin", timeZone: "Europe/Berlin", group: "CMG-EMEA", video: 6000, hasNtp: true },
  { code: "PAR", city: "Paris", timeZone: "Europe/Paris", group: "CMG-EMEA", video: 6000, hasNtp: true },
  { code: "LON", city: "London", timeZone: "Europe/London", group: "CMG-EMEA", video: 2048, hasNtp: true },
  { code: "SEL", city: "Seoul", timeZone: "Asia/Seoul", group: "CMG-APAC", video: 3072, hasNtp: false },
  { code: "HOME", city: "Home offices", timeZone: "Europe/Berlin", group: "CMG-EMEA", video: 384, hasNtp: true },
];

export const partition = "PT-Internal";

/** A file of about that many lines: profiles, users and phones that refer to each other, as `mra/v1` writes them. */
export function projectText(lines: number, options: { readonly alias?: boolean; readonly tag?: string } = {}): string {
  const { alias = false, tag = "" } = options;
  const out = [
    "apiVersion: mra/v1",
    "cluster:",
    "  name: bench",
    '  version: "14.0"',
    "  enterpriseDomains: [example.com]",
    "  securityMode: mixed",
  ];
  out.push("devicePools:");
  for (let i = 0; i < 5; i++)
    out.push(
      `  - name: DP-${String(i)}${tag}`,
      "    callManagerGroup: Default",
      "    dateTimeGroup: CMLocal",
      "    region: Default",
    );
  out.push("commonPhoneProfiles:", `  - name: CPP${tag}`, "    description: Phones outside");
  out.push("phoneSecurityProfiles:");
  const profiles = Math.max(2, Math.floor(lines / 100));
  for (let i = 0; i < profiles; i++)
    out.push(
      `  - name: ${alias && i === 0 ? "&profile " : ""}csf${String(i)}${tag}.example.com`,
      "    phoneType: Cisco Unified Client Services Framework",
      "    protocol: SIP",
      "    deviceSecurityMode: Encrypted",
      "    transportType: TLS",
    );
  out.push("endUsers:");
  const users = Math.floor(lines / 40);
  for (let i = 0; i < users; i++) out.push(`  - userid: user${String(i)}${tag}`, "    lastName: Doe", "    mra: false");
  out.push("phones:");
  for (let i = 0; out.length < lines - 8; i++)
    out.push(
      `  - name: CSF${String(i)}${tag.toUpperCase()}`,
      "    model: Cisco Unified Client Services Framework",
      "    protocol: SIP",
      `    devicePool: DP-${String(i % 5)}${tag}`,
      `    commonPhoneProfile: CPP${tag}`,
      `    phoneSecurityProfile: ${alias ? "*profile" : `csf${String(i % profiles)}${tag}.example.com`}`,
      `    ownerUser: user${String(i % users)}${tag}`,
      "    builtInBridgeStatus: Default",
    );
  return `${out.join("\n")}\n`;
}

/** A phone whose last line is not legal: what every contender has to report. */
export const wrongPhone = (name: string): string =>
  `  - name: ${name}\n    model: Cisco Unified Client Services Framework\n    protocol: SIP\n    devicePool: DP-0\n    builtInBridgeStatus: Perhaps\n`;

/** A phone in one line, short enough for 100,000 of them in the largest file that is read. Its protocol has room for another one. */
export const oneLinePhone = (name: string, bridge: string): string =>
  `  - {name: ${name}, model: Cisco Unified Client Services Framework, protocol: SIP , devicePool: DP-0, phoneSecurityProfile: csf0.a.io, builtInBridgeStatus: ${bridge}}\n`;

/** A file of about that many lines, each a phone. */
export function oneLineText(lines: number, prefix = "CSF"): string {
  const head = projectText(120)
    .replace(/phones:\n[^]*$/, "phones:\n")
    .replaceAll("example.com", "a.io");
  const items = Array.from({ length: lines }, (_, i) => oneLinePhone(`${prefix}${String(i)}`, "Default"));
  return head + items.join("");
}

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { foldsOf } from "../../core/src/ide/folding.ts";
import { hoverAt } from "../../core/src/ide/hover.ts";
import { hintsIn } from "../../core/src/ide/inlay-hints.ts";
import { clusterLinksIn, linksIn } from "../../core/src/ide/links.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { selectionsAt } from "../../core/src/ide/selection.ts";
import { signatureAt } from "../../core/src/ide/signature.ts";
import { tokensOf } from "../../core/src/ide/semantic-tokens.ts";
import { outlineOf, searchObjects, type OutlineEntry } from "../../core/src/ide/symbols.ts";
import { fixture, marked } from "./fixture.ts";

const page = (id: string): string => `page:${id}`;

function hover(source: string | Readonly<Record<string, string>>, language: "en" | "ko" = "en"): string {
  const { place, findings } = fixture(source);
  return hoverAt(place, findings, page, language)?.markdown ?? "";
}

test("a key says its label, what it does, where it is in the GUI, its default and Cisco's step", () => {
  const it = hover("phoneSecurityProfiles:\n  - name: x\n    transport$0Type: TLS\n");
  assert.match(it, /^\*\*Transport type\*\* \(`transportType`\)/);
  assert.match(it, /System > Security > Phone Security Profile > Transport type/);
  assert.match(it, /Default: `TCP\+UDP` · .*Cisco's MRA chapter, step 5\.7/);
  assert.match(
    hover("phoneSecurityProfiles:\n  - name: x\n    transport$0Type: TLS\n", "ko"),
    /Cisco MRA 장, 단계 5\.7/,
  );
});

test("sections, tool keys, facts and secrets explain themselves", () => {
  assert.match(hover("device$0Pools: []\n"), /^\*\*Device pools\*\* \(`devicePools`\)/);
  assert.match(hover("regions:\n  - name: x\n    man$0aged: false\n"), /only referred to; it is never written/);
  assert.match(hover("cluster: hq\nexpressway:\n  tls$0Verify: true\n"), /Expressway-C verifies the certificates/);
  assert.match(
    hover("commonPhoneProfiles:\n  - name: x\n    ice: { turn: { password: { secret: turn-m$0ra } } }\n"),
    /`MRA_SECRET_TURN_MRA`/,
  );
});

test("a reference shows what tells its object from others, and how often it is used", () => {
  const it = hover({
    "a.mra.yaml": "phones:\n  - { name: x, devicePool: DP$0 }\n",
    "b.mra.yaml": "devicePools:\n  - { name: DP, region: EMEA, managed: false }\n",
  });
  assert.match(
    it,
    /\*\*Device pool\*\* `DP`\n\n- Region: `EMEA`\n\nOnly referred to \(`managed: false`\)\n\nUsed once/,
  );
});

test("the signature of an object is what it refers to, with the reference that is being written marked", () => {
  const signature = (source: string, live: readonly string[] = [], language: "en" | "ko" = "en"): readonly string[] => {
    const { world, uri, offset } = fixture(source);
    const tree = world.files.get(uri)!.tree;
    const it = signatureAt(world, tree, offset, (_, section) => (section === "devicePools" ? live : []), language);
    if (it === undefined) return [];
    const [{ span, documentation }] = it.parameters.slice(it.active) as [(typeof it.parameters)[0]];
    const said = it.label.slice(0, span.start) + "«" + it.label.slice(span.start, span.end) + "»";
    return [said, documentation.split("\n\n").at(-1) ?? ""];
  };
  const pools = "devicePools:\n  - { name: DP-A }\n  - { name: EX }\n";
  // half written, in flow style; names that begin as what is typed come first
  assert.deepEqual(signature(`${pools}phones:\n  - { name: x, softkeyTemplate: S, devicePool: E$0 }\n`), [
    "Phone(«devicePool: Device pool»",
    "3 names are known: `EX`, `DP-A`, `Default`",
  ]);
  assert.match(
    signature(`${pools}phones:\n  - name: x\n    softkeyTemplate: S\n    ownerUser: $0\n`)[0] ?? "",
    /^Phone\(devicePool: Device pool, commonPhoneProfile: .*, softkeyTemplate: SoftKeyTemplate, «ownerUser: End user»$/,
  );
  // on a key that stands there; names of the connected cluster; in the other language
  assert.deepEqual(signature("phones:\n  - name: x\n    device$0Pool: DP\n", ["DP-LIVE"], "ko"), [
    "전화기(«devicePool: 디바이스 풀»",
    "알려진 이름 2개: `DP-LIVE`, `Default`",
  ]);
  // a list, a map inside an object, a kind that no file describes
  assert.equal(
    signature("callManagerGroups:\n  - { name: g, members: [a, $0] }\n")[0]?.split("(")[1],
    "«members: [CallManager]»",
  );
  assert.match(
    signature("regions:\n  - name: R\n    relatedRegions:\n      - region: $0\n")[0] ?? "",
    /^Relationships to other regions\(«region: Region»$/,
  );
  // nowhere else
  for (const it of [
    "phones:\n  - name: x$0\n",
    "phones:\n  - model: Ci$0\n",
    "$0\n",
    "# devicePool: $0\n",
    "phones: $0\n",
  ])
    assert.deepEqual(signature(it), [], it);
});

test("a model says what MRA knows of it", () => {
  assert.match(
    hover("phones:\n  - name: x\n    model: Cisco Unified $0Client Services Framework\n"),
    /Can use Mobile and Remote Access/,
  );
});

test("a finding leads to its rule's page, and so does a comment that names the rule", () => {
  const head = "cluster: { name: hq, enterpriseDomains: [example.com] }\nphoneSecurityProfiles:\n";
  assert.match(hover(`${head}  - name: MRA $0Jabber\n`), /\[\*\*MRA033\*\*\]\(page:MRA033\): .*Cisco's MRA chapter/);
  assert.match(hover(`${head}  - name: MRA Jabber # mra-ignore MRA0$033: lab\n`), /^\[\*\*MRA033\*\*\]\(page:MRA033\)/);
  assert.deepEqual(
    linksIn("a: b # mra-ignore MRA033, MRA999: lab", page).map((it) => it.target),
    ["page:MRA033"],
  );
});

test("an object leads to its place in the cluster's GUI, and so does the publisher", () => {
  const at = (publisher: string): string =>
    `cluster: { name: hq, publisher: ${publisher} }\nregions:\n  - name: R-1\ndevicePools:\n  - { name: x, region: R-$01 }\n`;
  const gui = /\[System &gt; Region Information &gt; Region\]|\[System > Region Information > Region\]/;
  assert.match(hover(at("pub.example.com")), gui);
  assert.match(hover(at("pub.example.com")), /\(https:\/\/pub\.example\.com:8443\/ccmadmin\/\)/);
  assert.match(hover(at("pub.example.com:443")), /\(https:\/\/pub\.example\.com:443\/ccmadmin\/\)/);
  assert.doesNotMatch(hover(at('"a) [x](http://y"')), /ccmadmin/);
  const text = "cluster:\n  name: hq\n  publisher: pub.example.com\n";
  assert.deepEqual(
    clusterLinksIn(parse("file:///a.mra.yaml", text)).map(({ span, target }) => [
      text.slice(span.start, span.end),
      target,
    ]),
    [["pub.example.com", "https://pub.example.com:8443/ccmadmin/"]],
  );
});

test("a name cannot write Markdown", () => {
  assert.match(
    hover(
      "regions:\n  - name: \"a`b](http://x)\"\nphones: []\ndevicePools:\n  - { name: x, region: 'a`$0b](http://x)' }\n",
    ),
    /\*\*Region\*\* ``a`b\]\(http:\/\/x\)``/,
  );
});

test("outline: documents, sections, objects with their telling values", () => {
  const { place } = fixture(
    "cluster: hq\ndevicePools:\n  - name: DP\n    region: EMEA\n\n# next\nntp:\n  servers: [10.0.0.1]\n---\ncluster: lab\nregions:\n  - name: R\n",
  );
  const show = (it: OutlineEntry): string =>
    `${it.kind} ${it.name}${it.detail && ` (${it.detail})`}${it.children.length > 0 ? ` [${it.children.map(show).join(", ")}]` : ""}`;
  assert.deepEqual(outlineOf(place.file, "en").map(show), [
    "document hq [value cluster (hq), section devicePools (Device pools) [object DP (EMEA)], fact ntp (NTP) [value servers (10.0.0.1)]]",
    "document lab [value cluster (lab), section regions (Regions) [object R]]",
  ]);
});

test("objects of the workspace are found by letters of their names", () => {
  const { world } = fixture({
    "a.mra.yaml": "devicePools:\n  - name: DP-MRA\n",
    "b.mra.yaml": "cluster: lab\nregions:\n  - name: EMEA\n",
  });
  assert.deepEqual(
    searchObjects(world, "mra", "en").map((it) => `${it.name} · ${it.container}`),
    ["DP-MRA · Device pool · hq"],
  );
  assert.equal(searchObjects(world, "", "en").length, 2);
});

test("folding: sections, objects, lists and runs of comments; trailing comments are not taken in", () => {
  const { place } = fixture(
    "# one\n# two\ncluster: hq\nregions:\n  - name: R\n    relatedRegions:\n      - region: R\n  - name: S\n\n# about phones\nphones: []\n",
  );
  assert.deepEqual(
    foldsOf(place.file.tree).map((it) => `${it.first}-${it.last} ${it.kind}`),
    ["0-1 comment", "3-7 region", "4-6 region", "5-6 region"],
  );
});

test("selection grows from the word to the key, the object, the section, the file", () => {
  const { place, text } = fixture("cluster: hq\nregions:\n  - name: 'R$01'\n    mra: false\n");
  assert.deepEqual(
    selectionsAt(place).map((it) => text.slice(it.start, it.end).replaceAll("\n", "⏎")),
    [
      "R1",
      "'R1'",
      "name: 'R1'",
      "name: 'R1'⏎    mra: false",
      "- name: 'R1'⏎    mra: false",
      "regions:⏎  - name: 'R1'⏎    mra: false",
      "cluster: hq⏎regions:⏎  - name: 'R1'⏎    mra: false",
      "cluster: hq⏎regions:⏎  - name: 'R1'⏎    mra: false⏎",
    ],
  );
});

test("words of a file and what they are", () => {
  const { place, text } = fixture(
    "cluster: hq\nregions:\n  - { name: R, state: absent }\ndevicePools:\n  - name: DP\n    region: R\nphoneSecurityProfiles:\n  - name: x\n    transportType: TLS\n",
  );
  const tokens = tokensOf(place.file, { start: 0, end: text.length });
  assert.deepEqual(
    tokens.map((it) => `${text.slice(it.span.start, it.span.end)} ${[it.type, ...it.modifiers].join(".")}`),
    [
      "cluster namespace",
      "regions class",
      "name property",
      "R variable.declaration.deprecated",
      "state keyword",
      "devicePools class",
      "name property",
      "DP variable.declaration",
      "region property",
      "R variable",
      "phoneSecurityProfiles class",
      "name property",
      "x variable.declaration",
      "transportType property",
      "TLS enumMember",
    ],
  );
  assert.deepEqual(tokensOf(place.file, { start: 0, end: 5 }).length, 1);
});

test("hints: the defaults of what Cisco's procedure sets, and which ICE settings win", () => {
  const { world, place, text } = fixture(
    "phoneSecurityProfiles:\n  - name: x\n    deviceSecurityMode: Encrypted\n    transportType: TLS\ncommonPhoneProfiles:\n  - { name: C, ice: { enabled: true } }\nphones:\n  - { name: P, commonPhoneProfile: C }\n",
  );
  const hints = hintsIn(world, place.file, { start: 0, end: text.length }, "en");
  assert.deepEqual(
    hints.map((it) => it.text),
    ["tftpEncryptedConfig: false", "ICE: on"],
  );
  assert.match(hints[1]?.tooltip ?? "", /From C:/);
});

test("any text: what is read of it lies in it, and ranges nest", () => {
  const part = fc.constantFrom(
    "devicePools:\n",
    "  - name: x\n",
    "    region: R\n",
    "regions: [{ name: R }]\n",
    "---\n",
    "cluster: hq\n",
    "# c\n",
    "# d\n",
    "  - &a { name: y }\n",
    "  - *a\n",
    "  - <<: *a\n    name: z\n",
    '  - name: "q\n      r"\n',
    "    description: |\n      t\n",
    "phones:\n",
    "{",
    "]",
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 15 }), fc.nat(), (parts, at) => {
      const text = parts.join("");
      const it = fixture({ "a.mra.yaml": `#\n${text}` });
      const end = it.text.length;
      const nested = (entries: readonly OutlineEntry[], from: number, to: number): boolean =>
        entries.every(
          (e) =>
            from <= e.span.start &&
            e.span.start <= e.nameSpan.start &&
            e.nameSpan.end <= e.span.end &&
            e.span.end <= to &&
            nested(e.children, e.span.start, e.span.end),
        );
      assert.ok(nested(outlineOf(it.place.file, "en"), 0, end), JSON.stringify(text));
      const tokens = tokensOf(it.place.file, { start: 0, end });
      assert.ok(
        tokens.every((token, i) => i === 0 || tokens[i - 1]!.span.end <= token.span.start),
        JSON.stringify(text),
      );
      const lines = it.text.split("\n").length;
      assert.ok(
        foldsOf(it.place.file.tree).every((fold) => fold.first < fold.last && fold.last < lines),
        JSON.stringify(text),
      );
      const offset = at % (end + 1);
      const here = fixture({ "a.mra.yaml": `${it.text.slice(0, offset)}$0${it.text.slice(offset)}` });
      const spans = selectionsAt(here.place);
      assert.ok(
        spans.every(
          (span, i) =>
            span.start <= offset &&
            offset <= span.end &&
            (i === 0 || (span.start <= spans[i - 1]!.start && spans[i - 1]!.end <= span.end)),
        ),
        JSON.stringify([text, offset]),
      );
      hoverAt(here.place, here.findings, page, "ko");
    }),
    { numRuns: 300 },
  );
});

test("the mark of these tests shows a span as it stands", () =>
  assert.equal(marked("a b", [{ start: 2, end: 3 }]), "a «b»"));

import { message, textOf, type Language, type Message } from "../base/text.ts";
import type { Severity } from "../rules/finding.ts";
import { ruleOf } from "../rules/index.ts";
import type { ConfigTest, FailedTest, WantedFinding } from "./config-test.ts";
import * as texts from "./expect-texts.ts";

/** A finding as a test looks at it. */
export interface FoundFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Message;
  /** As it is shown. */
  readonly file: string;
  /** Line of that file, from 1. */
  readonly inLine: number;
  /** The text on which it stands. */
  readonly at: string;
  /** Where it stands in the file of tests, from 0; undefined: in another file. */
  readonly line: number | undefined;
  readonly said: Readonly<Record<Language, string>>;
}

/** What a test looks at, of all that was found. `own`: the ids of the team's own rules. */
export function looksAt({ rules }: ConfigTest, rule: string, own: ReadonlySet<string>): boolean {
  if (rules === "all") return true;
  return rules === "own" ? own.has(rule) : rules.includes(rule);
}

/** Where what was found is not what a test expects. */
export function judgeFindings(
  test: ConfigTest,
  found: readonly FoundFinding[],
  own: ReadonlySet<string>,
): readonly FailedTest[] {
  if (test.findings === undefined) return [];
  const { line, wanted } = test.findings;
  const unknown = [...new Set([...(typeof test.rules === "object" ? test.rules : []), ...wanted.map((it) => it.rule)])]
    .filter((it) => !isRule(it, own))
    .map((it) => ({ line: wanted.find(({ rule }) => rule === it)?.line ?? line, message: message(texts.noRule, it) }));
  const seen = found.filter((it) => looksAt(test, it.rule, own));
  const pairs = paired(wanted, seen);
  const both = {
    expected: wanted.map(wantedText).sort().join("\n"),
    actual: seen.map(foundText).sort().join("\n"),
  };
  const known = wanted.filter((it) => isRule(it.rule, own));
  return [
    ...unknown,
    ...known
      .filter((it) => !pairs.met.has(it))
      .map((it) => ({ line: it.line, message: message(texts.notFound, wantedText(it)), ...both })),
    ...seen
      .filter((it) => !pairs.expected.has(it))
      .map((it) => ({ line: it.line ?? line, message: message(texts.notExpected, textOf(sentence(it))), ...both })),
  ];
}

const isRule = (id: string, own: ReadonlySet<string>): boolean =>
  own.has(id) || ruleOf(id) !== undefined || id === "yaml" || id.startsWith("schema/");

/**
 * Each expected finding with one that was found, as many as can be: what an early one took is given to a later one where
 * the early one has another (augmenting paths).
 */
function paired(
  wanted: readonly WantedFinding[],
  found: readonly FoundFinding[],
): { readonly met: ReadonlySet<WantedFinding>; readonly expected: ReadonlySet<FoundFinding> } {
  const ownerOf = new Map<FoundFinding, number>();
  const take = (i: number, tried: Set<FoundFinding>): boolean => {
    const it = wanted[i];
    if (it === undefined) return false;
    for (const one of found) {
      if (tried.has(one) || !isMeant(it, one)) continue;
      tried.add(one);
      const owner = ownerOf.get(one);
      if (owner !== undefined && !take(owner, tried)) continue;
      ownerOf.set(one, i);
      return true;
    }
    return false;
  };
  const missed = new Set(wanted.filter((_, i) => !take(i, new Set())));
  return { met: new Set(wanted.filter((it) => !missed.has(it))), expected: new Set(ownerOf.keys()) };
}

function isMeant(it: WantedFinding, found: FoundFinding): boolean {
  if (it.rule !== found.rule) return false;
  if (it.file !== undefined && found.file !== it.file && !found.file.endsWith(`/${it.file}`)) return false;
  if (it.inLine !== undefined && it.inLine !== found.inLine) return false;
  if (it.at !== undefined && it.at !== found.at) return false;
  if (it.severity !== undefined && it.severity !== found.severity) return false;
  const { says } = it;
  return says === undefined || Object.values(found.said).some((text) => text.includes(says));
}

const wantedText = ({ rule, file, inLine, at, says, severity }: WantedFinding): string =>
  [rule, severity, placeText(file, inLine), at === undefined ? undefined : JSON.stringify(at), says]
    .filter((it) => it !== undefined && it !== "")
    .join(" ");

const foundText = ({ rule, severity, file, inLine, at }: FoundFinding): string =>
  [rule, severity, placeText(file, inLine), JSON.stringify(at)].join(" ");

const placeText = (file: string | undefined, line: number | undefined): string =>
  [file ?? "", ...(line === undefined ? [] : [String(line)])].join(":");

const sentence = (it: FoundFinding): Message =>
  message({ en: "{0} {1}: {2}", ko: "{0} {1}: {2}" }, it.rule, placeText(it.file, it.inLine), textOf(it.message));

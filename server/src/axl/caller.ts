import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import { versions } from "../../../core/src/catalog/generated/versions.ts";
import type { Version } from "../../../core/src/catalog/schema.ts";
import type { Fault, Outcome } from "../port/cluster.ts";
import { readLongAnswer, readLongReturn, readReturn, uuidOf } from "./answer.ts";
import { openLane } from "./lane.ts";
import { call, type Args } from "./soap.ts";
import type { HttpAnswer, Failure } from "./transport-exchange.ts";
import type { Post, Transport } from "./transport.ts";
import { child, type Element } from "./xml.ts";

/** Which release answers, and in which schema version it is spoken to. */
export interface Spoken {
  readonly release: string;
  readonly schema: Version;
}

/** Calls operations of one cluster in a version that it speaks. */
export interface Caller {
  /** Asks the cluster for its release, every time. */
  negotiate(signal: AbortSignal): Promise<Result<Spoken, Fault>>;
  /** The version to speak: asked for once. */
  version(signal: AbortSignal): Promise<Result<Version, Fault>>;
  /** Calls an operation that changes nothing and gives its `<return>`. */
  read(operation: string, args: Args, signal: AbortSignal): Promise<Result<Element, Fault>>;
  /** The same for an operation whose answer has no `<return>`: gives the whole answer. */
  readWhole(operation: string, args: Args, signal: AbortSignal): Promise<Result<Element, Fault>>;
  /** Calls an operation that changes something. Once: it is never sent again here. `uuid`: what it is about, if known. */
  write(operation: string, args: Args, uuid: string, signal: AbortSignal): Promise<Outcome>;
}

/** A caller that speaks at most the version wanted, or the newest that both sides know. */
export function callerFor(transport: Transport, wanted: Version | undefined): Caller {
  const post = (version: Version, operation: string, args: Args, kind: Post["kind"], signal: AbortSignal) =>
    call(version, operation, args, (it) => transport.post({ ...it, kind }, signal));
  const spoken = spokenThere(wanted, (version, signal) => post(version, "getCCMVersion", {}, "read", signal));

  const read = async (
    operation: string,
    args: Args,
    reader: (answer: HttpAnswer, operation: string, signal: AbortSignal) => Promise<Result<Element, Fault>>,
    signal: AbortSignal,
  ): Promise<Result<Element, Fault>> => {
    const version = await spoken.version(signal);
    if (!version.ok) return version;
    const answer = await post(version.value, operation, args, "read", signal);
    const result = answer.ok ? await reader(answer.value, operation, signal) : fail(answer.fault.fault);
    if (!result.ok && result.fault.kind === "version") spoken.forget();
    return result;
  };

  return {
    negotiate: spoken.negotiate,
    version: spoken.version,
    read: (operation, args, signal) => read(operation, args, readLongReturn, signal),
    readWhole: (operation, args, signal) => read(operation, args, readLongAnswer, signal),
    async write(operation, args, uuid, signal) {
      const version = await spoken.version(signal);
      if (!version.ok) return { kind: "notSent", fault: version.fault };
      const result = await post(version.value, operation, args, "write", signal);
      const outcome = outcomeOf(result, operation, uuid);
      if (outcome.kind === "rejected" && outcome.fault.kind === "version") spoken.forget();
      return outcome;
    },
  };
}

interface SpokenThere {
  readonly negotiate: Caller["negotiate"];
  readonly version: Caller["version"];
  /** It was upgraded, or switched back, meanwhile. */
  readonly forget: () => void;
}

/** Finds out once which version is spoken there; whoever asks meanwhile waits for the same answer. */
function spokenThere(
  wanted: Version | undefined,
  ask: (version: Version, signal: AbortSignal) => Promise<Result<HttpAnswer, Failure>>,
): SpokenThere {
  const ours = versions.slice(0, wanted === undefined ? versions.length : versions.indexOf(wanted) + 1).toReversed();
  const asking = openLane(1);
  let spoken: Spoken | undefined;
  const known = (): Version | undefined => spoken?.schema;
  const negotiate = async (signal: AbortSignal): Promise<Result<Spoken, Fault>> => {
    const result = await agree(ours, known(), (version) => ask(version, signal));
    spoken = result.ok ? result.value : undefined;
    return result;
  };
  return {
    negotiate,
    async version(signal) {
      const already = known();
      if (already) return ok(already);
      const leave = await asking.enter(signal);
      if (!leave) return fail({ kind: "cancelled" });
      try {
        const meanwhile = known();
        if (meanwhile) return ok(meanwhile);
        const result = await negotiate(signal);
        return result.ok ? ok(result.value.schema) : result;
      } finally {
        leave();
      }
    },
    forget() {
      spoken = undefined;
    },
  };
}

type Ask = (version: Version) => Promise<Result<HttpAnswer, Failure>>;

/** Asks in the newest version first; HTTP 599 tells what else is spoken there. Never newer than the release itself. */
async function agree(ours: readonly Version[], first: Version | undefined, ask: Ask): Promise<Result<Spoken, Fault>> {
  let left = first === undefined ? ours : [first, ...ours.filter((it) => it !== first)];
  for (;;) {
    const [version] = left;
    if (version === undefined) return fail({ kind: "version", supported: [] });
    const answer = await ask(version);
    if (!answer.ok) return fail(answer.fault.fault);
    const result = readReturn(answer.value, "getCCMVersion");
    if (result.ok) return spokenWith(result.value, ours, version);
    if (result.fault.kind !== "version") return result;
    const { supported } = result.fault;
    // Those that the page names go first. It may name one that is not spoken after all, so the others stay behind them.
    const named = left.slice(1).filter((it) => isNamed(it, supported));
    left = [...named, ...left.slice(1).filter((it) => !named.includes(it))];
    if (left.length === 0) return result;
  }
}

/** Whether a list like `12.x, 14.0` has a version. */
const isNamed = (it: Version, supported: readonly string[]): boolean =>
  supported.some((one) => one === it || one.toLowerCase() === `${it.split(".", 1)[0]}.x`);

function spokenWith(answer: Element, ours: readonly Version[], asked: Version): Result<Spoken, Fault> {
  const release = child(child(answer, "componentVersion"), "version")?.text.trim() ?? "";
  const [, major, minor] = /^(\d{1,3})\.(\d{1,3})\b/.exec(release) ?? [];
  if (major === undefined || minor === undefined) return fail({ kind: "malformed", what: "no release in its answer" });
  const known = (it: Version): boolean => {
    const [a = 0, b = 0] = it.split(".").map(Number);
    return a < Number(major) || (a === Number(major) && b <= Number(minor));
  };
  const schema = ours.find((it) => versions.indexOf(it) <= versions.indexOf(asked) && known(it));
  return schema === undefined ? fail({ kind: "version", supported: [release] }) : ok({ release, schema });
}

/**
 * What became of a write. Only a fault of AXL's own and the statuses with which it turns a request away say that
 * nothing was done. HTTP 503 is not among them: it may come from something between, after the fact.
 */
export function outcomeOf(result: Result<HttpAnswer, Failure>, operation: string, uuid: string): Outcome {
  if (!result.ok) return { kind: result.fault.sent ? "unknown" : "notSent", fault: result.fault.fault };
  const read = readReturn(result.value, operation);
  if (!read.ok) return { kind: rejecting.has(read.fault.kind) ? "rejected" : "unknown", fault: read.fault };
  const text = read.value.text.trim();
  const returned = read.value.children.length === 0 ? (text === "true" ? uuid : uuidOf(text)) : undefined;
  if (returned === undefined || (text === "true" && operation.startsWith("add")))
    return { kind: "unknown", fault: { kind: "malformed", what: `${operation}Response without a UUID` } };
  return { kind: "applied", uuid: returned };
}

const rejecting: ReadonlySet<Fault["kind"]> = new Set(["signIn", "forbidden", "version", "refused", "tooManyRows"]);

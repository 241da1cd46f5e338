import { element } from "./element.ts";
import { blocksOf, type Hand } from "./plan-blocks.ts";
import type { FromPlanPage, Going, ToPlanPage } from "./plan-messages.ts";

/** What VS Code gives a page. */
declare function acquireVsCodeApi(): {
  postMessage(it: FromPlanPage): void;
  getState(): Kept | undefined;
  setState(it: Kept): void;
};

/** What survives when the page is hidden and shown again: what a person ticked off of the work by hand. */
interface Kept {
  readonly plan: string;
  readonly ticked: readonly string[];
}

const code = acquireVsCodeApi();
const heading = element("h1");
// Read out when it changes: it stays, only its words change.
const status = element("p", { class: "status", role: "status", "aria-live": "polite" });
const deploy = element("button", { type: "button", "data-key": "deploy" });
const approve = element("button", { type: "button", class: "second", "data-key": "approve" });
const waves = element("button", { type: "button", class: "second", "data-key": "waves" });
const differences = element("button", { type: "button", class: "second", "data-key": "differences" });
const save = element("button", { type: "button", class: "second", "data-key": "save" });
const bar = element("div", { class: "bar" }, deploy, approve, waves, differences, save);
// Read out when it changes, as the status is.
const notice = element("section", { class: "notice", role: "note", "aria-live": "polite" });
const going = element("section", { class: "going", tabindex: -1 });
const phones = element("section", { class: "phones", tabindex: -1 });
const content = element("main");
document.body.append(heading, status, notice, bar, going, phones, content);
bar.hidden = true;
going.hidden = true;
notice.hidden = true;

deploy.addEventListener("click", () => code.postMessage({ kind: "deploy" }));
approve.addEventListener("click", () => code.postMessage({ kind: "approve" }));
waves.addEventListener("click", () => code.postMessage({ kind: "waves" }));
differences.addEventListener("click", () => code.postMessage({ kind: "differences" }));
save.addEventListener("click", () => code.postMessage({ kind: "save" }));
window.addEventListener("message", ({ data }: MessageEvent<ToPlanPage>) => {
  if (data.kind === "show") show(data);
  else {
    bar.hidden = true;
    notice.hidden = true;
    status.textContent = data.message;
  }
});
code.postMessage({ kind: "ready" });

let drawn = "";

type Shown = Extract<ToPlanPage, { kind: "show" }>;

function show(it: Shown): void {
  const { plan, page, words } = it;
  const { title, language, blocks } = page.report;
  document.documentElement.lang = language;
  drawBar(it);
  status.textContent = it.status;
  notice.hidden = it.notice.length === 0;
  notice.replaceChildren(...it.notice.map((text) => element("p", {}, text)));
  const hand = handOf(it);
  drawGoing(it.going, hand);
  phones.replaceChildren(
    ...blocksOf(it.phones, { words, places: {}, open: () => undefined, isTicked: () => false, tick: () => undefined }),
  );
  if (drawn === plan) return; // the text of a plan never changes, and where the reader is stays
  drawn = plan;
  heading.textContent = title;
  content.replaceChildren(...blocksOf(blocks, hand));
}

/** What was ticked off of a plan is kept, and the same work is ticked wherever it stands. */
function handOf({ plan, page, words }: Shown): Hand {
  const tickedOf = (): ReadonlySet<string> => {
    const kept = code.getState();
    return new Set(kept?.plan === plan ? kept.ticked : []);
  };
  return {
    words,
    places: page.places,
    open: (place) => code.postMessage({ kind: "open", place }),
    isTicked: (text) => tickedOf().has(text),
    tick: (text, on) => {
      const others = [...tickedOf()].filter((it) => it !== text);
      code.setState({ plan, ticked: on ? [...others, text] : others });
      for (const box of document.querySelectorAll<HTMLInputElement>(".ticks input"))
        if (box.parentElement?.textContent.trim() === text) box.checked = on;
    },
  };
}

function drawBar({ words, canDeploy, canApprove, hasWaves }: Shown): void {
  bar.hidden = false;
  deploy.textContent = words.deploy;
  approve.textContent = words.approve;
  waves.textContent = words.waves;
  differences.textContent = words.differences;
  save.textContent = words.save;
  for (const it of [deploy, approve, waves]) it.disabled = !canDeploy;
  approve.hidden = !canApprove;
  waves.hidden = !hasWaves;
}

/** What goes stands above everything else, once it is asked about; and so does what is left to do by hand. */
function drawGoing(it: Going | undefined, hand: Hand): void {
  const wasShown = !going.hidden;
  going.hidden = it === undefined;
  if (it === undefined) return;
  going.setAttribute("aria-label", it.title);
  const list: readonly HTMLElement[] =
    it.isTickedOff === true
      ? blocksOf([{ kind: "ticks", items: it.names }], hand)
      : [element("ul", {}, ...it.names.map((name) => element("li", {}, name)))];
  going.replaceChildren(element("h2", {}, it.title), ...list);
  if (!wasShown) going.scrollIntoView({ block: "start" });
}

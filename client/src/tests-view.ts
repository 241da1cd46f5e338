import {
  type CancellationToken,
  CancellationTokenSource,
  Disposable,
  l10n,
  Location,
  Range,
  type TestController,
  type TestItem,
  TestMessage,
  type TestRun,
  TestRunProfileKind,
  type TestRunRequest,
  tests,
  type Uri,
  workspace,
  type WorkspaceFolder,
} from "vscode";
import type { TestFailure, TestFileReport, TestReport, TestResult } from "../../core/src/wire/config-tests.ts";
import type { Session } from "./session.ts";
import { showCoverage, uriOf, withDetails } from "./test-coverage.ts";
import { testProcess } from "./test-process.ts";
import { workspaceIsTrusted } from "./trust.ts";

const testFiles = "**/*.mratest.{yaml,yml}";
/** What a test may read. */
const whatTestsRead = "**/{*.mra.yaml,*.mra.yml,*.mratest.yaml,*.mratest.yml,mra.config.yaml,*.csv,*.tsv,*.txt,*.xlsx}";
/** A spreadsheet saves a file in several steps; they are one change. */
const calmMs = 400;

/** The tests of the configuration in VS Code's Testing view: found, run, watched, and with the coverage of own rules. */
export function openTestsView(session: Session): Disposable {
  const controller = tests.createTestController("mra.tests", l10n.t("MRA configuration"));
  const view = new TestsView(session, controller);
  const watcher = workspace.createFileSystemWatcher(testFiles);
  const run = (request: TestRunRequest, token: CancellationToken): Promise<void> => view.run(request, token);
  controller.resolveHandler = (item) => (item === undefined ? view.findAll() : view.list(item.uri));
  controller.refreshHandler = () => view.findAll();
  controller.createRunProfile(l10n.t("Run"), TestRunProfileKind.Run, run, true, undefined, true);
  withDetails(
    controller.createRunProfile(l10n.t("Run with Coverage of Own Rules"), TestRunProfileKind.Coverage, run, true),
  );
  return Disposable.from(
    controller,
    watcher,
    watcher.onDidCreate((it) => view.list(it)),
    watcher.onDidChange((it) => view.list(it)),
    watcher.onDidDelete((it) => {
      controller.items.delete(it.toString());
    }),
  );
}

class TestsView {
  readonly #session: Session;
  readonly #controller: TestController;

  constructor(session: Session, controller: TestController) {
    this.#session = session;
    this.#controller = controller;
  }

  /** Finds every file of tests in the workspace, and its tests. */
  async findAll(): Promise<void> {
    const found = await workspace.findFiles(testFiles);
    const there = new Set(found.map(String));
    for (const [id] of this.#controller.items) if (!there.has(id)) this.#controller.items.delete(id);
    await Promise.all(found.map((it) => this.list(it)));
  }

  /** Lists the tests of a file. Nothing is run: that is done in workspaces that nobody trusts yet, too. */
  async list(uri: Uri | undefined): Promise<void> {
    const folder = uri && workspace.getWorkspaceFolder(uri);
    if (uri === undefined || folder?.uri.scheme !== "file") return;
    const { token } = new CancellationTokenSource();
    const report = await testProcess(this.#session.context, folder, ["--list", uri.fsPath], token);
    if (typeof report === "string") this.#session.log.error(report);
    else this.#take(folder, report);
  }

  /** Runs what is asked for, once or whenever something is saved that a test may read. */
  async run(request: TestRunRequest, token: CancellationToken): Promise<void> {
    if (!workspaceIsTrusted()) return;
    if (request.continuous !== true) return this.#runOnce(request, token);
    const watcher = workspace.createFileSystemWatcher(whatTestsRead);
    let waiting: NodeJS.Timeout | undefined;
    const changed = (): void => {
      clearTimeout(waiting);
      waiting = setTimeout(() => void this.#runOnce(request, token), calmMs);
    };
    const heard = [watcher.onDidCreate(changed), watcher.onDidChange(changed), watcher.onDidDelete(changed)];
    token.onCancellationRequested(() => {
      clearTimeout(waiting);
      Disposable.from(watcher, ...heard).dispose();
    });
  }

  async #runOnce(request: TestRunRequest, token: CancellationToken): Promise<void> {
    if (this.#controller.items.size === 0) await this.findAll();
    const run = this.#controller.createTestRun(request);
    const wanted = this.#wanted(request);
    for (const it of wanted) run.started(it);
    try {
      for (const folder of workspace.workspaceFolders ?? []) await this.#runIn(folder, wanted, request, run, token);
    } finally {
      run.end();
    }
  }

  async #runIn(
    folder: WorkspaceFolder,
    wanted: readonly TestItem[],
    request: TestRunRequest,
    run: TestRun,
    token: CancellationToken,
  ): Promise<void> {
    const here = wanted.filter(({ uri }) => uri && workspace.getWorkspaceFolder(uri) === folder);
    const files = [...new Set(here.map((it) => it.uri?.fsPath ?? ""))];
    if (files.length === 0) return;
    const [only] = here;
    const one = here.length === 1 && only !== undefined ? ["--test", only.label] : [];
    const report = await testProcess(this.#session.context, folder, [...one, ...files], token);
    if (token.isCancellationRequested) return;
    if (typeof report === "string") {
      for (const it of here) run.errored(it, new TestMessage(report));
      return;
    }
    for (const file of report.files) this.#tell(uriOf(folder.uri, file.file), file, here, run, folder.uri);
    if (request.profile?.kind === TestRunProfileKind.Coverage) showCoverage(run, folder.uri, report.rules);
  }

  /** The tests that a request names: of a file all of them, and of the view everything but what is left out. */
  #wanted({ include, exclude }: TestRunRequest): readonly TestItem[] {
    const left = new Set(exclude);
    const wanted: TestItem[] = [];
    const see = (it: TestItem): void => {
      if (left.has(it)) return;
      if (it.parent !== undefined) wanted.push(it);
      it.children.forEach(see);
    };
    if (include === undefined) this.#controller.items.forEach(see);
    else include.forEach(see);
    return wanted;
  }

  #take(folder: WorkspaceFolder, { files }: TestReport): void {
    for (const it of files) {
      const uri = uriOf(folder.uri, it.file);
      const item = this.#controller.createTestItem(uri.toString(), workspace.asRelativePath(uri, false), uri);
      item.children.replace(it.tests.map((test) => this.#itemOf(uri, test)));
      const [fault] = it.faults;
      if (fault !== undefined) item.error = l10n.t("line {0}: {1}", fault.line + 1, fault.message);
      this.#controller.items.add(item);
    }
  }

  #itemOf(uri: Uri, { name, line, lastLine }: TestResult): TestItem {
    const item = this.#controller.createTestItem(`${uri.toString()}#${name}`, name, uri);
    item.range = new Range(line, 0, lastLine, 0);
    return item;
  }

  #tell(uri: Uri, file: TestFileReport, wanted: readonly TestItem[], run: TestRun, folder: Uri): void {
    const faults = file.faults.map((it) => messageAt(uriOf(folder, it.file), it));
    for (const item of wanted.filter((it) => it.uri?.toString() === uri.toString())) {
      const result = file.tests.find((it) => it.name === item.label);
      run.appendOutput(
        outputOf(
          item.label,
          result,
          file.faults.map((it) => it.message),
        ),
        undefined,
        item,
      );
      if (result === undefined || faults.length > 0) run.errored(item, faults);
      else if (result.outcome === "passed") run.passed(item, result.milliseconds);
      else
        run.failed(
          item,
          result.failures.map((it) => messageAt(uri, it)),
          result.milliseconds,
        );
    }
  }
}

/** What the output of a run says of a test. A terminal shows it: what steers one is left out. */
function outputOf(name: string, result: TestResult | undefined, faults: readonly string[]): string {
  const became = result?.outcome === "passed" ? l10n.t("passed") : l10n.t("failed");
  const failures = result?.failures.map((it) => l10n.t("line {0}: {1}", it.line + 1, it.message)) ?? [];
  const lines = [`${name}: ${became}`, ...[...faults, ...failures].map((it) => `  ${it}`)];
  return lines.map((it) => `${it.replace(/[\u0000-\u001f\u007f-\u009f]/g, " ")}\r\n`).join("");
}

/** VS Code shows both sides in one line, where an empty one would be no word at all. */
const nothing = (): string => l10n.t("nothing");

function messageAt(uri: Uri, { line, message, expected, actual }: TestFailure): TestMessage {
  const hasSides = expected !== undefined && actual !== undefined;
  const it = hasSides
    ? TestMessage.diff(message, expected || nothing(), actual || nothing())
    : new TestMessage(message);
  it.location = new Location(uri, new Range(line, 0, line, 1_000));
  return it;
}

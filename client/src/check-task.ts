import {
  type Disposable,
  type ExtensionContext,
  env,
  l10n,
  ProcessExecution,
  Task,
  type TaskDefinition,
  TaskGroup,
  type TaskScope,
  tasks,
  type WorkspaceFolder,
  workspace,
} from "vscode";

/** `{ "type": "mra", "path": "clusters" }` in tasks.json. */
interface CheckDefinition extends TaskDefinition {
  readonly type: "mra";
  /** What is checked, from the folder; the folder itself unless it is said. */
  readonly path?: string;
}

const matchers = ["$mra-error", "$mra-warning", "$mra-info"];

/** *Run Task › mra*: `mra check` on each folder of the workspace, its findings in Problems. */
export function provideCheckTask(context: ExtensionContext): Disposable {
  const taskOf = (definition: CheckDefinition, scope: WorkspaceFolder | TaskScope, cwd: string | undefined): Task => {
    const language = env.language.startsWith("ko") ? "ko" : "en";
    const args = [context.asAbsolutePath("dist/mra.cjs"), "check", "--all", "--lang", language, definition.path ?? "."];
    const options = { ...(cwd !== undefined && { cwd }), env: { ELECTRON_RUN_AS_NODE: "1", NO_COLOR: "1" } };
    const run = new ProcessExecution(process.execPath, args, options);
    const name = definition.path === undefined ? l10n.t("check") : l10n.t("check {0}", definition.path);
    const task = new Task(definition, scope, name, "mra", run, matchers);
    task.group = TaskGroup.Test;
    return task;
  };
  return tasks.registerTaskProvider("mra", {
    provideTasks: () =>
      (workspace.workspaceFolders ?? [])
        .filter(({ uri }) => uri.scheme === "file")
        .map((it) => taskOf({ type: "mra" }, it, it.uri.fsPath)),
    resolveTask: ({ definition, scope }) =>
      typeof scope === "object" && definition.type === "mra"
        ? taskOf(definition as CheckDefinition, scope, scope.uri.fsPath)
        : undefined,
  });
}

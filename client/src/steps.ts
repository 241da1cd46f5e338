import { type InputBox, QuickInputButtons, window } from "vscode";

/** One question of several: what is asked, what stands in the box, and what is wrong with an answer. */
export interface Question {
  readonly prompt: string;
  readonly placeholder?: string;
  readonly password?: boolean;
  /** What stands in the box at first, given the answers so far. */
  readonly initial?: (answers: readonly string[]) => string;
  /** What is wrong with the answer; undefined: nothing. */
  readonly problem?: (answer: string) => string | undefined;
}

/** Asks one question after the other, with a way back. Undefined as soon as the user leaves. */
export async function askSteps(title: string, questions: readonly Question[]): Promise<readonly string[] | undefined> {
  const answers: string[] = [];
  while (answers.length < questions.length) {
    const question = questions[answers.length];
    if (!question) break;
    const given = await askOne(title, question, answers, questions.length);
    if (given === undefined) return undefined;
    if (given === back) answers.pop();
    else answers.push(given);
  }
  return answers;
}

const back = Symbol("back");

async function askOne(
  title: string,
  question: Question,
  answers: readonly string[],
  total: number,
): Promise<string | typeof back | undefined> {
  const box = window.createInputBox();
  box.title = title;
  box.step = answers.length + 1;
  box.totalSteps = total;
  box.prompt = question.prompt;
  box.placeholder = question.placeholder;
  box.password = question.password ?? false;
  box.value = question.initial?.(answers) ?? "";
  box.ignoreFocusOut = true;
  box.buttons = answers.length > 0 ? [QuickInputButtons.Back] : [];
  try {
    return await new Promise((settle) => {
      // the box takes its listeners with it when it is disposed of
      box.onDidTriggerButton(() => settle(back));
      box.onDidHide(() => settle(undefined));
      box.onDidChangeValue(() => (box.validationMessage = undefined));
      box.onDidAccept(() => accept(box, question, settle));
      box.show();
    });
  } finally {
    box.dispose();
  }
}

/** An answer is judged when it is given, not while it is typed. */
function accept(box: InputBox, question: Question, settle: (answer: string) => void): void {
  const answer = question.password ? box.value : box.value.trim();
  const problem = question.problem?.(answer);
  if (problem === undefined) settle(answer);
  else box.validationMessage = problem;
}

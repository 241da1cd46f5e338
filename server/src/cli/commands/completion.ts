import type { Command } from "../command.ts";
import { scripts } from "../completion/scripts.ts";
import { wordsOf } from "../completion/words.ts";
import { misused, mustBeOneOf } from "../exit.ts";

/** `mra completion bash`: what makes a shell complete the commands, their options and the words that these take. */
export function completionOf(others: readonly Command[]): Command {
  const completion: Command = {
    name: "completion",
    usage: "completion SHELL",
    summary: {
      en: "Prints what makes bash, zsh, fish or PowerShell complete commands and options.",
      ko: "bash, zsh, fish, PowerShell에서 명령과 옵션을 자동 완성하는 스크립트를 출력합니다.",
    },
    details: {
      en: "bash: source <(mra completion bash) in ~/.bashrc; zsh the same in ~/.zshrc; fish: mra completion fish > ~/.config/fish/completions/mra.fish;\nPowerShell: mra completion powershell | Out-String | Invoke-Expression in $PROFILE.",
      ko: "bash: ~/.bashrc에 source <(mra completion bash), zsh: ~/.zshrc에 같은 방식, fish: mra completion fish > ~/.config/fish/completions/mra.fish,\nPowerShell: $PROFILE에 mra completion powershell | Out-String | Invoke-Expression을 넣습니다.",
    },
    exits: [{ status: 0, means: { en: "the script was printed", ko: "스크립트를 출력함" } }],
    failed: 1,
    interrupted: 130,
    takes: "one",
    options: {},
    run({ paths: [shell = ""] }, terminal) {
      const script = Object.hasOwn(scripts, shell) ? scripts[shell] : undefined;
      if (script === undefined) return Promise.resolve(misused(terminal, mustBeOneOf("SHELL", Object.keys(scripts))));
      terminal.out(script(wordsOf([...others, completion], terminal.language)));
      return Promise.resolve(0);
    },
  };
  return completion;
}

import type { CommandWords, OptionWords } from "./words.ts";

/** How the program may be called. */
const programs = "mra mra-config";

const dashed = (it: CommandWords): string => it.options.map((option) => `--${option.name}`).join(" ");
const chosen = (it: CommandWords): readonly OptionWords[] => it.options.filter(({ values }) => values.length > 0);
const free = (it: CommandWords): readonly OptionWords[] =>
  it.options.filter(({ takesValue, values }) => takesValue && values.length === 0);
const names = (commands: readonly CommandWords[]): string => commands.map((it) => it.name).join(" ");
/** Quoted for a POSIX shell and for fish. */
const quoted = (text: string): string => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "'\\''")}'`;

function bash(commands: readonly CommandWords[]): string {
  const reply = (words: string): string => `COMPREPLY=($(compgen -W "${words}" -- "$cur"))`;
  const values = commands.flatMap((it) => [
    ...chosen(it).map((option) => `    "${it.name} --${option.name}") ${reply(option.values.join(" "))}; return ;;`),
    ...free(it).map((option) => `    "${it.name} --${option.name}") return ;;`),
  ]);
  return `# mra completion bash; in ~/.bashrc: source <(mra completion bash)
_mra() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}"
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then ${reply(`${names(commands)} help`)}; return; fi
  case "\${COMP_WORDS[1]} $prev" in
${values.join("\n")}
  esac
  case "$cur" in -*) ;; *) return ;; esac
  case "\${COMP_WORDS[1]}" in
${commands.map((it) => `    ${it.name}) ${reply(dashed(it))} ;;`).join("\n")}
  esac
}
complete -o bashdefault -o default -F _mra ${programs}
`;
}

function zsh(commands: readonly CommandWords[]): string {
  const values = commands.flatMap((it) =>
    chosen(it).map((option) => `    '${it.name} --${option.name}') compadd -- ${option.values.join(" ")}; return ;;`),
  );
  const described = commands.map((it) => `    ${quoted(`${it.name}:${it.summary.replaceAll(":", "\\:")}`)}`);
  return `#compdef ${programs}
# mra completion zsh; as a file _mra in a folder of $fpath, or in ~/.zshrc: source <(mra completion zsh)
_mra() {
  local -a commands
  commands=(
${described.join("\n")}
  )
  if (( CURRENT == 2 )); then _describe command commands; return; fi
  case "\${words[2]} \${words[CURRENT-1]}" in
${values.join("\n")}
  esac
  if [[ "\${words[CURRENT]}" == -* ]]; then
    case "\${words[2]}" in
${commands.map((it) => `      ${it.name}) compadd -- ${dashed(it)} ;;`).join("\n")}
    esac
    return
  fi
  _files
}
if [[ "\${funcstack[1]}" == _mra ]]; then _mra "$@"; else compdef _mra ${programs}; fi
`;
}

function fish(commands: readonly CommandWords[]): string {
  const lines = programs.split(" ").flatMap((program) =>
    commands.flatMap((it) => [
      `complete -c ${program} -n __fish_use_subcommand -f -a ${it.name} -d ${quoted(it.summary)}`,
      ...it.options.map((option) => {
        const value = option.values.length > 0 ? ` -x -a ${quoted(option.values.join(" "))}` : " -r";
        return `complete -c ${program} -n '__fish_seen_subcommand_from ${it.name}' -l ${option.name}${option.takesValue ? value : ""}`;
      }),
    ]),
  );
  return `# mra completion fish > ~/.config/fish/completions/mra.fish\n${lines.join("\n")}\n`;
}

function powershell(commands: readonly CommandWords[]): string {
  const list = (words: readonly string[]): string => `@(${words.map((it) => `'${it}'`).join(", ")})`;
  const options = commands.map((it) => `    '${it.name}' = ${list(it.options.map(({ name }) => `--${name}`))}`);
  const values = commands.flatMap((it) =>
    chosen(it).map((option) => `    '${it.name} --${option.name}' = ${list(option.values)}`),
  );
  return `# mra completion powershell | Out-String | Invoke-Expression; in $PROFILE, so that every session has it
Register-ArgumentCompleter -Native -CommandName ${programs.split(" ").join(", ")} -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $options = @{
${options.join("\n")}
  }
  $values = @{
${values.join("\n")}
  }
  $words = @($commandAst.CommandElements | ForEach-Object { $_.ToString() })
  if ($wordToComplete -ne '') { $words = @($words | Select-Object -SkipLast 1) }
  if ($words.Count -le 1) { $candidates = ${list([...commands.map((it) => it.name), "help"])} }
  elseif ($values.ContainsKey("$($words[1]) $($words[-1])")) { $candidates = $values["$($words[1]) $($words[-1])"] }
  elseif ($wordToComplete -like '-*') { $candidates = $options[$words[1]] }
  else { return }
  $candidates | Where-Object { $_ -like "$wordToComplete*" } |
    ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
}
`;
}

/** What makes each shell complete, by the shell's name. */
export const scripts: Readonly<Record<string, (commands: readonly CommandWords[]) => string>> = {
  bash,
  zsh,
  fish,
  powershell,
};

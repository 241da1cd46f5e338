/** The text of a snippet when somebody goes through it by Tab, types over what `typed` names by its number, and keeps the rest. */
export function filled(body: string, typed: Readonly<Record<string, string>> = {}): string {
  const values = new Map<string, string>();
  for (const [, number, choices, text] of body.matchAll(/\$\{(\d+)(?:\|((?:\\.|[^|])*)\||:((?:\\.|[^}])*))\}/g))
    if (!values.has(number!))
      values.set(number!, typed[number!] ?? (choices ? firstChoice(choices) : unescaped(text!)));
  const value = (number: string): string =>
    (number === "0" ? "" : (values.get(number) ?? typed[number] ?? "")).replace(/\$(\d+)/g, (_, it: string) =>
      value(it),
    );
  return unescaped(
    body
      .replace(/\$\{(\d+)\/(.*?)\/(.*?)\/\}/g, (_, number: string, pattern: string, by: string) =>
        value(number).replace(new RegExp(pattern), by),
      )
      .replace(/\$\{(\d+)(?:\|(?:\\.|[^|])*\||:(?:\\.|[^}])*)?\}|(?<!\\)\$(\d+)/g, (_, a?: string, b?: string) =>
        value(a ?? b!),
      ),
  );
}

const firstChoice = (choices: string): string => unescaped(/^(?:\\.|[^,\\])*/.exec(choices)![0]);
const unescaped = (text: string): string => text.replace(/\\([\\$},|])/g, "$1");

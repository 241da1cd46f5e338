import { Composer, Parser, type Document, type YAMLError } from "yaml";

/** Errors that are told of one document: what follows them is mostly their echo. */
const mostErrors = 200;

/** What the YAML library makes of a piece. */
export interface Yaml {
  readonly documents: readonly Document.Parsed[];
  readonly errors: readonly YAMLError[];
}

/**
 * Reads a piece with the YAML library, as its `parseAllDocuments` does, but stops where mistakes have become so many that
 * the rest says nothing: the library takes a multiple of the usual time for each of them.
 */
export function readYaml(text: string): Yaml {
  const composer = new Composer({ uniqueKeys: false, prettyErrors: false, logLevel: "silent" });
  const documents: Document.Parsed[] = [];
  let mistakes = 0;
  withoutTraces(() => {
    for (const token of new Parser().parse(text)) {
      if (token.type === "error" && ++mistakes > mostErrors) break;
      for (const it of composer.next(token)) documents.push(it);
    }
    for (const it of composer.end()) documents.push(it);
  });
  return { documents, errors: documents.flatMap((it) => it.errors.slice(0, mostErrors)) };
}

// A mistake in a text is an Error to the library. That each looks through the calls that led to it takes most of its time.
function withoutTraces(work: () => void): void {
  const traces = Error as { stackTraceLimit?: number };
  const before = traces.stackTraceLimit ?? 10;
  traces.stackTraceLimit = 0;
  try {
    work();
  } finally {
    traces.stackTraceLimit = before;
  }
}

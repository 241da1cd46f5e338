import type { Span } from "../base/span.ts";
import { rulesNamedIn } from "./ignores.ts";
import type { PageLink } from "./hover.ts";

/** A piece of text that leads somewhere. */
export interface Link {
  readonly span: Span;
  readonly target: string;
}

/** Rules that comments of a text name, each leading to its page. */
export const linksIn = (text: string, link: PageLink): readonly Link[] =>
  rulesNamedIn(text).flatMap(({ id, span }) => {
    const target = link(id);
    return target === undefined ? [] : [{ span, target }];
  });

import type { Steps } from "../../../core/src/base/steps.ts";
import type { InFile } from "./decode.ts";
import type { Context } from "./request.ts";
import { sliced } from "./sliced.ts";

/**
 * An answer that a long text takes long to make: it is made in slices, and given up with `ContentModified` when the text is
 * edited before it is there. For a file that is not known, null.
 */
export const inSlices =
  <P extends InFile, R>(steps: (params: P, context: Context) => Steps<R>) =>
  (it: P | null, context: Context): Promise<R> | null => {
    if (it === null) return null;
    const { uri } = it;
    const { tree } = it.file;
    const isCurrent = (): boolean => context.session.worldOf(uri).files.get(uri)?.tree === tree;
    return sliced(steps(it, context), isCurrent, context.signal);
  };

import type { Format } from "./format.ts";

/** The findings as data, the contract for other tools. */
export const json: Format = ({ findings }) => `${JSON.stringify({ findings }, null, 2)}\n`;

import type { Format } from "./format.ts";

/** The findings as data, the contract for other tools. */
export const json: Format = ({ findings, silent }) =>
  `${JSON.stringify({ findings, ...(silent !== undefined && { silent }) }, null, 2)}\n`;

import { styleText } from 'node:util';
import type { Io, Output } from '../io.js';

export type Colour = 'green' | 'yellow' | 'red' | 'cyan' | 'bold' | 'dim';
export type Paint = (colour: Colour, text: string) => string;

/** Colours text for an output: on a terminal, unless `NO_COLOR` or `FORCE_COLOR` says otherwise. */
export const painter = (io: Io, output: Output = io.stdout): Paint =>
  wantsColour(io.env, output)
    ? // It would look at this process; whether to colour is decided here.
      (colour, text) => styleText(colour, text, { validateStream: false })
    : (_colour, text) => text;

function wantsColour({ FORCE_COLOR, NO_COLOR, TERM }: Io['env'], output: Output): boolean {
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return !NO_COLOR && TERM !== 'dumb' && output.isTTY === true;
}

/** The colour that says how a certificate or a site is; undefined for a status that says nothing of it. */
export function statusColour(status: string | undefined): Colour | undefined {
  switch (status?.toLowerCase()) {
    case 'ok':
    case 'issued':
    case 'active':
      return 'green';
    case 'expiring':
    case 'applying':
    case 'pending':
      return 'yellow';
    case 'expired':
    case 'applyfailed':
    case 'offline':
      return 'red';
    default:
      return undefined;
  }
}

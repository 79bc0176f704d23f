import { SHAPES } from '../../../apps/explorer/src/ui/icons.js';

const INLINE = 'a|b|code|em|span|strong|sub|time|wbr|svg|g|rect|path|circle|line|text|title|defs';

/** The icons by what is drawn. */
const ICONS = new Map(
  Object.entries(SHAPES).map(([state, shape]) => [(shape as string).replaceAll(/\s+|\/(?=>)/g, ''), `(icon ${state})`]),
);

/**
 * A page as a browser gets it, a line for each element of its layout: what its script, its styles and assistive technology
 * hold on to. What is another in each run, as a fingerprint or the token of a form, is masked.
 */
export const markup = (page: string): string =>
  page
    .replace(/<head>[^]*?<\/head>/, '')
    .replaceAll(/[0-9A-F]{8}-[0-9A-F-]{27}/gi, '(uuid)')
    .replaceAll(/\b(?:[0-9a-f]{2}(?::(?:<wbr \/>)?)?){19,31}[0-9a-f]{2}\b/gi, '(digest)')
    .replaceAll(/(nonce: ?)[0-9a-f]{32}/g, '$1(nonce)')
    .replaceAll(/(name="confirm"\s+value=")[^"]+/g, '$1(token)')
    .replaceAll(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g, '(PEM)')
    .replaceAll(/\b\d+ ms\b/g, '(time)')
    .replaceAll(/(<pre[^>]*>[^<]{160})[^<]*/g, '$1 …')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ \/?>/g, '>')
    .replaceAll(
      /<svg class="icon"[^>]*>(.*?)<\/svg>/g,
      (icon, shape: string) => ICONS.get(shape.replaceAll(' ', '')) ?? icon,
    )
    .replaceAll(new RegExp(` ?(<(?!/?(?:${INLINE})\\b)[^>]*>) ?`, 'g'), '\n$1 ')
    .replaceAll(/\n<\/(?!form|section|ul|table|main|details)\w+> /g, '\n')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');

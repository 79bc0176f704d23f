/** What makes a text more, or something else, than a name; `URL` would cut it off or decode it. */
const NOT_A_NAME = /[/\\?#@:%[\]\s]/;
const LABEL = /^[a-z0-9_*-]{1,63}$/;
const LONGEST = 253;
/** Names that are in their form already, which spares most of them the parser. */
const PLAIN = /^(?!.*xn--)[a-z0-9_*-]+(\.[a-z0-9_*-]+)*\.[a-z]+$/;

/**
 * A domain name as it travels: lower case, internationalised labels in their `xn--` form, without the final dot. An
 * asterisk is let through, for names of wildcard certificates.
 *
 * @returns undefined for a string that is not a domain name, such as an IP address.
 */
export function toAscii(name: string): string | undefined {
  const text = name.trim();
  if (text === '' || NOT_A_NAME.test(text)) return undefined;
  let ascii = text;
  if (!PLAIN.test(text)) {
    try {
      ascii = new URL(`http://${text}`).hostname.replace(/\.$/, '');
    } catch {
      return undefined;
    }
  }
  const labels = ascii.split('.');
  const isName = labels.every((label) => LABEL.test(label)) && !/^\d+$/.test(labels.at(-1) ?? '');
  return isName && ascii.length <= LONGEST ? ascii : undefined;
}

/**
 * Whether a certificate for `pattern` is one for `hostname`, by RFC 6125: a wildcard is the whole leftmost label, and
 * stands for exactly one. As browsers have it, two labels follow it at least, so `*.com` covers nothing.
 *
 * @param pattern - a name of a certificate, as {@link toAscii} gives it.
 * @param hostname - likewise.
 */
export function coverage(pattern: string, hostname: string): 'exact' | 'wildcard' | undefined {
  if (pattern === hostname) return 'exact';
  const [first, ...parent] = pattern.split('.');
  const dot = hostname.indexOf('.');
  const covers = first === '*' && parent.length >= 2 && dot > 0 && hostname.slice(dot + 1) === parent.join('.');
  return covers ? 'wildcard' : undefined;
}

/**
 * The names that a certificate is for, as {@link toAscii} gives them. By RFC 6125 the common name counts only where
 * there are no alternative names.
 */
export function certificateNames(certificate: { SAN?: string | undefined; CommonName?: string | undefined }): string[] {
  const alternative = toNames(certificate.SAN?.split(','));
  return alternative.length > 0 ? alternative : toNames([certificate.CommonName ?? '']);
}

const toNames = (texts: readonly string[] = []): string[] => texts.flatMap((text) => toAscii(text) ?? []);

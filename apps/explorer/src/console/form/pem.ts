const ONE_LINE = /^-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\s]+)-----END \1-----$/;

/**
 * A PEM block with its line breaks: a password field drops those of a key that is pasted into it. Anything else stays
 * as it is.
 */
export function withLineBreaks(text: string): string {
  const [, label, base64] = text.includes('\n') ? [] : (ONE_LINE.exec(text) ?? []);
  if (label === undefined || base64 === undefined) return text;
  const lines = base64.replaceAll(/\s/g, '').match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}

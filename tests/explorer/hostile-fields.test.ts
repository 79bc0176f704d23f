import { describe, expect, it } from 'vitest';
import { CERTIFICATE, SITE, stage } from './support/app.js';

/** Ends a line, hides itself, turns the direction, and would be markup, a formula and a property of a calendar. */
const HOSTILE =
  '=cmd|x\u202Emoc\u2066\u200B\u0007\u009B<img src=x onerror=alert(1)>"\r\nATTENDEE:mailto:x@evil.example';

/** Characters that act on who reads them; line ends are told apart from those of the page. */
const ACTS = /[^\P{Cc}\t\n]|[\p{Cf}\p{Zl}\p{Zp}]/gu;

/** An explorer over a service that says {@link HOSTILE} in every field that people write. */
function hostile() {
  const made = stage({ allowChanges: true });
  const { sites, certificates } = made.emulator.state;
  for (const site of sites.values()) Object.assign(site, { Status: HOSTILE, Coverage: HOSTILE });
  for (const { Result } of certificates.values()) {
    Object.assign(Result, {
      Name: HOSTILE,
      Issuer: HOSTILE,
      IssuerCN: HOSTILE,
      ApplyMessage: HOSTILE,
      Region: HOSTILE,
    });
    if (Result.DCV) for (const one of Result.DCV) Object.assign(one, { Value: HOSTILE });
  }
  return { ...made, pending: [...certificates.values()].find(({ Result }) => Result.Status === 'Applying')?.Result.Id };
}

const { pending = '', ...STAGE } = hostile();

/** Without what a form sends back, which stays as it is. */
const shownOf = (html: string): string => html.replace(/<textarea[^]*?<\/textarea>|\bvalue="[^"]*"/g, '');

describe('what the service says', () => {
  it.each([
    '/',
    '/?sort=name',
    '/sites',
    '/quota',
    `/certificates/${SITE}/${CERTIFICATE}`,
    `/certificates/${SITE}/${pending}`,
    `/certificates/${SITE}/${pending}/records`,
    `/changes/prune?site=${SITE}`,
    `/changes/deploy?site=${SITE}`,
    `/console?operation=GetCertificate&SiteId=${SITE}&Id=${CERTIFICATE}`,
  ])('neither acts on the reader of %s nor is markup there', async (path) => {
    const shown = shownOf(await STAGE.text(path)).replaceAll('\r', '\n');
    expect(shown.match(ACTS) ?? []).toEqual([]);
    expect(shown).not.toContain('<img');
  });

  it.each([
    '/api/overview',
    '/api/sites',
    `/api/sites/${SITE}/certificates`,
    `/api/sites/${SITE}/certificates/${CERTIFICATE}`,
  ])('is escaped in %s, which says the same', async (path) => {
    const text = await STAGE.text(path);
    expect(text.match(ACTS) ?? []).toEqual([]);
    expect(JSON.stringify(JSON.parse(text))).toContain(JSON.stringify(HOSTILE).slice(1, -1));
  });

  it.each(['/certificates.csv', '/certificates.ics', '/metrics'])('adds no line of its own to %s', async (path) => {
    const text = await STAGE.text(path);
    expect(text.replaceAll('\r\n', '\n').match(ACTS) ?? []).toEqual([]);
    expect(text).not.toMatch(/^(ATTENDEE|<img)/m);
  });

  it.each(['=', '+', '-', '@', '＝', '＠'])('is no formula of a spreadsheet where it begins with %s', async (start) => {
    const { emulator, text } = stage();
    const one = emulator.state.certificates.get(CERTIFICATE);
    if (one) one.Result.Name = `${start}1+1`;
    expect(await text('/certificates.csv')).toContain(`,'${start}1+1,`);
  });
});

describe('what one types into a form', () => {
  it('comes back as it was, with characters that are not shown', async () => {
    const typed = 'family \u{1F468}\u200D\u{1F469}';
    const page = await stage().text(`/console?operation=ListCertificates&Keyword=${encodeURIComponent(typed)}`);
    expect(page).toContain(`value="${typed}"`);
  });
});

import { expect, it } from 'vitest';
import { CERTIFICATE, form, SITE, stage } from './support/app.js';

/** What a page says to those who read it: each line a sentence, a label or a value. */
function words(page: string): string {
  const main = page.slice(page.indexOf('<main'), page.indexOf('</main>'));
  return main
    .replaceAll(/<pre[^>]*>[^]*?<\/pre>/g, '\n(code)\n')
    .replaceAll(/<datalist[^>]*>[^]*?<\/datalist>/g, '')
    .replaceAll(/<(?:span|a|strong|code|wbr|sub)\b[^>]*>|<\/(?:span|a|strong|code)>/g, ' ')
    .replaceAll(/<[^>]*>/g, '\n')
    .replaceAll(/[0-9A-F]{8}-[0-9A-F-]{27}/g, '(request id)')
    .replaceAll(/\b\d+ ms\b/g, '(time)')
    .split('\n')
    .map((line) => line.trim().replaceAll(/\s+/g, ' '))
    .filter(Boolean)
    .join('\n');
}

it.each([
  ['a search', '/console?q=purge'],
  ['a search without result', '/console?q=nothing+like+that'],
  ['a change that is off', '/console?operation=SetCertificate'],
  ['an operation with a list', '/console?operation=ListSites&TagFilter%5B%5D=1'],
  ['an operation that is deprecated', '/console?operation=GetClientCertificateHostnames'],
])('%s says the same as ever', async (_what, address) => {
  expect(words(await stage().text(address))).toMatchSnapshot();
});

it.each([
  ['an answer', { operation: 'GetCertificate', SiteId: SITE, Id: CERTIFICATE }],
  ['an error', { operation: 'GetCertificate', SiteId: SITE, Id: 'none' }],
  ['what is wrong', { operation: 'CreateRecord', SiteId: 'x', Ttl: 'x', 'Data.Port': 'x' }],
  ['a change that is to be confirmed', { operation: 'DeleteCertificate', SiteId: SITE, Id: CERTIFICATE }],
  ['what is not played', { operation: 'GetPurgeQuota', SiteId: SITE, Type: 'file' }],
  ['JSON', { operation: 'SetCertificate', as: 'json', input: '{"SiteId":1,"Nothing":2}' }],
])('after a run, %s says the same as ever', async (_what, fields) => {
  const { ask } = stage({ env: { EXPLORER_ALLOW_CHANGES: '1' } });
  expect(words(await (await ask('/console', form(fields as Record<string, string>))).text())).toMatchSnapshot();
});

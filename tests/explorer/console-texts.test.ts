import { expect, it } from 'vitest';
import { CERTIFICATE, form, SITE, stage } from './support/app.js';
import { words } from './support/words.js';

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

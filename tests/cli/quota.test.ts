import { beforeEach, expect, test } from 'vitest';
import { account, SITE } from './setup.js';

const { esakit, emulator } = account();
beforeEach(() => emulator.ready());

test('shows use and limit of the plan, and what counts', async () => {
  emulator.state.plans.get(`esa-site-${SITE}`)!.customHttpCert = 3;
  const { code, stdout, stderr } = await esakit('quota --site example.com');
  expect({ code, stdout, stderr }).toMatchInlineSnapshot(`
    {
      "code": 0,
      "stderr": "esakit: no room for another of your own: esakit prune --site example.com shows which may go
    ",
      "stdout": "QUOTA  USED  LIMIT  LEFT  BY SITE
    own       3      3     0  example.com 3
    free      3    100    97  example.com 3

    ID                                NAME    HOSTNAMES                          STATUS    TYPE    EXPIRES
    837bb5bff164549ca464eb1c6ebbf407  shop    shop.example.com, pay.example.com  OK        cas     2026-11-20
    94559b17cf20e6888ff1a068efacde3f  api     api.example.com                    Expiring  cas     2026-03-12
    0dae987dbe400ff86cda6180cceb74f0  legacy  legacy.example.com                 Expired   upload  2026-02-08
    ",
    }
  `);
});

test('as JSON has numbers', async () => {
  const { stdout } = await esakit(`quota --site ${SITE} --json`);
  expect(JSON.parse(stdout)).toMatchObject({
    siteId: SITE,
    custom: {
      limit: 100,
      used: 3,
      left: 97,
      unknown: null,
      sites: [{ siteId: SITE, siteName: 'example.com', used: 3 }],
    },
    free: { limit: 100, unknown: null },
  });
});

test('that the service refuses is unknown', async () => {
  emulator.faults.add({ kind: 'error', code: 'NoPermission', action: 'ListInstanceQuotasWithUsage' });
  const { code, stdout, stderr } = await esakit('quota --site example.com');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^own +unknown +unknown +unknown/m);
  expect(stderr).toContain('own: not all is known: ListInstanceQuotasWithUsage: NoPermission');
  const { custom } = JSON.parse((await esakit('quota --site example.com --json')).stdout) as { custom: object };
  expect(custom).toMatchObject({ limit: null, used: null, left: null });
});

test('needs a site', async () => {
  expect(await esakit('quota')).toMatchObject({
    code: 2,
    stderr: 'esakit: quota needs --site (esakit sites shows which there are) (see: esakit help quota)\n',
  });
});

import type { EmulatedSite } from '../state.js';

/** The documented sample's site. */
export const SAMPLE_SITE_ID = 1234567890123n;

/** A site whose id a JavaScript number can't hold. */
export const BIG_SITE_ID = 9007199254740993123n;

/** A site with more certificates than fit on a page. */
export const FLEET_SITE_ID = 1234567890124n;

/** A site with an internationalised name. */
export const IDN_SITE_ID = 1234567890125n;

/** A suspended site whose certificates have ended. */
export const OFFLINE_SITE_ID = 1234567890127n;

const IDN = 'xn--fsqu00a.xn--0zwm56d'; // 例子.测试

/** The sites at the start, newest first. */
export function seedSites(): EmulatedSite[] {
  return [
    site(SAMPLE_SITE_ID, 'example.com', '2025-06-01T02:00:53Z', {
      PlanSpecName: 'standard',
      Tags: { env: 'production', team: 'web' },
    }),
    site(BIG_SITE_ID, 'example.net', '2025-05-01T02:00:53Z', {
      PlanSpecName: 'enterprise',
      Tags: { env: 'production' },
      VanityNSList: { 'ns1.example.net': '192.0.2.53', 'ns2.example.net': '198.51.100.53' },
      VersionManagement: true,
    }),
    site(FLEET_SITE_ID, 'example.org', '2025-04-01T02:00:53Z', { PlanSpecName: 'advanced', Coverage: 'overseas' }),
    site(IDN_SITE_ID, IDN, '2025-03-01T02:00:53Z', { Coverage: 'domestic' }),
    site(1234567890126n, 'staging.example.com', '2025-02-01T02:00:53Z', {
      Status: 'pending',
      AccessType: 'CNAME',
      CnameZone: 'staging.example.com.cname.example',
      Tags: { env: 'staging' },
    }),
    site(OFFLINE_SITE_ID, 'old-example.com', '2025-01-01T02:00:53Z', {
      Status: 'offline',
      OfflineReason: 'expired',
    }),
  ];
}

function site(SiteId: bigint, SiteName: string, created: string, rest: Partial<EmulatedSite>): EmulatedSite {
  return {
    SiteId,
    SiteName,
    Status: 'active',
    AccessType: 'NS',
    Coverage: 'global',
    CreateTime: created,
    InstanceId: `esa-site-${SiteId}`,
    ...(rest.AccessType === 'CNAME' ? {} : { NameServerList: 'ns1.example.com,ns2.example.com' }),
    PlanName: `plan-${SiteId}`,
    PlanSpecName: 'basic',
    ResourceGroupId: 'rg-emulator',
    Tags: {},
    UpdateTime: created,
    VerifyCode: `verify-${SiteId}`,
    VersionManagement: false,
    VisitTime: created,
    ...rest,
  };
}

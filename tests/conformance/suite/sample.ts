/** What the emulator's and the hostile server's sample is asked with. */
export const sampleInput = { SiteId: '1234567890123', Id: 'babaded901474b9693acf530e0fb1d95' };

/** The emulator's site whose id no JavaScript number holds. */
export const BIG_SITE_ID = 9007199254740993123n;

/** The emulator's site with more certificates than fit on a page. */
export const FLEET_SITE_ID = 1234567890124n;

/** Request id of each error of the hostile server. */
export const ERROR_REQUEST_ID = '7E4B2C6A-55D0-4E3F-9D0B-8F5C1B2A3D4E';

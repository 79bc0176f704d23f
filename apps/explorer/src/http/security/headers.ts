import { createMiddleware } from 'hono/factory';
import { secureHeaders } from 'hono/secure-headers';
import { isSecure } from './session.js';

const OPTIONS = {
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  permissionsPolicy: { camera: [], geolocation: [], microphone: [] },
  xFrameOptions: 'DENY',
} satisfies Parameters<typeof secureHeaders>[0];

const overTls = secureHeaders({ ...OPTIONS, strictTransportSecurity: 'max-age=31536000' });
const inTheClear = secureHeaders({ ...OPTIONS, strictTransportSecurity: false });

/**
 * Headers of every answer. HSTS only over TLS (RFC 6797, 7.2). An answer that says nothing of caching may not be kept.
 */
export const securityHeaders = createMiddleware(async (c, next) => {
  await (isSecure(c.req.raw) ? overTls : inTheClear)(c, next);
  if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-store');
});

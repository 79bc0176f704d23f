import { refusal } from '../http/errors.js';
import { certificateJson } from './certificate-json.js';
import { findCertificate, findSite } from './find.js';
import type { Operation } from './operation.js';

export const GetCertificate: Operation = {
  methods: ['GET', 'POST'],
  answer(context) {
    if (context.parameters.int64('SiteId') === undefined) throw refusal('MissingSiteId');
    const id = context.parameters.text('Id');
    if (id === undefined) throw refusal('Id.MissingParameter');
    const site = findSite(context);
    const certificate = findCertificate(site, id, context);
    return {
      SiteId: site.SiteId,
      SiteName: site.SiteName,
      Status: certificate.Result.Status,
      Certificate: certificate.Certificate,
      Result: certificateJson(certificate.Result),
    };
  },
};

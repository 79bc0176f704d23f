import { findSite } from './find.js';
import type { Operation } from './operation.js';

export const GetSite: Operation = {
  methods: ['GET'],
  answer(context) {
    const { VisitTime: _onlyListed, ...site } = findSite(context);
    return { SiteModel: { ...site } };
  },
};

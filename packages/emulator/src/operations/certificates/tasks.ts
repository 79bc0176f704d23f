import type { ListAsyncTasksInput } from '@esakit/core';
import { sha256Hex } from '../../auth/digest.js';
import type { CertificateResult, EmulatedCertificate, EmulatedSite } from '../../state.js';
import { page } from '../paging.js';
import type { Play } from '../play.js';

const DEFAULT_PAGE_SIZE = 20;

export const ListAsyncTasks: Play<ListAsyncTasksInput> = ({ input, state }) => {
  const ids = new Set(input.ResourceIds?.split(',').map((id) => id.trim()));
  const tasks = [...state.certificates.values()]
    .filter(({ Result, SiteId }) => Result.Type === 'free' && (ids.size === 0 || ids.has(String(SiteId))))
    .flatMap((certificate) => {
      const site = state.sites.get(certificate.SiteId);
      return site ? taskOf(certificate, site) : [];
    })
    .filter(({ TaskStatus }) => input.TaskStatus === undefined || TaskStatus === input.TaskStatus)
    .filter(({ TaskType }) => input.TaskType === undefined || TaskType === input.TaskType)
    .filter(({ ResourceType }) => input.ResourceType === undefined || ResourceType === input.ResourceType);
  const { items, counters } = page(tasks, input, DEFAULT_PAGE_SIZE);
  return { AsyncTasks: items, ...counters, TotalPage: Math.ceil(counters.TotalCount / counters.PageSize) };
};

/** The task of an application: it is what is known of the certificate, told once more. */
function taskOf({ Result, SiteId }: EmulatedCertificate, { SiteName }: EmulatedSite) {
  return {
    Id: Number.parseInt(sha256Hex(`task ${Result.Id}`).slice(0, 12), 16),
    TaskKey: Result.Id,
    TaskType: 'free_cert',
    TaskStatus: taskStatus(Result),
    TaskDescription: { Domain: Result.CommonName },
    ResourceType: 'site',
    ResourceId: SiteId,
    ResourceName: SiteName,
    GmtCreate: Result.CreateTime,
    GmtModified: Result.UpdateTime,
  };
}

function taskStatus({ Status }: CertificateResult): 'in_progress' | 'success' | 'fail' {
  if (Status === 'Applying') return 'in_progress';
  return Status === 'ApplyFailed' || Status === 'Canceled' ? 'fail' : 'success';
}

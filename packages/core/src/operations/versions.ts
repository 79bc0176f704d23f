// Written by scripts/operations from spec/: change those.

/**
 * Version management of a site: configuration versions and the environments that run them.
 *
 * @module
 */
import { type Call, call } from '../client/operation-function.js';
import type { Operation } from '../operation/operation.js';
import type { Int64, Int64Input } from '../util/int64.js';

/** What `ActivateVersionManagement` asks for. */
export interface ActivateVersionManagementInput {
  /** Id of the site. Example: `11223***`. */
  readonly SiteId: Int64Input;
}

/** What `ActivateVersionManagement` answers. */
export interface ActivateVersionManagementOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `CloneVersion` asks for. */
export interface CloneVersionInput {
  /** Id of the site. Example: `15846237886****`. */
  readonly SiteId: Int64Input;
  /** Configuration version of the site; 0 where versions are off. Example: `0`. */
  readonly SiteVersion: number;
}

/** What `CloneVersion` answers. */
export interface CloneVersionOutput {
  CloneVersion?: Int64 | undefined;
  OriginVersion?: Int64 | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `CreateEnvironment` asks for. */
export interface CreateEnvironmentInput {
  /** Id of the site. Example: `1234567890123**`. */
  readonly SiteId: Int64Input;
  /** Name of the environment. Example: `NPDcP1`. */
  readonly EnvironmentName: string;
  /** Name of the environment that comes next in priority. Example: `默认环境`. */
  readonly NextEnvironmentName: string;
  /** Expression that a request must match. Example: `("ip" eq "1.1.1.1")`. */
  readonly Rule: string;
}

/** What `CreateEnvironment` answers. */
export interface CreateEnvironmentOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DeactivateVersionManagement` asks for. */
export interface DeactivateVersionManagementInput {
  /** Id of the site. Example: `1234567890***`. */
  readonly SiteId: Int64Input;
}

/** What `DeactivateVersionManagement` answers. */
export interface DeactivateVersionManagementOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DeleteEnvironment` asks for. */
export interface DeleteEnvironmentInput {
  /** Id of the site. Example: `1234567890**`. */
  readonly SiteId: Int64Input;
  /** Name of the environment. Example: `环境1`. */
  readonly EnvironmentName: string;
}

/** What `DeleteEnvironment` answers. */
export interface DeleteEnvironmentOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DeleteVersion` asks for. */
export interface DeleteVersionInput {
  /** Id of the site. Example: `1234567890***`. */
  readonly SiteId: Int64Input;
  /** Configuration version of the site; 0 where versions are off. Example: `8`. */
  readonly SiteVersion: number;
}

/** What `DeleteVersion` answers. */
export interface DeleteVersionOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListEnvironments` asks for. */
export interface ListEnvironmentsInput {
  /** Id of the site. Example: `1234567890***`. */
  readonly SiteId: Int64Input;
}

/** What `ListEnvironments` answers. */
export interface ListEnvironmentsOutput {
  EnvironmentList?: ListEnvironmentsOutputEnvironmentList[] | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListEnvironmentsOutput`: `EnvironmentList`. */
export interface ListEnvironmentsOutputEnvironmentList {
  CreateTime?: string | undefined;
  EnvironmentName?: string | undefined;
  IsDefault?: boolean | undefined;
  PreSiteVersion?: Int64 | undefined;
  Priority?: Int64 | undefined;
  ReadOnly?: boolean | undefined;
  Rule?: string | undefined;
  SiteVersion?: Int64 | undefined;
  UpdateTime?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListVersions` asks for. */
export interface ListVersionsInput {
  /** Id of the site. Example: `33968830844****`. */
  readonly SiteId: Int64Input;
}

/** What `ListVersions` answers. */
export interface ListVersionsOutput {
  RequestId?: string | undefined;
  SiteVersionList?: ListVersionsOutputSiteVersionList[] | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListVersionsOutput`: `SiteVersionList`. */
export interface ListVersionsOutputSiteVersionList {
  CreateTime?: string | undefined;
  Description?: string | undefined;
  EnvironmentNameList?: string[] | undefined;
  ParentSiteVersion?: Int64 | undefined;
  ReadOnly?: boolean | undefined;
  SiteVersion?: Int64 | undefined;
  Status?: string | undefined;
  UpdateTime?: string | undefined;
  [unknown: string]: unknown;
}

/** What `RollbackEnvironmentVersion` asks for. */
export interface RollbackEnvironmentVersionInput {
  /** Id of the site. Example: `33862229675****`. */
  readonly SiteId: Int64Input;
  /** Name of the environment. Example: `默认环境`. */
  readonly EnvironmentName: string;
}

/** What `RollbackEnvironmentVersion` answers. */
export interface RollbackEnvironmentVersionOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UpdateEnvironment` asks for. */
export interface UpdateEnvironmentInput {
  /** Id of the site. Example: `33993121955****`. */
  readonly SiteId: Int64Input;
  /** Name of the environment. Example: `默认环境`. */
  readonly EnvironmentName: string;
  /** Whether the environment can only be read. Example: `1`. */
  readonly ReadOnly: boolean;
  /** Expression that a request must match. Example: `(http.host eq "duduko5.top")`. */
  readonly Rule: string;
  /** New name of the environment. Example: `环境A`. */
  readonly NewName?: string | undefined;
  /** Configuration version of the site; 0 where versions are off. Example: `10`. */
  readonly SiteVersion?: number | undefined;
}

/** What `UpdateEnvironment` answers. */
export interface UpdateEnvironmentOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UpdateEnvironmentVersion` asks for. */
export interface UpdateEnvironmentVersionInput {
  /** Id of the site. Example: `33970510651****`. */
  readonly SiteId: Int64Input;
  /** Name of the environment. Example: `默认环境`. */
  readonly EnvironmentName: string;
  /** Configuration version of the site; 0 where versions are off. Example: `8`. */
  readonly SiteVersion: number;
}

/** What `UpdateEnvironmentVersion` answers. */
export interface UpdateEnvironmentVersionOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UpdateVersionDesc` asks for. */
export interface UpdateVersionDescInput {
  /** Id of the site. Example: `134567****`. */
  readonly SiteId: Int64Input;
  /** New description of the configuration version. Example: `更新版本。`. */
  readonly Description: string;
  /** Configuration version of the site; 0 where versions are off. Example: `0`. */
  readonly SiteVersion: number;
}

/** What `UpdateVersionDesc` answers. */
export interface UpdateVersionDescOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UpgradeEnvironmentVersion` asks for. */
export interface UpgradeEnvironmentVersionInput {
  /** Id of the site. Example: `1245678****`. */
  readonly SiteId: Int64Input;
  /** Name of the environment. Example: `默认环境`. */
  readonly EnvironmentName: string;
}

/** What `UpgradeEnvironmentVersion` answers. */
export interface UpgradeEnvironmentVersionOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** Turn on version management for a site. RAM action `esa:ActivateVersionManagement`. */
export const ActivateVersionManagement: Operation<ActivateVersionManagementInput, ActivateVersionManagementOutput> = {
  name: 'ActivateVersionManagement',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id' },
  output: { RequestId: 'string' },
  shownBy: 'ListVersions',
};

/**
 * Turn on version management for a site.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const activateVersionManagement: Call<ActivateVersionManagementInput, ActivateVersionManagementOutput> =
  /* @__PURE__ */ call(ActivateVersionManagement);

/**
 * Copy a configuration version. RAM action `esa:CloneVersion`.
 * Not in versions of the official SDK before 3.8.0.
 */
export const CloneVersion: Operation<CloneVersionInput, CloneVersionOutput> = {
  name: 'CloneVersion',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', SiteVersion: 'int' },
  output: { CloneVersion: 'number', OriginVersion: 'number', RequestId: 'string' },
  shownBy: 'ListVersions',
};

/**
 * Copy a configuration version.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const cloneVersion: Call<CloneVersionInput, CloneVersionOutput> = /* @__PURE__ */ call(CloneVersion);

/**
 * Create a version environment. RAM action `esa:CreateEnvironment`.
 * Not in versions of the official SDK before 3.8.0.
 */
export const CreateEnvironment: Operation<CreateEnvironmentInput, CreateEnvironmentOutput> = {
  name: 'CreateEnvironment',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', EnvironmentName: 'string', NextEnvironmentName: 'string', Rule: 'string' },
  output: { RequestId: 'string' },
  shownBy: 'ListEnvironments',
};

/**
 * Create a version environment.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const createEnvironment: Call<CreateEnvironmentInput, CreateEnvironmentOutput> =
  /* @__PURE__ */ call(CreateEnvironment);

/** Turn off version management for a site. RAM action `esa:DeactivateVersionManagement`. */
export const DeactivateVersionManagement: Operation<
  DeactivateVersionManagementInput,
  DeactivateVersionManagementOutput
> = {
  name: 'DeactivateVersionManagement',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id' },
  output: { RequestId: 'string' },
  shownBy: 'ListVersions',
};

/**
 * Turn off version management for a site.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const deactivateVersionManagement: Call<DeactivateVersionManagementInput, DeactivateVersionManagementOutput> =
  /* @__PURE__ */ call(DeactivateVersionManagement);

/**
 * Delete a version environment. RAM action `esa:DeleteEnvironment`.
 * Not in versions of the official SDK before 3.8.0.
 */
export const DeleteEnvironment: Operation<DeleteEnvironmentInput, DeleteEnvironmentOutput> = {
  name: 'DeleteEnvironment',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', EnvironmentName: 'string' },
  output: { RequestId: 'string' },
  shownBy: 'ListEnvironments',
};

/**
 * Delete a version environment.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const deleteEnvironment: Call<DeleteEnvironmentInput, DeleteEnvironmentOutput> =
  /* @__PURE__ */ call(DeleteEnvironment);

/**
 * Delete a configuration version. RAM action `esa:DeleteVersion`.
 * Not in versions of the official SDK before 3.8.0.
 */
export const DeleteVersion: Operation<DeleteVersionInput, DeleteVersionOutput> = {
  name: 'DeleteVersion',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', SiteVersion: 'int' },
  output: { RequestId: 'string' },
  shownBy: 'ListVersions',
};

/**
 * Delete a configuration version.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const deleteVersion: Call<DeleteVersionInput, DeleteVersionOutput> = /* @__PURE__ */ call(DeleteVersion);

/**
 * List version environments. RAM action `esa:ListEnvironments`.
 * Not in versions of the official SDK before 3.8.0.
 */
export const ListEnvironments: Operation<ListEnvironmentsInput, ListEnvironmentsOutput> = {
  name: 'ListEnvironments',
  method: 'GET',
  access: 'list',
  input: { SiteId: 'id' },
  output: {
    EnvironmentList: [
      {
        CreateTime: 'string',
        EnvironmentName: 'string',
        IsDefault: 'boolean',
        PreSiteVersion: 'number',
        Priority: 'number',
        ReadOnly: 'boolean',
        Rule: 'string',
        SiteVersion: 'number',
        UpdateTime: 'string',
      },
    ],
    RequestId: 'string',
  },
};

/**
 * List version environments.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listEnvironments: Call<ListEnvironmentsInput, ListEnvironmentsOutput> =
  /* @__PURE__ */ call(ListEnvironments);

/**
 * List configuration versions. RAM action `esa:ListVersions`.
 * Not in versions of the official SDK before 3.8.0.
 */
export const ListVersions: Operation<ListVersionsInput, ListVersionsOutput> = {
  name: 'ListVersions',
  method: 'GET',
  access: 'list',
  input: { SiteId: 'id' },
  output: {
    RequestId: 'string',
    SiteVersionList: [
      {
        CreateTime: 'string',
        Description: 'string',
        EnvironmentNameList: ['string'],
        ParentSiteVersion: 'number',
        ReadOnly: 'boolean',
        SiteVersion: 'number',
        Status: 'string',
        UpdateTime: 'string',
      },
    ],
  },
};

/**
 * List configuration versions.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listVersions: Call<ListVersionsInput, ListVersionsOutput> = /* @__PURE__ */ call(ListVersions);

/**
 * Return an environment to its previous version. RAM action `esa:RollbackEnvironmentVersion`.
 * Not in versions of the official SDK before 3.8.0.
 */
export const RollbackEnvironmentVersion: Operation<RollbackEnvironmentVersionInput, RollbackEnvironmentVersionOutput> =
  {
    name: 'RollbackEnvironmentVersion',
    method: 'POST',
    access: 'write',
    input: { SiteId: 'id', EnvironmentName: 'string' },
    output: { RequestId: 'string' },
    shownBy: 'ListEnvironments',
  };

/**
 * Return an environment to its previous version.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const rollbackEnvironmentVersion: Call<RollbackEnvironmentVersionInput, RollbackEnvironmentVersionOutput> =
  /* @__PURE__ */ call(RollbackEnvironmentVersion);

/**
 * Change a version environment. RAM action `esa:UpdateEnvironment`.
 * Not in versions of the official SDK before 3.8.0.
 */
export const UpdateEnvironment: Operation<UpdateEnvironmentInput, UpdateEnvironmentOutput> = {
  name: 'UpdateEnvironment',
  method: 'POST',
  access: 'write',
  input: {
    SiteId: 'id',
    EnvironmentName: 'string',
    ReadOnly: 'boolean',
    Rule: 'string',
    'NewName?': 'text',
    'SiteVersion?': 'int',
  },
  output: { RequestId: 'string' },
  shownBy: 'ListEnvironments',
};

/**
 * Change a version environment.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const updateEnvironment: Call<UpdateEnvironmentInput, UpdateEnvironmentOutput> =
  /* @__PURE__ */ call(UpdateEnvironment);

/**
 * Set the version an environment runs. RAM action `esa:UpdateEnvironmentVersion`.
 * Not in versions of the official SDK before 3.8.0.
 */
export const UpdateEnvironmentVersion: Operation<UpdateEnvironmentVersionInput, UpdateEnvironmentVersionOutput> = {
  name: 'UpdateEnvironmentVersion',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', EnvironmentName: 'string', SiteVersion: 'int' },
  output: { RequestId: 'string' },
  shownBy: 'ListEnvironments',
};

/**
 * Set the version an environment runs.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const updateEnvironmentVersion: Call<UpdateEnvironmentVersionInput, UpdateEnvironmentVersionOutput> =
  /* @__PURE__ */ call(UpdateEnvironmentVersion);

/**
 * Change the description of a configuration version. RAM action `esa:UpdateVersionDesc`.
 * Not in versions of the official SDK before 3.8.0.
 */
export const UpdateVersionDesc: Operation<UpdateVersionDescInput, UpdateVersionDescOutput> = {
  name: 'UpdateVersionDesc',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', Description: 'string', SiteVersion: 'int' },
  output: { RequestId: 'string' },
  shownBy: 'ListVersions',
};

/**
 * Change the description of a configuration version.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const updateVersionDesc: Call<UpdateVersionDescInput, UpdateVersionDescOutput> =
  /* @__PURE__ */ call(UpdateVersionDesc);

/**
 * Move an environment to a newer version. RAM action `esa:UpgradeEnvironmentVersion`.
 * Not in versions of the official SDK before 3.8.0.
 */
export const UpgradeEnvironmentVersion: Operation<UpgradeEnvironmentVersionInput, UpgradeEnvironmentVersionOutput> = {
  name: 'UpgradeEnvironmentVersion',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', EnvironmentName: 'string' },
  output: { RequestId: 'string' },
  shownBy: 'ListEnvironments',
};

/**
 * Move an environment to a newer version.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const upgradeEnvironmentVersion: Call<UpgradeEnvironmentVersionInput, UpgradeEnvironmentVersionOutput> =
  /* @__PURE__ */ call(UpgradeEnvironmentVersion);

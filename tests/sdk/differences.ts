/**
 * Parameters that the SDK's newest version on npm lacks: they came between 2.43.0 and 3.14.0, by the description in
 * spec/. Its requests drop them.
 */
export const NEWER: Readonly<Record<string, readonly string[]>> = {
  BatchCreateRecords: ['RecordList[].HttpPorts', 'RecordList[].HttpsPorts'],
  CommitRoutineStagingCode: ['DeployEnv'],
  CreateImageTransform: ['AutoAvif', 'AutoWebp'],
  CreateLoadBalancer: ['AdaptiveRouting.OriginLevelRetry'],
  CreatePage: ['SiteIds'],
  CreateRecord: ['HttpPorts', 'HttpsPorts'],
  CreateRoutineRoute: ['Timeout'],
  CreateRoutineWithAssetsCodeVersion: ['DeployEnv'],
  CreateSite: ['ResourceOwner'],
  CreateSiteDeliveryTask: ['KafkaDelivery.UseTLS'],
  CreateTransportLayerApplication: ['KeepAliveProtection'],
  CreateUserDeliveryTask: ['KafkaDelivery.UseTLS'],
  DescribeRatePlanInstanceStatus: ['ResourceOwner'],
  EditSiteWafSettings: ['Settings.RequestBodyInspection', 'Settings.SecurityLevel.Id'],
  ListPages: ['QueryArgs.ContentType'],
  ListRecords: ['CustomPort'],
  ListUserRatePlanInstances: ['IsShared', 'ResourceOwner'],
  PurchaseRatePlan: ['OveragePolicy'],
  UpdateImageTransform: ['AutoAvif', 'AutoWebp'],
  UpdateLoadBalancer: ['AdaptiveRouting.OriginLevelRetry'],
  UpdatePage: ['SiteIds'],
  UpdateRecord: ['HttpPorts', 'HttpsPorts'],
  UpdateRoutineRoute: ['Timeout'],
  UpdateTransportLayerApplication: ['KeepAliveProtection'],
};

/**
 * The pages say that these are JSON objects. The SDK leaves their type open: a string travels as it is, and an object
 * is laid out flat, which no page describes. So it is given the string.
 */
export const OPEN: ReadonlySet<string> = new Set(['RegionPools', 'SubRegionPools']);

/** Operations whose method has changed since: the SDK sends the other one, which the service takes too. */
export const OTHER_METHOD: Readonly<Record<string, string>> = { GetPurgeQuota: 'GET' };

// Written by scripts/operations from spec/: change those.
import type { Descriptions } from '../description.js';

export const descriptions: Descriptions = {
  CreateLoadBalancer: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456789****' },
      DefaultPools: {
        meaning: 'ids of the default origin pools, as a JSON array; from ListOriginPools',
        example: '123',
      },
      FallbackPool: { meaning: 'id of the origin pool to use when no other pool is available', example: '123' },
      Monitor: { meaning: 'health check of the origins, as JSON', example: 'order' },
      Name: { meaning: 'name of the load balancer, a domain name under the site', example: 'lb.example.com' },
      SteeringPolicy: {
        meaning: 'how pools are chosen: by place (geo), by weight (random) or in order',
        example: 'order',
        values: ['geo', 'random', 'order'],
      },
      AdaptiveRouting: {
        meaning: 'failover between pools and retry of other origin addresses, as JSON',
        example: 'true',
      },
      Description: { meaning: 'description of the load balancer', example: 'Load balancer description' },
      Enabled: { meaning: 'whether it is on', example: 'true' },
      RandomSteering: { meaning: 'weights of the pools for the random policy, as JSON', example: '123' },
      RegionPools: {
        meaning: 'JSON object from primary region code to an array of origin pool ids',
        example: '{\n  "ENAM": [\n    12345678****\n  ],\n  "WNAM": [\n    23456789****,\n    23456789****\n  ]\n}',
      },
      Rules: {
        meaning: 'rules of the load balancer, as a JSON array',
        example: '{\n  "ENAM": [\n    12345678****\n  ],\n  "WNAM": [\n    23456789****,\n    23456789****\n  ]\n}',
      },
      SessionAffinity: {
        meaning: 'what keeps a client on one origin, or off',
        example: 'ip',
        values: ['off', 'ip', 'cookie', 'http_header'],
      },
      SubRegionPools: {
        meaning: 'JSON object from comma-joined subregion codes to origin pool ids',
        example: '{"AL,MO": [92298024898****],"CN-SH,CN-SX,CN-SC":[92304347804****,92843536908****]}',
      },
      Ttl: {
        meaning: 'seconds a resolver may keep the answer, 10 to 600, 30 by default',
        example: '300',
        default: '30',
        min: 10,
        max: 600,
      },
    },
  },
  CreateOriginPool: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '21655860979****' },
      Name: { meaning: 'pool name, unique in the site', example: 'pool1' },
      Enabled: { meaning: 'whether it is on', example: 'true' },
      Origins: { meaning: 'origins in the pool, as a JSON array' },
    },
  },
  DeleteLoadBalancer: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '1159101787****' },
      Id: { meaning: 'id of the load balancer, from ListLoadBalancers', example: '99867648760****' },
    },
  },
  DeleteOriginPool: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '21655860979****' },
      Id: { meaning: 'id of the origin pool, from ListOriginPools', example: '103852052519****' },
    },
  },
  GetLoadBalancer: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '1159101787****' },
      Id: { meaning: 'id of the load balancer, from ListLoadBalancers', example: '99867648760****' },
    },
  },
  GetOriginPool: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '216558609793952' },
      Id: { meaning: 'id of the origin pool, from ListOriginPools', example: '1038520525196928' },
    },
  },
  ListLoadBalancerOriginStatus: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '1159101787****' },
      LoadBalancerIds: {
        meaning: 'load balancer ids from ListLoadBalancers, comma separated, at most 100',
        example: '99874066052****,100892832360****',
      },
      PoolType: {
        meaning: 'only origins in pools of this role; default_pool for the default pools',
        example: 'default_pool',
      },
    },
  },
  ListLoadBalancerRegions: {
    parameters: {
      PageNumber: { meaning: 'page to read, from 1', example: '1' },
      PageSize: { meaning: 'entries on a page', example: '1024' },
    },
  },
  ListLoadBalancers: {
    maxPageSize: 500,
    parameters: {
      SiteId: { meaning: 'id of the site', example: '21655860979****' },
      MatchType: {
        meaning: 'how Name is compared with the load balancer names',
        example: 'fuzzy',
        values: ['fuzzy', 'exact'],
      },
      Name: { meaning: 'name of the load balancer to look for', example: 'lb.example.com' },
      OrderBy: { meaning: 'sort by id: id upward (oldest first), -id downward (the default)', example: 'id' },
      PageNumber: { meaning: 'page to read, from 1', example: '2', min: 1 },
      PageSize: { meaning: 'entries on a page', example: '20', min: 1, max: 500 },
    },
  },
  ListOriginPools: {
    maxPageSize: 500,
    parameters: {
      SiteId: { meaning: 'id of the site', example: '151538882642832' },
      MatchType: {
        meaning: 'how Name is compared with the origin pool names',
        example: 'exact',
        values: ['fuzzy', 'exact'],
        default: 'exact',
      },
      Name: { meaning: 'name of the origin pool to look for', example: 'pool1' },
      OrderBy: { meaning: 'sort by id: id upward (oldest first); downward without it', example: 'id' },
      PageNumber: { meaning: 'page to read, from 1', example: '1', default: '1' },
      PageSize: { meaning: 'entries on a page', example: '20', min: 1, max: 500 },
    },
  },
  UpdateLoadBalancer: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '1159101787****' },
      Id: { meaning: 'id of the load balancer, from ListLoadBalancers', example: '95913670174****' },
      AdaptiveRouting: { meaning: 'JSON: fail over across origin pools, and retry at the origin level' },
      DefaultPools: { meaning: 'JSON list of the default origin pool ids, from ListOriginPools' },
      Description: { meaning: 'description of the load balancer', example: 'Load balancer description' },
      Enabled: { meaning: 'whether it is on', example: 'true' },
      FallbackPool: { meaning: 'id of the origin pool to use when all others are down', example: '96228666776****' },
      Monitor: { meaning: 'health check of the origins, as JSON' },
      RandomSteering: { meaning: 'weights of the origin pools for weighted round-robin, as JSON' },
      RegionPools: {
        meaning: 'JSON object from primary region code to origin pool ids',
        example: '{\n  "ENAM": [\n    12345678****\n  ],\n  "WNAM": [\n    23456789****,\n    23456789****\n  ]\n}',
      },
      Rules: { meaning: 'JSON list of rules that override the behaviour for some requests' },
      SessionAffinity: {
        meaning: 'how a client stays on one origin: by ip or cookie; off for not at all',
        example: 'ip',
        values: ['off', 'ip', 'cookie'],
      },
      SteeringPolicy: { meaning: 'how traffic is spread over the pools: geo, random or order', example: 'order' },
      SubRegionPools: {
        meaning: 'JSON object from secondary region codes, comma separated, to pool ids',
        example: '{"AL,MO": [92298024898****],"CN-SH,CN-SX,CN-SC":[92304347804****,92843536908****]}',
      },
      Ttl: {
        meaning: 'seconds a resolver may keep the answer, 10 to 600, 30 by default',
        example: '300',
        default: '30',
        min: 10,
        max: 600,
      },
    },
  },
  UpdateOriginPool: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '216558609793952' },
      Id: { meaning: 'id of the origin pool, from ListOriginPools', example: '1038520525196928' },
      Enabled: { meaning: 'whether it is on', example: 'true' },
      Origins: { meaning: 'JSON list of the origins in the pool; may hold bucket access keys' },
    },
  },
};

// Written by scripts/operations from spec/: change those.
import type { Descriptions } from '../description.js';

export const descriptions: Descriptions = {
  DescribeBotPrice: {
    since: '3.3.0',
    parameters: {
      BotInstanceLevel: {
        meaning: 'kind of bot management instance, such as enterprise_bot',
        example: 'enterprise_bot',
      },
    },
  },
  GetSeoBypass: { parameters: { SiteId: { meaning: 'id of the site', example: '1234567890123' } } },
  GetWafBotAppKey: { parameters: {} },
  ListBotInstances: {
    since: '3.9.0',
    maxPageSize: 500,
    parameters: {
      InstanceId: { meaning: 'id of the plan or instance', example: 'sp-xcdn-96wblslz****' },
      PageNumber: { meaning: 'page to read, from 1', example: '1', default: '1', min: 1, max: 100000 },
      PageSize: { meaning: 'entries on a page', example: '20', min: 1, max: 500 },
      SortBy: { meaning: 'field to sort by', example: 'CreateTime', values: ['CreateTime', 'ExpireTime'] },
      SortOrder: { meaning: 'sort direction', example: 'desc', values: ['asc', 'desc'], default: 'desc' },
      Status: {
        meaning: 'only bot management instances in this state',
        example: 'online',
        values: ['online', 'offline', 'disable', 'overdue'],
      },
    },
  },
  PurchaseBotInstance: {
    since: '3.6.0',
    parameters: {
      BotInstanceLevel: { meaning: 'bot management level to buy, such as enterprise_bot', example: 'enterprise_bot' },
      SiteInstanceId: { meaning: 'id of the site plan that gets bot management', example: 'esa-site-23kde*****' },
    },
  },
  UpdateBotSpec: {
    since: '3.13.0',
    parameters: {
      BotInstanceLevel: {
        meaning: 'bot management level to change to, such as enterprise_bot',
        example: 'enterprise_bot',
      },
      InstanceId: { meaning: 'id of the plan or instance', example: 'esa-bot-9tuv*********' },
    },
  },
  UpdateSeoBypass: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      Enable: { meaning: 'on or off: let search engine crawlers through', example: 'on', values: ['on', 'off'] },
    },
  },
};

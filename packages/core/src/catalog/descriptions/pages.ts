// Written by scripts/operations from spec/: change those.
import type { Descriptions } from '../description.js';

export const descriptions: Descriptions = {
  CreateCustomResponseCodeRule: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '805864735361584' },
      PageId: { meaning: 'id of the page to answer with', example: '0' },
      ReturnCode: { meaning: 'HTTP status code to answer with', example: '400' },
      Rule: { meaning: 'expression that a request must match', example: '(http.host eq "video.example.com")' },
      RuleEnable: { meaning: 'whether the rule is on', example: 'on', values: ['on', 'off'] },
      RuleName: { meaning: 'name of the rule', example: 'rule_example' },
      Sequence: { meaning: 'order among the rules; lower runs first', example: '1' },
      SiteVersion: {
        meaning: 'configuration version of the site; 0 where versions are off',
        example: '0',
        default: '0',
      },
    },
  },
  CreatePage: {
    parameters: {
      ContentType: { meaning: 'MIME type of the page, such as text/html', example: 'text/html' },
      Name: { meaning: 'name of the page', example: 'example' },
      Content: { meaning: 'content of the page, as base64 of UTF-8 text', example: 'PGh0bWw+aGVsbG8gcGFnZTwvaHRtbD4=' },
      Description: { meaning: 'description of the page', example: 'a custom deny page' },
      SiteIds: { meaning: 'ids of sites' },
    },
  },
  DeleteCustomResponseCodeRule: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '478016908379824' },
      ConfigId: { meaning: 'id of the rule or setting', example: '434497172875264' },
    },
  },
  DeletePage: { parameters: { Id: { meaning: 'id of the custom page, from ListPages', example: '50000001' } } },
  GetCustomResponseCodeRule: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '775724064754208' },
      ConfigId: { meaning: 'id of the rule or setting', example: '424022244554752' },
    },
  },
  GetPage: { parameters: { Id: { meaning: 'id of the custom page, from ListPages', example: '50000001' } } },
  ListCustomResponseCodeRules: {
    defaultPageSize: 500,
    maxPageSize: 500,
    parameters: {
      SiteId: { meaning: 'id of the site', example: '340035003106221' },
      ConfigId: { meaning: 'id of the rule or setting', example: '436490043994112' },
      ConfigType: { meaning: 'global setting or rule', example: 'global', values: ['global', 'rule'] },
      PageNumber: { meaning: 'page to read, from 1', example: '1', default: '1' },
      PageSize: { meaning: 'entries on a page', example: '20', default: '500', max: 500 },
      RuleName: { meaning: 'name of the rule', example: 'rule_example' },
      SiteVersion: {
        meaning: 'configuration version of the site; 0 where versions are off',
        example: '0',
        default: '0',
      },
    },
  },
  ListPages: {
    defaultPageSize: 20,
    parameters: {
      PageNumber: { meaning: 'page to read, from 1', example: '1', default: '1', min: 1, max: 100000 },
      PageSize: { meaning: 'entries on a page', example: '20', default: '20' },
      QueryArgs: { meaning: 'filter conditions' },
    },
  },
  UpdateCustomResponseCodeRule: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '437375513708224' },
      ConfigId: { meaning: 'id of the rule or setting', example: '352816096987136' },
      PageId: { meaning: 'id of the response page to send', example: '0' },
      ReturnCode: { meaning: 'HTTP status code to send', example: '200' },
      Rule: { meaning: 'expression that a request must match', example: '(http.host eq "video.example.com")' },
      RuleEnable: { meaning: 'whether the rule is on', example: 'on', values: ['on', 'off'] },
      RuleName: { meaning: 'name of the rule', example: 'rule_example' },
      Sequence: { meaning: 'order among the rules; lower runs first', example: '1' },
    },
  },
  UpdatePage: {
    parameters: {
      Content: {
        meaning: 'new content of the page as base64 of UTF-8 text; fits ContentType',
        example: 'PGh0bWw+aGVsbG8gcGFnZTwvaHRtbD4=',
      },
      ContentType: { meaning: 'MIME type of the page, such as text/html', example: 'text/html' },
      Description: { meaning: 'new description of the page', example: 'a custom deny page' },
      Id: { meaning: 'id of the custom page, from ListPages', example: '50000001' },
      Name: { meaning: 'new name of the custom page', example: 'example' },
      SiteIds: { meaning: 'ids of sites' },
    },
  },
};

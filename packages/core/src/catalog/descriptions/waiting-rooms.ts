// Written by scripts/operations from spec/: change those.
import type { Descriptions } from '../description.js';

export const descriptions: Descriptions = {
  CreateWaitingRoom: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '1234567890123' },
      CookieName: { meaning: 'name of the cookie the waiting room uses', example: '__aliwaitingroom_example' },
      Enable: { meaning: 'whether the waiting room is on', example: 'on', values: ['on', 'off'] },
      HostNameAndPath: { meaning: 'hosts and paths the waiting room covers, as a JSON array' },
      Name: { meaning: 'name of the waiting room', example: 'waitingroom_example' },
      NewUsersPerMinute: { meaning: 'how many new users are let in each minute', example: '200' },
      QueuingMethod: {
        meaning: 'how waiting users are let in',
        example: 'fifo',
        values: ['random', 'fifo', 'passthrough', 'reject-all'],
      },
      QueuingStatusCode: {
        meaning: 'HTTP status code sent with the waiting page',
        example: '200',
        values: ['200', '202', '429'],
      },
      SessionDuration: { meaning: 'length of a user session, in minutes', example: '5' },
      TotalActiveUsers: { meaning: 'how many users may be active at once', example: '300' },
      WaitingRoomType: {
        meaning: 'whether the waiting page is the default or a custom one',
        example: 'default',
        values: ['default', 'custom'],
      },
      CustomPageHtml: {
        meaning: 'HTML of the waiting page in base64; needed for the custom type',
        example: 'Hello%20world!',
      },
      Description: { meaning: 'description of the waiting room', example: 'test' },
      DisableSessionRenewalEnable: {
        meaning: 'whether session renewal is disabled (on) or allowed (off)',
        example: 'on',
        values: ['on', 'off'],
      },
      JsonResponseEnable: {
        meaning: 'whether requests that accept application/json get a JSON answer',
        example: 'on',
        values: ['on', 'off'],
      },
      Language: {
        meaning: 'language of the waiting page; needed for the default type',
        example: 'enus',
        values: ['enus', 'zhcn', 'zhhk'],
      },
      QueueAllEnable: { meaning: 'whether all visitors are queued', example: 'on', values: ['on', 'off'] },
    },
  },
  CreateWaitingRoomEvent: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      Enable: { meaning: 'whether the event is on', example: 'on', values: ['on', 'off'] },
      EndTime: { meaning: 'end of the time span', example: '1719849600' },
      Name: { meaning: 'name of the event', example: 'waitingroom_example' },
      NewUsersPerMinute: { meaning: 'how many new users are let in each minute', example: '10' },
      QueuingMethod: {
        meaning: 'how waiting users are let in',
        example: 'random',
        values: ['random', 'fifo', 'passthrough', 'reject-all'],
      },
      QueuingStatusCode: {
        meaning: 'HTTP status code sent with the waiting page',
        example: '202',
        values: ['200', '202', '429'],
      },
      SessionDuration: { meaning: 'length of a user session, in minutes', example: '5' },
      StartTime: { meaning: 'start of the time span', example: '1719763200' },
      TotalActiveUsers: { meaning: 'how many users may be active at once', example: '100' },
      WaitingRoomType: {
        meaning: 'whether the waiting page is the default or a custom one',
        example: 'default',
        values: ['default', 'custom'],
      },
      CustomPageHtml: {
        meaning: 'HTML of the waiting page in base64; needed for the custom type',
        example: 'Hello%20world!',
      },
      Description: { meaning: 'description of the event', example: 'test' },
      DisableSessionRenewalEnable: {
        meaning: 'whether session renewal is disabled (on) or allowed (off)',
        example: 'on',
        values: ['on', 'off'],
      },
      JsonResponseEnable: {
        meaning: 'whether requests that accept application/json get a JSON answer',
        example: 'on',
        values: ['on', 'off'],
      },
      Language: {
        meaning: 'language of the waiting page; needed for the default type',
        example: 'zhcn',
        values: ['enus', 'zhcn', 'zhhk'],
      },
      PreQueueEnable: {
        meaning: 'whether users may queue before the event starts',
        example: 'on',
        values: ['on', 'off'],
      },
      PreQueueStartTime: {
        meaning: 'Unix time, in seconds, when pre-queuing starts; 5 minutes or more ahead',
        example: '1719763200',
      },
      RandomPreQueueEnable: { meaning: 'whether pre-queuing is random', example: 'on', values: ['on', 'off'] },
      WaitingRoomId: { meaning: 'id of the waiting room', example: '6a51d5bc6460887abd1291dc7d4db28b' },
    },
  },
  CreateWaitingRoomRule: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      Rule: {
        meaning: 'expression that a request must match',
        example: '(http.request.uri.path.file_name eq \\\\"jpg\\\\")',
      },
      RuleEnable: { meaning: 'whether the rule is on', example: 'on', values: ['on', 'off'] },
      RuleName: { meaning: 'name of the rule', example: 'waitingroom_example' },
      WaitingRoomId: { meaning: 'id of the waiting room', example: '25133f536f1b1f6b6091f6a92c614dd4' },
    },
  },
  DeleteWaitingRoom: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      WaitingRoomId: { meaning: 'id of the waiting room', example: '25133f536f1b1f6b6091f6a92c614dd4' },
    },
  },
  DeleteWaitingRoomEvent: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      WaitingRoomEventId: { meaning: 'id of the event', example: '302909890***' },
    },
  },
  DeleteWaitingRoomRule: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      WaitingRoomRuleId: { meaning: 'id of the bypass rule', example: '3672886****' },
    },
  },
  GetWaitingRoomPreviewPage: {
    since: '3.8.0',
    parameters: {
      CustomPageHtml: { meaning: 'HTML of the custom waiting page, URL-encoded', example: 'Hello%20world!' },
    },
  },
  ListWaitingRoomEvents: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '7096621098****' },
      WaitingRoomId: { meaning: 'id of the waiting room', example: '6a51d5bc6460887abd129****' },
      WaitingRoomEventId: { meaning: 'id of the event', example: '89677721098****' },
    },
  },
  ListWaitingRoomRules: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      WaitingRoomId: { meaning: 'id of the waiting room', example: '6a51d5bc6460887abd129****' },
      RuleName: { meaning: 'name of the rule', example: 'test' },
      WaitingRoomRuleId: { meaning: 'id of the bypass rule', example: '37286782688****' },
    },
  },
  ListWaitingRooms: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '120876698010528' },
      WaitingRoomId: { meaning: 'id of the waiting room', example: '6a51d5bc6460887abd1291dc7d4d****' },
    },
  },
  UpdateWaitingRoom: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '7096621098****' },
      WaitingRoomId: { meaning: 'id of the waiting room', example: '6a51d5bc6460887abd129****' },
      CookieName: { meaning: 'custom name of the waiting room cookie', example: '__aliwaitingroom_example' },
      CustomPageHtml: {
        meaning: 'HTML of the waiting page as base64; needed if WaitingRoomType is custom',
        example: 'Hello%20world!',
      },
      Description: { meaning: 'description of the waiting room', example: 'Special event queue page' },
      DisableSessionRenewalEnable: {
        meaning: 'on or off: on means that sessions are not renewed',
        example: 'on',
        values: ['on', 'off'],
      },
      Enable: { meaning: 'on or off: the waiting room itself', example: 'on', values: ['on', 'off'] },
      HostNameAndPath: { meaning: 'JSON list of what the room covers: domain, subdomain and path' },
      JsonResponseEnable: {
        meaning: 'on or off: answer in JSON if the client accepts application/json',
        example: 'on',
        values: ['on', 'off'],
      },
      Language: {
        meaning: 'language of the default waiting page; needed for type default',
        example: 'zhcn',
        values: ['enus', 'zhcn', 'zhhk'],
      },
      Name: { meaning: 'name of the waiting room', example: 'holiday-promotion-waiting-room' },
      NewUsersPerMinute: { meaning: 'most new users let in per minute', example: '200' },
      QueueAllEnable: { meaning: 'on or off: make every visitor queue', example: 'on', values: ['on', 'off'] },
      QueuingMethod: {
        meaning: 'how visitors are queued: random, fifo, passthrough or reject-all',
        example: 'random',
        values: ['random', 'fifo', 'passthrough', 'reject-all'],
      },
      QueuingStatusCode: {
        meaning: 'HTTP status code of the waiting page',
        example: '200',
        values: ['200', '202', '429'],
      },
      SessionDuration: { meaning: 'minutes a session stays valid after the user leaves', example: '5' },
      TotalActiveUsers: { meaning: 'most users active at once', example: '300' },
      WaitingRoomType: {
        meaning: 'which waiting page is shown: default or custom',
        example: 'default',
        values: ['default', 'custom'],
      },
    },
  },
  UpdateWaitingRoomEvent: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      WaitingRoomEventId: { meaning: 'id of the event', example: '89677721098****' },
      CustomPageHtml: {
        meaning: 'HTML of the waiting page as base64; needed if WaitingRoomType is custom',
        example: 'html-yets-maqi1111',
      },
      Description: { meaning: 'description of the event', example: 'http://yywyyw.com' },
      DisableSessionRenewalEnable: {
        meaning: 'on or off: on means that sessions are not renewed',
        example: 'off',
        values: ['on', 'off'],
      },
      Enable: { meaning: 'on or off: the event itself', example: 'on', values: ['on', 'off'] },
      EndTime: { meaning: 'when the event ends', example: '1719849600' },
      JsonResponseEnable: {
        meaning: 'on or off: JSON answers while visitors wait',
        example: 'off',
        values: ['on', 'off'],
      },
      Language: {
        meaning: 'default language of the waiting page during the event',
        example: 'enus',
        values: ['enus', 'zhcn', 'zhhk'],
      },
      Name: { meaning: 'name of the event', example: 'test event' },
      NewUsersPerMinute: { meaning: 'most new users let in per minute', example: '300' },
      PreQueueEnable: {
        meaning: 'on or off: let visitors queue before the event starts',
        example: 'on',
        values: ['on', 'off'],
      },
      PreQueueStartTime: { meaning: 'start of queuing ahead of the event, in Unix seconds', example: '1719763200' },
      QueuingMethod: {
        meaning: 'how visitors are queued: random, fifo, passthrough or reject-all',
        example: 'fifo',
        values: ['random', 'fifo', 'passthrough', 'reject-all'],
      },
      QueuingStatusCode: {
        meaning: 'HTTP status code of the waiting page',
        example: '200',
        values: ['200', '202', '429'],
      },
      RandomPreQueueEnable: {
        meaning: 'on or off: random order for visitors who queue before the event',
        example: 'on',
        values: ['on', 'off'],
      },
      SessionDuration: { meaning: 'minutes a session stays valid after the user leaves', example: '5' },
      StartTime: { meaning: 'when the event starts', example: '1719763200' },
      TotalActiveUsers: { meaning: 'most users active at once', example: '200' },
      WaitingRoomType: {
        meaning: 'which waiting page the event shows: default or custom',
        example: 'custom',
        values: ['default', 'custom'],
      },
    },
  },
  UpdateWaitingRoomRule: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      Rule: {
        meaning: 'expression that a request must match',
        example: '(http.request.uri.path.file_name eq \\\\"jpg\\\\")',
      },
      RuleEnable: { meaning: 'whether the rule is on', example: 'on', values: ['on', 'off'] },
      RuleName: { meaning: 'name of the rule', example: 'test1' },
      WaitingRoomRuleId: { meaning: 'id of the bypass rule', example: '8987739839****' },
    },
  },
};

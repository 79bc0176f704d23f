// Written by scripts/operations from spec/: change those.
import type { Descriptions } from '../description.js';

export const descriptions: Descriptions = {
  CreateUrlObservation: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456******' },
      SdkType: {
        meaning: 'whether the monitoring SDK gets into the page automatically or by hand',
        example: 'automatic',
        values: ['automatic', 'manual'],
      },
      Url: { meaning: 'web address', example: 'example.com/test' },
    },
  },
  DeleteUrlObservation: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456789****' },
      ConfigId: { meaning: 'id of the rule or setting', example: '35281609698****' },
    },
  },
  DescribeSiteTimeSeriesData: {
    parameters: {
      Fields: { meaning: 'fields to read' },
      EndTime: { meaning: 'end of the time span', example: '2023-04-09T16:00:00Z' },
      Interval: { meaning: 'seconds between data points', example: '300' },
      SiteId: { meaning: 'id of the site', example: '1150376036*****' },
      StartTime: { meaning: 'start of the time span', example: '2023-04-08T16:00:00Z' },
    },
  },
  DescribeSiteTopData: {
    parameters: {
      Fields: { meaning: 'fields to read' },
      EndTime: { meaning: 'end of the time span', example: '2023-04-09T16:00:00Z' },
      Interval: { meaning: 'seconds between data points', example: '300' },
      Limit: { meaning: 'how many top entries to return', example: '5' },
      SiteId: { meaning: 'id of the site', example: '1150376036*****' },
      StartTime: { meaning: 'start of the time span', example: '2023-04-08T16:00:00Z' },
    },
  },
  DescribeSiteWafTimeSeriesData: {
    since: '3.6.0',
    parameters: {
      Fields: { meaning: 'fields to read' },
      EndTime: { meaning: 'end of the time span', example: '2023-04-09T16:00:00Z' },
      Interval: { meaning: 'seconds between data points', example: '300' },
      SiteId: { meaning: 'id of the site', example: '11089268296****' },
      StartTime: { meaning: 'start of the time span', example: '2023-04-08T16:00:00Z' },
    },
  },
  DescribeSiteWafTopData: {
    since: '3.6.0',
    parameters: {
      Fields: { meaning: 'fields to read' },
      EndTime: { meaning: 'end of the time span', example: '2023-04-09T16:00:00Z' },
      Interval: { meaning: 'seconds between data points', example: '300' },
      Limit: { meaning: 'how many top entries to return', example: '5' },
      SiteId: { meaning: 'id of the site', example: '1150376036*****' },
      StartTime: { meaning: 'start of the time span', example: '2023-04-08T16:00:00Z' },
    },
  },
  DescribeTraceDiagnoseReport: {
    since: '3.1.0',
    parameters: {
      TaskId: {
        meaning: 'id of the diagnosis task; this or TraceId is needed',
        example: 'xxxxxxxxx-x-x-xxxxxxxxxxxxxxx',
      },
      TraceId: {
        meaning: 'id of the diagnosis trace; this or TaskId is needed',
        example: '0000xxxxxxxxxxxxxxxxxxxxxx75e',
      },
    },
  },
  DescribeUrlObservationData: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '54362329990032' },
      ClientPlatform: { meaning: 'device kind, PC or Mobile; all without it', example: 'PC' },
      EndTime: { meaning: 'end of the time span', example: '2023-04-19T15:59:59Z' },
      Metric: { meaning: 'page metric to read: TTFB, FCP, LCP, CLS, INP or FID', example: 'TTFB' },
      StartTime: { meaning: 'start of the time span', example: '2023-04-08T16:00:00Z' },
      Url: { meaning: 'web address', example: 'example.com/test' },
    },
  },
  GenerateTraceDiagnose: {
    since: '3.1.0',
    parameters: {
      Url: { meaning: 'web address', example: 'http://www.example.com/xxx.jpg' },
      Source: { meaning: 'where the request comes from, such as ai', example: 'ai' },
    },
  },
  GetPerformanceDataCollection: {
    since: '3.0.0',
    parameters: { SiteId: { meaning: 'id of the site', example: '123456****' } },
  },
  ListTraceTasks: {
    since: '3.1.0',
    maxPageSize: 1000,
    parameters: {
      ClientIp: { meaning: 'only tasks with this client IP address', example: '60.xx.xxx.38' },
      DiagnoseId: { meaning: 'only tasks with this diagnosis id', example: 'f2xxx5' },
      DomainName: { meaning: 'only tasks for this domain name or address', example: 'http://www.example.com' },
      EndTime: { meaning: 'end of the time span', example: '2006-01-02T15:04:05Z' },
      PageNumber: { meaning: 'page to read, from 1', example: '2', default: '1' },
      PageSize: { meaning: 'entries on a page', example: '10', min: 1, max: 1000 },
      StartTime: { meaning: 'start of the time span', example: '2006-01-02T15:04:05Z' },
      TaskId: { meaning: 'id of the diagnosis task to look for', example: 'xxxxxxxxxx-x-x-xxxxxxxxxxxxxxxxx' },
      TraceId: { meaning: 'only tasks with this trace id', example: '000000xxxxxxxxxxxxxxxxxxxxxx33427e' },
    },
  },
  ListUrlObservations: {
    maxPageSize: 500,
    parameters: {
      SiteId: { meaning: 'id of the site', example: '34003500310****' },
      ConfigId: { meaning: 'id of the rule or setting', example: '35281609698****' },
      PageNumber: { meaning: 'page to read, from 1', example: '1', min: 1 },
      PageSize: { meaning: 'entries on a page', example: '20', min: 1, max: 500 },
    },
  },
  TraceSite: {
    since: '3.13.0',
    parameters: {
      Url: { meaning: 'web address', example: 'http://example.com/test' },
      Body: {
        meaning: 'body of the test request, as JSON with Json or PlainText',
        example: '{"PlainText":"bc58c54211db"}',
      },
      Context: { meaning: 'simulated client place, and whether to skip the challenge, as JSON' },
      Cookies: { meaning: 'cookies of the test request, as a JSON list of Name and Value', example: '[]' },
      Headers: { meaning: 'headers of the test request, as a JSON list of Name and Value', example: '[]' },
      Method: { meaning: 'HTTP method of the test request, such as GET', example: 'GET' },
      Protocol: { meaning: 'HTTP version of the test request, such as HTTP/1.1', example: 'HTTP/1.1' },
    },
  },
  UpdatePerformanceDataCollection: {
    since: '3.0.0',
    parameters: {
      SiteId: { meaning: 'id of the site', example: '34003500310****' },
      Enable: { meaning: 'on or off: performance data collection', example: 'on', values: ['on', 'off'] },
    },
  },
  UpdateUrlObservation: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456789****' },
      ConfigId: { meaning: 'id of the rule or setting', example: '35281609698****' },
      SdkType: {
        meaning: 'how the page gets the SDK: automatic or manual',
        example: 'manual',
        values: ['automatic', 'manual'],
      },
    },
  },
};

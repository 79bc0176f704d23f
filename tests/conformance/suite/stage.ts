import type { Fault, LoggedRequest } from '@esakit/emulator';
import type { Call, OpenService, ScriptedAnswer, SeenByHostile } from '../control/protocol.js';

interface EmulatorService extends OpenService {
  /** Adds a fault to what it does from now on. */
  readonly add: (fault: Fault) => Promise<unknown>;
  readonly requests: () => Promise<readonly LoggedRequest[]>;
}

interface HostileService extends OpenService {
  readonly seen: () => Promise<SeenByHostile>;
}

/** Opens services for a case. */
export interface Stage {
  /** An emulator of its own, with these faults. */
  readonly emulator: (...faults: readonly Fault[]) => Promise<EmulatorService>;
  /** A server that answers as scripted, one answer a request; the last one stays. */
  readonly hostile: (...script: readonly ScriptedAnswer[]) => Promise<HostileService>;
  /** A signing proxy in front of a service. */
  readonly signingProxy: (service: OpenService) => Promise<string>;
  /**
   * One that answers the first request of a connection, and runs the second but closes the connection without an
   * answer; and how many requests arrived there.
   */
  readonly forgetfulProxy: (
    service: OpenService,
  ) => Promise<{ readonly url: string; readonly arrived: () => Promise<number> }>;
  /** An address on which nothing listens. */
  readonly refusedUrl: () => Promise<string>;
}

/** Talks to the control server, and ends what it opened. */
export function openStage(control: string, page: boolean): Stage & { readonly close: () => Promise<void> } {
  const opened: string[] = [];

  const ask = async <Answer>(call: Call): Promise<Answer> => {
    const response = await fetch(control, { method: 'POST', body: JSON.stringify(call) });
    const text = await response.text();
    if (!response.ok) throw new Error(`the control server refused ${call.do}: ${text}`);
    return JSON.parse(text) as Answer;
  };

  const open = async (call: Call): Promise<OpenService> => {
    const service = await ask<OpenService>(call);
    opened.push(service.id);
    // A page signs only with temporary credentials.
    return page ? { ...service, credentials: service.temporaryCredentials } : service;
  };

  return {
    emulator: async (...faults) => {
      const service = await open({ do: 'emulator', page, faults });
      return {
        ...service,
        requests: () => ask({ do: 'requests', id: service.id }),
        add: (fault) => ask({ do: 'fault', id: service.id, fault }),
      };
    },
    hostile: async (...script) => {
      const service = await open({ do: 'hostile', page, script });
      return { ...service, seen: () => ask({ do: 'seen', id: service.id }) };
    },
    signingProxy: async (service) => (await open({ do: 'proxy', service: service.id, forgetful: false })).url,
    forgetfulProxy: async (service) => {
      const { id, url } = await open({ do: 'proxy', service: service.id, forgetful: true });
      return { url, arrived: () => ask({ do: 'arrived', id }) };
    },
    refusedUrl: async () => (await ask<{ url: string }>({ do: 'refused' })).url,
    close: async () => {
      await ask({ do: 'close', ids: opened.splice(0) });
    },
  };
}

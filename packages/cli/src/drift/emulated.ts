import type { CatalogOperation } from '@esakit/core/catalog';
import { createClient } from '@esakit/node';
import { createEmulator } from '@esakit/emulator';
import { newObservation, observe, type Observation } from './observe.js';

/** A certificate in a list, as far as it is used to ask for it and to find one like it. */
export interface Item {
  readonly Id?: string;
  readonly Type?: string;
  readonly Status?: string;
}

/**
 * What the emulator answers to an operation.
 *
 * @param input - what the service was asked, of which the emulator gets ids of its own.
 * @param like - the certificate that the service was asked for: the emulator is asked for one of its kind.
 * @returns nothing for an operation that it does not play.
 */
export type EmulatedAnswers = (
  operation: CatalogOperation,
  input: object,
  like: Item | undefined,
) => Promise<Observation | undefined>;

/** An emulator inside this process, which is asked what the service was asked. */
export function createEmulated(now: () => number): EmulatedAnswers {
  const emulator = createEmulator({ clock: now });
  const client = createClient({
    credentials: emulator.credentials,
    endpoint: 'https://emulator.invalid',
    fetch: emulator.fetch,
    clock: now,
    retries: 0,
  });
  const [site] = emulator.state.sites.values();

  return async (operation, given, like) => {
    const certificate = [...emulator.state.certificates.values()].find(
      ({ SiteId, Result }) =>
        SiteId === site?.SiteId && same(Result.Type, like?.Type) && same(Result.Status, like?.Status),
    );
    if (like && !certificate) return undefined;
    const input = {
      ...given,
      // As digits, which operations take that have a string there too.
      ...('SiteId' in given && { SiteId: String(site?.SiteId) }),
      ...(like && { Id: certificate?.Result.Id }),
    };
    try {
      const { data } = await client.send({ ...operation, output: 'any' }, input);
      const observation = newObservation();
      observe(observation, operation.output, data);
      return observation;
    } catch {
      // It does not play it, or not with this input.
      return undefined;
    }
  };
}

const same = (a: string, b: string | undefined): boolean => a.toLowerCase() === b?.toLowerCase();

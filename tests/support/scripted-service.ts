import {
  type Client,
  type ClientOptions,
  createClient,
  type Digest,
  type SignedRequest,
  type Transport,
  type TransportContext,
  type TransportReply,
} from '@esakit/core';
import { nobleDigest } from '@esakit/core/sign';

/** What a scripted service does with one request: answer it, or fail like a network. */
export type Step =
  | TransportReply
  | Error
  | ((request: SignedRequest, context: TransportContext) => TransportReply | Promise<TransportReply>);

export interface ScriptedService {
  readonly transport: Transport;
  /** What arrived so far. */
  readonly requests: readonly SignedRequest[];
}

export const credentials = { accessKeyId: 'testAccessKeyId', accessKeySecret: 'testAccessKeySecret' };
export const sessionCredentials = { ...credentials, securityToken: 'testSecurityToken' };

/** Moment and nonce of the test vectors. */
export const DATE = new Date('2026-01-02T03:04:05Z');
export const NONCE = '0123456789abcdef0123456789abcdef';

export const REQUEST_ID = '04F0F334-1335-436C-A1D7-6C044FE73368';

/** An answer with this body, which is JSON unless it is a text already. */
export const reply = (body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): TransportReply => ({
  status,
  headers: new Headers(headers),
  text: typeof body === 'string' ? body : JSON.stringify(body),
});

/** An error as the gateway writes it. */
export const refusal = (
  code: string,
  status = 400,
  headers: Readonly<Record<string, string>> = {},
  more: object = {},
): TransportReply =>
  reply({ Code: code, Message: `The service says ${code}.`, RequestId: REQUEST_ID, ...more }, status, headers);

/** Answers in this order; the last step stays. */
export function scriptedService(...steps: readonly Step[]): ScriptedService {
  const requests: SignedRequest[] = [];
  return {
    requests,
    transport: async (request, context) => {
      requests.push(request);
      const step = steps[Math.min(requests.length, steps.length) - 1];
      if (step === undefined) throw new Error('the script has no answer');
      if (step instanceof Error) throw step;
      return typeof step === 'function' ? step(request, context) : step;
    },
  };
}

/** A client of a service that answers as told. */
export function scriptedClient(
  steps: Step | readonly Step[],
  options: Partial<ClientOptions> = {},
): { readonly client: Client; readonly requests: readonly SignedRequest[] } {
  const { transport, requests } = scriptedService(...[steps].flat());
  return { client: createClient({ credentials, transport, ...options }), requests };
}

/** The digest in pure JavaScript, with what it was asked for. */
export function watchedDigest(): { digest: Digest; hashed: string[]; keys: string[] } {
  const hashed: string[] = [];
  const keys: string[] = [];
  const digest: Digest = {
    sha256: (data) => {
      hashed.push(String(data));
      return nobleDigest.sha256(data);
    },
    hmac: (key) => {
      keys.push(key);
      return nobleDigest.hmac(key);
    },
  };
  return { digest, hashed, keys };
}

/** What a call or a function fails with. */
export async function failure(task: () => unknown): Promise<unknown> {
  try {
    await task();
  } catch (error) {
    return error;
  }
  throw new Error('it should have failed');
}

import { type CatalogOperation, hasSecret, redactSecrets } from '@esakit/core/catalog';
import { type Client, iterate, type ListOperation, stringifyJson } from '@esakit/node';
import { messageOf } from '../../failure.js';
import { type Io, print, say } from '../../io.js';
import { printJson, withIdsAsStrings } from '../../output/json.js';
import type { Input } from './input.js';
import type { PrivateFile } from '../../output/private-file.js';

/** All items of a list, or those until it broke off. */
interface Items {
  readonly Items: readonly unknown[];
  readonly Complete: boolean;
}

/** Sends a call. */
export async function send(client: Client, operation: CatalogOperation, input: Input): Promise<unknown> {
  return (await client.send(operation, input)).data;
}

/**
 * Follows all pages of a list.
 *
 * @returns what there was until an error, which is shown to the user.
 * @throws the error where there was nothing before it.
 */
export async function sendAll(
  client: Client,
  operation: CatalogOperation,
  input: Input,
  { keepSecrets, io }: { readonly keepSecrets: boolean; readonly io: Io },
): Promise<Items> {
  const list = operation as unknown as ListOperation<Input, Record<string, unknown>, unknown>;
  const lender: Client = keepSecrets
    ? client
    : {
        ...client,
        send: async (sent, given, options) => {
          const answer = await client.send(sent, given, options);
          return { ...answer, data: redactSecrets(sent.output as never, answer.data) };
        },
      };
  const items: unknown[] = [];
  try {
    for await (const item of iterate(lender, list, input)) items.push(item);
  } catch (error) {
    if (items.length === 0 || io.signal.aborted) throw error;
    say(io, messageOf(error));
    return { Complete: false, Items: items };
  }
  return { Items: items, Complete: true };
}

/** Prints an answer without its secrets, or writes it with them. */
export async function deliver(
  answer: unknown,
  operation: CatalogOperation,
  { file, path, idsAsStrings }: { file: PrivateFile | undefined; path: string | undefined; idsAsStrings: boolean },
  io: Io,
): Promise<void> {
  if (file) {
    await file.write(`${stringifyJson(idsAsStrings ? withIdsAsStrings(answer) : answer, 2)}\n`);
    print(io, path ?? '');
    return;
  }
  printJson(io, redactSecrets(operation.output, answer), idsAsStrings);
  if (hasSecret(operation.output)) say(io, 'secrets in the answer are redacted: --output FILE keeps them');
}

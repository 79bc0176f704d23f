import type { ExplainedRequest } from '@esakit/node';

const TOKEN = 'x-acs-security-token';

/** The `authorization` that an explained request leaves out. */
export function authorizationOf({ canonicalRequest, signature }: ExplainedRequest, accessKeyId: string): string {
  const signedHeaders = canonicalRequest.split('\n').at(-2);
  return `ACS3-HMAC-SHA256 Credential=${accessKeyId},SignedHeaders=${signedHeaders},Signature=${signature}`;
}

/**
 * The request as a command. Its headers come in a here-document and not as arguments: the list of processes, which
 * everybody on a machine can read, would show a token among them. The token itself is left to the shell's environment.
 *
 * @param authorization - as {@link authorizationOf} gives it.
 * A body, which never holds a secret here, is an argument.
 */
export function curlCommand({ method, url, headers, body }: ExplainedRequest, authorization: string): string {
  const lines = Object.entries({ ...headers, authorization }).map(([name, value]) =>
    name === TOKEN ? `${name}: $ALIBABA_CLOUD_SECURITY_TOKEN` : `${name}: ${value.replace(/[\\$`]/g, '\\$&')}`,
  );
  // curl says nothing of a body's length where there is none, and not every server takes a POST without it.
  if (method === 'POST' && body === undefined) lines.push('content-length: 0');
  const data = body === undefined ? '' : ` --data-raw ${quote(body)}`;
  return `curl --silent --show-error --request ${method} --header @- ${quote(url)}${data} <<HEADERS\n${lines.join('\n')}\nHEADERS`;
}

const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

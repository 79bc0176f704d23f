import { readParameters } from '../call/parameters.js';
import { buildRequest } from '../call/request.js';
import { API_VERSION, type Operation } from '../operation/operation.js';
import { replaceSecrets } from '../operation/secrets.js';
import { variableOf } from './variable.js';

const FORM_TYPE = 'application/x-www-form-urlencoded';

/**
 * A shell script that signs a request and sends it with curl, with the credentials and the secrets of the environment.
 * It needs openssl beside curl.
 *
 * It keeps secrets out of every argument: the list of processes, which everybody on a machine can read, would show
 * them. So the HMAC (RFC 2104) is built over a plain hash, its pads are printed by the shell itself, which encodes the
 * secrets of the input too, and curl reads the whole request from its standard input.
 */
export function curlScript(operation: Operation<unknown, unknown>, input: unknown, endpoint: URL): string {
  const variables: string[] = [];
  const marked = replaceSecrets(operation.input, input, (path) => {
    const name = variableOf(path);
    variables.push(name);
    return mark(name, operation.json?.includes(path[0] ?? '') ? 'json' : 'text');
  });
  const { method, query, body, action } = buildRequest(operation, readParameters(operation, marked), endpoint);
  const form = body === undefined ? '' : `content-type:${FORM_TYPE}\n`;
  const settings = [
    setting('url', `${endpoint.origin}/${query && '?$query'}`),
    setting('request', method),
    setting('header', 'accept: application/json'),
    // curl says nothing of a body's length where there is none, and not every server takes a POST without it.
    ...(body !== undefined
      ? [setting('data-raw', '$body')]
      : method === 'POST'
        ? [setting('header', 'content-length: 0')]
        : []),
  ];
  return String.raw`#!/bin/sh
# ${action} with curl and openssl. The credentials come from the environment${
    variables.length > 0
      ? `, and so do
# the secrets of the call: ${variables.join(', ')}`
      : ''
  }.
set -eu
id=$ALIBABA_CLOUD_ACCESS_KEY_ID
secret=$ALIBABA_CLOUD_ACCESS_KEY_SECRET
token=$(printenv ALIBABA_CLOUD_SECURITY_TOKEN || :)
date=$(date -u +%Y-%m-%dT%H:%M:%SZ)
nonce=$(openssl rand -hex 16)
${variables.map((name) => `: "$${name}"\n`).join('')}
byte() { printf %b "\\0$(($1 / 64))$(($1 / 8 % 8))$(($1 % 8))"; }
codes() { printf %s "$1" | od -An -v -tu1; }
${variables.length > 0 ? ENCODE : ''}
# HMAC-SHA256. The secret is in no argument, where others could read it.
pad() {
  length=0
  for code in $(codes "$secret"); do
    byte $((code ^ $1))
    length=$((length + 1))
  done
  while [ $length -lt 64 ]; do
    byte "$1"
    length=$((length + 1))
  done
}
hash() { openssl dgst -sha256 -r | cut -d ' ' -f 1; }
hmac() { { pad 54; cat; } | openssl dgst -sha256 -binary | { pad 92; cat; } | hash; }

query="${inQuotes(query)}"
body="${inQuotes(body ?? '')}"
content=$(printf %s "$body" | hash)
names="${form && 'content-type;'}host${ifToken(';x-acs-accesskey-id')};x-acs-action;x-acs-content-sha256;x-acs-date${ifToken(';x-acs-security-token')};x-acs-signature-nonce;x-acs-version"
headers="${form}host:${endpoint.host}
${ifToken('x-acs-accesskey-id:$id\n')}x-acs-action:${action}
x-acs-content-sha256:$content
x-acs-date:$date
${ifToken('x-acs-security-token:$token\n')}x-acs-signature-nonce:$nonce
x-acs-version:${API_VERSION}"

request="${method}
/
$query
$headers

$names
$content"
signature=$(printf 'ACS3-HMAC-SHA256\n%s' "$(printf %s "$request" | hash)" | hmac)

curl --silent --show-error --config - <<CONFIG
${settings.join('\n')}
$(printf '%s\n' "$headers" | sed -e '/^host:/d' -e 's/.*/header = "&"/')
header = "authorization: ACS3-HMAC-SHA256 Credential=$id,SignedHeaders=$names,Signature=$signature"
CONFIG
`;
}

/** Functions that percent-encode a secret: as it is, and within a string of JSON. */
const ENCODE = String.raw`
percent() {
  case $1 in
    4[5-6] | 4[8-9] | 5[0-7] | 6[5-9] | [7-8]? | 90 | 95 | 9[7-9] | 10? | 11? | 12[0-2] | 126) byte "$1" ;;
    *) printf '%%%02X' "$1" ;;
  esac
}
text() { for code in $(codes "$1"); do percent "$code"; done; }
json() {
  for code in $(codes "$1"); do
    case $code in
      ? | [1-2]? | 3[0-1] | 34 | 92) printf '%%5Cu00%02x' "$code" ;;
      *) percent "$code" ;;
    esac
  done
}
`;

/** Stands for a secret until everything else is encoded. Its own characters never are. */
const mark = (variable: string, how: 'text' | 'json'): string => `~${how}~${variable}~`;

/** In the shell: the text where there is a token, else nothing. */
const ifToken = (text: string): string => `\${token:+${text}}`;

/** A line of curl's configuration. The here-document around it fills in what is a variable. */
const setting = (name: string, value: string): string => `${name} = "${value}"`;

/** An encoded string between the double quotes of the shell, with its secrets. */
const inQuotes = (text: string): string =>
  text
    .replace(/["\\$`]/g, '\\$&')
    .replace(/~(text|json)~(ESAKIT_\w+)~/g, (_, how: string, variable: string) => `$(${how} "$${variable}")`);

import { API_VERSION } from '../operation/operation.js';
import type { UnsignedRequest } from '../call/request.js';
import { nobleDigest } from '../sign/digest.js';

const FORM_TYPE = 'application/x-www-form-urlencoded';

/**
 * A shell script that signs a request and sends it with curl, with the credentials of the environment. It needs openssl
 * beside curl.
 *
 * It keeps secrets out of every argument: the list of processes, which everybody on a machine can read, would show
 * them. So the HMAC (RFC 2104) is built over a plain hash, its pads are printed by the shell itself, and curl reads the
 * whole request from its standard input.
 */
export function curlScript({ action, method, endpoint, query, body }: UnsignedRequest): string {
  const hash = nobleDigest.sha256(body ?? '');
  const form = body === undefined ? '' : `content-type:${FORM_TYPE}\n`;
  const settings = [
    setting('url', `${endpoint.origin}/${query && `?${query}`}`),
    setting('request', method),
    setting('header', 'accept: application/json'),
    // curl says nothing of a body's length where there is none, and not every server takes a POST without it.
    ...(body !== undefined
      ? [setting('data-raw', body)]
      : method === 'POST'
        ? [setting('header', 'content-length: 0')]
        : []),
  ];
  return String.raw`#!/bin/sh
# ${action} with curl and openssl. The credentials come from the environment.
set -eu
id=$ALIBABA_CLOUD_ACCESS_KEY_ID
secret=$ALIBABA_CLOUD_ACCESS_KEY_SECRET
token=$(printenv ALIBABA_CLOUD_SECURITY_TOKEN || :)
date=$(date -u +%Y-%m-%dT%H:%M:%SZ)
nonce=$(openssl rand -hex 16)

names="${form && 'content-type;'}host${ifToken(';x-acs-accesskey-id')};x-acs-action;x-acs-content-sha256;x-acs-date${ifToken(';x-acs-security-token')};x-acs-signature-nonce;x-acs-version"
headers="${form}host:${endpoint.host}
${ifToken('x-acs-accesskey-id:$id\n')}x-acs-action:${action}
x-acs-content-sha256:${hash}
x-acs-date:$date
${ifToken('x-acs-security-token:$token\n')}x-acs-signature-nonce:$nonce
x-acs-version:${API_VERSION}"

# HMAC-SHA256. The secret is in no argument, where others could read it.
byte() { printf %b "\\0$(($1 / 64))$(($1 / 8 % 8))$(($1 % 8))"; }
pad() {
  length=0
  for code in $(printf %s "$secret" | od -An -v -tu1); do
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

request="${method}
/
${inQuotes(query)}
$headers

$names
${hash}"
signature=$(printf 'ACS3-HMAC-SHA256\n%s' "$(printf %s "$request" | hash)" | hmac)

curl --silent --show-error --config - <<CONFIG
${settings.join('\n')}
$(printf '%s\n' "$headers" | sed -e '/^host:/d' -e 's/.*/header = "&"/')
header = "authorization: ACS3-HMAC-SHA256 Credential=$id,SignedHeaders=$names,Signature=$signature"
CONFIG
`;
}

/** In the shell: the text where there is a token, else nothing. */
const ifToken = (text: string): string => `\${token:+${text}}`;

/** A line of curl's configuration in a here-document: escaped for the one, then for the other. */
const setting = (name: string, value: string): string =>
  `${name} = "${value.replace(/["\\]/g, '\\$&').replace(/[\\$`]/g, '\\$&')}"`;

const inQuotes = (text: string): string => text.replace(/["\\$`]/g, '\\$&');

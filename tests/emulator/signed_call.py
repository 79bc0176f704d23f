"""Prints what GetCertificate answers, signed with nothing but Python's own library, as a client of another language would."""

import datetime
import hashlib
import hmac
import os
import urllib.parse
import urllib.request
import uuid

endpoint = urllib.parse.urlsplit(os.environ['ALIBABA_CLOUD_ESA_ENDPOINT'])
query = urllib.parse.urlencode(
    {'Id': 'babaded901474b9693acf530e0fb1d95', 'SiteId': '1234567890123'}, quote_via=urllib.parse.quote
)
body_hash = hashlib.sha256(b'').hexdigest()
headers = {
    'host': endpoint.netloc,
    'x-acs-action': 'GetCertificate',
    'x-acs-content-sha256': body_hash,
    'x-acs-date': datetime.datetime.now(datetime.timezone.utc).strftime('%Y-%m-%dT%H:%M:%SZ'),
    'x-acs-signature-nonce': uuid.uuid4().hex,
    'x-acs-version': '2024-09-10',
}
names = ';'.join(headers)
lines = ''.join(f'{name}:{value}\n' for name, value in headers.items())
canonical = f'GET\n/\n{query}\n{lines}\n{names}\n{body_hash}'
to_sign = f'ACS3-HMAC-SHA256\n{hashlib.sha256(canonical.encode()).hexdigest()}'
secret = os.environ['ALIBABA_CLOUD_ACCESS_KEY_SECRET'].encode()
signature = hmac.new(secret, to_sign.encode(), hashlib.sha256).hexdigest()
key_id = os.environ['ALIBABA_CLOUD_ACCESS_KEY_ID']
headers['authorization'] = f'ACS3-HMAC-SHA256 Credential={key_id},SignedHeaders={names},Signature={signature}'

request = urllib.request.Request(f'{endpoint.geturl()}/?{query}', headers=headers)
try:
    with urllib.request.urlopen(request, timeout=30) as answer:
        print(answer.read().decode())
except urllib.error.HTTPError as refused:
    print(refused.read().decode())

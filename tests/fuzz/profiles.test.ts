import assert from 'node:assert/strict';
import { CredentialsError } from '@esakit/core';
import { profileCredentials } from '@esakit/core/credentials';
import { readProfiles } from '../../packages/core/src/credentials/profiles.js';
import { CONFIG, surroundingsOf } from '../support/surroundings.js';
import { fuzz, unless } from './support/fuzz.js';

/** What is said of a broken file: where, and nothing of what is in it. */
const BROKEN =
  /is not UTF-8|has no list "profiles"|is not JSON from (line|character|position|the end)|is not a JSON object/;

fuzz('profiles', {
  dictionary: [
    '"name":',
    '"mode":',
    '"AK"',
    '"StsToken"',
    '"RamRoleArn"',
    '"ChainableRamRoleArn"',
    '"EcsRamRole"',
    '"OIDC"',
    '"External"',
    '"source_profile":"default"',
    '"process_command":"a b"',
    '"current":',
    '"profiles":[',
    'null',
    '{}',
    '\u0000',
    '\uFEFF',
  ],
  check: async (input) => {
    const { surroundings } = surroundingsOf({ files: { [CONFIG]: input.toString() } });
    try {
      readProfiles(surroundings, CONFIG, true);
    } catch (error) {
      unless(error, CredentialsError);
      assert.match((error as Error).message, BROKEN);
    }
    const key = await profileCredentials(surroundings)().catch((error: unknown) => unless(error, CredentialsError));
    assert.ok(key === undefined || (key.accessKeyId !== '' && key.accessKeySecret !== ''));
  },
});

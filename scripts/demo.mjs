// What `npm run demo` shows once everything is built: a certificate fetched from the emulator over HTTP with `esakit`,
// checked by Node's own X.509 reader, and printed. It ends with 0 only if all of that holds.
import { execFile, spawn } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const esakit = fileURLToPath(new URL('../packages/cli/dist/main.js', import.meta.url));
const SITE = '1234567890123';
const ID = 'babaded901474b9693acf530e0fb1d95';

const emulator = spawn(process.execPath, [esakit, 'emulator', '--port', '0'], { stdio: ['ignore', 'pipe', 'pipe'] });
try {
  const settings = await readSettings(emulator);
  const endpoint = settings.ALIBABA_CLOUD_ESA_ENDPOINT;
  console.log(`The emulator of ESA listens on ${endpoint}.`);

  const command = ['get', '--site', SITE, '--id', ID];
  console.log(`\n$ esakit ${command.join(' ')}`);
  const run = async (...flags) => {
    const env = { PATH: process.env.PATH, ...settings };
    return (await promisify(execFile)(process.execPath, [esakit, ...command, ...flags], { env })).stdout;
  };
  console.log(await run());

  const { Certificate, Result } = JSON.parse(await run('--json'));
  const fingerprint = new X509Certificate(Certificate).fingerprint256.replaceAll(':', '').toLowerCase();
  console.log('SHA-256 of the PEM             ', fingerprint);
  console.log('FingerprintSha256 of the answer', Result.FingerprintSha256);
  if (fingerprint !== Result.FingerprintSha256) throw new Error('The two differ.');
  console.log('They are equal: what was fetched is what ESA describes.');
} finally {
  emulator.kill('SIGTERM');
  if (emulator.exitCode === null) await once(emulator, 'exit');
}

/** The variables that the emulator prints, each as `export NAME=value`. */
async function readSettings({ stdout, stderr }) {
  const complaints = [];
  stderr.on('data', (chunk) => complaints.push(chunk));
  const settings = {};
  for await (const line of createInterface({ input: stdout })) {
    const [, name, value] = /^export (\w+)=(.*)$/.exec(line) ?? [];
    if (name) settings[name] = value;
    if (name === 'ALIBABA_CLOUD_SECURITY_TOKEN') return settings;
  }
  throw new Error(`The emulator did not start: ${Buffer.concat(complaints).toString()}`);
}

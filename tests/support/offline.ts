import childProcess from 'node:child_process';
import net from 'node:net';
import { syncBuiltinESMExports } from 'node:module';

/**
 * The setup of unit tests: what opens a socket or starts a process fails, so that they stay quick and depend on no
 * machine. Such a test belongs to the project `sockets` or `runtimes` (vitest.config.ts).
 */
const refuse = (what: string) => (): never => {
  throw new Error(`a unit test may not ${what}: list its file under sockets or runtimes in vitest.config.ts`);
};

net.Socket.prototype.connect = refuse('open a socket');
net.Server.prototype.listen = refuse('listen on a socket');
for (const name of ['spawn', 'exec', 'execFile', 'fork', 'spawnSync', 'execSync', 'execFileSync'] as const) {
  Object.assign(childProcess, { [name]: refuse('start a process') });
}
syncBuiltinESMExports();

import process from 'node:process';
import * as fc from 'fast-check';

const given = process.env['ESAKIT_SEED'];
const seed = given === undefined ? Math.trunc(Math.random() * 2 ** 31) : Number(given);

// On the screen, so that a failure on another machine can be repeated here.
console.log(`random values: ESAKIT_SEED=${seed}`);
fc.configureGlobal({ seed });

export { fc };

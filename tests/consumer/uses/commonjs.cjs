// CommonJS: Node from 20.19 on loads ES modules with require().
const assert = require('node:assert/strict');
const { createClient, ParameterError } = require('@esakit/node');

assert.throws(() => createClient({ timeout: -1 }), ParameterError);
console.log('CommonJS: ok');

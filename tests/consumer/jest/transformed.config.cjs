// In a project of one's own the two names are enough: 'babel-jest' and '@babel/preset-env'.
const { createRequire } = require('node:module');
const { join } = require('node:path');

const { resolve } = createRequire(join(process.env.ESAKIT_TOOLS, 'x.js'));

module.exports = {
  transform: {
    '\\.js$': [
      resolve('babel-jest'),
      { presets: [[resolve('@babel/preset-env'), { targets: { node: 'current' } }]], configFile: false },
    ],
  },
  transformIgnorePatterns: ['/node_modules/(?!(@esakit|@noble)/)'],
};

import { build } from 'esbuild';
import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
const alias = {
  '@esakit/core/adapter': '/work/main/packages/core/src/adapter.ts',
  '@esakit/core/proxy': '/work/main/packages/core/src/proxy/index.ts',
  '@esakit/core': '/work/main/packages/core/src/index.ts',
};
const run = async (code, stub) => {
  const r = await build({
    stdin: { contents: code, resolveDir: '/work/main/packages/core', loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    metafile: true,
    define: { ESAKIT_VERSION: '"0"' },
    target: 'es2022',
    alias,
    plugins: stub
      ? [
          {
            name: 's',
            setup(b) {
              b.onLoad({ filter: new RegExp(stub + '$') }, async (a) => {
                const t = readFileSync(a.path, 'utf8');
                const names = [...t.matchAll(/export (?:async )?(?:function|const|class) (\w+)/g)].map((m) => m[1]);
                return { contents: names.map((n) => `export const ${n}=()=>{}`).join('\n'), loader: 'ts' };
              });
            },
          },
        ]
      : [],
  });
  return r;
};
const code =
  process.argv[2] === 'page'
    ? "import { createClient, getCertificate } from '/work/main/packages/browser/src/index.ts'; console.log(createClient, getCertificate)"
    : "import { createClient, getCertificate } from './src/index.ts'; console.log(createClient, getCertificate)";
const r = await run(code);
const base = gzipSync(r.outputFiles[0].contents, { level: 9 }).length;
console.log('gz', base);
const ins = Object.entries(Object.values(r.metafile.outputs)[0].inputs)
  .filter(([, v]) => v.bytesInOutput > 100)
  .sort((a, b) => b[1].bytesInOutput - a[1].bytesInOutput);
for (const [k, v] of ins) {
  let saved = '';
  if (k.includes('/src/') || k.startsWith('src')) {
    try {
      const s = await run(code, k.replace(/^.*src\//, 'src/').replace(/[.]/g, '\\.'));
      saved = base - gzipSync(s.outputFiles[0].contents, { level: 9 }).length;
    } catch (e) {
      saved = '?';
    }
  }
  console.log(v.bytesInOutput, saved, k.slice(-50));
}

const WIDTH = 760;
const LEFT = 170;
const RIGHT = 60;
const BAR = 16;
const COLORS = {
  'node:http': '#b8b8c0',
  'undici Pool': '#8c8c9a',
  'official SDK': '#c9622f',
  esakit: '#2b6cb0',
  'esakit over undici': '#2f9e77',
};

/** Bars of CPU, one group for each runtime, as SVG that is read on light and dark grounds. */
export function plot(title, results) {
  const most = Math.max(...results.map(({ cpu }) => cpu));
  const lines = [];
  let y = 40;
  let last;
  for (const { runtime, client, cpu } of results) {
    if (runtime !== last) {
      y += 10;
      lines.push(`<text x="8" y="${y + 12}" class="runtime">${runtime}</text>`);
      y += 20;
      last = runtime;
    }
    const width = Math.max(1, Math.round((cpu / most) * (WIDTH - LEFT - RIGHT)));
    lines.push(
      `<text x="${LEFT - 8}" y="${y + 12}" class="client">${client}</text>`,
      `<rect x="${LEFT}" y="${y}" width="${width}" height="${BAR - 2}" rx="2" fill="${COLORS[client]}"/>`,
      `<text x="${LEFT + width + 6}" y="${y + 12}">${cpu.toFixed(0)}</text>`,
    );
    y += BAR + 2;
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${y + 12}" viewBox="0 0 ${WIDTH} ${y + 12}" role="img" aria-label="${title}">
<style>text{font:12px system-ui,sans-serif;fill:#77777f}.client{text-anchor:end}.runtime,.title{font-weight:600}</style>
<text x="8" y="22" class="title">${title}</text>
${lines.join('\n')}
</svg>
`;
}

/** The figures as a document. */
export function report(results, { machine, calls, rounds, commit }) {
  const levels = [...new Set(results.map(({ inFlight }) => inFlight))];
  return `# Results

Written by \`npm run bench\` at ${commit}, on ${machine}: \`GetCertificate\` over loopback, ${calls} calls after a warm-up,
the median of ${rounds} rounds in turns. The server runs on the same cores. Ratios are to the official SDK on the same runtime;
compare figures of one run only.

${levels.map((level) => section(level, results)).join('\n')}`;
}

const section = (level, results) => `## ${level} in flight

![CPU for a call, ${level} in flight](plots/cpu-${level}.svg)

| Runtime | Client | µs CPU a call | | calls/s | | MiB heap after a GC |
| --- | --- | ---: | ---: | ---: | ---: | ---: |
${results
  .filter(({ inFlight }) => inFlight === level)
  .map((one) => row(one, results))
  .join('\n')}
`;

const ratio = (value, to) => (to ? `${(value / to).toFixed(2)}×` : '');

function row({ runtime, inFlight, client, rate, cpu, heap }, results) {
  const official = results.find(
    (one) => one.runtime === runtime && one.inFlight === inFlight && one.client === 'official SDK',
  );
  const cells = [
    runtime,
    client,
    cpu.toFixed(0),
    ratio(cpu, official?.cpu),
    rate.toFixed(0),
    ratio(rate, official?.rate),
    heap?.toFixed(1) ?? '',
  ];
  return `| ${cells.join(' | ')} |`;
}

import type { Finding } from './finding.js';

/** The last day with security fixes of each line of Node, by its plan: https://github.com/nodejs/release */
const ENDS: Readonly<Record<string, string>> = { 20: '2026-04-30', 22: '2027-04-30', 24: '2028-04-30' };

/** @param version - as in `24.1.0`. */
export function checkNode(version: string, now: number): Finding {
  const name = 'node';
  const [major = ''] = version.split('.');
  const end = ENDS[major];
  if (end === undefined || now < Date.parse(end)) return { name, state: 'ok', finding: `Node ${version}` };
  return {
    name,
    state: 'warning',
    finding: `Node ${version}: its line gets no security fixes since ${end}`,
    remedy: 'install a line of Node with long-term support',
  };
}

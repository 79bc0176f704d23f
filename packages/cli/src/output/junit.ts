import { visibleLine } from './visible.js';
import type { Level } from '@esakit/node';
import type { CheckResult } from '../check/result.js';

/** Results as a JUnit report: a test for each, of which a warning fails too, as it does by its exit code. */
export function toJunit(results: readonly CheckResult[], timestamp: string): string {
  const count = (...levels: readonly Level[]): number => results.filter(({ level }) => levels.includes(level)).length;
  const [failures, errors] = [count('warning', 'critical'), count('unknown')];
  const totals = `tests="${results.length}" failures="${failures}" errors="${errors}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="esakit check" ${totals}>
  <testsuite name="esakit check" ${totals} skipped="0" timestamp="${timestamp.slice(0, 19)}">
${results.map(toCase).join('\n')}
  </testsuite>
</testsuites>
`;
}

function toCase({ level, siteName, siteId, id, name, hostnames, message }: CheckResult): string {
  const called = [hostnames.join(', ') || name, id && `(${id})`].filter(Boolean).join(' ') || 'certificates';
  const head = `<testcase classname="${escape(siteName ?? siteId ?? 'esakit')}" name="${escape(called)}" time="0"`;
  if (level === 'ok' || level === 'note') return `    ${head}/>`;
  const element = level === 'unknown' ? 'error' : 'failure';
  return `    ${head}>\n      <${element} type="${level}" message="${escape(message)}"/>\n    </testcase>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** For an attribute. XML can't hold control characters at all, nor these two. */
const escape = (text: string): string =>
  visibleLine(text)
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char);

/**
 * How urgent a state is, in the words of monitoring. A `note` is worth saying, and no reason to act: a certificate that
 * others have replaced, a site that is offline.
 */
export type Level = 'ok' | 'note' | 'warning' | 'critical' | 'unknown';

/**
 * Exit codes of monitoring plug-ins (Nagios and its kind), which are the values of `esakit_certificate_level` too. A
 * note counts as ok.
 */
export const LEVEL_CODES: Readonly<Record<Level, number>> = { ok: 0, note: 0, warning: 1, critical: 2, unknown: 3 };

/** From best to worst: what is unknown is worse than a warning, and hides no alarm. */
export const LEVELS: readonly Level[] = ['ok', 'note', 'warning', 'unknown', 'critical'];

/** Compares two levels for sorting: the worse comes first. */
export const byLevel = (a: Level, b: Level): number => LEVELS.indexOf(b) - LEVELS.indexOf(a);

/** The worst of some levels; `ok` for none. */
export const worstLevel = (levels: Iterable<Level>): Level => [...levels].toSorted(byLevel)[0] ?? 'ok';

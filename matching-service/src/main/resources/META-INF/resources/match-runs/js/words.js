/** Numbers and times as a reader says them. */

const counts = new Intl.NumberFormat('en');
const two = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const whole = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 0 });
const moment = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });

export const known = (value) => value !== null && value !== undefined;
export const count = (value) => (known(value) ? counts.format(value) : '–');
export const fit = (value) => (known(value) ? two.format(value) : '–');
export const percent = (value) => (known(value) ? whole.format(value).replace('%', ' %') : '–');
export const at = (instant) => (instant ? moment.format(new Date(instant)) : '–');
export const many = (number, singular, plural = `${singular}s`) => `${count(number)} ${number === 1 ? singular : plural}`;

/** What a run was to be best at. */
export function aim(run) {
  if (run.origin === 'REPAIR') {
    return 'Repair of an earlier match';
  }
  return { OPTIMAL: 'The most in all', FAIR: 'The worst-off first', BALANCED: `At least ${fit(run.minimum)} for everybody` }[run.kind];
}

export const STATES = {
  QUEUED: 'waiting', RUNNING: 'being worked out', COMPLETED: 'ready to look at', FAILED: 'no match', CANCELLED: 'called off', PUBLISHED: 'published',
};

/** The periods between the first and the last, also those in which nothing happened, so that time runs evenly. */

const month = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });
const monthAndYear = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const dayAndYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

const FEWEST = 6;
const MOST = 120;
const WEEK_MS = 7 * 24 * 3600 * 1000;

/** `periods` are `YYYY-MM` or the Monday of a week; a short history is led in by empty periods. */
export function evenly(periods) {
  const known = new Set(periods);
  const sorted = [...known].sort();
  const filled = [];
  for (let at = sorted[0]; at <= sorted[sorted.length - 1] && filled.length < MOST; at = step(at, 1)) {
    filled.push(at);
  }
  while (filled.length < FEWEST) {
    filled.unshift(step(filled[0], -1));
  }
  return filled;
}

/** "Nov", and with the year where one begins; for weeks "23 Nov". */
export function short(period, index) {
  const date = new Date(start(period));
  if (isMonth(period)) {
    return index === 0 || period.endsWith('-01') ? `${month.format(date)}\n${date.getUTCFullYear()}` : month.format(date);
  }
  return day.format(date);
}

export function long(period) {
  const date = new Date(start(period));
  return isMonth(period) ? monthAndYear.format(date) : `Week of ${dayAndYear.format(date)}`;
}

const isMonth = (period) => period.length === 7;
const start = (period) => (isMonth(period) ? `${period}-01` : period);

function step(period, by) {
  const date = new Date(start(period));
  if (isMonth(period)) {
    date.setUTCMonth(date.getUTCMonth() + by);
    return date.toISOString().slice(0, 7);
  }
  return new Date(date.getTime() + by * WEEK_MS).toISOString().slice(0, 10);
}

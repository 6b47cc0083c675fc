/** Numbers and times as a reader says them. Nothing here knows where a number came from. */

const counts = new Intl.NumberFormat('en');
const one = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 0 });
const fine = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1 });
const two = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const moment = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', second: '2-digit',
});

export const known = (value) => value !== null && value !== undefined;

export const count = (value) => (known(value) ? counts.format(value) : '–');

/** Whole per cent; finer where a whole one would hide the difference, and never "100 %" for not quite all. */
export function percent(value) {
  if (!known(value)) {
    return '–';
  }
  const edge = value < 0.1 || (value < 1 && value > 0.99);
  return (edge ? fine : one).format(value).replace('%', ' %');
}

/** With a minus sign, not a hyphen. */
export const ratio = (value) => (known(value) ? two.format(value).replace('-', '−') : '–');

export function interval(range, form = percent) {
  if (!range || !known(range.low) || !known(range.high)) {
    return '–';
  }
  const unit = ' %';
  const low = form(range.low);
  const high = form(range.high);
  return `${low.endsWith(unit) && high.endsWith(unit) ? low.slice(0, -unit.length) : low} to ${high}`;
}

/** "1 call", "3 calls". */
export function many(number, singular, plural = `${singular}s`) {
  return `${count(number)} ${number === 1 ? singular : plural}`;
}

export const onDay = (date) => (date ? day.format(new Date(date)) : '–');
export const at = (instant) => (instant ? moment.format(new Date(instant)) : '–');

/** "ASSOCIATE_PROFESSOR" → "Associate professor". */
export function plain(code) {
  if (!known(code)) {
    return '–';
  }
  if (!/^[A-Z0-9_]+$|^[a-z0-9-]+$/.test(code)) {
    return code;
  }
  const words = code.toLowerCase().replace(/[_-]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}


/** The calls that are open now, by deadline; those that nobody has answered stand out. */

import { el, svg } from '../dom.js';
import { mark } from '../strip.js';
import { kind, many, onDay } from '../words.js';

const DAY_MS = 24 * 3600 * 1000;
const SHOWN = 12;

/** Who may not see the list has no panel; who may not see which are unanswered sees the list without that. */
export function calls(figures, unitName) {
  return {
    id: 'calls',
    title: 'Calls open now',
    width: '',
    metrics: ['call-coverage'],
    queries: {},
    async draw() {
      const [open, unanswered] = await Promise.all([
        figures.items('/v1/opportunities', { status: 'OPEN' }).catch(() => null),
        figures.items('/v1/opportunities/unanswered').catch(() => null),
      ]);
      if (open === null) {
        return null;
      }
      if (open.length === 0) {
        return { empty: 'No call is open at the moment.' };
      }
      const without = new Set((unanswered || []).map((call) => call.id ?? call.opportunityId));
      const sorted = [...open].sort((a, b) => a.internalDeadline.localeCompare(b.internalDeadline));
      return {
        reading: reading(sorted, unanswered && sorted.filter((call) => without.has(call.id)).length),
        picture: list(sorted.slice(0, SHOWN), without, unitName),
        note: sorted.length > SHOWN ? `The ${SHOWN} that close next; all ${sorted.length} are in the table.` : null,
        table: table(sorted, without, unanswered !== null, unitName),
      };
    },
  };
}

function reading(open, lonely) {
  const first = `${many(open.length, 'call')} ${open.length === 1 ? 'is' : 'are'} open, the next closing on ${onDay(open[0].internalDeadline)}`;
  if (lonely === null) {
    return `${first}.`;
  }
  return lonely === 0
    ? `${first}; each of them has been answered or still has time.`
    : [`${first}; `, el('strong', {}, `for ${lonely === 1 ? 'one of them' : `${lonely} of them`} nobody has been put forward`), '.'];
}

function list(open, without, unitName) {
  return el('ol', { class: 'calls' }, open.map((call) => el(
    'li',
    { class: without.has(call.id) ? 'lonely' : null },
    el('time', { datetime: call.internalDeadline }, onDay(call.internalDeadline), el('span', { class: 'beneath' }, daysLeft(call))),
    el('p', {}, el('b', {}, call.title), el('span', { class: 'beneath' }, `${kind(call.kind)} · ${unitName(call.unit)}${call.openCall ? ' · open call' : ''}`)),
    without.has(call.id)
      ? el('span', { class: 'state' }, svg('svg', { class: 'key', viewBox: '-11 -9 22 18', 'aria-hidden': 'true' }, mark('flagged')), 'nobody yet')
      : null,
  )));
}

function daysLeft(call) {
  const days = Math.ceil((Date.parse(`${call.internalDeadline}T23:59:59`) - Date.now()) / DAY_MS) - 1;
  return days < 0 ? 'past' : days === 0 ? 'today' : `in ${many(days, 'day')}`;
}

function table(open, without, known, unitName) {
  return {
    caption: 'Open calls by internal deadline.',
    columns: [{ name: 'Call' }, { name: 'Kind' }, { name: 'Unit' }, { name: 'Internal deadline' }, { name: 'Nominee' }],
    rows: open.map((call) => [
      call.title, kind(call.kind), unitName(call.unit), onDay(call.internalDeadline),
      known ? (without.has(call.id) ? 'nobody yet' : '–') : 'not shown to your role',
    ]),
  };
}

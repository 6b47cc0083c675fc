/** The calls that are open now, by deadline; those that nobody has answered stand out. */

import { el, svg } from '../../web-parts/js/dom.js';
import { many, onDay } from '../../web-parts/js/words.js';
import { mark } from '../strip.js';
import { kind } from '../words.js';

const DAY_MS = 24 * 3600 * 1000;
const SHOWN = 12;

/** `mayKnow`: those who may be told which calls are unanswered; the others see the calendar without it. */
export function calls(figures, unitName, mayKnow) {
  return {
    id: 'calls',
    title: 'Calls open now',
    width: '',
    metrics: ['call-coverage'],
    /* Made from what opens a call and what answers it; coverage, only from what closes one. */
    follows: ['nomination-funnel'],
    queries: {},
    async draw() {
      const [days, unanswered] = await Promise.all([
        figures.items('/v1/opportunities/calendar').catch(nothing),
        mayKnow ? figures.items('/v1/opportunities/unanswered').catch(nothing) : null,
      ]);
      if (days === null) {
        return null;
      }
      const sorted = openCalls(days);
      if (sorted.length === 0) {
        return { empty: 'No call is open at the moment.' };
      }
      const without = new Set((unanswered || []).map((call) => call.opportunityId));
      return {
        reading: reading(sorted, unanswered && sorted.filter((call) => without.has(call.opportunityId)).length),
        picture: list(sorted.slice(0, SHOWN), without, unitName),
        note: sorted.length > SHOWN ? `The ${SHOWN} that close next; all ${sorted.length} are in the table.` : null,
        table: table(sorted, without, unanswered !== null, unitName),
      };
    },
  };
}

/** A call with its last day for nominations, and whether everybody is asked. */
function openCalls(days) {
  const asked = new Set(days.filter((day) => day.what === 'CALL_OPENS').map((day) => day.opportunityId));
  return days
    .filter((day) => day.what === 'INTERNAL_DEADLINE')
    .map((day) => ({ ...day, openCall: asked.has(day.opportunityId) }))
    .sort((a, b) => a.on.localeCompare(b.on));
}

/** What is not offered to this person is left out; what does not work is said. */
function nothing(failure) {
  if (failure.status === 403 || failure.status === 404) {
    return null;
  }
  throw failure;
}

function reading(open, lonely) {
  const first = `${many(open.length, 'call')} ${open.length === 1 ? 'is' : 'are'} open, the next closing on ${onDay(open[0].on)}`;
  if (lonely === null) {
    return `${first}.`;
  }
  return lonely === 0
    ? `${first}; each of them has somebody put forward.`
    : [`${first}; `, el('strong', {}, `nobody has been put forward for ${which(lonely, open.length)}`), '.'];
}

function which(lonely, open) {
  if (lonely === open) {
    return open === 1 ? 'it' : 'any of them';
  }
  return lonely === 1 ? 'one of them' : `${lonely} of them`;
}

function list(open, without, unitName) {
  return el('ol', { class: 'calls' }, open.map((call) => el(
    'li',
    { class: without.has(call.opportunityId) ? 'lonely' : null },
    el('time', { datetime: call.on }, onDay(call.on), el('span', { class: 'beneath' }, daysLeft(call))),
    el('p', {}, el('b', {}, call.title), el('span', { class: 'beneath' }, `${kind(call.kind)} · ${unitName(call.unit)}${call.openCall ? ' · open call' : ''}`)),
    without.has(call.opportunityId)
      ? el('span', { class: 'state' }, svg('svg', { class: 'key', viewBox: '-11 -9 22 18', 'aria-hidden': 'true' }, mark('flagged')), 'nobody yet')
      : null,
  )));
}

function daysLeft(call) {
  const days = Math.ceil((Date.parse(`${call.on}T23:59:59`) - Date.now()) / DAY_MS) - 1;
  return days < 0 ? 'past' : days === 0 ? 'today' : `in ${many(days, 'day')}`;
}

function table(open, without, known, unitName) {
  return {
    caption: 'Open calls by internal deadline.',
    columns: [{ name: 'Call' }, { name: 'Kind' }, { name: 'Unit' }, { name: 'Internal deadline' }, { name: 'Nominee' }],
    rows: open.map((call) => [
      call.title, kind(call.kind), unitName(call.unit), onDay(call.on),
      known ? (without.has(call.opportunityId) ? 'nobody yet' : '–') : 'not shown to your role',
    ]),
  };
}

/** People in tables: the worst-off, the unfilled, the load, the groups, the pairs. */

import { el, scrolling } from '../web-parts/js/dom.js';
import { count, known, many, percent } from '../web-parts/js/words.js';
import { fit } from './words.js';

/** More are in the answer; a page is read to its end. */
const SHOWN = 6;

const LIST = new Intl.ListFormat('en-GB');

export function worstOff(proof) {
  if (proof.worstOff.length === 0) {
    return el('p', { class: 'empty' }, 'Nobody could be matched at all.');
  }
  return el('div', {}, el(
    'p',
    { class: 'reading' },
    `${least(proof.worstShare)} The mark on each bar is what would be possible for them alone.`,
  ), scrolling('Those who get least', '', el(
    'table',
    { class: 'worst' },
    el('thead', {}, el('tr', {}, ['Mentee', 'Gets', 'Why', 'Who else, and what it would cost the whole'].map((head) => el('th', { scope: 'col' }, head)))),
    el('tbody', {}, proof.worstOff.slice(0, SHOWN).map((one) => el(
      'tr',
      {},
      el('th', { scope: 'row' }, el('strong', {}, one.mentee.name), el('span', { class: 'beneath' }, one.mentors.length > 0 ? `with ${LIST.format(one.mentors.map((mentor) => mentor.name))}` : 'with nobody')),
      el('td', {}, meter(one.score, one.best)),
      el('td', {}, el('p', {}, one.words)),
      el('td', {}, one.alternatives.length > 0 ? el('ul', {}, one.alternatives.map((other) => el('li', {}, other.words))) : el('span', { class: 'beneath' }, 'no other mentor came into question')),
    ))),
  )));
}

function least({ mentees, mean }) {
  return mentees === 1 ? `The worst-off gets ${fit(mean / 1e6)}.` : `The worst-off hundredth, ${many(mentees, 'mentee')}, gets ${fit(mean / 1e6)} on average.`;
}

function meter(value, best) {
  const most = Math.max(1, best);
  const bar = el('i', {});
  bar.style.width = `${(100 * Math.max(0, value)) / most}%`;
  const mark = el('em', {});
  mark.style.left = `calc(${(100 * best) / most}% - 1px)`;
  return el('span', {}, el('span', { class: 'meter', 'aria-hidden': 'true' }, bar, mark), fit(value), el('span', { class: 'beneath' }, `best alone ${fit(best)}`));
}

export function unfilled(proof) {
  const places = proof.unfilled.reduce((sum, one) => sum + one.places, 0);
  return el(
    'div',
    {},
    el('p', { class: 'reading' }, `${many(proof.unfilled.length, 'mentee wants', 'mentees want')} ${many(places, 'more mentor')} than this match gives them.`),
    scrolling('Unfilled places', 'tall', el('table', {}, el('tbody', {}, proof.unfilled.map((one) => el('tr', {}, el('th', { scope: 'row' }, el('strong', {}, one.mentee.name)), el('td', {}, one.words)))))),
  );
}

export function loads(proof) {
  const all = proof.loads;
  return el('div', {}, el(
    'p',
    { class: 'reading' },
    `${count(all.taken)} of ${many(all.places, 'place')} are used; ${many(all.full, 'mentor is', 'mentors are')} full, ${count(all.idle)} ${all.idle === 1 ? 'has' : 'have'} nobody. Gini coefficient ${fit(all.gini)}: 0 when all share alike.`,
  ), scrolling('Mentees by mentor', 'tall', el('table', { class: 'bars' }, el('caption', { class: 'for-ears' }, 'Mentees by mentor'), el('tbody', {}, all.each.map((one) => el(
    'tr',
    {},
    el('th', { scope: 'row' }, one.mentor.name),
    el('td', {}, el('span', { class: 'slots', 'aria-hidden': 'true' }, slots(one))),
    el('td', { class: 'numeric' }, `${one.load} of ${one.capacity}`),
  ))))));
}

function slots(one) {
  return Array.from({ length: Math.min(24, Math.max(one.capacity, one.load)) }, (unused, place) => el('i', { class: place < one.load ? (place < one.capacity ? 'taken' : 'over') : '' }));
}

const BY = { rank: 'Rank', track: 'Track', discipline: 'Department' };

export function groups(proof) {
  if (proof.groups.length === 0) {
    return el('p', { class: 'empty' }, 'There is nobody to compare.');
  }
  const rows = proof.groups.map((one, place) => {
    const first = place === 0 || proof.groups[place - 1].by !== one.by;
    return [
      first && el('tr', {}, el('th', { colspan: 4, scope: 'rowgroup', class: 'group-head' }, BY[one.by])),
      el(
        'tr',
        {},
        el('th', { scope: 'row' }, one.group.charAt(0).toUpperCase() + one.group.slice(1)),
        known(one.people)
          ? [el('td', { class: 'numeric' }, count(one.people)), el('td', { class: 'numeric' }, percent(one.served)), el('td', { class: 'numeric' }, fit(one.mean))]
          : el('td', { colspan: 3 }, el('span', { class: 'hatched' }, el('b', {}, 'hidden: too few people'))),
      ),
    ];
  });
  return el('div', {}, el('p', { class: 'reading' }, 'Do mentees of each rank, track and department fare alike? Identity groups are unknown here; the analysts’ page compares them.'), scrolling('Ranks, tracks and departments', 'tall', el(
    'table',
    {},
    el('thead', {}, el('tr', {}, el('th', {}, ''), ['Mentees', 'Matched', 'Mean fit'].map((head) => el('th', { scope: 'col', class: 'numeric' }, head)))),
    el('tbody', {}, rows),
  )));
}

const SAID = { NONE: 'is asked', YES: 'said yes', NO: 'said no' };
const BECAME = { PROPOSED: 'waiting for an answer', ACCEPTED: 'both said yes', DECLINED: 'declined', LAPSED: 'ended without a no' };
const REASONS = {
  BANDWIDTH: 'no time just now', NOT_A_FIT: 'not a fit', CONFLICT: 'a conflict', OTHER_PLANS: 'other plans', NOT_SAID: 'no reason given',
  PLACE_GONE: 'the mentor has no place left', WISH_MET: 'the mentee has found as many as they wish for', MENTEE_TERMS: 'the mentee’s terms have changed',
  MENTOR_TERMS: 'the mentor’s terms have changed', NO_ANSWER: 'not answered in time', LEFT: 'one of the two has left', SUPERSEDED: 'a repair took its place', PROGRAM_CLOSED: 'the programme was closed',
};

export function pairsTable(pairs) {
  const proposed = pairs.some((pair) => pair.proposal);
  return scrolling('The pairs', 'tall', el(
    'table',
    { class: 'pairs' },
    el('thead', {}, el('tr', {}, ['Mentee', 'Mentor', 'Fit', 'Why', proposed && 'What became of it'].filter(Boolean).map((head) => el('th', { scope: 'col', class: head === 'Fit' ? 'numeric' : null }, head)))),
    el('tbody', {}, pairs.map((pair) => el(
      'tr',
      {},
      el('th', { scope: 'row' }, pair.mentee.name),
      el('td', {}, pair.mentor.name),
      el('td', { class: 'numeric' }, fit(pair.score)),
      el('td', {}, reasons(pair)),
      proposed && el('td', {}, outcome(pair.proposal)),
    ))),
  ));
}

function reasons(pair) {
  return el('details', {}, el('summary', {}, pair.reasons[0]), el('ul', {}, pair.reasons.slice(1).map((reason) => el('li', {}, reason)), pair.wouldChange.map((reason) => el('li', {}, reason))));
}

function outcome(proposal) {
  if (!proposal) {
    return '';
  }
  const answers = proposal.state === 'PROPOSED' ? `mentee ${SAID[proposal.menteeAnswer]}, mentor ${SAID[proposal.mentorAnswer]}` : null;
  const next = { DUE: 'the next best is being looked for', OFFERED: 'the next best was proposed', NOBODY: 'nobody else is left' }[proposal.nextStep];
  return el('span', {}, BECAME[proposal.state], [answers, REASONS[proposal.declineReason], next, proposal.words].filter(Boolean).map((line) => el('span', { class: 'beneath' }, line)));
}

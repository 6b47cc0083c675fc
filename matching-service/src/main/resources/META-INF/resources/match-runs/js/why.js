/** Asks the service to explain two people: why they are a pair, or why not and what that would cost. */

import { el } from '../web-parts/js/dom.js';

export function why(house, run, pairs) {
  const people = (side) => [...new Map(pairs.map((pair) => [pair[side].id, pair[side].name]))].sort((one, other) => one[1].localeCompare(other[1]));
  const mentors = [...new Map([...people('mentor'), ...run.certificate.loads.each.map((load) => [load.mentor.id, load.mentor.name])])].sort((one, other) => one[1].localeCompare(other[1]));
  const mentees = [...new Map([...people('mentee'), ...run.certificate.unfilled.map((one) => [one.mentee.id, one.mentee.name])])];
  const pick = (all) => el('select', {}, all.map(([id, name]) => el('option', { value: id }, name)));
  const mentee = pick(mentees);
  const mentor = pick(mentors);
  const answer = el('div', { role: 'status' });
  const explain = async () => {
    try {
      const told = await house.get(`/v1/match-runs/${run.id}/explanations?mentee=${mentee.value}&mentor=${mentor.value}`);
      answer.replaceChildren(el('div', { class: 'answer' }, told.words.map((line) => el('p', {}, line))));
    } catch (failure) {
      answer.replaceChildren(el('p', { class: 'trouble' }, failure.message));
    }
  };
  return el(
    'div',
    {},
    el('form', { class: 'why', onsubmit: (submit) => { submit.preventDefault(); explain(); } },
      el('label', {}, 'Mentee', mentee),
      el('label', {}, 'Mentor', mentor),
      el('button', { type: 'submit', class: 'line-button' }, 'Explain')),
    answer,
  );
}

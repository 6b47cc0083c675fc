/** The page of match runs: who may read it, and how it is read. */

import { el } from '../web-parts/js/dom.js';
import { openDoor } from '../web-parts/js/door.js';
import { Page } from './page.js';

openDoor({
  readers: { 'program-manager': 'programme manager' },
  refused: {
    title: 'Matches are for programme managers',
    words: 'What is proposed to you yourself is among your tasks; '
      + 'if you run a programme, the office of faculty affairs can give you the role.',
  },
  unreachable: 'The matches cannot be fetched',
  draw: (session, ended) => new Page(session, ended).open(),
  foot: [
    el('h2', {}, 'How to read a match'),
    el('ul', {},
      el('li', {}, el('strong', {}, 'Fit'), ' is between 0 and 1: the programme’s criteria by their weights. Whoever has two mentors has the sum of two. No identity group has any part in it.'),
      el('li', {}, el('strong', {}, 'Proven'), ' means that a bound, worked out another way, shows that no other match is worth more to the whole: to the fit of all pairs, less the programme’s price for each place that stays unfilled.'),
      el('li', {}, el('strong', {}, 'Published'), ' proposes each pair to both people. Nothing begins unless both say yes; a no is answered with the next best.')),
  ],
});

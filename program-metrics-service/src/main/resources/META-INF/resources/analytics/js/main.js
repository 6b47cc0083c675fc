/** The analysts' page: who may read it, and how it is read. */

import { el } from '../web-parts/js/dom.js';
import { openDoor } from '../web-parts/js/door.js';
import { Page } from './page.js';

openDoor({
  readers: { analyst: 'analyst', 'program-manager': 'programme manager' },
  refused: {
    title: 'These figures are for analysts',
    words: 'The page is open to faculty-affairs analysts and programme managers; '
      + 'if you need it for your work, the office of faculty affairs can give you the role.',
  },
  unreachable: 'The figures cannot be fetched',
  draw: (session, ended) => new Page(session, ended).open(),
  foot: [
    el('h2', {}, 'How to read these figures'),
    el('ul', {},
      el('li', {}, el('strong', {}, 'Whiskers'), ' are 95 % Wilson intervals: with few cases the truth may lie anywhere between their ends.'),
      el('li', {}, el('strong', {}, 'Hidden'), ' means that a group is small, or that it could be worked out from one that is. Nobody can be found in these tables, nor by adding them up.'),
      el('li', {}, el('strong', {}, 'Counted until'), ' is the last event that the figures know. They are made from events alone and can be made anew from the log at any time.')),
  ],
});

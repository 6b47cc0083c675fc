/** A part of a page under its number. */

import { el } from './dom.js';

/** `control` stands at the right of the heading. */
export function chapter(number, title, lead, content, control = null) {
  return el(
    'section',
    { class: 'chapter', id: `chapter-${number}` },
    el('header', {}, el('span', { class: 'number', 'aria-hidden': 'true' }, String(number)),
      el('div', {}, el('h2', {}, title), el('p', { class: 'lead' }, lead)), control),
    content,
  );
}

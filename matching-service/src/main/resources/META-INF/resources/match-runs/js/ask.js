/** Asks before anything that cannot be taken back, and says what went wrong. */

import { byId, el } from '../web-parts/js/dom.js';

/** True for yes; false for no, Escape and anything else. */
export function ask({ title, words, list = [], yes, no = 'Not now' }) {
  const dialog = byId('ask');
  return new Promise((answer) => {
    dialog.returnValue = '';
    dialog.replaceChildren(...[
      el('h2', { id: 'ask-title' }, title),
      el('p', {}, words),
      list.length > 0 && el('ul', {}, list.map((line) => el('li', {}, line))),
      el(
        'div',
        { class: 'buttons' },
        no && el('button', { type: 'button', class: 'line-button', onclick: () => dialog.close('no') }, no),
        el('button', { type: 'button', class: 'strong small', onclick: () => dialog.close('yes') }, yes),
      ),
    ].filter(Boolean));
    dialog.addEventListener('close', () => answer(dialog.returnValue === 'yes'), { once: true });
    dialog.showModal();
  });
}

export function trouble(title, failure) {
  return ask({ title, words: failure.message, list: (failure.violations || []).map((one) => one.message), yes: 'Understood', no: null });
}

/** The large figures at the head of the page. */

import { el } from '../web-parts/js/dom.js';
import { count } from '../web-parts/js/words.js';

/** "3 of 4", the base smaller than the count. */
export const outOf = (row) => [count(row.count), ' ', el('small', {}, `of ${count(row.n)}`)];

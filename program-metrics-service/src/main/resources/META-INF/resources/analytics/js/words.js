/** What the figures are about, as a reader says it. */

import { plain } from '../web-parts/js/words.js';

export const KINDS = {
  AWARD: ['Award', 'Awards'],
  POSITION: ['Position', 'Positions'],
  COMMITTEE: ['Committee seat', 'Committee seats'],
  TALK: ['Talk', 'Talks'],
  LEADERSHIP_ROLE: ['Leadership role', 'Leadership roles'],
  EDITORIAL: ['Editorial role', 'Editorial roles'],
  GRANT: ['Limited-submission grant', 'Limited-submission grants'],
};

export const kinds = (code) => (KINDS[code] || [plain(code), plain(code)])[1];
export const kind = (code) => (KINDS[code] || [plain(code)])[0];

/** Runs and their fit as a reader says them. */

import { known, ratio as fit } from '../web-parts/js/words.js';

const moment = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });

/** A run is looked at in the weeks it is made in: no year, no seconds. */
export const at = (instant) => (known(instant) ? moment.format(new Date(instant)) : '–');

export { fit };

/** What a run was to be best at. */
export function aim(run) {
  if (run.origin === 'REPAIR') {
    return 'Repair of an earlier match';
  }
  return { OPTIMAL: 'The most in all', FAIR: 'The worst-off first', BALANCED: `At least ${fit(run.minimum)} for everybody` }[run.kind];
}

export const STATES = {
  QUEUED: 'waiting', RUNNING: 'being worked out', COMPLETED: 'ready to look at', FAILED: 'no match', CANCELLED: 'called off', PUBLISHED: 'published', SUPERSEDED: 'superseded by a repair',
};

import { command, PlainDate } from '@koordinace/kernel';
import { PracticeCheckAnnounced } from '../practice-check.js';

/** Notes that the evaluation of the practice is late, and that it was said (CHK-5). Only the office itself does it. */
export const AnnounceMissedPracticeCheck = command('AnnounceMissedPracticeCheck', {
  fields: { due: PlainDate.describe('Until when it should have been') },
  who: ['system'],
  facts: [PracticeCheckAnnounced],
  proposes: (given) => [PracticeCheckAnnounced(given)],
});

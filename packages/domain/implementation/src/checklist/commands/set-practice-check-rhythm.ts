import { command } from '@koordinace/kernel';
import { z } from 'zod';
import { introducers } from '../../who.js';
import { checkRhythmDays, PracticeCheckRhythmSet } from '../practice-check.js';

/** Sets how often the practice is evaluated by the checklist (četnost hodnocení praxe; CHK-5). */
export const SetPracticeCheckRhythm = command('SetPracticeCheckRhythm', {
  fields: {
    days: z.int().min(30).max(1500).describe(`At most how many days apart; ${checkRhythmDays} where nothing is set`),
  },
  who: introducers,
  facts: [PracticeCheckRhythmSet],
  proposes: (given) => [PracticeCheckRhythmSet(given)],
});

import {
  addDays,
  ask,
  type Deadlines,
  dayOf,
  type FileState,
  fact,
  findInstance,
  lifecycle,
  PlainDate,
  when,
  whomToTell,
} from '@koordinace/kernel';
import { holdersOf } from '@koordinace/people';
import { z } from 'zod';
import { ChecklistId } from './checklist-id.js';

/** How often the practice is evaluated where the office set nothing else (četnost hodnocení praxe). The manual names no number. */
export const checkRhythmDays = 365;

/** Regular evaluation began to be watched: the first run was opened (zahájení pravidelného hodnocení, CHK-5). */
export const PracticeCheckStarted = fact('PracticeCheckStarted', {});

/** The office set how often (četnost hodnocení praxe, CHK-5). */
export const PracticeCheckRhythmSet = fact('PracticeCheckRhythmSet', { days: z.int().min(30).max(1500) });

/** The practice was evaluated: a run was closed (vyhodnocení praxe, CHK-5). */
export const PracticeChecked = fact('PracticeChecked', { run: ChecklistId });

/** The next evaluation is late, and it was said (upozornění na zmeškané hodnocení, CHK-5). */
export const PracticeCheckAnnounced = fact('PracticeCheckAnnounced', { due: PlainDate });

/** What is known of the rhythm. */
export interface PracticeCheckData {
  readonly days: number;
  /** The last evaluation, or the day on which it began to be watched. */
  readonly last?: PlainDate;
  /** The deadline that was announced last. */
  readonly announced?: string;
}

/** How regularly the practice is evaluated (pravidelné hodnocení praxe, CHK-5), in the office's file. */
export const practiceCheckLifecycle = lifecycle<PracticeCheckData>({
  name: 'practicecheck',
  stream: 'office',
  start: { days: checkRhythmDays },
  chart: {
    initial: 'none',
    states: {
      none: {
        on: {
          PracticeCheckStarted: { target: 'watched' },
          PracticeCheckRhythmSet: { target: 'watched' },
          PracticeChecked: { target: 'watched' },
        },
      },
      watched: {
        on: {
          PracticeCheckStarted: {},
          PracticeCheckRhythmSet: {},
          PracticeChecked: {},
          PracticeCheckAnnounced: {},
        },
      },
    },
  },
  facts: [PracticeCheckStarted, PracticeCheckRhythmSet, PracticeChecked, PracticeCheckAnnounced],
  rules: [],
  folds: [
    when(PracticeCheckStarted, (data: PracticeCheckData, { at }) => ({ last: dayOf(at), ...data })),
    when(PracticeCheckRhythmSet, (data: PracticeCheckData, { days, at }) => ({ last: dayOf(at), ...data, days })),
    when(PracticeChecked, (data: PracticeCheckData, { at }) => ({ ...data, last: dayOf(at) })),
    when(PracticeCheckAnnounced, (data: PracticeCheckData, { due }) => ({ ...data, announced: due })),
  ],
});

/** How often the practice is evaluated, and when it was last. */
export const practiceCheckOf = (office: FileState): PracticeCheckData =>
  findInstance<PracticeCheckData>(office, 'practicecheck', 'practicecheck')?.data ?? { days: checkRhythmDays };

/** When the practice is to be evaluated next, told to coordinators and heads (lhůta hodnocení praxe, CHK-5). */
export const practiceCheckDeadlines: Deadlines = {
  stream: 'office',
  of(office) {
    const { days, last, announced } = practiceCheckOf(office);
    if (last === undefined) return [];
    const due = addDays(last, days);
    const id = `practiceCheck/${due}`;
    return [{ id, kind: 'practiceCheck', due, rule: 'CHK-5', tell: [], raised: announced === due }];
  },
  whom: whomToTell({
    asks: () => ({
      coordinators: ask(holdersOf, { post: 'supportCoordinator' }),
      heads: ask(holdersOf, { post: 'head' }),
    }),
    tell: ({ coordinators, heads }) => [...coordinators, ...heads].map(({ account }) => account),
  }),
  raise: (_, deadline) => ({ type: 'AnnounceMissedPracticeCheck', due: deadline.slice(deadline.indexOf('/') + 1) }),
};

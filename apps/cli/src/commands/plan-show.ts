import { openedRecord } from '@koordinace/casework';
import type { Command } from 'commander';
import { leaf } from '../leaf.js';
import { type ReadingOptions, readingShape, showingCase } from '../reading.js';
import { print, type Session, say } from '../session.js';
import { showRecord } from '../show/record.js';
import { outputTexts } from '../texts/output-texts.js';

/** `plan show ID` shows the plans of a case with their tasks; what versions differ in, `case compare` says. */
export function addPlanShow(group: Command, session: Session): void {
  leaf<ReadingOptions>(
    group,
    session,
    'planShow',
    { ...readingShape, name: 'show' },
    showingCase(session, ({ reading, id }) => {
      const { plans, tasks } = openedRecord(reading.record);
      print(session, { id, plans, tasks, partial: reading.partial }, () =>
        plans.length === 0
          ? say(session, outputTexts.noPlan)
          : showRecord(session, { plans: plans.map(({ versions: _agreedTo, ...plan }) => plan), tasks }),
      );
    }),
  );
}

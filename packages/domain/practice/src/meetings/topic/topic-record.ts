import { adds, present, recordFold } from '@koordinace/kernel';
import { ProcedureAgreed, TopicClosed, TopicMeetingCalled, TopicOpened, TopicTrainingArranged } from './topic-facts.js';

/** A topic of the day as the department reads it. */
export interface TopicRecord {
  readonly kind?: string;
  readonly title?: string;
  readonly situation?: string;
  readonly openedBy?: string;
  readonly meetings: readonly { readonly meeting: string; readonly on?: string }[];
  readonly procedure?: string;
  readonly agreedAt?: string;
  readonly trainings: readonly { readonly subject?: string; readonly trainingOn?: string }[];
  readonly outcome?: string;
  readonly closedAt?: string;
}

/** The record of a topic (záznam o tématu; MTG-3). */
export const topicRecord = recordFold<TopicRecord>({
  stream: 'topic',
  start: { meetings: [], trainings: [] },
  whole: ['departmentWorker', 'head', 'leadership'],
  shared: false,
  steps: [
    adds(TopicOpened, (record: TopicRecord, { kind, title, situation, by }) => ({
      ...record,
      openedBy: by,
      ...present({ kind, title, situation }),
    })),
    adds(TopicMeetingCalled, (record: TopicRecord, { meeting = '', on }) => ({
      ...record,
      meetings: [...record.meetings, { meeting, ...present({ on }) }],
    })),
    adds(ProcedureAgreed, (record: TopicRecord, { procedure, at }) => ({
      ...record,
      agreedAt: at,
      ...present({ procedure }),
    })),
    adds(TopicTrainingArranged, (record: TopicRecord, { subject, trainingOn }) => ({
      ...record,
      trainings: [...record.trainings, present({ subject, trainingOn })],
    })),
    adds(TopicClosed, (record: TopicRecord, { outcome, at }) => ({ ...record, closedAt: at, ...present({ outcome }) })),
  ],
});

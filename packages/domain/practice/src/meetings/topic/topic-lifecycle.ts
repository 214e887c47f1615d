import { dayOf, type FileState, findInstance, idOfStream, lifecycle, when } from '@koordinace/kernel';
import { namesNobody } from '@koordinace/people';
import type { TopicKind } from '../lists/topic-kind.js';
import { ProcedureAgreed, TopicClosed, TopicMeetingCalled, TopicOpened, TopicTrainingArranged } from './topic-facts.js';

/** What decisions know of a topic. */
export interface TopicData {
  readonly kind?: TopicKind;
  readonly openedBy?: string;
  readonly openedOn?: string;
  readonly meetings: number;
  readonly trainings: number;
}

/**
 * A topic of the day (aktuální téma v obci; MTG-3): opened, with meetings, a joint procedure and training; closed. It is worked on
 * with actors, so like a round table it names no clients (MTG-4).
 */
export const topicLifecycle = lifecycle<TopicData>({
  name: 'topic',
  stream: 'topic',
  start: { meetings: 0, trainings: 0 },
  facts: [TopicOpened, TopicMeetingCalled, ProcedureAgreed, TopicTrainingArranged, TopicClosed],
  rules: [namesNobody('MTG-4')],
  folds: [
    when(TopicOpened, (data: TopicData, { kind, by, at }) => ({ ...data, kind, openedBy: by, openedOn: dayOf(at) })),
    when(TopicMeetingCalled, (data: TopicData) => ({ ...data, meetings: data.meetings + 1 })),
    when(TopicTrainingArranged, (data: TopicData) => ({ ...data, trainings: data.trainings + 1 })),
  ],
  chart: {
    initial: 'none',
    states: {
      none: { on: { TopicOpened: { target: 'open', rules: ['MTG-4'] } } },
      open: {
        on: {
          TopicMeetingCalled: {},
          ProcedureAgreed: { target: 'agreed', rules: ['MTG-4'] },
          TopicTrainingArranged: { rules: ['MTG-4'] },
          TopicClosed: { target: 'closed', rules: ['MTG-4'] },
        },
      },
      agreed: {
        on: {
          TopicMeetingCalled: {},
          // The procedure is changed as things develop.
          ProcedureAgreed: { rules: ['MTG-4'] },
          TopicTrainingArranged: { rules: ['MTG-4'] },
          TopicClosed: { target: 'closed', rules: ['MTG-4'] },
        },
      },
      closed: { type: 'final' },
    },
  },
});

/** The topic of a file. */
export const findTopic = (file: FileState) => findInstance<TopicData>(file, 'topic', idOfStream(file.stream));

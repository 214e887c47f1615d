import { idOfStream, rolePartition, type View } from '@koordinace/kernel';
import { findTopic } from './topic-lifecycle.js';

/** A topic in a list. */
export interface TopicRow {
  readonly topic: string;
  readonly kind: string;
  readonly at: string;
  readonly openedOn: string;
  readonly meetings: number;
  readonly trainings: number;
}

/** Topics of the day (aktuální témata; MTG-3), for the department. */
export const topicsView: View = {
  name: 'topics',
  stream: 'topic',
  keeps: ['MTG-3'],
  who: ['departmentWorker', 'head'],
  rows(file) {
    const found = findTopic(file);
    if (found?.data.kind === undefined || found.data.openedOn === undefined) return [];
    const { kind, openedOn, meetings, trainings } = found.data;
    const row: TopicRow = { topic: idOfStream(file.stream), kind, at: found.at, openedOn, meetings, trainings };
    return ['departmentWorker', 'head'].map((role) => ({
      partition: rolePartition(role),
      key: row.topic,
      order: `${openedOn} ${row.topic}`,
      data: row,
    }));
  },
};

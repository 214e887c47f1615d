import { adds, present, recordFold } from '@koordinace/kernel';
import { TargetChosen, TargetDropped } from '../facts/office-facts.js';

/** What the office chose to begin with, and on what grounds, as people read it (zvolené cíle; SCR-5, ETH-3). */
export interface TargetsRecord {
  readonly targets: readonly {
    readonly target: string;
    readonly kind?: string;
    readonly title?: string;
    readonly grounds?: string;
    readonly chosenAt: string;
    readonly droppedAt?: string;
  }[];
}

/** The slice of the office's record that tells which clients the introduction begins with, and why (ETH-3). */
export const targetsRecord = recordFold<TargetsRecord>({
  stream: 'office',
  start: { targets: [] },
  whole: ['head', 'departmentWorker'],
  steps: [
    adds(TargetChosen, (record: TargetsRecord, { target = '', kind, title, grounds, at }) => ({
      targets: [...record.targets, { target, ...present({ kind, title, grounds }), chosenAt: at }],
    })),
    adds(TargetDropped, (record: TargetsRecord, { target, at }) => ({
      targets: record.targets.map((one) => (one.target === target ? { ...one, droppedAt: at } : one)),
    })),
  ],
});

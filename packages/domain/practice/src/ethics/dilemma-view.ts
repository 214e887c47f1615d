import { findInstance, idOfStream, rolePartition, type View } from '@koordinace/kernel';
import type { DilemmaData } from './dilemma-lifecycle.js';
import type { DilemmaKind } from './ethics-codes.js';

/** A dilemma as the register shows it; what it is about stands in its file. */
export interface DilemmaRow {
  readonly dilemma: string;
  readonly kind: DilemmaKind;
  readonly state: 'described' | 'decided' | 'lessonDrawn';
  readonly describedAt: string;
}

/** The register of dilemmas (registr etických dilemat, ETH-2), shared with everybody in the department. */
export const dilemmasView: View = {
  name: 'dilemmas',
  stream: 'dilemma',
  who: ['head', 'departmentWorker'],
  keeps: ['ETH-2'],
  rows(file) {
    const found = findInstance<DilemmaData>(file, 'dilemma', idOfStream(file.stream));
    const { kind, describedAt } = found?.data ?? {};
    if (found === undefined || kind === undefined || describedAt === undefined) return [];
    const data: DilemmaRow = { dilemma: found.id, kind, state: found.at as DilemmaRow['state'], describedAt };
    return [{ partition: rolePartition('anyone'), key: found.id, order: describedAt, data }];
  },
};

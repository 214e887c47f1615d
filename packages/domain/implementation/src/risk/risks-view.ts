import { idOfStream, rolePartition, type View } from '@koordinace/kernel';
import { listReaders } from '../plan/implementations-view.js';
import { type CatalogueRiskCode, fieldOf } from './risk-codes.js';
import { measuresOf, risksOf } from './risk-data.js';
import { type RiskSign, watchedSigns } from './risk-sign.js';

/** A risk in the overview: codes, numbers, days and who watches over it. */
export interface RiskRow {
  readonly implementation: string;
  readonly risk: string;
  readonly state: string;
  readonly catalogue?: CatalogueRiskCode;
  readonly field?: string;
  /** What in the data showed it (RSK-3). */
  readonly sign?: RiskSign;
  readonly likelihood?: number;
  readonly impact?: number;
  readonly owner?: string;
  readonly reviewOn?: string;
  readonly measures: number;
}

/** The worst first, and what waits for an answer before all. */
const order = (state: string, likelihood = 0, impact = 0): string =>
  `${state === 'proposed' ? 0 : 1} ${String(99 - likelihood * impact).padStart(2, '0')}`;

/** Risks of implementation plans (přehled rizik; RSK-2, RSK-3): those that the data propose, open ones, and those that came true. */
export const risksView: View = {
  name: 'risks',
  stream: 'implementation',
  keeps: ['RSK-2', 'RSK-3'],
  who: listReaders,
  rows: (file) =>
    risksOf(file)
      .filter(({ at }) => at === 'proposed' || at === 'open' || at === 'matured')
      .map(({ id, at, data }) => {
        const { seen: _, ...told } = data;
        const field =
          data.catalogue === undefined
            ? watchedSigns.find(({ sign }) => sign === data.sign)?.field
            : fieldOf(data.catalogue);
        const row: RiskRow = {
          implementation: idOfStream(file.stream),
          risk: id,
          state: at,
          ...told,
          ...(field !== undefined && { field }),
          measures: measuresOf(file, id).length,
        };
        return {
          partition: rolePartition('anyone'),
          key: id,
          order: order(at, data.likelihood, data.impact),
          data: row,
        };
      }),
};

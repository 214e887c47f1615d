import { type RiskId, riskCatalogue } from '@koordinace/rulebook';
import type { RiskForMatrix, RiskState } from '../risk/risk-for-matrix.js';

/** What the picture needs of a risk's record (záznam o riziku). */
export interface RecordedRisk {
  readonly risk: string;
  readonly state: RiskState;
  readonly catalogue?: string;
  readonly field?: string;
  readonly what?: string;
  readonly likelihood?: number;
  readonly impact?: number;
}

const isCatalogued = (id: string): id is RiskId => Object.hasOwn(riskCatalogue, id);

/**
 * What `riskMatrix` draws, from the record of an implementation plan; a risk of the catalogue is said in the catalogue's words (RSK-1).
 *
 * @example
 * ```ts
 * risksOfRecord([{ risk: 'risk-1', state: 'open', catalogue: 'P8', likelihood: 4, impact: 5 }], 'en')[0]?.text;
 * // 'The coordinator has no substitute.'
 * ```
 */
export function risksOfRecord(risks: readonly RecordedRisk[], lang: 'cs' | 'en'): RiskForMatrix[] {
  return risks.map(({ risk, state, catalogue, field, what, likelihood, impact }) => {
    const known = catalogue !== undefined && isCatalogued(catalogue) ? riskCatalogue[catalogue] : undefined;
    return {
      field: field ?? known?.field ?? 'general',
      text: what ?? known?.text[lang] ?? risk,
      likelihood,
      impact,
      state,
    };
  });
}

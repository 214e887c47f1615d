import { codeList, type Text } from '@koordinace/kernel';
import { type RiskField, type RiskId, riskCatalogue, riskFields } from '@koordinace/rulebook';

/** The five fields of the risk catalogue (oblasti rizik; RSK-1). */
export const RiskFieldCode = codeList('RiskField', riskFields);
export type RiskFieldCode = RiskField;

const texts = Object.fromEntries(Object.entries(riskCatalogue).map(([id, { text }]) => [id, text])) as Record<
  RiskId,
  Text
>;

/** The risks of the manual that a plan can adopt (katalog rizik; RSK-1). */
export const CatalogueRiskCode = codeList('CatalogueRisk', texts);
export type CatalogueRiskCode = RiskId;

/** The field to which a risk of the catalogue belongs. */
export const fieldOf = (risk: RiskId): RiskField => riskCatalogue[risk].field;

import { codeList } from '@koordinace/kernel';

/** From what a post is paid (zdroj financování, STF-13). */
export const FundingSource = codeList('FundingSource', {
  municipalBudget: { cs: 'rozpočet obce', en: "the municipality's budget" },
  stateContribution: { cs: 'příspěvek státu na výkon sociální práce', en: "the state's contribution to social work" },
  regionalGrant: { cs: 'dotace kraje', en: 'grant of the region' },
  project: { cs: 'projekt', en: 'project' },
  otherSource: { cs: 'jiný zdroj', en: 'another source' },
});
export type FundingSource = (typeof FundingSource.codes)[number];

/** Money that always comes for a time (STF-13). */
export const isForATime = (source: FundingSource): boolean =>
  source === 'stateContribution' || source === 'regionalGrant' || source === 'project';

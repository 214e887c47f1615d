import { type Ask, ask, codeList } from '@koordinace/kernel';
import {
  capacityFree,
  casesDocumented,
  cooperationFormalised,
  postCombined,
  postFilled,
  postSubstituted,
  type Seen,
  sharingRefused,
  supervisedRegularly,
} from '@koordinace/people';
import type { CatalogueRiskCode, RiskFieldCode } from './risk-codes.js';

/** What in the office's data tells of a risk (známky rizika; RSK-3). */
export const RiskSign = codeList('RiskSign', {
  postUnfilled: { cs: 'pozice koordinátora podpory není obsazená', en: 'the post of coordinator is not filled' },
  notSubstituted: { cs: 'koordinátora podpory nemá kdo zastoupit', en: 'the coordinator has no substitute' },
  postCombined: {
    cs: 'koordinátor podpory pracuje i přímo s klienty',
    en: 'the coordinator works directly with clients, too',
  },
  supervisionLapsed: { cs: 'supervize neprobíhá pravidelně', en: 'supervision has lapsed' },
  notFormalised: {
    cs: 'spolupráce s klíčovými aktéry není formalizovaná',
    en: 'cooperation with key actors is not formalised',
  },
  noCapacity: { cs: 'služby nemají volné kapacity', en: 'services have no free capacity' },
  notMonitored: { cs: 'průběžné vyhodnocení plánu chybí', en: 'the plan lacks its interim evaluation' },
  notDocumented: { cs: 'případy nemají úplnou dokumentaci', en: 'cases lack documentation' },
  sharingRefused: { cs: 'klienti odmítají sdílení informací', en: 'clients refuse the sharing of information' },
});
export type RiskSign = (typeof RiskSign.codes)[number];

/** Where a sign is looked for, when it shows, and which risk it is. */
interface Watched {
  readonly sign: RiskSign;
  /** The question to the data; the plan knows by itself whether its interim evaluation is missing. */
  readonly asks?: Ask<Seen>;
  /** The answers by which the risk shows. */
  readonly shows: readonly Seen['answer'][];
  readonly catalogue?: CatalogueRiskCode;
  readonly field: RiskFieldCode;
}

const coordinator = { post: 'supportCoordinator' };
const lacking = ['no', 'partly'] as const;

/** The signs of RSK-3 in the manual's order, with the risk of the catalogue that each tells of. */
export const watchedSigns: readonly Watched[] = [
  { sign: 'postUnfilled', asks: ask(postFilled, coordinator), shows: ['no'], catalogue: 'P2', field: 'staffing' },
  {
    sign: 'notSubstituted',
    asks: ask(postSubstituted, coordinator),
    shows: lacking,
    catalogue: 'P8',
    field: 'staffing',
  },
  { sign: 'postCombined', asks: ask(postCombined, coordinator), shows: ['yes'], catalogue: 'P9', field: 'staffing' },
  // The manual's catalogue has no entry of its own for it.
  { sign: 'supervisionLapsed', asks: ask(supervisedRegularly, coordinator), shows: lacking, field: 'staffing' },
  { sign: 'notFormalised', asks: ask(cooperationFormalised, {}), shows: lacking, catalogue: 'N1', field: 'networks' },
  { sign: 'noCapacity', asks: ask(capacityFree, {}), shows: ['no'], catalogue: 'N3', field: 'networks' },
  { sign: 'notMonitored', shows: ['no'], catalogue: 'R7', field: 'process' },
  { sign: 'notDocumented', asks: ask(casesDocumented, {}), shows: lacking, catalogue: 'R8', field: 'process' },
  {
    sign: 'sharingRefused',
    asks: ask(sharingRefused, {}),
    shows: ['yes', 'partly'],
    catalogue: 'R9',
    field: 'process',
  },
];

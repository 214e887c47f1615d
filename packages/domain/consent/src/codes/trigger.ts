import { codeList } from '@koordinace/kernel';

/** What sets a statutory duty off (skutečnost, se kterou zákon povinnost spojuje; CON-7). The request says where it is on file. */
export const Trigger = codeList('Trigger', {
  writtenRequest: { cs: 'písemná žádost', en: 'a written request' },
  courtRequest: { cs: 'dotaz soudu', en: 'a request of a court' },
  criminalRequest: {
    cs: 'dožádání orgánu činného v trestním řízení',
    en: 'a request of an authority in criminal proceedings',
  },
  childAtRisk: { cs: 'zjištění, že je ohroženo dítě', en: 'finding that a child is at risk' },
});
export type Trigger = (typeof Trigger.codes)[number];

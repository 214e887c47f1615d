import { codeList } from '@koordinace/kernel';

/** Why a service refused the client (důvod odmítnutí službou; CMG-19). */
export const ServiceRefusal = codeList('ServiceRefusal', {
  noCapacity: { cs: 'nemá volnou kapacitu', en: 'no free capacity' },
  otherTargetGroup: { cs: 'klient nepatří do cílové skupiny', en: 'not its target group' },
  otherArea: { cs: 'působí v jiném území', en: 'works in another area' },
  health: { cs: 'neposkytuje péči při takovém zdravotním stavu', en: 'no care for such a state of health' },
  behaviour: { cs: 'odmítla kvůli chování klienta', en: "because of the client's behaviour" },
  cost: { cs: 'klient na ni nemá peníze', en: 'the client cannot pay for it' },
  other: { cs: 'jiný důvod', en: 'other' },
});
export type ServiceRefusal = (typeof ServiceRefusal.codes)[number];

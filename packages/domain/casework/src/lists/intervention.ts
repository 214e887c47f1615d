import { codeList } from '@koordinace/kernel';

/** What was done at a contact (intervence; CMG-18). */
export const Intervention = codeList('Intervention', {
  accompaniment: { cs: 'doprovod', en: 'accompaniment' },
  decisionSupport: { cs: 'podpora při rozhodování', en: 'support in a decision' },
  counselling: { cs: 'poradenství', en: 'counselling' },
  emotionalSupport: { cs: 'emocionální podpora', en: 'emotional support' },
  advocacy: { cs: 'hájení práv a zájmů', en: 'advocacy' },
  mediatingService: { cs: 'zprostředkování služby', en: 'mediating a service' },
  material: { cs: 'materiální pomoc', en: 'material help' },
});
export type Intervention = (typeof Intervention.codes)[number];

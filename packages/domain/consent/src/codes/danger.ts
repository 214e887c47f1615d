import { codeList } from '@koordinace/kernel';

/** By what somebody is threatened (čím je kdo ohrožen, CON-6). What it is exactly, is said in words. */
export const Danger = codeList('Danger', {
  selfHarm: { cs: 'sebepoškození nebo sebevražda', en: 'self-harm or suicide' },
  violence: { cs: 'násilí', en: 'violence' },
  illness: { cs: 'neléčená nebo náhle zhoršená nemoc', en: 'an untreated or suddenly worse illness' },
  intoxication: { cs: 'otrava nebo předávkování', en: 'poisoning or an overdose' },
  exposure: { cs: 'pobyt venku bez přístřeší', en: 'being outside without shelter' },
  neglect: { cs: 'zanedbání nezbytné péče', en: 'neglect of necessary care' },
  fire: { cs: 'požár, plyn nebo jiná závada v bytě', en: 'fire, gas or another fault in the home' },
  other: { cs: 'jiné nebezpečí', en: 'another danger' },
});
export type Danger = (typeof Danger.codes)[number];

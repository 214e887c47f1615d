import { codeList } from '@koordinace/kernel';

/** How many actors case management begins with (okruh aktérů; SCR-2). */
export const Circle = codeList('Circle', {
  full: { cs: 'plný okruh aktérů', en: 'the full circle of actors' },
  reduced: { cs: 'užší okruh aktérů', en: 'a reduced circle of actors' },
});
export type Circle = (typeof Circle.codes)[number];

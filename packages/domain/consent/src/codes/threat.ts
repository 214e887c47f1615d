import { codeList } from '@koordinace/kernel';

/** Who is threatened in an emergency (kdo je ohrožen, CON-6). */
export const Threatened = codeList('Threatened', {
  clientHealth: { cs: 'zdraví klienta', en: "the client's health" },
  clientLife: { cs: 'život klienta', en: "the client's life" },
  othersLife: { cs: 'život jiných lidí', en: 'the life of others' },
  othersHealth: { cs: 'zdraví jiných lidí', en: 'the health of others' },
});
export type Threatened = (typeof Threatened.codes)[number];

/** Danger to another person's health alone is outside CON-6. */
export const opensEmergency: readonly string[] = ['clientHealth', 'clientLife', 'othersLife'] satisfies Threatened[];

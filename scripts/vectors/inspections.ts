/** An inspection sees what its extent names, and only so long (CON-25). */
import { marie, type Part, petr, type Setting } from './scene.ts';

export const inspector: Setting = {
  id: 'inspector',
  title: { cs: 'kontrola', en: 'an inspection' },
  role: 'inspector',
  purpose: 'inspection',
  category: 'situation',
};

const inspected = (id: string, cs: string, en: string, extent: object): Part => ({
  id,
  title: { cs, en },
  change: ({ request, world }) => ({
    request,
    world: {
      ...world,
      duties: [
        {
          id: 'inspection-1',
          citation: '3/2000 Sb. § 3',
          recipients: [{ role: 'inspector' }],
          purposes: ['inspection'],
          categories: ['situation'],
          people: [marie],
          from: '2026-03-09',
          until: '2026-03-13',
          ...extent,
        },
      ],
    },
  }),
});

export const inspections: readonly Part[] = [
  inspected('in-extent', 'v rozsahu', 'within the extent', {}),
  inspected('other-people', 'jiný klient', 'another client', { people: [petr] }),
  inspected('nobody', 'nikdo v rozsahu', 'nobody in the extent', { people: [] }),
  inspected('over', 'kontrola skončila', 'the inspection is over', { until: '2026-03-09' }),
  inspected('to-come', 'kontrola nezačala', 'the inspection has not begun', { from: '2026-03-11' }),
  inspected('other-data', 'jiné údaje', 'other data', { categories: ['finance'] }),
  inspected('over-and-other', 'skončila a jiný klient', 'over, and another client', {
    until: '2026-03-09',
    people: [petr],
  }),
];

/** Who asks for what in the vectors, and what opens it. All people are invented. */
import type { SharingRequest, SharingWorld } from '@koordinace/consent';

export interface Title {
  readonly cs: string;
  readonly en: string;
}
export interface Scene {
  readonly request: SharingRequest;
  readonly world: SharingWorld;
}
/** Something that happened, as a change of the scene. */
export interface Part {
  readonly id: string;
  readonly title: Title;
  change(scene: Scene): Scene;
}
/** Who asks and for what. */
export interface Setting {
  readonly id: string;
  readonly title: Title;
  readonly role: string;
  readonly purpose: string;
  readonly category: string;
  readonly department?: string;
}

export const marie = 'person-marie';
export const petr = 'person-petr';

export const physician: Setting = {
  id: 'physician',
  title: { cs: 'lékařka', en: 'a physician' },
  role: 'physician',
  purpose: 'healthCare',
  category: 'health',
};
export const department: Setting = {
  id: 'department',
  title: { cs: 'jiný odbor', en: 'another department' },
  role: 'otherDepartment',
  purpose: 'benefits',
  category: 'finance',
  department: 'finance',
};
export const leadership: Setting = {
  id: 'leadership',
  title: { cs: 'vedení obce', en: 'the leadership' },
  role: 'leadership',
  purpose: 'coordination',
  category: 'situation',
};

/** Asked by phone, with nothing to go by. */
export const sceneOf = ({ role, purpose, category, department: of }: Setting): Scene => ({
  request: {
    people: [marie],
    asker: 'novotna',
    recipient: {
      professional: 'kralova',
      roles: [role],
      organisation: 'poliklinika-vzorna',
      ...(of !== undefined && { department: of }),
    },
    purpose,
    items: [{ id: category, category }],
    channel: 'phone',
    at: '2026-03-10T08:00:00.000Z',
  },
  world: { statements: { [marie]: [] }, necessity: [{ purpose, categories: [category, 'identity'] }] },
});

export const add = (scene: Scene, more: Partial<SharingWorld>): Scene => ({
  ...scene,
  world: { ...scene.world, ...more },
});
const extentOf = ({ request }: Scene) => ({
  purposes: [request.purpose],
  recipients: [{ role: request.recipient.roles[0] ?? '' }],
  categories: request.items.map(({ category }) => category),
});

/** What opens, in the order in which a decision asks for it. */
export const openers: readonly Part[] = [
  {
    id: 'duty',
    title: { cs: 'zákonná povinnost', en: 'a statutory duty' },
    change: (scene) =>
      add(scene, { duties: [{ id: 'duty-1', citation: '1/2000 Sb. § 1', ...extentOf(scene), from: '2026-01-01' }] }),
  },
  {
    id: 'emergency',
    title: { cs: 'ohrožení života klientky', en: "danger to the client's life" },
    change: (scene) =>
      add(scene, {
        emergencies: [
          {
            id: 'emergency-1',
            person: marie,
            threatened: ['clientLife'],
            threat: 'požár',
            declaredBy: 'novotna',
            items: scene.request.items.map(({ category }) => ({ category })),
            from: '2026-03-10T07:00:00.000Z',
            until: '2026-03-11T07:00:00.000Z',
          },
        ],
      }),
  },
  {
    id: 'consent',
    title: { cs: 'souhlas', en: 'consent' },
    change: (scene) =>
      add(scene, {
        statements: {
          ...scene.world.statements,
          [marie]: [
            {
              kind: 'given',
              id: 'consent-1',
              at: '2026-03-01T08:00:00.000Z',
              grantor: { kind: 'client' },
              ...extentOf(scene),
              from: '2026-03-01',
              until: '2026-12-31',
            },
          ],
        },
      }),
  },
];

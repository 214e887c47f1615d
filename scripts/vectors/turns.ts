/** What may go against a basis in the vectors, one thing each. */
import type { GivenStatement, Statement } from '@koordinace/consent';
import { add, marie, type Part, petr, type Scene } from './scene.ts';

const say = (scene: Scene, ...more: readonly Statement[]): Scene => {
  const { statements } = scene.world;
  return add(scene, { statements: { ...statements, [marie]: [...(statements[marie] ?? []), ...more] } });
};
const reconsent = (scene: Scene, change: Partial<GivenStatement>): Scene => {
  const { statements } = scene.world;
  const log = (statements[marie] ?? []).map((one) => (one.kind === 'given' ? { ...one, ...change } : one));
  return add(scene, { statements: { ...statements, [marie]: log } });
};
const at = '2026-03-05T08:00:00.000Z';
const refusal = { kind: 'refused', id: 'refusal-1', at, grantor: { kind: 'client' } } as const;
const of = 'consent-1';
const rule = (scene: Scene, obligation: string, form?: string): Scene =>
  add(scene, {
    internalRule: [
      ...(scene.world.internalRule ?? []),
      { obligations: [obligation], ...(form !== undefined && { form }) },
    ],
  });
const unable = (scene: Scene, obligation: string): Scene => {
  const { request, world } = rule(scene, obligation);
  return { world, request: { ...request, cannotMeet: [...(request.cannotMeet ?? []), obligation] } };
};
const asks = (scene: Scene, change: Partial<Scene['request']>): Scene => ({
  ...scene,
  request: { ...scene.request, ...change },
});
const agreement = (scene: Scene, more: object): Scene =>
  add(scene, {
    agreements: [
      ...(scene.world.agreements ?? []),
      { id: `agreement-${(scene.world.agreements ?? []).length + 1}`, organisation: 'poliklinika-vzorna', ...more },
    ],
  });
const guarded = (scene: Scene, scope: readonly string[]): Scene =>
  add(scene, { guardianships: { [marie]: [{ guardian: 'person-hana', kind: 'guardian', scope }] } });
const byGuardian = { grantor: { kind: 'guardian', person: 'person-hana' } } as const;
const prohibition = { id: 'prohibition-1', citation: '2/2000 Sb. § 2' };

type Row = readonly [id: string, cs: string, en: string, change: (scene: Scene) => Scene];
const rows: readonly Row[] = [
  ['refused', 'všechno odmítla', 'she refused everything', (s) => say(s, refusal)],
  [
    'refused-person',
    'odmítla tuto osobu',
    'she refused this professional',
    (s) => say(s, { ...refusal, recipients: [{ professional: 'kralova' }] }),
  ],
  [
    'refused-other',
    'odmítla někoho jiného',
    'she refused somebody else',
    (s) => say(s, { ...refusal, recipients: [{ professional: 'svoboda' }] }),
  ],
  ['withdrawn', 'souhlas odvolala', 'she withdrew it', (s) => say(s, { kind: 'withdrawn', of, at })],
  [
    'withdrawn-later',
    'odvolá ho až později',
    'she withdraws it later',
    (s) => say(s, { kind: 'withdrawn', of, at: '2026-03-11T08:00:00.000Z' }),
  ],
  [
    'narrowed',
    'vyňala tyto údaje',
    'she took these data out',
    (s) => say(s, { kind: 'narrowed', of, at, categories: s.request.items.map(({ category }) => category) }),
  ],
  ['invalidated', 'záznam byl chybný', 'the record was wrong', (s) => say(s, { kind: 'invalidated', of, at })],
  ['expired', 'doba uplynula', 'the period is over', (s) => reconsent(s, { until: '2026-03-09' })],
  ['not-yet', 'doba ještě nezačala', 'the period has not begun', (s) => reconsent(s, { from: '2026-03-11' })],
  ['guarded', 'má opatrovnici', 'she has a guardian', (s) => guarded(s, ['sharingInformation'])],
  [
    'out-of-scope',
    'dala ho opatrovnice mimo rozsah',
    'a guardian gave it outside the scope',
    (s) => reconsent(guarded(s, ['money']), byGuardian),
  ],
  [
    'by-guardian',
    'dala ho opatrovnice v rozsahu',
    'a guardian gave it within the scope',
    (s) => reconsent(guarded(s, ['everything']), byGuardian),
  ],
  [
    'only-other',
    'souhlas dal jen Petr za sebe',
    'only Petr consented, for himself',
    (s) => ({
      request: { ...s.request, people: [marie, petr] },
      world: { ...s.world, statements: { [marie]: [], [petr]: s.world.statements[marie] ?? [] } },
    }),
  ],
  ['prohibited', 'zákon to zakazuje', 'a statute forbids it', (s) => add(s, { prohibitions: [prohibition] })],
  [
    'prohibited-once',
    'zákaz už neplatí',
    'a prohibition that is over',
    (s) => add(s, { prohibitions: [{ ...prohibition, until: '2025-12-31' }] }),
  ],
  [
    'prohibited-unreadable',
    'zákaz s nečitelným datem',
    'a prohibition with an unreadable day',
    (s) => add(s, { prohibitions: [{ ...prohibition, from: 'jindy' }] }),
  ],
  ['not-necessary', 'k účelu to není třeba', 'the purpose does not need it', (s) => add(s, { necessity: [] })],
  [
    'agreed-else',
    'dohoda to nezahrnuje',
    'an agreement leaves it out',
    (s) => agreement(s, { purposes: ['employment'] }),
  ],
  [
    'agreed-channel',
    'dohoda chce datovou schránku',
    'an agreement wants the data box',
    (s) => agreement(s, { channels: ['dataBox'] }),
  ],
  [
    'agreed-silence',
    'dohoda: dále nepředávat',
    'an agreement: not to be passed on',
    (s) => agreement(s, { obligations: ['noPassingOn'] }),
  ],
  ['secure', 'telefon není bezpečná cesta', 'the phone is not secure', (s) => rule(s, 'secureChannel')],
  ['initials', 'jméno iniciálami', 'the name by initials', (s) => rule(s, 'pseudonymiseClient', 'initials')],
  ['coded', 'rodina kódem', 'the family by a code', (s) => rule(s, 'pseudonymiseFamily', 'code')],
  ['unable-initials', 'jméno nelze nahradit', 'the name cannot be replaced', (s) => unable(s, 'pseudonymiseClient')],
  ['remind', 'připomenout mlčenlivost', 'remind of confidentiality', (s) => rule(s, 'remindConfidentiality')],
  ['unknown-duty', 'neznámá povinnost', 'an unknown obligation', (s) => rule(s, 'mystery')],
  ['unknown-purpose', 'neznámý účel', 'an unknown purpose', (s) => asks(s, { purpose: 'mystery' })],
  ['unknown-channel', 'neznámá cesta', 'an unknown channel', (s) => asks(s, { channel: 'mystery' })],
  [
    'unknown-role',
    'k roli ještě neznámá',
    'an unknown role besides',
    (s) => asks(s, { recipient: { ...s.request.recipient, roles: [...s.request.recipient.roles, 'mystery'] } }),
  ],
  [
    'others-health',
    'ohroženo jen zdraví jiných',
    "only others' health is in danger",
    (s) =>
      add(s, { emergencies: (s.world.emergencies ?? []).map((one) => ({ ...one, threatened: ['othersHealth'] })) }),
  ],
];

/** Everything that may happen to a basis. */
export const turns: readonly Part[] = rows.map(([id, cs, en, change]) => ({ id, title: { cs, en }, change }));

import { describe, expect, it } from 'vitest';
import { defaultNecessity, readSharingDocument, sayDocumentProblem, sharingDocumentSchema } from '../src/index.js';
import { aConsent, aRefusal, aRequest, aWorld, marie } from '../src/testing/index.js';

const later = '2026-03-05T08:00:00.000Z';
const log = [
  aConsent(),
  aRefusal({ purposes: ['housing'] }),
  { kind: 'withdrawn', of: 'consent-1', at: later },
  { kind: 'takenBack', of: 'consent-2', at: later },
] as const;
const duty = {
  id: 'duty-1',
  citation: '1/2000 Sb.',
  recipients: [{ role: 'physician' }],
  purposes: ['healthCare'],
  categories: ['health'],
};
const emergency = {
  id: 'emergency-1',
  person: marie,
  threatened: ['clientLife'],
  threat: 'fire',
  declaredBy: 'novotna',
  items: [{ category: 'health' }],
  from: later,
  until: '2026-03-11T00:00:00.000Z',
};
const whole = {
  request: aRequest({ claims: [{ basis: 'duty', id: 'duty-1' }] }),
  world: aWorld(log, {
    duties: [duty],
    emergencies: [emergency],
    prohibitions: [{ id: 'prohibition-1', citation: '1/2000 Sb.' }],
    agreements: [{ id: 'agreement-1', organisation: 'poliklinika-vzorna', channels: ['phone'] }],
    internalRule: [{ obligations: ['secureChannel'], form: 'initials' }],
    guardianships: {
      [marie]: [
        { guardian: 'person-vera', kind: 'guardian', scope: ['money'] },
        { guardian: 'person-vera', kind: 'supporter', scope: [] },
      ],
    },
  }),
};

/** The document with something else at a place; `undefined` takes the place away. */
function put(path: string, value: unknown, into: unknown = whole): unknown {
  const [step = '', ...rest] = path.split('/');
  const copy = Array.isArray(into) ? [...into] : { ...(into as object) };
  const parts = copy as Record<string, unknown>;
  const made = rest.length === 0 ? value : put(rest.join('/'), value, parts[step]);
  if (made === undefined) delete parts[step];
  else parts[step] = made;
  return copy;
}
const first = `world/statements/${marie}/0`;
const problemsIn = (value: unknown) => {
  const read = readSharingDocument(value);
  return 'problems' in read ? read.problems.map(({ path, problem }) => `${path}: ${problem}`) : [];
};

const bad: readonly (readonly [what: string, path: string, value: unknown, problem: string])[] = [
  ['purpose', 'request/purpose', 'curiosity', 'request.purpose: notACode'],
  ['role', 'request/recipient/roles/0', 'wizard', 'request.recipient.roles.0: notACode'],
  ['channel', 'request/channel', 'pigeon', 'request.channel: notACode'],
  ['category', 'request/items/0/category', 'shoeSize', 'request.items.0.category: notACode'],
  ['obligation', 'world/internalRule/0/obligations/0', 'smile', 'world.internalRule.0.obligations.0: notACode'],
  ['form of a pseudonym', 'world/internalRule/0/form', 'nickname', 'world.internalRule.0.form: notACode'],
  ['threat', 'world/emergencies/0/threatened/0', 'furniture', 'world.emergencies.0.threatened.0: notACode'],
  ['kind of grantor', `${first}/grantor/kind`, 'supporter', `world.statements.${marie}.0.grantor.kind: notACode`],
  ['kind of statement', `${first}/kind`, 'whispered', `world.statements.${marie}.0.kind: notACode`],
  ['recipient that is nobody', `${first}/recipients/0`, {}, `world.statements.${marie}.0.recipients.0: emptyRecipient`],
  ['request to nobody', 'request/recipient', { roles: [] }, 'request.recipient: emptyRecipient'],
  ['consent without purposes', `${first}/purposes`, [], `world.statements.${marie}.0.purposes: tooShort`],
  ['consent without recipients', `${first}/recipients`, undefined, `world.statements.${marie}.0.recipients: required`],
  ['consent without categories', `${first}/categories`, [], `world.statements.${marie}.0.categories: tooShort`],
  [
    'period that ends before it begins',
    `${first}/until`,
    '2026-02-01',
    `world.statements.${marie}.0.until: endsBeforeItBegins`,
  ],
  [
    'emergency that ends before it begins',
    'world/emergencies/0/until',
    '2026-03-01T00:00:00.000Z',
    'world.emergencies.0.until: endsBeforeItBegins',
  ],
  ['day that does not exist', `${first}/from`, '2026-02-30', `world.statements.${marie}.0.from: noSuchDate`],
  ['moment that is none', 'request/at', 'yesterday', 'request.at: noSuchDate'],
  [
    'guardian without scope',
    `world/guardianships/${marie}/0/scope`,
    [],
    `world.guardianships.${marie}.0.scope: noScope`,
  ],
  [
    'narrowing of nothing',
    `world/statements/${marie}/2`,
    { kind: 'narrowed', of: 'consent-1', at: later },
    `world.statements.${marie}.2: narrowsNothing`,
  ],
  ['id for two statements', `world/statements/${marie}/1/id`, 'consent-1', `world.statements.${marie}.1.id: idTwice`],
  ['id for two duties', 'world/duties/1', { ...duty, citation: '2/2000 Sb.' }, 'world.duties.1.id: idTwice'],
  [
    'id for two emergencies',
    'world/emergencies/1',
    { ...emergency, threat: 'flood' },
    'world.emergencies.1.id: idTwice',
  ],
  [
    'id for two agreements',
    'world/agreements/1',
    { id: 'agreement-1', organisation: 'jinde' },
    'world.agreements.1.id: idTwice',
  ],
  ['end of nothing', `world/statements/${marie}/2/of`, 'consent-9', `world.statements.${marie}.2.of: ofNothing`],
  [
    'withdrawal before its consent',
    `world/statements/${marie}/2/at`,
    '2026-02-01T08:00:00.000Z',
    `world.statements.${marie}.2.at: beforeItsStatement`,
  ],
  [
    'refusal that is withdrawn',
    `world/statements/${marie}/2/of`,
    'consent-2',
    `world.statements.${marie}.2.of: wrongEnd`,
  ],
  [
    'consent that is taken back',
    `world/statements/${marie}/3/of`,
    'consent-1',
    `world.statements.${marie}.3.of: wrongEnd`,
  ],
  [
    'refusal that is invalidated',
    `world/statements/${marie}/3/kind`,
    'invalidated',
    `world.statements.${marie}.3.of: wrongEnd`,
  ],
  ['item of somebody else', 'request/items/0/of', 'person-josef', 'request.items.0.of: notAskedAbout'],
  ['claim on no duty', 'request/claims/0/id', 'duty-9', 'request.claims.0.id: noSuchDuty'],
];

describe('a document of sharing', () => {
  it('[CON-22] a whole one is read as it is written', () => {
    expect(readSharingDocument(whole)).toEqual({ document: whole });
    expect(whole.world.necessity).toBe(defaultNecessity);
  });

  it.each(bad)('[CON-22] a wrong %s is said at its place', (_what, path, value, problem) => {
    expect(problemsIn(put(path, value))).toContain(problem);
  });

  it('[CON-22] a misspelt key is named, and the nearest known one suggested', () => {
    const read = readSharingDocument(put(`${first}/recipient`, [{ role: 'physician' }]));
    expect(read).toEqual({
      problems: [
        {
          path: `world.statements.${marie}.0`,
          problem: 'unknownKey',
          params: { key: 'recipient', near: 'recipients' },
        },
      ],
    });
    if (!('problems' in read)) return;
    expect(sayDocumentProblem(read.problems[0] as never, 'cs')).toBe(
      `\`world.statements.${marie}.0\`: údaj \`recipient\` sem nepatří. Možná jde o: recipients.`,
    );
  });

  it('[CON-22] whatever is read, nothing is thrown', () => {
    for (const junk of [undefined, null, 7, 'x', [], {}, { request: null, world: [] }, { request: {}, world: {} }])
      expect(problemsIn(junk).length).toBeGreaterThan(0);
  });

  it('[CON-22] its JSON Schema closes every object and lists the codes', () => {
    const text = JSON.stringify(sharingDocumentSchema());
    expect(text).toContain('"additionalProperties":false');
    for (const code of ['healthCare', 'securePackage', 'clientLife', 'publicGuardian', 'pseudonymiseClient'])
      expect(text).toContain(`"${code}"`);
  });
});

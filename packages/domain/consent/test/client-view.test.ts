import type { PlainDate } from '@koordinace/kernel';
import { describe, expect, it } from 'vitest';
import {
  type ClientViewInput,
  clientView,
  type ReadableConsent,
  type ReadableDisclosure,
  type ReadableEmergency,
  sayLaw,
  tellClientView,
} from '../src/index.js';

const day = (text: string) => text as PlainDate;
const given: ReadableConsent = {
  consent: 'consent-1',
  state: 'given',
  statedAt: '2026-03-01T08:00:00.000Z',
  recordedBy: 'novotna',
  grantor: { kind: 'client' },
  purposes: ['healthCare', 'housing'],
  recipients: [{ role: 'physician' }, { organisation: 'poliklinika-vzorna' as never }],
  categories: ['health', 'contact'],
  from: day('2026-03-01'),
  until: day('2026-12-31'),
  narrowed: [],
};
type Shared = NonNullable<ReadableDisclosure['shared']>;
const sharedBy = (basis: NonNullable<Shared['categories'][number]['basis']>): Shared => ({
  categories: [
    { category: 'health', open: true, basis },
    { category: 'finance', open: false, droppedBy: 'necessity' },
  ],
  obligations: [],
  because: [],
});
const disclosure: ReadableDisclosure = {
  disclosure: 'disclosure-1',
  state: 'delivered',
  recipient: { professional: 'kralova', roles: ['physician'], organisation: 'poliklinika-vzorna' },
  purpose: 'healthCare',
  categories: ['health', 'finance'],
  open: ['health'],
  channel: 'securePackage',
  shared: sharedBy({ kind: 'consent', ids: ['consent-1'] }),
  recordedBy: 'novotna',
  requestedAt: '2026-03-02T08:00:00.000Z',
  deliveredAt: '2026-03-03T08:00:00.000Z',
  partial: true,
  bound: 'law',
};
const emergency: ReadableEmergency = {
  emergency: 'emergency-1',
  declaredAt: '2026-03-04T20:00:00.000Z',
  declaredBy: 'novotna',
  threatened: ['othersLife'],
  danger: 'violence',
  threat: 'výhrůžky zbraní',
  categories: ['contact'],
  until: '2026-03-06T20:00:00.000Z',
};
const viewOf = (parts: Partial<ClientViewInput>) =>
  clientView({
    person: 'person-1',
    on: day('2026-03-10'),
    consents: [given],
    names: { kralova: 'MUDr. Jana Králová', 'poliklinika-vzorna': 'Poliklinika Vzorná' },
    ...parts,
  });
const section = (parts: Partial<ClientViewInput>, index: number, lang: 'cs' | 'en' = 'cs') =>
  tellClientView(viewOf(parts), lang).sections[index];

describe('consents in a view', () => {
  it.each([
    ['2026-03-01', 'inForce'],
    ['2026-12-31', 'inForce'],
    ['2026-02-28', 'notYet'],
    ['2027-01-01', 'expired'],
  ])('[CON-12] [CON-19] on %s it is %s', (on, standing) => {
    const { inForce, notInForce } = viewOf({ on: day(on) });
    expect([...inForce, ...notInForce].map((one) => one.standing)).toEqual([standing]);
    expect(inForce).toHaveLength(standing === 'inForce' ? 1 : 0);
  });

  it('[CON-19] one without a period is not said to be in force', () => {
    const { until: _, ...open } = given;
    expect(viewOf({ consents: [open] }).notInForce[0]?.standing).toBe('unclear');
  });

  it('[CON-3] what was taken out is not shown as permitted any more', () => {
    const narrowed: ReadableConsent = {
      ...given,
      state: 'narrowed',
      narrowed: [{ at: '2026-03-05T08:00:00.000Z', purposes: ['housing'], recipients: [{ role: 'physician' }] }],
    };
    expect(section({ consents: [narrowed] }, 0)?.entries).toEqual([
      {
        sentence: 'Souhlas z 1. 3. 2026, platí do 31. 12. 2026.',
        rows: [
          ['Komu', 'Poliklinika Vzorná'],
          ['K čemu', 'zdravotní péče'],
          ['Jaké údaje', 'zdravotní stav, kontaktní údaje'],
          ['Platnost', '1. 3. 2026 – 31. 12. 2026'],
          ['Zčásti odvoláno', '5. 3. 2026'],
          ['Kdo rozhodl', 'klient'],
        ],
      },
    ]);
  });

  it('[CON-1] [CON-12] one that was only asked for, or recorded wrongly, is not in force', () => {
    const asked = { ...given, state: 'asked' } as const;
    const invalid = { ...given, state: 'invalid', endedAt: '2026-03-04T08:00:00.000Z' } as const;
    expect(section({ consents: [asked, invalid] }, 0)?.entries).toEqual([]);
    expect(section({ consents: [asked, invalid] }, 2)?.entries.map(({ sentence }) => sentence)).toEqual([
      'Zeptali jsme se 1. 3. 2026. Dokud neodpovíte, nic podle toho nepředáme.',
      'Souhlas z 1. 3. 2026 jsme zapsali chybně a 4. 3. 2026 zneplatnili.',
    ]);
  });

  it('[CON-2] a refusal of everything says so', () => {
    const refused: ReadableConsent = {
      consent: 'consent-2',
      state: 'refused',
      statedAt: '2026-03-01T08:00:00.000Z',
      recordedBy: 'novotna',
      narrowed: [],
    };
    expect(section({ consents: [refused] }, 1)?.entries[0]?.rows).toEqual([
      ['Komu', 'kdokoli'],
      ['K čemu', 'jakýkoli účel'],
      ['Jaké údaje', 'všechny údaje'],
    ]);
  });
});

describe('disclosures in a view', () => {
  it('[CON-12] tell who received what, when, for what and on what basis', () => {
    expect(section({ disclosures: [disclosure] }, 3)?.entries).toEqual([
      {
        sentence: 'Předáno 3. 3. 2026.',
        rows: [
          ['Komu', 'MUDr. Jana Králová (lékař), Poliklinika Vzorná'],
          ['K čemu', 'zdravotní péče'],
          ['Jaké údaje', 'zdravotní stav'],
          ['Co jsme vynechali', 'příjemce žádal o víc, než dostal'],
          ['Proč jsme to směli udělat', 'souhlas z 1. 3. 2026'],
          ['Jakou cestou', 'soubor chráněný heslem'],
          ['Čím je příjemce vázán mlčenlivostí', 'zákonem'],
        ],
      },
    ]);
  });

  it('[CON-7] [CON-12] a duty is told with its citation', () => {
    const duty = { ...disclosure, shared: sharedBy({ kind: 'duty', ids: ['benefits'], citation: '151/2025' }) };
    expect(section({ disclosures: [duty] }, 3, 'en')?.entries[0]?.rows).toContainEqual([
      'Why we were allowed to',
      'statutory duty: Act on the State Social Assistance Benefit (No. 151/2025 Coll.)',
    ]);
    expect(sayLaw('§ 10 zákona o ničem', 'cs')).toBe('§ 10 zákona o ničem');
  });

  it('[CON-12] where categories rest on different things, each is told with its own', () => {
    const shared: Shared = {
      ...sharedBy({ kind: 'consent', ids: ['consent-1'] }),
      categories: [
        { category: 'health', open: true, basis: { kind: 'consent', ids: ['consent-1'] } },
        {
          category: 'finance',
          open: true,
          basis: { kind: 'duty', ids: ['x'], citation: '§ 53 zákona č. 359/1999 Sb.' },
        },
      ],
    };
    expect(section({ disclosures: [{ ...disclosure, shared }] }, 3)?.entries[0]?.rows).toContainEqual([
      'Proč jsme to směli udělat',
      'zdravotní stav: souhlas z 1. 3. 2026; příjmy, dávky a dluhy: povinnost podle zákona: § 53 zákona č. 359/1999 Sb.',
    ]);
  });

  it('[CON-3] [CON-12] one stopped before it left says that nothing was received; one stopped later, that something was', () => {
    const stopped = { ...disclosure, state: 'stopped', stoppedAt: '2026-03-05T08:00:00.000Z' } as const;
    const { deliveredAt: _, ...before } = { ...stopped, stoppedBecause: 'withdrawn' };
    const told = section({ disclosures: [stopped, before] }, 5);
    expect(told?.entries.map(({ sentence }) => sentence)).toEqual([
      'Předáno 3. 3. 2026, od 5. 3. 2026 už nic dalšího nepředáváme.',
      'Zastaveno 5. 3. 2026, příjemce nic nedostal.',
    ]);
    expect(told?.entries[1]?.rows.at(-1)).toEqual(['Proč zastaveno', 'souhlas byl odvolán']);
  });
});

describe('emergencies in a view', () => {
  const on = { ...disclosure, shared: sharedBy({ kind: 'emergency', ids: ['emergency-1'] }) };

  it('[CON-6] [CON-12] are told with their review, and whether the client knows', () => {
    const known = { ...emergency, clientToldAt: '2026-03-07' };
    expect(section({ emergencies: [known], disclosures: [on] }, 7)?.entries[0]?.rows).toEqual([
      ['Co bylo v ohrožení', 'život jiných lidí'],
      ['Čím', 'násilí: výhrůžky zbraní'],
      ['Jaké údaje', 'kontaktní údaje'],
      ['Kdo to zapsal', 'novotna'],
      ['Zpětné posouzení', 'zatím čeká na posouzení'],
      ['Kdy jsme vám to řekli', '7. 3. 2026'],
    ]);
    expect(section({ emergencies: [known], disclosures: [on] }, 3)?.entries[0]?.rows).toContainEqual([
      'Proč jsme to směli udělat',
      'ohrožení života nebo zdraví zapsané 4. 3. 2026',
    ]);
  });

  it('[CON-6] one that would endanger someone stays out of the client’s own view, with what rests on it', () => {
    const secret = { ...emergency, notToldReason: 'pachatel má přístup k poště klienta' };
    const mine = viewOf({ emergencies: [secret], disclosures: [on] });
    expect([mine.emergencies, mine.disclosed]).toEqual([[], []]);
    expect(JSON.stringify(tellClientView(mine, 'cs'))).not.toContain('zbraní');
    const workers = viewOf({ emergencies: [secret], disclosures: [on], audience: 'worker' });
    expect(workers.emergencies).toHaveLength(1);
    expect(workers.disclosed).toHaveLength(1);
    // What is left out may not show by a sentence that stands there only then.
    expect(tellClientView(mine, 'cs')).toEqual(tellClientView(viewOf({}), 'cs'));
  });
});

describe('a told view', () => {
  it('[CON-12] [CON-25] says the same in both languages, and something where there is nothing', () => {
    const inspections = [
      {
        inspection: 'inspection-1',
        authority: 'Krajský úřad Vzorného kraje',
        categories: ['plan' as const],
        from: day('2026-02-01'),
        until: day('2026-02-05'),
        citation: '108/2006:92:a',
      },
    ];
    const [cs, en] = (['cs', 'en'] as const).map((lang) => tellClientView(viewOf({ inspections }), lang));
    expect(en?.sections.map(({ entries }) => entries.length)).toEqual(
      cs?.sections.map(({ entries }) => entries.length),
    );
    expect(cs?.sections.at(-1)?.entries[0]?.rows[0]?.[1]).toBe('Krajský úřad Vzorného kraje');
    expect([...(cs?.sections ?? []), ...(en?.sections ?? [])].filter(({ none, title }) => !none || !title)).toEqual([]);
    expect(JSON.stringify([cs, en])).not.toMatch(/\{\w+\}/);
  });
});

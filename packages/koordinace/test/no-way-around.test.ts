import { memoryStore } from '@koordinace/store-memory';
import { describe, expect, it } from 'vitest';
import { countedIds, disclosedContent, openOffice } from '../src/index.js';

/** A text that must not come out where it is not open. */
const secret = { health: 'Kanárek zdraví', housing: 'Kanárek bydlení', scan: 'S2Fuw6FyZWsgbGlzdGluYQ==' };

async function anOffice() {
  let now = '2026-03-02T08:00:00.000Z';
  const clock = { now: () => new Date(now) };
  const store = memoryStore();
  const office = await openOffice({
    store,
    ids: countedIds(),
    clock,
    head: { id: 'dvorakova', name: 'Jana Dvořáková' },
  });
  const act = async (by: string, type: string, fields: object) => {
    const done = await office.as(by).do({ type, ...fields });
    if (done.outcome !== 'accepted') throw new Error(office.explain(done, 'en'));
    return done.created;
  };
  const appoint = (worker: string, post: string, more: object = {}) =>
    act('dvorakova', 'AppointWorker', { worker, post, qualified: true, ...more });
  await appoint('novotna', 'socialWorker');
  await appoint('svobodova', 'socialWorker');
  await appoint('starosta', 'leadership');
  await appoint('matrika', 'otherDepartment', { department: 'matrika' });
  await appoint('charita', 'outsideWorker', { organisation: 'Charita' });
  const intake = { channel: 'self', toldVoluntaryAndFree: true, situation: 'Dluží na nájmu.', health: secret.health };
  const { case: of = '', person = '' } = await act('novotna', 'RecordIntake', {
    ...intake,
    person: { name: 'Marie Vymyšlená', born: '1968-04-02' },
    housing: secret.housing,
  });
  await act('svobodova', 'RecordIntake', {
    ...intake,
    person: { name: 'Marie Vymyšlená', born: '1990-01-01' },
    notSame: [person],
  });
  await act('novotna', 'RecordReceivedInformation', {
    person,
    from: 'physician',
    source: 'MUDr. Králová',
    basis: 'clientConsent',
    contents: {
      health: {
        text: secret.health,
        documents: [{ title: 'Zpráva', mediaType: 'application/pdf', body: secret.scan }],
      },
      housing: { text: secret.housing },
    },
  });
  const consent = (fields: object) =>
    act('novotna', 'GiveConsent', {
      person,
      grantor: { kind: 'client' },
      purposes: ['housing', 'coordination'],
      recipients: [{ professional: 'charita' }],
      categories: ['identity', 'housing'],
      from: '2026-03-01',
      until: '2026-12-31',
      notice: { version: '2026-1', lang: 'cs' },
      voluntary: true,
      form: 'written',
      ...fields,
    });
  return { office, act, of, person, consent, store, at: (moment: string) => (now = moment) };
}

const text = (value: unknown) => JSON.stringify(value);

describe('there is no way around the decision about sharing', () => {
  it('[CON-11] [CON-23] [CON-24] what is not open is neither listed, nor counted, nor found', async () => {
    const { office, person } = await anOffice();
    expect(await office.as('novotna').count('cases')).toBe(1);
    expect(await office.as('svobodova').count('cases')).toBe(1);
    for (const by of ['starosta', 'matrika', 'charita', 'dvorakova', 'nobody', 'system']) {
      expect([by, await office.as(by).count('cases')]).toEqual([by, 0]);
      expect([by, await office.as(by).list('cases')]).toEqual([by, []]);
      for (const purpose of [undefined, 'coordination', 'housing', 'inspection']) {
        const found = await office.as(by).search('Marie Vymyšlená', purpose === undefined ? {} : { purpose });
        expect([by, purpose, found]).toEqual([by, purpose, []]);
      }
    }
    const own = await office.as('novotna').search('VYMYSLENA marie');
    expect(own.map(({ id }) => id)).toEqual([person]);
    // Two people of one name: whoever works with one of them does not learn that there is the other.
    expect(await office.as('svobodova').search('Marie Vymyšlená')).toHaveLength(1);
    expect(await office.as('novotna').search('%')).toEqual([]);
    expect(await office.as('novotna').search('person-1')).toEqual([]);
  });

  it('[CON-4] [CON-8] attachments go through the same decision, category by category', async () => {
    const { office, person, consent } = await anOffice();
    const read = async () => text(await office.as('charita').read(person, { purpose: 'housing' }));
    expect(await read()).toContain('CON-8');
    await consent({});
    const opened = await read();
    expect(opened).toContain(secret.housing);
    expect(opened).not.toContain(secret.health);
    expect(opened).not.toContain(secret.scan);
    expect(text(await office.as('charita').search('Marie Vymyšlená', { purpose: 'housing' }))).not.toContain(
      secret.scan,
    );
  });

  it('[CON-3] a search made before a withdrawal opens nothing after it', async () => {
    const { office, act, person, consent } = await anOffice();
    const { consent: given } = await consent({});
    const found = () => office.as('charita').search('Marie Vymyšlená', { purpose: 'housing' });
    expect(await found()).toHaveLength(1);
    await act('novotna', 'WithdrawConsent', { person, consent: given });
    expect(await found()).toEqual([]);
  });

  it('[CON-4] [CON-10] what goes out holds what was decided and nothing else, and nothing once it is stopped', async () => {
    const { office, act, person, consent } = await anOffice();
    const { consent: given } = await consent({});
    const { disclosure = '' } = await act('novotna', 'RequestDisclosure', {
      person,
      professional: 'charita',
      purpose: 'housing',
      categories: ['identity', 'housing', 'health'],
      channel: 'securePackage',
    });
    const content = () => disclosedContent(office.as('novotna'), person, disclosure);
    expect(await content()).toEqual({ outcome: 'notReady', why: 'notPrepared' });
    await act('novotna', 'DecideDisclosure', { person, disclosure });
    await act('novotna', 'PrepareDisclosure', { person, disclosure });
    const ready = await content();
    expect(ready.outcome).toBe('ready');
    if (ready.outcome !== 'ready') return;
    expect(ready.disclosure).toMatchObject({ open: ['identity', 'housing'], partial: true });
    expect(text(ready.parts)).toContain(secret.housing);
    expect(text(ready.parts)).not.toContain(secret.health);
    expect(text(ready.parts)).not.toContain('consent');
    await act('novotna', 'WithdrawConsent', { person, consent: given });
    expect(await content()).toEqual({ outcome: 'notReady', why: 'notPrepared' });
    const { record } = (await office.as('novotna').read(person)) as unknown as { record: { disclosures: object[] } };
    expect(record.disclosures).toMatchObject([{ state: 'stopped', stoppedBecause: 'withdrawn' }]);
    // Somebody who may not read the file prepares nothing from it either.
    expect((await disclosedContent(office.as('svobodova'), person, disclosure)).outcome).toBe('refused');
  });

  it('[CON-9] names are replaced in what goes out, in free text too, and facts of the family stay out', async () => {
    const { office, act, of, person, consent } = await anOffice();
    await act('dvorakova', 'AdoptDirective', {
      version: '2026-1',
      entries: [
        { roles: ['outsideWorker'], obligations: ['pseudonymiseClient'], form: 'initials' },
        { purposes: ['housing'], obligations: ['pseudonymiseClient', 'pseudonymiseFamily'], form: 'code' },
      ],
    });
    await act('novotna', 'RecordAssessment', {
      case: of,
      needs: 'S Marií Vymyšlenou jsme mluvili o bydlení.',
      relationships: 'Sestra paní Vymyšlené',
    });
    await consent({ categories: ['identity', 'housing', 'needs', 'family'] });
    const { disclosure = '' } = await act('novotna', 'RequestDisclosure', {
      person,
      professional: 'charita',
      roles: ['outsideWorker'],
      purpose: 'housing',
      categories: ['identity', 'housing', 'family'],
      channel: 'securePackage',
    });
    await act('novotna', 'DecideDisclosure', { person, disclosure });
    await act('novotna', 'PrepareDisclosure', { person, disclosure });
    const ready = await disclosedContent(office.as('novotna'), person, disclosure);
    if (ready.outcome !== 'ready') throw new Error(ready.outcome);
    // The strictest of what applies.
    expect(ready.about).toMatch(/^K-[2-9A-Z]{7}$/);
    expect(text(ready.parts)).toContain(secret.housing);
    expect(text(ready.parts)).not.toMatch(/Vymy|Mari|1968|Sestra/);
    expect(ready.partial).toBe(true);
  });

  it('[CON-4] reading for somebody else narrows and never widens', async () => {
    const { office, of, person, consent } = await anOffice();
    await consent({});
    const within = { [person]: ['identity', 'housing', 'health'] } as const;
    expect(text(await office.as('charita').read(of, { purpose: 'housing', within }))).not.toContain(secret.health);
    expect(text(await office.as('starosta').read(of, { within }))).not.toContain(secret.housing);
    const narrow = text(await office.as('novotna').read(of, { within: { [person]: ['housing'] } }));
    expect(narrow).toContain(secret.housing);
    expect(narrow).not.toContain(secret.health);
    const nothing = text(await office.as('novotna').read(of, { within: {} }));
    expect(nothing).not.toContain('Kanárek');
    for (const bad of ['all', { [person]: ['everything'] }, { [person]: 'health' }, null])
      expect(await office.as('novotna').read(of, { within: bad as never })).toMatchObject({ outcome: 'refused' });
  });

  it('[CON-14] what is in quarantine is read by nobody, not even by the own worker', async () => {
    const { office, act, person } = await anOffice();
    const { received = '' } = await act('novotna', 'RecordReceivedInformation', {
      person,
      from: 'physician',
      source: 'MUDr. Králová',
      contents: { health: { text: 'Kanárek karanténa' } },
      quarantine: true,
    });
    expect(text(await office.as('novotna').read(person))).not.toContain('Kanárek karanténa');
    await act('novotna', 'ReleaseInformation', { person, received, basis: 'clientConsent' });
    expect(text(await office.as('novotna').read(person))).toContain('Kanárek karanténa');
  });

  it('[CON-11] every reading, search and list is in the log, the refused ones too', async () => {
    const { office, person } = await anOffice();
    await office.as('starosta').search('Marie Vymyšlená');
    await office.as('novotna').count('cases');
    const log = await office.audit();
    expect(
      log
        .filter(({ by, act: what }) => by === 'starosta' && what === 'read')
        .map(({ subject, outcome }) => [subject, outcome]),
    ).toContainEqual([`person/${person}`, 'refused']);
    expect(log.some(({ by, act: what }) => by === 'novotna' && what === 'view:cases')).toBe(true);
    expect(text(log)).not.toContain('Vymyšlená');
  });
});

import { describe, expect, it } from 'vitest';
import { call, idsOf, office, on } from './office.js';

const rule = (id: string, needs: string) => ({ outcome: 'refused', because: [{ rule: id, needs }] });

function withClient() {
  const here = office();
  here.by('novotna')({ type: 'RecordPerson', name: 'Marie Vymyšlená', born: '1968-04-02' });
  return here;
}

describe('names known to the office', () => {
  it.each(['roundTable', 'workingGroup'])('[MTG-4] are refused wherever a %s says something', (kind) => {
    const lead = withClient().by('kralova');
    const text = 'Jak pomoci Marii Vymyšlené';
    for (const more of [{ purpose: text }, { programme: [text] }, { place: text }])
      expect(lead(call({ kind, ...more }))).toMatchObject(rule('MTG-4', 'knownName'));
    const called = lead(call({ kind }));
    const [meeting] = idsOf(called, 'meeting');
    lead({ type: 'HoldMeeting', meeting, present: idsOf(called, 'attendee') }, on(10));
    const minutes = (said: string) => lead({ type: 'IssueMeetingMinutes', meeting, text: said, noTasks: true }, on(10));
    expect(minutes(text)).toMatchObject(rule('MTG-4', 'knownName'));
    const task = { type: 'SetAssignment', meeting, account: 'novotna', due: '2026-03-20' };
    expect(lead({ ...task, what: text }, on(10))).toMatchObject(rule('MTG-4', 'knownName'));
    expect(minutes('O seniorech bez bydlení obecně.').outcome).toBe('accepted');
  });

  it('[MTG-7] are refused in what all participants of another meeting read', () => {
    const lead = withClient().by('kralova');
    expect(lead(call({ programme: ['Marie Vymyšlená'] }))).toMatchObject(rule('MTG-7', 'knownName'));
  });

  it('[MTG-4] are refused in topics of the day and in needs, too', () => {
    const lead = withClient().by('kralova');
    expect(lead({ type: 'OpenTopic', kind: 'other', title: 'Dluhy Marie Vymyšlené' })).toMatchObject(
      rule('MTG-4', 'knownName'),
    );
    expect(lead({ type: 'PutNeed', what: 'Byt pro Marii Vymyšlenou.' })).toMatchObject(rule('MTG-4', 'knownName'));
  });
});

describe('a case at a meeting', () => {
  /** Marie's case at a coordination meeting, brought by its case manager. */
  function brought() {
    const here = office();
    const called = here.by('kralova')(call());
    const [meeting = ''] = idsOf(called, 'meeting');
    const [novotna = '', bytova = '', charita = ''] = idsOf(called, 'attendee');
    const [matter = ''] = idsOf(here.by('novotna')({ type: 'BringCase', meeting, case: 'case-1' }), 'matter');
    const admit = (attendee: string, at?: string) => here.by('novotna')({ type: 'AdmitToCase', matter, attendee }, at);
    const rolesOf = (account: string) => {
      const file = here.door.file(`matter/${matter}`);
      const standing = here.door.world();
      return here.practiceStandings.flatMap((one) => one.of(account, file, standing, new Set(['anyone'])));
    };
    return { ...here, meeting, novotna, bytova, charita, matter, admit, rolesOf, attendees: idsOf(called, 'attendee') };
  }

  it('[MTG-4] does not come to a round table', () => {
    const { by } = office();
    const [meeting] = idsOf(by('kralova')(call({ kind: 'roundTable' })), 'meeting');
    expect(by('novotna')({ type: 'BringCase', meeting, case: 'case-1' })).toMatchObject(rule('MTG-4', 'cases'));
  });

  it('[MTG-7] is brought by whoever works on it or may be told of it; of others it is not said whether it exists', () => {
    const { by, known } = office();
    const [meeting] = idsOf(by('kralova')(call()), 'meeting');
    const bring = (of: string) => by('kralova')({ type: 'BringCase', meeting, case: of });
    expect(bring('case-1')).toMatchObject(rule('MTG-7', 'notYours'));
    expect(bring('case-2')).toMatchObject(rule('MTG-7', 'notYours'));
    known.shared.add('kralova');
    expect(bring('case-1').outcome).toBe('accepted');
  });

  it('[MTG-7] admits each participant on a basis of their own', () => {
    const { admit, known, novotna, bytova, charita } = brought();
    expect(admit(novotna)).toMatchObject({ facts: [{ basis: 'ownWork', account: 'novotna' }] });
    expect(admit(bytova)).toMatchObject({
      because: [{ rule: 'MTG-7', needs: 'noBasis', params: { participant: 'bytova', rules: ['CON-8'] } }],
    });
    expect(admit(charita)).toMatchObject(rule('MTG-7', 'noBasis'));
    known.shared.add('charita-vzorna');
    expect(admit(charita)).toMatchObject({ facts: [{ basis: 'sharing' }] });
    expect(admit(charita)).toMatchObject(rule('MTG-7', 'already'));
    expect(known.asked.at(-1)).toMatchObject({
      person: 'person-1',
      purpose: 'coordination',
      recipient: { roles: ['socialService'], organisation: 'charita-vzorna' },
      categories: ['identity', 'progress', 'situation'],
    });
  });

  it('[MTG-7] admits nobody of another meeting', () => {
    const { admit, by, known } = brought();
    known.shared.add('bytova');
    const other = by('kralova')(call({ accounts: ['bytova'], outside: [] }));
    expect(admit(idsOf(other, 'attendee')[0] ?? '')).toMatchObject(rule('MTG-7', 'noBasis'));
  });

  it('[MTG-7] is discussed only with those whose basis still is there', () => {
    const { admit, by, known, meeting, matter, bytova, attendees } = brought();
    known.shared.add('bytova');
    admit(bytova);
    const discuss = () => by('novotna')({ type: 'RecordDiscussion', matter, conclusion: 'Zůstane v bytě.' }, on(10));
    expect(discuss()).toMatchObject(rule('MTG-7', 'notHeld'));
    by('kralova')({ type: 'HoldMeeting', meeting, present: attendees }, on(10));
    known.shared.delete('bytova');
    expect(discuss()).toMatchObject({ because: [{ needs: 'lapsed', params: { participants: [bytova] } }] });
    by('novotna')({ type: 'EndAdmission', matter, attendee: bytova }, on(10));
    expect(discuss().outcome).toBe('accepted');
  });

  it('[MTG-7] is read by whoever works on it and those admitted, as long as they have a basis', () => {
    const { admit, known, bytova, rolesOf } = brought();
    known.shared.add('bytova').add('dvorakova');
    expect(rolesOf('bytova')).toEqual([]);
    admit(bytova);
    expect(rolesOf('bytova')).toEqual(['matterAdmitted']);
    expect(rolesOf('novotna')).toEqual(['matterWorker', 'matterAdmitted']);
    expect(['dvorakova', 'kralova'].flatMap(rolesOf)).toEqual([]);
    known.shared.delete('bytova');
    expect(rolesOf('bytova')).toEqual([]);
  });

  it("[MTG-7] leaves no trace in the meeting's own file", () => {
    const { door, meeting, matter } = brought();
    const text = JSON.stringify([...door.file(`meeting/${meeting}`).instances]);
    expect(text).not.toContain('case-1');
    expect(text).not.toContain(matter);
  });
});

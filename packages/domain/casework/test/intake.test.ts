import { describe, expect, it } from 'vitest';
import { caseOffice, refusedBy, warnedBy } from './case-office.js';

describe('intake', () => {
  it('[INT-1] takes in whoever was told that help is voluntary and free, and nobody else', () => {
    expect(refusedBy(caseOffice().intake({ toldVoluntaryAndFree: false }))).toEqual(['INT-1.told']);
    expect(refusedBy(caseOffice().intake({ toldVoluntaryAndFree: undefined }))).toEqual(['INT-1.told']);
    expect(refusedBy(caseOffice().intake())).toEqual(['accepted']);
  });

  it('[INT-1] never looks at target groups: one outside all of them is taken in', () => {
    const office = caseOffice();
    office.made('target', {
      type: 'ChooseTarget',
      kind: 'group',
      title: 'Osamělí klienti ohrožení ztrátou bydlení',
      grounds: 'Loni jich přišlo nejvíc.',
    });
    expect(refusedBy(office.intake())).toEqual(['accepted']);
  });

  it('[INT-2] records one of ten channels, and more where the code says too little', () => {
    expect(refusedBy(caseOffice().intake({ channel: undefined }))).toEqual(['badInput']);
    expect(refusedBy(caseOffice().intake({ channel: 'rumour' }))).toEqual(['badInput']);
    expect(refusedBy(caseOffice().intake({ channel: 'actorReferral' }))).toEqual(['INT-2.referrer']);
    expect(refusedBy(caseOffice().intake({ channel: 'other' }))).toEqual(['INT-2.detail']);
    expect(refusedBy(caseOffice().intake({ channel: 'other', channelDetail: 'vzkaz v dopise' }))).toEqual(['accepted']);
  });

  it('[INT-3] lets a referral consent carry basic information and nothing more', () => {
    const referral = { channel: 'actorReferral', referredBy: 'praktická lékařka', situation: 'nemá na jídlo' };
    expect(refusedBy(caseOffice().intake(referral))).toEqual(['INT-3.basis']);
    expect(refusedBy(caseOffice().intake({ ...referral, basis: 'referralConsent' }))).toEqual(['accepted']);
    const more = { ...referral, health: 'diabetes', basis: 'referralConsent' };
    expect(refusedBy(caseOffice().intake(more))).toEqual(['INT-3.basicOnly']);
    expect(refusedBy(caseOffice().intake({ ...more, basis: 'legal' }))).toEqual(['INT-3.legalBasis']);
    expect(refusedBy(caseOffice().intake({ ...more, basis: 'legal', legalBasis: '§ 92' }))).toEqual(['accepted']);
  });

  it('[INT-3] keeps an intake without a basis for a limited time, until the basis is there', () => {
    const office = caseOffice();
    const of = office.opened({ channel: 'actorReferral', referredBy: 'škola', keepDays: 10 });
    expect(office.deadlines(of)).toEqual([
      {
        id: 'unbasedIntake/intake/2026-03-12',
        kind: 'unbasedIntake',
        due: '2026-03-12',
        rule: 'INT-3',
        tell: ['novotna'],
        raised: false,
      },
    ]);
    expect(refusedBy(office.act({ type: 'SettleIntakeBasis', case: of }))).toEqual(['INT-3.basis']);
    office.act({ type: 'RaiseDeadline', case: of, deadline: 'unbasedIntake/intake/2026-03-12' }, { by: 'system' });
    expect(office.deadlines(of)[0]?.raised).toBe(true);
    office.made('case', { type: 'SettleIntakeBasis', case: of, basis: 'referralConsent' });
    expect(office.deadlines(of)).toEqual([]);
  });

  it('[INT-4] opens immediate help in the act of an emergency intake, whatever is known of residence', () => {
    const office = caseOffice();
    const of = office.opened({ channel: 'emergency', residence: 'elsewhere' });
    expect(office.at(of)).toBe('crisis.calm|help.immediate|work.individual.preparation');
    expect(refusedBy(office.act({ type: 'EndImmediateHelp', case: of, result: 'Nocleh zajištěn' }))).toEqual([
      'accepted',
    ]);
    expect(office.at(of)).toBe('crisis.calm|help.none|work.individual.preparation');
  });

  it('[INT-4] opens immediate help in every phase, ahead of any screening and after the end', () => {
    const office = caseOffice();
    const of = office.opened();
    const help = () => {
      const opened = office.act({ type: 'OpenImmediateHelp', case: of });
      office.act({ type: 'EndImmediateHelp', case: of, result: 'v pořádku' });
      return opened.outcome;
    };
    expect(help()).toBe('accepted');
    for (const phase of ['findingNeeds', 'assessment', 'goals', 'tasks', 'fulfilment']) {
      office.made('case', { type: 'MoveToPhase', case: of, phase });
      expect([phase, help()]).toEqual([phase, 'accepted']);
    }
    office.made('case', { type: 'EndIndividualWork', case: of, reason: 'unreachable', summary: 'Klientka odjela.' });
    expect(help()).toBe('accepted');
  });

  it('[INT-5] owes a health provider a reply by a day that can be set, closed only with its outcome', () => {
    const office = caseOffice();
    const notice = { channel: 'healthNotification', referredBy: 'nemocnice' };
    expect(office.deadlines(office.opened(notice))).toMatchObject([
      { kind: 'reply', due: '2026-03-09', rule: 'INT-5' },
    ]);
    const other = caseOffice();
    const intake = other.intake({ ...notice, replyDays: 3 });
    const created = intake.outcome === 'accepted' ? intake.created : {};
    const close = (fields: object) =>
      refusedBy(other.act({ type: 'CloseReply', case: created.case, reply: created.reply, ...fields }));
    expect(other.deadlines(created.case ?? '')).toMatchObject([{ due: '2026-03-05' }]);
    expect(close({})).toEqual(['INT-5.outcome']);
    expect(close({ outcome: 'cannotBeProvided' })).toEqual(['INT-5.providerTold']);
    const end = { type: 'EndIndividualWork', case: created.case, reason: 'died', summary: 'Klientka zemřela.' };
    expect(refusedBy(other.act(end))).toEqual(['INT-5.reply']);
    expect(close({ outcome: 'cannotBeProvided', providerToldOn: '2026-03-03' })).toEqual(['INT-5.dayTold']);
    expect(close({ outcome: 'cannotBeProvided', providerToldOn: '2026-03-01' })).toEqual(['INT-5.dayTold']);
    expect(close({ outcome: 'cannotBeProvided', providerToldOn: '2026-03-02' })).toEqual(['accepted']);
    expect(other.deadlines(created.case ?? '')).toEqual([]);
    expect(refusedBy(other.act(end))).toEqual(['accepted']);
  });

  it('[INT-6] recognises a known client until the worker decides who it is', () => {
    const office = caseOffice();
    const client = office.client(office.opened());
    const again = office.intake();
    expect(again).toMatchObject({
      because: [{ rule: 'INT-6', needs: 'nameAndBirth', params: { matches: [client], why: ['nameAndBirth'] } }],
    });
    expect(refusedBy(office.intake({ notSame: [client] }))).toEqual(['accepted']);
    expect(refusedBy(office.intake({ person: undefined, known: client }))).toEqual(['accepted']);
  });

  it('[INT-6] takes nobody in whom nobody names', () => {
    expect(refusedBy(caseOffice().intake({ person: undefined }))).toEqual(['INT-6.person']);
    expect(refusedBy(caseOffice().intake({ person: undefined, known: 'person-99' }))).toEqual(['INT-6.unknown']);
  });

  it('[INT-6] lets an emergency in and tells of the matches', () => {
    const office = caseOffice();
    office.opened();
    const urgent = office.intake({ channel: 'emergency' });
    expect(warnedBy(urgent)).toEqual(['INT-6.resembles']);
  });

  it('[INT-1] [INT-4] helps first in an emergency, and reminds that the client is to be told', () => {
    const told = undefined;
    expect(warnedBy(caseOffice().intake({ channel: 'emergency', toldVoluntaryAndFree: told }))).toEqual([
      'INT-1.tellLater',
    ]);
  });

  it('[INT-9] marks groups and reminds of the offer of the social curator; marks can be taken away', () => {
    const office = caseOffice();
    const of = office.opened();
    const mark = { type: 'MarkCuratorGroups', case: of, groups: ['withoutShelter'] };
    expect(warnedBy(office.act(mark))).toEqual(['INT-9.offered']);
    expect(warnedBy(office.act({ ...mark, curatorOffered: true }))).toEqual([]);
    expect(office.record(of).curator).toMatchObject({ groups: ['withoutShelter'], offered: true });
    expect(warnedBy(office.act({ ...mark, groups: [] }))).toEqual([]);
    expect(office.record(of).curator?.groups).toEqual([]);
  });

  it('[CMG-4] gives no case to a worker who has left, [CMG-17] and warns of a repressive function', () => {
    expect(refusedBy(caseOffice().intake({ worker: 'gone' }))).toEqual(['CMG-4.active']);
    expect(warnedBy(caseOffice().intake({ worker: 'repressive' }))).toEqual(['CMG-17.assigned']);
  });

  it('[INT-1] does not ask for what cannot be true: whom others brought to notice is told before screening', () => {
    for (const channel of ['familyOrNeighbour', 'healthNotification', 'otherDepartment']) {
      const office = caseOffice();
      const intake = office.intake({ channel, referredBy: 'paní Nová', toldVoluntaryAndFree: undefined });
      expect([channel, warnedBy(intake)]).toEqual([channel, ['INT-1.tellLater']]);
      const of = intake.outcome === 'accepted' ? (intake.created.case ?? '') : '';
      expect(refusedBy(office.screened(of))).toEqual(['INT-1.toldFirst']);
      expect(refusedBy(office.act({ type: 'ChangeMethod', case: of, clientAgrees: true }))).toContain(
        'INT-1.toldFirst',
      );
      office.made('case', { type: 'RecordContact', case: of, form: 'visit', toldVoluntaryAndFree: true });
      expect(refusedBy(office.screened(of))).toEqual(['accepted']);
      expect(office.record(of).intake?.toldVoluntaryAndFree).toBe(true);
    }
    expect(refusedBy(caseOffice().intake({ channel: 'outreach', toldVoluntaryAndFree: undefined }))).toEqual([
      'INT-1.told',
    ]);
    const office = caseOffice();
    const of = office.opened({ channel: 'familyOrNeighbour', toldVoluntaryAndFree: undefined });
    office.made('case', { type: 'TellClient', case: of });
    expect(refusedBy(office.screened(of))).toEqual(['accepted']);
  });

  it('[INT-3] asks for a basis whichever way an actor passed something on', () => {
    const told = { channel: 'other', channelDetail: 'e-mail', health: 'diabetes' };
    expect(refusedBy(caseOffice().intake(told))).toEqual(['accepted']);
    expect(refusedBy(caseOffice().intake({ ...told, referredBy: 'škola' }))).toEqual(['INT-3.basis']);
    for (const channel of ['self', 'familyOrNeighbour']) {
      expect(refusedBy(caseOffice().intake({ channel, referredBy: 'soused', health: 'x' }))).toEqual(['accepted']);
    }
    expect(refusedBy(caseOffice().intake({ ...told, channelDetail: 'x'.repeat(61) }))).toEqual(['badInput']);
  });

  it('[INT-3] lets work wait when the time without a basis has passed, until the basis is there', () => {
    const office = caseOffice();
    const of = office.opened({ channel: 'actorReferral', referredBy: 'škola', keepDays: 1 });
    const lastDay = { at: '2026-03-03T11:00:00.000Z' };
    const after = { at: '2026-03-04T11:00:00.000Z' };
    const assessment = { type: 'RecordAssessment', case: of, needs: 'bydlet' };
    expect(refusedBy(office.act(assessment, lastDay))).toEqual(['accepted']);
    for (const act of [
      assessment,
      { type: 'MoveToPhase', case: of, phase: 'findingNeeds' },
      { type: 'DraftPlan', case: of },
    ]) {
      expect(refusedBy(office.act(act, after))).toEqual(['INT-3.timePassed']);
    }
    expect(refusedBy(office.act({ type: 'OpenImmediateHelp', case: of }, after))).toEqual(['accepted']);
    office.act({ type: 'SettleIntakeBasis', case: of, basis: 'referralConsent' }, after);
    expect(refusedBy(office.act(assessment, after))).toEqual(['accepted']);
  });

  it('[INT-3] [INT-4] settles an urgent intake by what was passed on: a referral consent covers no details', () => {
    const office = caseOffice();
    const urgent = { channel: 'actorReferral', referredBy: 'škola', danger: 'mráz', health: 'slabé srdce' };
    const of = office.opened(urgent);
    const settle = (fields: object) => refusedBy(office.act({ type: 'SettleIntakeBasis', case: of, ...fields }));
    expect(settle({ basis: 'referralConsent' })).toEqual(['INT-3.basicOnly']);
    expect(settle({ basis: 'legal', legalBasis: '§ 92 písm. a)' })).toEqual(['accepted']);
  });

  it('[INT-4] opens help where something is in danger, whichever the channel; the rest is said and waits', () => {
    const office = caseOffice();
    const urgent = office.intake({
      channel: 'healthNotification',
      toldVoluntaryAndFree: undefined,
      danger: 'Leží v mrazu',
      residence: 'elsewhere',
      basis: 'legal',
    });
    expect(warnedBy(urgent)).toEqual(['INT-1.tellLater', 'INT-2.referrer', 'INT-3.legalBasis']);
    const of = urgent.outcome === 'accepted' ? (urgent.created.case ?? '') : '';
    expect(office.at(of)).toBe('crisis.calm|help.immediate|work.individual.preparation');
    expect(office.record(of).help).toMatchObject([{ residence: 'elsewhere', danger: 'Leží v mrazu' }]);
    expect(office.deadlines(of)).toMatchObject([{ kind: 'reply' }]);
    expect(refusedBy(office.intake({ danger: 'znovu' }))).toEqual(['accepted']);
  });

  it('[INT-5] owes a reply in a case that is open already, closed also when the client wants nothing', () => {
    const office = caseOffice();
    const of = office.opened();
    const notify = { type: 'RecordHealthNotification', case: of, notifiedBy: 'nemocnice', replyDays: 2 };
    for (const outcome of ['clientDeclined', 'clientDied', 'clientLeft']) {
      const reply = office.made('reply', notify);
      expect(office.deadlines(of)).toMatchObject([{ kind: 'reply', due: '2026-03-04' }]);
      expect(refusedBy(office.act({ type: 'CloseReply', case: of, reply, outcome }))).toEqual(['accepted']);
    }
    office.made('case', { type: 'EndIndividualWork', case: of, reason: 'died', summary: 'x' });
    expect(refusedBy(office.act(notify))).toEqual(['INT-5.caseEnded']);
  });

  it('[INT-6] tells of a case of the same person that is still open', () => {
    const office = caseOffice();
    const of = office.opened();
    const again = { person: undefined, known: office.client(of) };
    expect(office.intake(again)).toMatchObject({
      outcome: 'accepted',
      warned: [{ rule: 'INT-6', needs: 'openCase', params: { cases: [of] } }],
    });
    const other = caseOffice();
    const ended = other.opened();
    other.made('case', { type: 'EndIndividualWork', case: ended, reason: 'died', summary: 'x' });
    expect(warnedBy(other.intake({ person: undefined, known: other.client(ended) }))).toEqual([]);
  });
});

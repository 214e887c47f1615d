import { assert, constantFrom, property, subarray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Criterion, defaultQuestionnaire, findCase, screen } from '../src/index.js';
import { answersThat, everythingSpeaksFor } from '../src/testing/index.js';
import { caseOffice, refusedBy, warnedBy } from './case-office.js';

const own = { ...defaultQuestionnaire, version: 'mesto-1' };
const given = (criteria: readonly Criterion[]) =>
  screen(defaultQuestionnaire, answersThat(defaultQuestionnaire, criteria));

describe('screening', () => {
  it('[SCR-1] shows need by several problems or by long duration; either is enough', () => {
    expect(given(['severalProblems', 'severalExperts', 'worsening']).outcome).toBe('indicatedNotReady');
    expect(given(['longDuration', 'severalExperts', 'worsening']).outcome).toBe('indicatedNotReady');
    expect(given(['severalExperts', 'worsening', 'unableAlone']).outcome).toBe('notIndicated');
  });

  it('[SCR-1] needs an answer to every criterion', () => {
    const office = caseOffice();
    const of = office.opened();
    const { worsening: _, ...answers } = everythingSpeaksFor(defaultQuestionnaire);
    expect(refusedBy(office.screened(of, { answers }))).toEqual(['SCR-1.unanswered']);
    expect(refusedBy(office.screened(of, { answers: { ...answers, worsening: 'unsure' } }))).toEqual(['accepted']);
  });

  it('[SCR-2] assesses readiness apart from need', () => {
    expect(given(['longDuration', 'severalExperts', 'worsening', 'motivation']).outcome).toBe('indicatedNotReady');
    expect(given(['motivation', 'consentToShare']).outcome).toBe('notIndicated');
    const office = caseOffice();
    const of = office.opened();
    const { motivation: _, ...answers } = everythingSpeaksFor(defaultQuestionnaire);
    expect(refusedBy(office.screened(of, { answers }))).toEqual(['SCR-2.readiness']);
  });

  it('[SCR-3] gives the same answers the same outcome, and lists what decided it', () => {
    assert(
      property(subarray([...Criterion.codes]), (criteria) => {
        const answers = answersThat(defaultQuestionnaire, criteria);
        const shuffled = Object.fromEntries(Object.entries(answers).toReversed());
        expect(screen(defaultQuestionnaire, shuffled)).toEqual(screen(defaultQuestionnaire, answers));
        expect(screen(defaultQuestionnaire, answers).decidedBy.length).toBeGreaterThan(0);
      }),
    );
  });

  it('[SCR-3] never lets a further criterion take the need away', () => {
    assert(
      property(subarray([...Criterion.codes]), constantFrom(...Criterion.codes), (criteria, one) => {
        const rank = { notIndicated: 0, indicatedNotReady: 1, indicatedReady: 2 };
        expect(rank[given([...criteria, one]).outcome]).toBeGreaterThanOrEqual(rank[given(criteria).outcome]);
      }),
    );
  });

  it('[SCR-3] refuses a questionnaire that asks what must not be asked, or excludes', () => {
    const [first, ...others] = own.questions;
    const adopt = (change: object) =>
      refusedBy(
        caseOffice().act({
          type: 'AdoptQuestionnaire',
          ...own,
          questions: [...others, first, { ...first, id: 'more', ...change }],
        }),
      );
    for (const topic of ['origin', 'ethnicity', 'religion', 'orientation', 'politicalView']) {
      expect([topic, adopt({ topic })]).toEqual([topic, ['SCR-3.neverAsked']]);
    }
    for (const topic of ['health', 'age', 'economicSituation']) {
      expect([topic, adopt({ topic, effect: 'excludes' })]).toEqual([topic, ['SCR-3.excludes']]);
      expect([topic, adopt({ topic })]).toEqual([topic, ['accepted']]);
    }
    expect(adopt({ topic: 'language' })).toEqual(['SCR-3.language']);
    expect(adopt({ topic: 'language', effect: 'interpreting' })).toEqual(['accepted']);
  });

  it('[SCR-1] [SCR-2] refuses a questionnaire that leaves a criterion out', () => {
    const without = (criterion: string) =>
      refusedBy(
        caseOffice().act({
          type: 'AdoptQuestionnaire',
          ...own,
          questions: own.questions.filter((one) => one.criterion !== criterion),
        }),
      );
    expect(without('worsening')).toEqual(['SCR-1.criteria']);
    expect(without('motivation')).toEqual(['SCR-2.readinessCriteria']);
  });

  it('[SCR-4] keeps for a past screening the version that it was made with', () => {
    const office = caseOffice();
    const of = office.opened();
    office.screened(of);
    office.made('questionnaire', { type: 'AdoptQuestionnaire', ...own });
    expect(refusedBy(office.act({ type: 'AdoptQuestionnaire', ...own }))).toEqual(['SCR-4.versionUsed']);
    expect(refusedBy(office.act({ type: 'AdoptQuestionnaire', ...own, version: 'manual-1' }))).toEqual([
      'SCR-4.versionUsed',
    ]);
    expect(refusedBy(office.screened(of, { version: 'manual-1' }))).toEqual(['SCR-4.notInForce']);
    expect(refusedBy(office.screened(of, { answers: { ...everythingSpeaksFor(own), origin: 'yes' } }))).toEqual([
      'SCR-4.strangeAnswers',
    ]);
    expect(refusedBy(office.screened(of))).toEqual(['accepted']);
    expect(office.record(of).screenings.map(({ version }) => version)).toEqual(['manual-1', 'mesto-1']);
  });

  it('[SCR-4] works with thresholds of the office', () => {
    const strict = { ...own, thresholds: { answers: 1, furtherNeed: 4 } };
    const answers = answersThat(strict, ['severalProblems', 'worsening', 'unableAlone', 'severalExperts']);
    expect(screen(strict, answers).outcome).toBe('notIndicated');
    expect(screen(own, answers).outcome).toBe('indicatedNotReady');
  });

  it('[SCR-5] shows a chosen target without changing the outcome', () => {
    const office = caseOffice();
    const of = office.opened();
    const target = office.made('target', {
      type: 'ChooseTarget',
      kind: 'group',
      title: 'Osamělí klienti',
      grounds: 'Loni jich přišlo nejvíc.',
    });
    expect(refusedBy(office.screened(of, { targets: ['target-99'] }))).toEqual(['SCR-5.notChosen']);
    office.screened(of, { targets: [target] });
    office.screened(of);
    const [within, without] = office.record(of).screenings;
    expect(within?.inTargets).toEqual([target]);
    expect(within?.computed).toBe(without?.computed);
    office.act({ type: 'DropTarget', target });
    expect(refusedBy(office.screened(of, { targets: [target] }))).toEqual(['SCR-5.notChosen']);
  });

  it('[SCR-6] lets the worker decide otherwise, with a reason, both visible', () => {
    const office = caseOffice();
    const of = office.opened();
    expect(refusedBy(office.screened(of, { decided: 'notIndicated' }))).toEqual(['SCR-6.reason']);
    office.screened(of, { decided: 'notIndicated', reason: 'Situace se mezitím vyřešila.' });
    expect(office.record(of).screenings).toMatchObject([{ computed: 'indicatedReady', decided: 'notIndicated' }]);
    expect(refusedBy(office.act({ type: 'ChangeMethod', case: of, clientAgrees: true }))).toEqual(['ISW-4.indicated']);
  });

  it('[ISW-3] keeps every screening with its reasons, whichever way it turned out', () => {
    const office = caseOffice();
    const of = office.opened();
    office.screened(of, { answers: answersThat(defaultQuestionnaire, []) });
    office.screened(of);
    expect(
      office.record(of).screenings.map(({ decided, decidedBy }) => [decided, (decidedBy?.length ?? 0) > 0]),
    ).toEqual([
      ['notIndicated', true],
      ['indicatedReady', true],
    ]);
  });

  it('[SCR-3] goes by the topic; wording that sounds like something else is pointed out and no more', () => {
    const [first, ...others] = own.questions;
    const adopt = (cs: string) =>
      warnedBy(
        caseOffice().act({
          type: 'AdoptQuestionnaire',
          ...own,
          questions: [...others, first, { ...first, id: 'more', cs }],
        }),
      );
    expect(adopt('Byl klient obětí sexuálního násilí?')).toEqual(['SCR-3.wording']);
    expect(adopt('Pomáhá klientovi náboženská charita?')).toEqual(['SCR-3.wording']);
    expect(adopt('Z jakého důvodu klient přišel?')).toEqual([]);
  });

  it('[SCR-3] lets health, age and economic situation add to need and decide nothing alone', () => {
    const adopt = (questions: readonly object[], thresholds: object = own.thresholds) =>
      refusedBy(caseOffice().act({ type: 'AdoptQuestionnaire', ...own, questions, thresholds }));
    for (const topic of ['health', 'age', 'economicSituation']) {
      for (const criterion of ['worsening', 'motivation']) {
        const alone = own.questions.map((one) => (one.criterion === criterion ? { ...one, topic } : one));
        expect([topic, criterion, adopt(alone)]).toEqual([topic, criterion, ['SCR-3.decidesAlone']]);
      }
      const ready = own.questions.find(({ criterion }) => criterion === 'motivation');
      expect(adopt([...own.questions, { ...ready, id: 'more', topic }])).toEqual(['SCR-3.decidesAlone']);
    }
    const twice = own.questions.flatMap((one) => [one, { ...one, id: `${one.id}Too` }]);
    expect(adopt(twice, { answers: 2, furtherNeed: 2 })).toEqual(['accepted']);
    const half = twice.map((one) => (one.id === 'worseningToo' ? { ...one, topic: 'health' } : one));
    expect(adopt(half, { answers: 2, furtherNeed: 2 })).toEqual(['SCR-3.decidesAlone']);
  });

  it('[SCR-1] sets no threshold that cannot be met, and asks each question once', () => {
    const adopt = (change: object) => refusedBy(caseOffice().act({ type: 'AdoptQuestionnaire', ...own, ...change }));
    expect(adopt({ thresholds: { answers: 2, furtherNeed: 2 } })).toEqual(['SCR-1.threshold']);
    expect(adopt({ thresholds: { answers: 1, furtherNeed: 6 } })).toEqual(['badInput']);
    expect(adopt({ questions: [...own.questions, own.questions[0]] })).toEqual(['badInput']);
  });

  it('[SCR-2] widens the circle when the client has become ready', () => {
    const office = caseOffice();
    const of = office.opened();
    office.screened(of, { answers: answersThat(defaultQuestionnaire, ['longDuration', 'worsening', 'unableAlone']) });
    office.made('case', { type: 'ChangeMethod', case: of, clientAgrees: true, circle: 'reduced' });
    const circle = () => findCase(office.file(of))?.data.circle;
    expect(circle()).toBe('reduced');
    office.screened(of);
    expect(circle()).toBe('full');
  });
});

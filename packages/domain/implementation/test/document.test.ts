import { answers, ask, type Module, streamOf } from '@koordinace/kernel';
import { withoutRule } from '@koordinace/kernel/testing';
import { holdersOf, type Seen } from '@koordinace/people';
import { smallDoor } from '@koordinace/people/testing';
import { describe, expect, it } from 'vitest';
import {
  checkStructure,
  type DocumentGiven,
  DocumentPart,
  type DocumentRow,
  documentInForce,
  documentShows,
  draftInternalDocument,
  implementation,
} from '../src/index.js';

const noon = (day: string) => ({ at: `${day}T11:00:00.000Z` });
const whole: DocumentGiven = {
  coordinator: { competences: ['Svolává setkání.'], substitute: 'Vedoucí odboru.', extent: '0,5', placement: 'Odbor.' },
  manager: { competences: ['Vede případ.'], substitute: 'Kolega.', extent: '1,0', placement: 'Odbor sociálních věcí.' },
  actorsInside: ['bytový odbor'],
  actorsOutside: ['škola'],
  models: ['Informovaný souhlas'],
  checkRhythmDays: 365,
  strategies: ['Komunitní plán'],
};
const signed = (text: string) => text.replaceAll(/^> \*\*(Doplňte|To be written):\*\* /gm, '');

const workers: Module = {
  ...withoutRule(implementation, 'CHK-1'),
  name: 'workers',
  lifecycles: [],
  commands: [],
  views: [],
  deadlines: [],
  keepers: [],
  answers: [
    answers(holdersOf, {
      answer: ({ post }) =>
        post === 'head'
          ? [{ account: 'dvorakova', absent: false }]
          : post === 'socialWorker'
            ? [{ account: 'novotna', absent: false }]
            : [],
    }),
  ],
};

function office(module = implementation) {
  const door = smallDoor([module, workers]);
  const adopt = (more: object = {}, moment: object = {}) =>
    door.do(
      { type: 'AdoptDocument', version: '2026-1', text: signed(draftInternalDocument(whole, 'cs')), ...more },
      { by: 'dvorakova', ...moment },
    );
  const adopted = (more: object = {}, moment: object = {}) => {
    const outcome = adopt(more, moment);
    return outcome.outcome === 'accepted' ? (outcome.created['document'] ?? '') : outcome.outcome;
  };
  const acknowledge = (document: string, by: string) => door.do({ type: 'AcknowledgeDocument', document }, { by });
  const deadlines = (document: string) =>
    (module.deadlines ?? [])
      .filter(({ stream }) => stream === 'document')
      .flatMap((one) => one.of(door.file(streamOf('document', document))));
  const rows = () =>
    door
      .world()
      .rows({ view: 'documents', partition: 'role:head' })
      .map(({ data }) => data as DocumentRow);
  return { door, adopt, adopted, acknowledge, deadlines, rows };
}
const warnedNeeds = (outcome: object) =>
  ((outcome as { warned?: { rule: string; needs: string }[] }).warned ?? []).map(
    ({ rule, needs }) => `${rule}.${needs}`,
  );

describe('the structure of the internal document', () => {
  it('[IMP-11] [IMP-13] [IMP-15] a draft in either language has every part once its notes are written', () => {
    for (const lang of ['cs', 'en'] as const) {
      const text = draftInternalDocument(whole, lang);
      for (const part of DocumentPart.codes) expect(text).toContain(`. ${DocumentPart.say(part, lang)}`);
    }
    expect(checkStructure(signed(draftInternalDocument(whole, 'cs')), 'cs').lacks).toEqual([]);
  });

  it('[IMP-11] what nobody wrote is not there, though the heading is', () => {
    const { lacks } = checkStructure(draftInternalDocument({}, 'cs'), 'cs');
    expect(lacks).toContain('coordinatorSubstitute');
    expect(lacks).toContain('models');
    expect(lacks).toContain('headsPart');
    expect(lacks).not.toContain('principles');
    expect(lacks).not.toContain('approach');
    expect(checkStructure('## Zásady\n\n## Metody\nCase management.', 'cs').has).toEqual(['methods']);
  });

  it('[IMP-11] headings may be called otherwise, numbered, in bold or as articles', () => {
    const text = ['Čl. 1 Základní pojmy', 'Koordinovaný přístup je…', '**Etický rámec a hodnoty**', 'Mlčenlivost.'];
    expect(checkStructure(text.join('\n'), 'cs').has).toEqual(['definitions', 'approach', 'principles']);
    const english = '# Directive\n## 3) Values and principles\nDignity.\n## Role of the case manager\nCompetences: …';
    expect(checkStructure(english, 'en').has).toEqual(['manager', 'managerCompetences', 'principles']);
    expect(checkStructure('Jen text bez nadpisů.', 'cs').has).toEqual([]);
    expect(checkStructure('', 'cs').headings).toEqual({});
  });
});

describe('the internal document', () => {
  it('[IMP-11] [IMP-13] [IMP-15] what it lacks is warned about, rule by rule', () => {
    const { adopt } = office();
    expect(warnedNeeds(adopt())).toEqual([]);
    const needs = warnedNeeds(adopt({ version: '2026-2', text: '## Metody\nCase management.' }));
    expect(needs).toContain('IMP-11.definitions');
    expect(needs).not.toContain('IMP-11.approach');
    expect(needs).toContain('IMP-13.principles');
    expect(needs).toContain('IMP-15.leadership');
    for (const rule of ['IMP-11', 'IMP-13', 'IMP-15'] as const) {
      const silent = warnedNeeds(office(withoutRule(implementation, rule)).adopt({ text: 'nic' }));
      expect(silent.filter((one) => one.startsWith(`${rule}.`))).toEqual([]);
    }
  });

  it('[IMP-15] shows the part of the head and of the leadership, and its references to law and strategies', () => {
    const { adopt } = office();
    const needs = (version: string, lines: readonly string[]) =>
      warnedNeeds(adopt({ version, text: lines.join('\n') })).filter((one) => one.startsWith('IMP-15'));
    expect(needs('2026-1', ['## Zásady', 'Mlčenlivost.'])).toEqual(['IMP-15.leadership', 'IMP-15.references']);
    const written = ['## Kdo se podílel', 'Vedoucí odboru.', '## Právní předpisy', 'Zákon č. 108/2006 Sb.'];
    expect(needs('2026-2', written)).toEqual(['IMP-15.leadershipsPart', 'IMP-15.strategies']);
    const whole = [
      '## Kdo se podílel',
      'Vedoucí odboru a starosta.',
      '## Předpisy a strategie',
      'Zákon; komunitní plán.',
    ];
    expect(needs('2026-3', whole)).toEqual([]);
  });

  it('[IMP-11] one version is in force, and none is adopted twice', () => {
    const { door, adopt, adopted, rows } = office();
    const asked = () => door.ask<readonly string[]>(ask(documentInForce, {}));
    expect(asked()).toEqual([]);
    const first = adopted();
    expect(adopt()).toMatchObject({ because: [{ rule: 'IMP-11', needs: 'versionUsed' }] });
    const second = adopted({ version: '2026-2' });
    expect(asked()).toEqual([second]);
    expect(rows().map(({ document, inForce }) => [document, inForce])).toEqual([
      [first, false],
      [second, true],
    ]);
  });

  it('[IMP-13] everyone concerned acknowledges each version for themselves, and who has not is announced', () => {
    const { door, adopted, acknowledge, deadlines, rows } = office();
    const first = adopted({ others: ['bytovy'] }, noon('2026-03-02'));
    expect(deadlines(first)).toMatchObject([{ due: '2026-04-01', tell: ['dvorakova', 'novotna', 'bytovy'] }]);
    for (const by of ['dvorakova', 'bytovy']) expect(acknowledge(first, by).outcome).toBe('accepted');
    expect(acknowledge(first, 'bytovy').outcome).toBe('accepted');
    expect(rows()).toMatchObject([{ acknowledged: ['dvorakova', 'bytovy'], missing: ['novotna'] }]);
    expect(door.world().rows({ view: 'toAcknowledge', partition: 'novotna' })).toHaveLength(1);
    door.do({ type: 'AnnounceMissingAcknowledgement', document: first }, { by: 'system' });
    expect(deadlines(first)).toMatchObject([{ tell: ['novotna'], raised: true }]);
    door.do({ type: 'NameConcerned', document: first, concerned: ['nova'] }, { by: 'dvorakova' });
    expect(deadlines(first)).toMatchObject([{ tell: ['novotna', 'nova'], raised: false }]);
    const second = adopted({ version: '2026-2' });
    expect(deadlines(first)).toEqual([]);
    expect(deadlines(second)).toMatchObject([{ tell: ['dvorakova', 'novotna'] }]);
    expect(acknowledge(first, 'novotna')).toMatchObject({ because: [{ kind: 'place', at: 'replaced' }] });
    const broken = office(withoutRule(implementation, 'IMP-13'));
    expect(broken.deadlines(broken.adopted())).toEqual([]);
    expect(broken.rows()).toEqual([]);
  });

  it('[CHK-2] shows what the first area of the checklist looks for', () => {
    const { door, adopted, acknowledge } = office();
    const shows = (item: string) => door.ask<Seen>(ask(documentShows, { item: item as 'A1' }));
    expect(shows('A3')).toEqual({ answer: 'no', saw: [{ code: 'noDocument' }] });
    const document = adopted({ text: '## Pojmy\nKoordinovaný přístup a case management.\n## Hodnocení\nRočně.' });
    expect(shows('A3')).toEqual({
      answer: 'partly',
      saw: [{ code: 'documentInPart', params: { version: '2026-1', count: 2, of: 3 } }],
    });
    expect(shows('A8').answer).toBe('yes');
    expect(shows('A6').answer).toBe('no');
    expect(shows('A7').answer).toBe('no');
    acknowledge(document, 'novotna');
    expect(shows('A7')).toEqual({
      answer: 'partly',
      saw: [{ code: 'acknowledged', params: { version: '2026-1', count: 1, of: 2 } }],
    });
  });
});

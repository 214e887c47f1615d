import type { Given } from '@koordinace/kernel';
import { dilemmas, principles } from '@koordinace/rulebook';
import { describe, expect, it } from 'vitest';
import { DilemmaKind, EthicalPrinciple } from '../src/index.js';
import { client, growingOffice, refusedBy } from './growing-office.js';

const partner: Given = {
  type: 'DescribeDilemma',
  kind: 'one-sided-or-symmetric',
  parties: ['case-manager', 'client'],
  principles: ['autonomy', 'beneficence'],
  title: 'Vést, nebo doprovázet',
  description: 'Klientka chce zůstat v bytě, který nemůže platit.',
  options: ['Respektovat rozhodnutí', 'Naléhat na stěhování'],
};
const decision = { type: 'DecideDilemma', decision: 'Respektovat a hlídat rizika.', because: 'Je to její život.' };
const lesson = { type: 'DrawLesson', lesson: 'Mluvit o rizicích včas.', prevention: ['Téma na poradu týmu'] };

describe('ethics', () => {
  it('[ETH-1] principles and values of the rulebook can be cited, and no others', () => {
    const { act } = growingOffice();
    expect(EthicalPrinciple.codes).toEqual(Object.keys(principles));
    expect(refusedBy(act({ ...partner, principles: ['autonomy', 'pohodli'] }))).toEqual(['input.principles.1']);
    expect(refusedBy(act({ ...partner, principles: [] }))).toEqual(['input.principles']);
    expect(refusedBy(act({ ...partner, principles: undefined }))).toEqual(['input.principles']);
    expect(refusedBy(act(partner))).toEqual([]);
  });

  it('[ETH-2] the register takes the six kinds of table 4 and others', () => {
    expect(DilemmaKind.codes).toEqual([...Object.keys(dilemmas), 'other']);
    const { act } = growingOffice();
    for (const kind of DilemmaKind.codes) expect(refusedBy(act({ ...partner, kind }))).toEqual([]);
  });

  it('[ETH-2] a dilemma has parties, options before the decision, and prevention in its lesson', () => {
    const { act, made } = growingOffice();
    expect(refusedBy(act({ ...partner, parties: ['client', 'client'] }))).toEqual(['ETH-2.parties']);
    for (const field of ['kind', 'parties', 'title', 'description'])
      expect(refusedBy(act({ ...partner, [field]: undefined }))).toEqual([`input.${field}`]);
    const dilemma = made('dilemma', { ...partner, options: ['Respektovat'] });
    expect(refusedBy(act({ ...decision, dilemma }))).toEqual(['ETH-2.options']);
    expect(refusedBy(act({ ...lesson, dilemma }))).toEqual(['place']);
    act({ type: 'AddDilemmaOption', dilemma, option: 'Naléhat' });
    expect(refusedBy(act({ ...decision, dilemma }))).toEqual([]);
    expect(refusedBy(act({ ...lesson, dilemma, prevention: [] }))).toEqual(['ETH-2.prevention']);
    expect(refusedBy(act({ ...lesson, dilemma }))).toEqual([]);
  });

  it('[ETH-2] a known name is refused wherever it stands', () => {
    const { act, made } = growingOffice();
    const named = `Paní ${client} to odmítla.`;
    for (const more of [{ title: named }, { description: named }, { options: ['Počkat', named] }])
      expect(refusedBy(act({ ...partner, ...more }))).toEqual(['ETH-2.knownName']);
    const dilemma = made('dilemma', partner);
    expect(refusedBy(act({ type: 'AddDilemmaOption', dilemma, option: named }))).toEqual(['ETH-2.knownName']);
    for (const more of [{ decision: named }, { because: named }])
      expect(refusedBy(act({ ...decision, dilemma, ...more }))).toEqual(['ETH-2.knownName']);
    act({ ...decision, dilemma });
    for (const more of [{ lesson: named }, { prevention: [named] }])
      expect(refusedBy(act({ ...lesson, dilemma, ...more }))).toEqual(['ETH-2.knownName']);
  });

  it('[ETH-2] the register shows kinds and states to everybody, and no texts', () => {
    const { made, rows } = growingOffice();
    const dilemma = made('dilemma', partner);
    expect(rows('dilemmas', 'role:anyone')).toEqual([
      { dilemma, kind: 'one-sided-or-symmetric', state: 'described', describedAt: expect.any(String) },
    ]);
  });
});

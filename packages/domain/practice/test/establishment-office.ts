import { type Because, type Deadline, explainBecause, type Given, type Module } from '@koordinace/kernel';
import { smallDoor } from '@koordinace/people/testing';
import { practice } from '../src/index.js';

export const noon = (day: string): string => `${day}T11:00:00.000Z`;

/** A profile of the coordinator with which nothing is wrong. */
export const coordinatorsProfile = {
  type: 'AdoptProfile',
  post: 'supportCoordinator',
  competences: ['zná místní síť služeb', 'umí facilitovat setkání'],
  jobDescription: 'Pečuje o spolupráci s aktéry, svolává setkání, radí case managerům.',
  extent: 0.5,
  equipment: 'Počítač, služební telefon.',
  premises: 'Kancelář a zasedací místnost.',
  subordinateTo: 'head',
  coordinates: ['caseManager'],
  standIn: 'socialWorker',
} as const;

/** Owners of the four tasks that annex 1 leaves to nobody. */
export const fourTasks = {
  a10: 'shared',
  a12: 'supportCoordinator',
  a13: 'supportCoordinator',
  c3: 'supportCoordinator',
};

/** An office with its head Dvořáková. */
export function establishmentOffice(module: Module = practice) {
  const door = smallDoor([module]);
  door.do({ type: 'FoundOffice', worker: 'dvorakova', name: 'Jana Dvořáková' }, { by: 'system' });
  const lead = (given: Given, day = '2026-03-02') => door.do(given, { by: 'dvorakova', at: noon(day) });
  const appoint = (worker: string, post: string, more: object = {}, day = '2026-03-02') =>
    lead({ type: 'AppointWorker', worker, post, qualified: true, substitute: 'dvorakova', ...more }, day);
  /** What was warned of, or the outcome with the reasons. */
  const told = (given: Given, day?: string): readonly string[] => {
    const outcome = lead(given, day);
    if (outcome.outcome === 'badInput') return outcome.fields.map((field) => `bad ${field}`);
    const reasons = outcome.outcome === 'accepted' ? outcome.warned : outcome.because;
    return reasons.map((one) => ('needs' in one ? `${one.rule}.${one.needs}` : one.kind));
  };
  /** Those of posts; supervision and meetings have their own. */
  const deadlines = (): readonly Deadline[] =>
    (module.deadlines ?? [])
      .flatMap((one) => one.of(door.file('office/office')))
      .filter(({ rule }) => rule.startsWith('STF-'));
  const rows = (view: string) =>
    module.views?.find(({ name }) => name === view)?.rows(door.file('office/office')) ?? [];
  return { door, lead, appoint, told, deadlines, rows };
}

/** The reasons of a refusal in words, as people read them. */
export const inWords = (outcome: object, lang: 'cs' | 'en' = 'cs'): string => {
  const { because = [] } = outcome as { readonly because?: readonly Because[] };
  return because.map((one) => explainBecause(one, lang, practice.texts)).join('\n');
};

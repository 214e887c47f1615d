import type { Deadline, Given, Module } from '@koordinace/kernel';
import { idOfStream, streamOf } from '@koordinace/kernel';
import { people } from '@koordinace/people';
import { type Outcome, smallDoor } from '@koordinace/people/testing';
import { practice } from '../src/index.js';

export const noon = (day: string) => `${day}T11:00:00.000Z`;

/** A client whom the office knows: no text of these may name her. */
export const client = 'Marie Vymyšlená';

/** An office with a head, two coordinators' worth of people, and a client; for tests of training, supervision and ethics. */
export function growingOffice(module: Module = practice) {
  const door = smallDoor([people, module]);
  const act = (given: Given, by = 'dvorakova', day = '2026-03-02') => door.do(given, { by, at: noon(day) });
  const made = (kind: string, given: Given, by?: string, day?: string): string => {
    const outcome = act(given, by, day);
    if (outcome.outcome !== 'accepted') throw new Error(`${given.type}: ${JSON.stringify(outcome)}`);
    return outcome.created[kind] ?? '';
  };
  act({ type: 'FoundOffice', worker: 'dvorakova', name: 'Jana Dvořáková' }, 'system');
  const appoint = (worker: string, post: string) => act({ type: 'AppointWorker', worker, post, qualified: true });
  appoint('kral', 'supportCoordinator');
  appoint('mala', 'caseManager');
  appoint('novotna', 'caseManager');
  act({ type: 'RecordPerson', name: client }, 'novotna');
  /** Deadlines of a file that are not announced, with the day after which a sweep tells of them. */
  const deadlines = (kind: string, id = kind): readonly Deadline[] =>
    (module.deadlines ?? [])
      .filter(({ stream }) => stream === kind)
      .flatMap((one) => one.of(door.file(streamOf(kind, id))))
      .filter(({ raised }) => !raised);
  /** Announces what is due, as a sweep on that day would. */
  const sweep = (kind: string, id: string, day: string) => {
    const stream = streamOf(kind, id);
    return (module.deadlines ?? [])
      .filter((one) => one.stream === kind)
      .flatMap((one) =>
        one
          .of(door.file(stream))
          .filter(({ raised, due }) => !raised && due < day)
          .map(({ id: deadline }) => act(one.raise(idOfStream(stream), deadline), 'system', day)),
      );
  };
  const rows = (view: string, partition: string) =>
    door
      .world()
      .rows({ view, partition })
      .map(({ data }) => data as Readonly<Record<string, unknown>>);
  return { door, act, made, appoint, deadlines, sweep, rows };
}

/** Why something was refused; `[]` where it was not. */
export const refusedBy = (outcome: Outcome): readonly string[] => {
  if (outcome.outcome === 'badInput') return outcome.fields.map((field) => `input.${field}`);
  if (outcome.outcome === 'accepted') return [];
  return outcome.because.map((one) => (one.kind === 'rule' ? `${one.rule}.${one.needs}` : one.kind));
};

/** Why a step is refused in a new office, for comparing modules. */
export type Witness = (module: Module) => unknown;

import { answers, instancesOf, type World } from '@koordinace/kernel';
import { type PersonId, personStream, recordsByFiles, standingRefusals, statementsSince } from '@koordinace/people';
import type { ConsentData } from '../consent-data.js';

const consentsIn = (person: PersonId, world: World) =>
  recordsByFiles(person, world).flatMap((one) => instancesOf<ConsentData>(world.file(personStream(one)), 'consent'));

/**
 * Answers how many consents and refusals were stated for a person since a moment (projevy vůle, CMG-15), in whichever of
 * the person's records (INT-6).
 */
export const answerStatements = answers(statementsSince, {
  files: ({ person }, world) => recordsByFiles(person, world).map(personStream),
  answer: ({ person, since }, world) =>
    consentsIn(person, world).filter(({ data: { stated } }) => stated !== undefined && stated.at >= since).length,
});

/** Answers which refusals stand, in whichever of the person's records (nesouhlasy, které trvají; CON-13). */
export const answerRefusals = answers(standingRefusals, {
  files: ({ person }, world) => recordsByFiles(person, world).map(personStream),
  answer: ({ person }, world) => consentsIn(person, world).flatMap(({ id, at }) => (at === 'refused' ? [id] : [])),
});

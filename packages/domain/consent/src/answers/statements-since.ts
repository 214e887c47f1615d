import { answers, instancesOf } from '@koordinace/kernel';
import { personStream, recordsByFiles, statementsSince } from '@koordinace/people';
import type { ConsentData } from '../consent-data.js';

/**
 * Answers how many consents and refusals were stated for a person since a moment (projevy vůle, CMG-15), in whichever of
 * the person's records (INT-6).
 */
export const answerStatements = answers(statementsSince, {
  files: ({ person }, world) => recordsByFiles(person, world).map(personStream),
  answer: ({ person, since }, world) =>
    recordsByFiles(person, world)
      .flatMap((one) => instancesOf<ConsentData>(world.file(personStream(one)), 'consent'))
      .filter(({ data: { stated } }) => stated !== undefined && stated.at >= since).length,
});

import { answers } from '@koordinace/kernel';
import { keptRecord, personStream } from '../known-as.js';
import { keptRecords } from '../questions.js';

/** Answers under which record people are kept (INT-6), so that two ids of one person are known for the same. */
export const answerKeptRecords = answers(keptRecords, {
  files: ({ people }) => [...new Set(people.map(personStream))],
  answer: ({ people }, world) => Object.fromEntries(people.map((one) => [one, keptRecord(one, world)])),
});

import { codeList } from '@koordinace/kernel';

/** Who came with a task (kdo úkol navrhl; PLN-9). */
export const TaskProposer = codeList('TaskProposer', {
  client: { cs: 'klient', en: 'the client' },
  worker: { cs: 'pracovník', en: 'the worker' },
  family: { cs: 'rodina', en: 'the family' },
  actor: { cs: 'aktér', en: 'an actor' },
});
export type TaskProposer = (typeof TaskProposer.codes)[number];

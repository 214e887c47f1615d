import { answers, type Module } from '@koordinace/kernel';
import { coordinatorIsContact, courseCompleted, holdersOf, type Seen } from '@koordinace/people';
import { type SmallDoor, smallDoor } from '@koordinace/people/testing';
import { implementation, itemIds } from '../src/index.js';

const trained: Seen = { answer: 'partly', saw: [{ code: 'trained', params: { count: 1, of: 2 } }] };

const contact: Seen = { answer: 'yes', saw: [{ code: 'holders', params: { count: 1 } }] };

/** What other modules would see: a course that one of two has done, and who is here. */
const world: Module = {
  name: 'world',
  lifecycles: [],
  commands: [],
  texts: { commands: {}, facts: {}, places: {}, needs: {}, roles: {}, deadlines: {} },
  answers: [
    answers(courseCompleted, { answer: () => trained }),
    answers(coordinatorIsContact, { answer: () => contact }),
    answers(holdersOf, {
      answer: ({ post }) =>
        post === 'head' ? [{ account: 'dvorakova', absent: false }] : [{ account: 'benes', absent: false }],
    }),
  ],
};

/** An office in which runs of the checklist are made. */
export function checklistOffice(module: Module = implementation) {
  const door: SmallDoor = smallDoor([module, world]);
  const act = (given: { type: string } & Record<string, unknown>, moment: object = {}) =>
    door.do(given, { by: 'benes', ...moment });
  const opened = (more: object = {}, moment: object = {}): string => {
    const outcome = act({ type: 'OpenChecklist', ...more }, moment);
    return outcome.outcome === 'accepted' ? (outcome.created['checklist'] ?? '') : outcome.outcome;
  };
  const answer = (checklist: string, item: string, more: object = {}) =>
    act({ type: 'AnswerItem', checklist, item, answer: 'yes', evidence: 'Ověřeno na místě.', ...more });
  const answerAll = (checklist: string, more: object = {}, items: readonly string[] = itemIds) => {
    for (const item of items) answer(checklist, item, more);
  };
  const close = (checklist: string, moment: object = {}) => act({ type: 'CloseChecklist', checklist }, moment);
  return { door, act, opened, answer, answerAll, close };
}

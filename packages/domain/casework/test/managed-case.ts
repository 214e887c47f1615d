import { answers, type Module } from '@koordinace/kernel';
import { holdersOf, statementsSince } from '@koordinace/people';
import type { Outcome } from '@koordinace/people/testing';
import { casework, findPlan } from '../src/index.js';
import { assessmentParts, caseOffice } from './case-office.js';

interface Around {
  /** Accounts that hold the post of the support coordinator. */
  readonly coordinators?: readonly string[];
  /** What the client said about consents since the return. */
  readonly stated?: number;
}

type Fields = object;

/** The module in an office with coordinators, where so much was said about consents. */
const within = (module: Module, { coordinators = [], stated = 0 }: Around): Module => ({
  ...module,
  answers: [
    ...(module.answers ?? []),
    answers(holdersOf, { answer: () => coordinators.map((account) => ({ account, absent: false })) }),
    answers(statementsSince, { answer: () => stated }),
  ],
});

/** A case of case management, to be taken as far as a test needs. */
export function managedCase(module: Module = casework, around: Around = {}, intake: Fields = {}) {
  const office = caseOffice(within(module, around));
  const of = office.opened({ ...intake });
  const does = (type: string, fields: Fields = {}, moment: { at?: string; by?: string } = {}): Outcome =>
    office.act({ type, case: of, ...fields }, moment);
  const makes = (kind: string, type: string, fields: Fields = {}): string =>
    office.made(kind, { type, case: of, ...fields });
  office.screened(of);
  const begun = does('ChangeMethod', { clientAgrees: true });
  const assessed = () => {
    makes('case', 'RecordAssessment', assessmentParts);
    makes('case', 'ConcludeAssessment');
  };
  /** A plan with one goal and one task, still without the client's agreement. */
  const drafted = () => {
    const plan = makes('plan', 'DraftPlan', { reassessOn: '2026-06-01' });
    const goal = makes('goal', 'SetGoal', { plan, title: 'Bydlet' });
    const propose = (fields: Fields = {}) =>
      does('ProposeTask', {
        plan,
        goal,
        title: 'Žádost',
        responsible: { client: true },
        due: '2026-04-01',
        proposedBy: 'client',
        ...fields,
      });
    const first = propose();
    const task = first.outcome === 'accepted' ? (first.created.task ?? '') : '';
    const agree = () =>
      does('AgreePlan', { plan, version: findPlan(office.file(of), plan)?.data.version, clientAgrees: true });
    return { plan, goal, task, propose, agree };
  };
  const coordinated = () => {
    assessed();
    const plan = drafted();
    plan.agree();
    makes('case', 'BeginCoordination');
    return plan;
  };
  const evaluated = () => makes('case', 'RecordEvaluation', { process: 'Šlo to.', clientView: 'Děkuji.' });
  const closed = (fields: Fields = {}) =>
    does('CloseCase', { reason: 'other', outlook: 'Dveře jsou otevřené.', ...fields });
  return {
    office,
    of,
    begun,
    does,
    makes,
    assessed,
    drafted,
    coordinated,
    evaluated,
    closed,
    at: () =>
      office
        .at(of)
        ?.split('|')
        .find((place) => place.startsWith('work'))
        ?.replace('work.', ''),
    dues: () => office.deadlines(of).map(({ kind, due, tell }) => ({ kind, due, tell })),
  };
}

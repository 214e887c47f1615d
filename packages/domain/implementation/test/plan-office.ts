import {
  type Answer,
  answers,
  type Fact,
  type Given,
  joinParts,
  type Module,
  noTexts,
  type Question,
} from '@koordinace/kernel';
import { holdersOf, people, type Seen, type WorkerAnswer, workerStanding } from '@koordinace/people';
import { type Outcome, smallDoor } from '@koordinace/people/testing';
import type { ImplementationRecord } from '../src/index.js';
import { plan } from '../src/plan/plan.js';
import { planDeadlines } from '../src/plan/plan-deadlines.js';
import { risk } from '../src/risk/risk.js';

/** The plan and its risks alone. */
export const planModule = joinParts({ name: 'plan' }, [plan, risk]);

/** Who works in the office of the tests; everybody else does not. */
const posts: Readonly<Record<string, readonly string[]>> = {
  dvorakova: ['head'],
  cerna: ['supportCoordinator'],
  novotna: ['socialWorker'],
};
const worker: WorkerAnswer = { active: true, posts: [], qualified: true, absent: false, repressive: false };

/** What the data of the office tell, by question. */
export type Told = readonly (readonly [Pick<Question, 'name'>, Seen])[];

const office = (told: Told): Module => ({
  name: 'office',
  lifecycles: [],
  commands: [],
  texts: noTexts,
  answers: [
    answers(workerStanding, {
      answer: ({ worker: account }) =>
        posts[account] === undefined ? { ...worker, active: false } : { ...worker, posts: posts[account] },
    }),
    answers(holdersOf, {
      answer: ({ post }) =>
        Object.entries(posts)
          .filter(([, held]) => held.includes(post))
          .map(([account]) => ({ account, absent: false })),
    }),
    ...told.map(([question, seen]): Answer => answers(question as never, { answer: () => seen as never })),
  ],
});

/** Why an act was refused, as `rule.need`, `place`, or what it was otherwise. */
export function refusedBy(outcome: Outcome): readonly string[] {
  if (outcome.outcome !== 'refused') return [outcome.outcome];
  return outcome.because.map((one) => {
    if (one.kind === 'rule') return `${one.rule}.${one.needs}`;
    return one.kind === 'place' ? `place ${one.rules.join()}`.trim() : one.kind;
  });
}

/** What was noted about an act. */
export const warnedBy = (outcome: Outcome): readonly string[] =>
  outcome.outcome === 'accepted' ? outcome.warned.map(({ rule, needs }) => `${rule}.${needs}`) : refusedBy(outcome);

const noon = (day: string): string => `${day}T11:00:00.000Z`;

/** A plan with all that its start asks for but a risk. */
export const wholePlan = {
  type: 'DraftImplementation',
  mainGoal: 'Zavést koordinovaný přístup',
  measure: 'Deset klientů v case managementu',
  targetKind: 'group',
  target: 'pečující o osobu s kognitivním deficitem',
  startsOn: '2026-03-02',
  evaluationOn: '2027-03-02',
  carrier: 'dvorakova',
};

/** A step with all that its start asks for. */
export const wholeStep = {
  activity: 'Proškolit tým',
  verification: 'osvědčení',
  responsible: ['novotna'],
  due: '2026-05-31',
};

/** An office with one plan, for tests. */
export function planOffice(module: Module = planModule, told: Told = []) {
  const door = smallDoor([people, office(told), module]);
  const facts: Fact[] = [];
  const act = (given: Given, day = '2026-03-02', by = 'dvorakova'): Outcome => {
    const at = noon(day);
    const outcome = door.do(given, { at, by });
    if (outcome.outcome === 'accepted') facts.push(...(outcome.facts as Fact[]));
    return outcome;
  };
  const made = (kind: string, given: Given, day?: string): string => {
    const outcome = act(given, day);
    if (outcome.outcome !== 'accepted') throw new Error(`refused: ${refusedBy(outcome).join()}`);
    return outcome.created[kind] ?? '';
  };
  const implementation = made('implementation', wholePlan);
  const on = (type: string, given: object = {}, day?: string, by?: string) =>
    act({ type, implementation, ...given }, day, by);
  const file = () => door.file(`implementation/${implementation}`);
  return {
    door,
    implementation,
    on,
    file,
    act,
    step: (given: object = {}) => made('step', { type: 'AddStep', implementation, ...wholeStep, ...given }),
    goal: (given: object = {}) =>
      made('goal', { type: 'SetPartialGoal', implementation, title: 'Síť', measure: 'pět dohod', ...given }),
    risk: (given: object = {}) =>
      made('risk', {
        type: 'AdoptRisk',
        implementation,
        catalogue: 'P8',
        likelihood: 4,
        impact: 3,
        owner: 'cerna',
        reviewOn: '2026-06-01',
        measures: ['Určit zástupce'],
        ...given,
      }),
    at: (key: string) => file().instances.get(key)?.at,
    facts: (): readonly Fact[] => facts,
    deadlines: () => planDeadlines.of(file()),
    rows: (view: string) => module.views?.find(({ name }) => name === view)?.rows(file()) ?? [],
    record(): ImplementationRecord {
      const [fold] = module.records ?? [];
      const folded = facts.reduce<object>(
        (record, fact) => fold?.steps.find((one) => one.fact === fact.type)?.add(record, fact) ?? record,
        fold?.start ?? {},
      );
      return (fold?.finish?.(folded) ?? folded) as ImplementationRecord;
    },
  };
}

/** An office with a plan that runs, with these steps in it. */
export function runningPlan(module: Module = planModule, steps: readonly object[] = [{}], told: Told = []) {
  const running = planOffice(module, told);
  running.risk();
  const ids = steps.map((one) => running.step(one));
  const started = running.on('StartImplementation');
  if (started.outcome !== 'accepted') throw new Error(`not started: ${refusedBy(started).join()}`);
  const end = (step: string | undefined, day?: string) => {
    running.on('StartStep', { step }, day);
    return running.on('VerifyStep', { step }, day);
  };
  return { ...running, ids, started, end };
}

import { answers, type Fact, type Given, type Module, noTexts } from '@koordinace/kernel';
import {
  holdersOf,
  people,
  type SharingQuery,
  sharingWith,
  statementsSince,
  type WorkerAnswer,
  workerStanding,
} from '@koordinace/people';
import { type Outcome, smallDoor } from '@koordinace/people/testing';
import { deadlinesOf } from '../src/deadlines.js';
import { type CaseRecord, casework, defaultQuestionnaire, findCase } from '../src/index.js';
import { everythingSpeaksFor } from '../src/testing/index.js';

const present: WorkerAnswer = {
  active: true,
  posts: ['socialWorker'],
  qualified: true,
  absent: false,
  repressive: false,
};

/** The workers of the tests: whoever is not named differently is present and qualified. */
const workers: Readonly<Record<string, Partial<WorkerAnswer>>> = {
  gone: { active: false, qualified: false },
  unqualified: { qualified: false },
  absent: { absent: true },
  head: { posts: ['head'] },
  coordinator: { posts: ['supportCoordinator'] },
  curator: { posts: ['socialCurator'] },
  substituted: { absent: true, substitute: 'mala' },
  repressive: { repressive: true },
  'external-no-contract': { external: { contract: false, basis: false } },
  'external-no-basis': { external: { contract: true, basis: false } },
  external: { external: { contract: true, basis: true } },
};

const staff: Module = {
  name: 'staff',
  lifecycles: [],
  commands: [],
  texts: noTexts,
  answers: [
    answers(workerStanding, { answer: ({ worker }) => ({ ...present, ...workers[worker] }) }),
    answers(holdersOf, { answer: () => [{ account: 'coordinator', absent: false }] }),
    answers(statementsSince, { answer: () => 0 }),
    answers(sharingWith, { answer: sharedWith }),
  ],
};

/** What the client consented to, by account: with Charita all but money and health, with everybody else nothing. */
function sharedWith({ recipient, categories }: SharingQuery) {
  if (recipient.professional !== 'charita') {
    return { open: [], because: [{ rule: 'CON-8', needs: 'basis' }], decided: [], obligations: [] } as const;
  }
  return {
    open: categories.filter((one) => one !== 'finance' && one !== 'health'),
    because: [],
    decided: [],
    obligations: [],
  };
}

const marie = { name: 'Marie Vymyšlená', born: '1968-04-02' };
type Fields = Readonly<Record<string, unknown>>;

/** Rules by which an act was refused, sorted; what was refused otherwise is shown as it is. */
export function refusedBy(outcome: Outcome): readonly string[] {
  if (outcome.outcome !== 'refused') return [outcome.outcome];
  return outcome.because.flatMap((one) => {
    if (one.kind === 'rule') return [`${one.rule}.${one.needs}`];
    return one.kind === 'place' ? [`place ${one.rules.join()}`.trim()] : [one.kind];
  });
}

export const warnedBy = (outcome: Outcome): readonly string[] =>
  outcome.outcome === 'accepted' ? outcome.warned.map(({ rule, needs }) => `${rule}.${needs}`) : [outcome.outcome];

/** An office with one case, for tests. */
export function caseOffice(module: Module = casework, more: readonly Module[] = []) {
  // What a test's module answers itself comes before the staff of all tests.
  const door = smallDoor([people, ...more, module, staff]);
  const facts: Fact[] = [];
  const act = (given: Given, moment: { at?: string; by?: string } = {}): Outcome => {
    const outcome = door.do(given, moment);
    if (outcome.outcome === 'accepted') facts.push(...(outcome.facts as Fact[]));
    return outcome;
  };
  /** Does it and gives the id that came into being; throws where it was refused. */
  const made = (kind: string, given: Given): string => {
    const outcome = act(given);
    if (outcome.outcome !== 'accepted') throw new Error(JSON.stringify(outcome));
    return outcome.created[kind] ?? '';
  };
  const intake = (fields: Fields = {}) =>
    act({ type: 'RecordIntake', channel: 'self', toldVoluntaryAndFree: true, person: marie, ...fields });
  const opened = (fields: Fields = {}): string => {
    const outcome = intake(fields);
    if (outcome.outcome !== 'accepted') throw new Error(JSON.stringify(outcome));
    return outcome.created.case ?? '';
  };
  const screened = (of: string, fields: Fields = {}) =>
    act({ type: 'ScreenClient', case: of, answers: everythingSpeaksFor(defaultQuestionnaire), ...fields });
  const managed = (fields: Fields = {}): string => {
    const of = opened();
    screened(of);
    made('case', { type: 'ChangeMethod', case: of, clientAgrees: true, ...fields });
    return of;
  };
  const file = (of: string) => door.file(`case/${of}`);
  const allDeadlines = (of: string) => module.deadlines?.[0]?.of(file(of)) ?? deadlinesOf(file(of));
  return {
    door,
    act,
    made,
    intake,
    opened,
    screened,
    managed,
    file,
    client: (of: string) => findCase(file(of))?.data.client ?? '',
    at: (of: string, instance = `case/${of}`) => file(of).instances.get(instance)?.at,
    /** Days by which something is to be done. */
    deadlines: (of: string) => allDeadlines(of).filter(({ rule }) => rule !== 'CMG-22'),
    /** Steps that wait for somebody (CMG-22). */
    waiting: (of: string) => allDeadlines(of).filter(({ rule }) => rule === 'CMG-22'),
    /** Rows of a view of the case. */
    rows: (of: string, view: string) => module.views?.find(({ name }) => name === view)?.rows(file(of)) ?? [],
    record: (of: string): CaseRecord => {
      const fold = module.records?.[0];
      if (fold === undefined) throw new Error('no record');
      const steps = new Map(fold.steps.map((step) => [step.fact, step]));
      return facts
        .filter((fact) => (fact as { case?: string }).case === of)
        .reduce((record, fact) => steps.get(fact.type)?.add(record, fact) ?? record, fold.start) as CaseRecord;
    },
  };
}

export const assessmentParts = {
  problems: 'Dluhy a bolest',
  needs: 'Zůstat ve svém bytě',
  resources: 'Synovec pomáhá',
  relationships: 'Synovec, lékařka',
  environment: 'Obecní byt',
  investigation: 'Šetření v bytě',
};

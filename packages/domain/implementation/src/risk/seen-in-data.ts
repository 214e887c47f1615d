import { type Ask, ask, type FileState, type Proposed, present } from '@koordinace/kernel';
import { actorsIdentified, cooperationFormalised, type Seen } from '@koordinace/people';
import type { ImplementationId, PlanRiskId } from '../plan/ids.js';
import { findImplementation } from '../plan/implementation-data.js';
import { isEvaluationMissed } from '../plan/interim-evaluation.js';
import { risksInForce, risksOf } from './risk-data.js';
import { DataConsulted, RiskProposed } from './risk-facts.js';
import { type RiskSign, watchedSigns } from './risk-sign.js';

type Asked = Readonly<Record<string, Ask<Seen>>>;

/** What a command asks of the data before it proposes risks (RSK-3): one question for each sign, and what the advice needs (IMP-12). */
export const asksData = (): Asked => ({
  ...Object.fromEntries(watchedSigns.flatMap(({ sign, asks }) => (asks === undefined ? [] : [[sign, asks]]))),
  actorsInside: ask(actorsIdentified, { which: 'inside' }),
  actorsOutside: ask(actorsIdentified, { which: 'outside' }),
  formalised: ask(cooperationFormalised, {}),
});

const nothing: Seen = { answer: 'notKnown', saw: [] };

/** Two answers as one: both have to say yes; what nobody knows stays unknown. */
function together(one: Seen['answer'], other: Seen['answer']): Seen['answer'] {
  if (one === other) return one;
  return one === 'notKnown' ? other : other === 'notKnown' ? one : 'partly';
}

/** What the plan knows by itself: whether its interim evaluation is missing. */
function monitored(file: FileState, at: string): Seen {
  const { evaluations = 0, interval = 0 } = findImplementation(file)?.data ?? {};
  if (isEvaluationMissed(file, at)) return { answer: 'no', saw: [{ code: 'evaluationMissed', params: { interval } }] };
  return evaluations === 0
    ? nothing
    : { answer: 'yes', saw: [{ code: 'evaluations', params: { count: evaluations } }] };
}

/** Of a post that nobody holds it says nothing more that it lacks a substitute or supervision: that it is vacant is one risk. */
const isVacant = (sign: RiskSign, { saw }: Seen): boolean =>
  sign !== 'postUnfilled' && saw.some(({ code }) => code === 'nobody');

interface DataAct {
  readonly at: string;
  readonly file: FileState;
  readonly world: object;
  newId(kind: string): string;
}

/** Was it answered before on the same sight, does it wait for an answer, or does the plan count with it already? */
const isKnown = (file: FileState, sign: RiskSign, catalogue: string | undefined, seen: string): boolean =>
  risksOf(file).some(({ at, data }) => data.sign === sign && (at === 'proposed' || data.seen === seen)) ||
  risksInForce(file).some(
    ({ data }) => data.sign === sign || (catalogue !== undefined && data.catalogue === catalogue),
  );

/** That the data were asked, and the risks that show in them and are new to the plan (RSK-3). A person adopts them or sets them aside. */
export function seenInData(implementation: ImplementationId, { at, file, world, newId }: DataAct): readonly Proposed[] {
  const answers = world as Readonly<Record<string, Seen | undefined>>;
  const told = watchedSigns.map((one) => ({
    ...one,
    seen: one.asks === undefined ? monitored(file, at) : (answers[one.sign] ?? nothing),
  }));
  return [
    DataConsulted({
      implementation,
      asked: told.map(({ sign, seen }) => ({ sign, answer: seen.answer })),
      actors: together(answers.actorsInside?.answer ?? 'notKnown', answers.actorsOutside?.answer ?? 'notKnown'),
      formalised: answers.formalised?.answer ?? 'notKnown',
    }),
    ...told
      .filter(
        ({ sign, shows, catalogue, seen }) =>
          shows.includes(seen.answer) &&
          !isVacant(sign, seen) &&
          !isKnown(file, sign, catalogue, JSON.stringify(seen.saw)),
      )
      .map(({ sign, catalogue, field, seen: { saw } }) =>
        RiskProposed({
          implementation,
          risk: newId('risk') as PlanRiskId,
          sign,
          field,
          saw: saw.map(({ code, params }) => ({
            code,
            ...(params !== undefined && { params: { ...params } as never }),
          })),
          ...present({ catalogue }),
        }),
      ),
  ];
}

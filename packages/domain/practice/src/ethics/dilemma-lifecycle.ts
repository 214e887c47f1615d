import { type FactOf, lifecycle, type RuleAct, rule, type Verdict, when } from '@koordinace/kernel';
import { namesNobody } from '@koordinace/people';
import { DilemmaDecided, DilemmaDescribed, DilemmaLessonDrawn, DilemmaOptionAdded } from './dilemma-facts.js';
import type { DilemmaKind } from './ethics-codes.js';

/** What decisions know of a dilemma. */
export interface DilemmaData {
  readonly kind?: DilemmaKind;
  readonly describedAt?: string;
  readonly options: number;
}

type Told =
  | FactOf<typeof DilemmaDescribed>
  | FactOf<typeof DilemmaOptionAdded>
  | FactOf<typeof DilemmaDecided>
  | FactOf<typeof DilemmaLessonDrawn>;
type Needs = 'parties' | 'options' | 'prevention' | 'knownName';

const names = namesNobody('ETH-2');

/** The register holds all that table 4 asks for, and nobody's identity (ETH-2). */
const wholeAndNameless = rule('ETH-2', {
  needs: ['parties', 'options', 'prevention', ...names.needs],
  act: (data: DilemmaData, { fact, ...act }: RuleAct<Told>): Verdict<Needs> => {
    if (fact.type === 'DilemmaDescribed' && new Set(fact.parties).size < 2) return { needs: 'parties' };
    if (fact.type === 'DilemmaDecided' && data.options < 2) return { needs: 'options' };
    if (fact.type === 'DilemmaLessonDrawn' && fact.prevention.length === 0) return { needs: 'prevention' };
    return (names.act?.(data, { fact: fact as never, ...act }) ?? 'permit') as Verdict<Needs>;
  },
});

/** A dilemma in the register (dilema, ETH-2): described, decided, lesson drawn. */
export const dilemmaLifecycle = lifecycle<DilemmaData>({
  name: 'dilemma',
  stream: 'dilemma',
  start: { options: 0 },
  chart: {
    initial: 'none',
    states: {
      none: { on: { DilemmaDescribed: { target: 'described', rules: ['ETH-2'] } } },
      described: {
        on: {
          DilemmaOptionAdded: { rules: ['ETH-2'] },
          DilemmaDecided: { target: 'decided', rules: ['ETH-2'] },
        },
      },
      decided: { on: { DilemmaLessonDrawn: { target: 'lessonDrawn', rules: ['ETH-2'] } } },
      lessonDrawn: { on: { DilemmaLessonDrawn: { rules: ['ETH-2'] } } },
    },
  },
  facts: [DilemmaDescribed, DilemmaOptionAdded, DilemmaDecided, DilemmaLessonDrawn],
  rules: [wholeAndNameless],
  folds: [
    when(DilemmaDescribed, (_: DilemmaData, { kind, options, at }) => ({
      kind,
      describedAt: at,
      // Without the rule, what was left out counts as none.
      options: options?.length ?? 0,
    })),
    when(DilemmaOptionAdded, (data: DilemmaData) => ({ ...data, options: data.options + 1 })),
  ],
});

/** Decision vectors: what opens, what goes against it, and what comes out by the naive implementation. */
import { readSharingDocument } from '@koordinace/consent';
import { type BreakableRule, brokenRules, without } from '@koordinace/consent/testing';
import { decideNaively } from '../../packages/domain/consent/test/oracle/naive.ts';
import { inspections, inspector } from './inspections.ts';
import { department, leadership, openers, type Part, physician, type Scene, type Setting, sceneOf } from './scene.ts';
import { turns } from './turns.ts';

const joined = (setting: Setting, parts: readonly Part[], lang: 'cs' | 'en') =>
  [setting.title[lang], ...parts.map(({ title }) => title[lang])].join('; ');

const expectedOf = (decided: ReturnType<typeof decideNaively>) => ({
  decisions: decided.decisions.map(({ person, item, outcome, droppedBy, basis }) => ({
    person,
    item,
    outcome,
    ...(droppedBy !== undefined && { droppedBy }),
    ...(basis !== undefined && { basis }),
  })),
  obligations: decided.obligations,
});

/** The rules without which it would come out otherwise. Explanation (CON-18) concerns all, so it is named where it is meant. */
function rulesOf({ request, world }: Scene, explained: boolean): readonly BreakableRule[] {
  const outcome = JSON.stringify(expectedOf(decideNaively(request, world)));
  return (Object.keys(brokenRules) as BreakableRule[]).filter(
    (rule) =>
      (explained || rule !== 'CON-18') &&
      JSON.stringify(expectedOf(without(rule, decideNaively)(request, world))) !== outcome,
  );
}

function vectorOf(setting: Setting, parts: readonly Part[], explained = false) {
  const scene = parts.reduce<Scene>((one, part) => part.change(one), sceneOf(setting));
  return {
    id: [setting.id, ...parts.map(({ id }) => id)].join('/'),
    title: { cs: joined(setting, parts, 'cs'), en: joined(setting, parts, 'en') },
    rules: rulesOf(scene, explained),
    ...scene,
    expected: expectedOf(decideNaively(scene.request, scene.world)),
  };
}
/** A decision vector (rozhodovací vektor). */
export type Vector = ReturnType<typeof vectorOf>;

const subsets = openers.reduce<(readonly Part[])[]>(
  (sets, one) => [...sets, ...sets.map((set) => [...set, one])],
  [[]],
);
const consent = openers.filter(({ id }) => id === 'consent');
const pairs = turns.flatMap((one, index) => turns.slice(index + 1).map((other) => [one, other]));

/** Two turns may not go together: a withdrawal of a consent that the other turn took away. Unknown codes are meant. */
function contradictsItself({ request, world }: Vector): boolean {
  const read = readSharingDocument({ request, world });
  const meant = ['notACode', 'noSuchDate'];
  return 'problems' in read && read.problems.some(({ problem }) => !meant.includes(problem));
}

/** By file. A vector that no rule decides shows nothing, so it is left out. */
export const vectorFiles = (): ReadonlyMap<string, readonly Vector[]> => {
  const shown = (all: readonly Vector[]) => all.filter((one) => one.rules.length > 0 && !contradictsItself(one));
  return new Map([
    ['bases', subsets.map((set) => vectorOf(physician, set, true))],
    ['one-turn', shown(turns.flatMap((turn) => subsets.slice(1).map((set) => vectorOf(physician, [...set, turn]))))],
    ['two-turns', shown(pairs.map((pair) => vectorOf(physician, [...consent, ...pair])))],
    [
      'the-office-itself',
      shown(
        [department, leadership].flatMap((setting) => [
          vectorOf(setting, []),
          ...turns.map((turn) => vectorOf(setting, [...consent, turn])),
        ]),
      ),
    ],
    ['inspections', shown(inspections.map((one) => vectorOf(inspector, [one])))],
  ]);
};

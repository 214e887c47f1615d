import { type Decision, rulesOf } from '@koordinace/kernel';
import { addDays, addHours } from 'date-fns';
import { canary } from './canary.js';
import type { Census } from './census.js';
import type { Chance } from './chance.js';
import { anyAct, type Chosen, likelyAct } from './choose-act.js';
import { cases } from './examples.js';
import type { OfficePair } from './office-pair.js';
import type { Places } from './places.js';
import { WalkFault } from './walk-fault.js';

/** Where a walk is, and what keeps account of it. */
export interface Walking {
  readonly pair: OfficePair;
  readonly chance: Chance;
  readonly places: Places;
  readonly census: Census;
  /** What was done so far, in codes. */
  readonly course: string[];
}

const often = (times: number, what: (walking: Walking) => Promise<void>) => Array.from({ length: times }, () => what);

const happenings = [
  ...often(10, async (walking) => act(walking, await likelyAct(walking.pair, walking.chance))),
  ...often(4, async (walking) => act(walking, anyAct(walking.pair, walking.chance))),
  ...often(2, read),
  ...often(1, list),
  ...often(1, sweep),
  ...often(2, wait),
];

/** Something happens, as chance will have it. */
export const happen = (walking: Walking): Promise<void> => walking.chance.pick(happenings)(walking);

/** Holes in sentences: a parameter that was not filled in, or what is no text. */
const hole = /undefined|NaN|\[object |\{\w+\}/;

async function act({ pair, places, census, course }: Walking, { as, given, file }: Chosen): Promise<void> {
  course.push(`${as} ${given.type} ${file ?? ''}(${Object.keys(given).join(' ')})`);
  const roles = await pair.both('roles', (office) => office.as(as).roles(file));
  const decision = await pair.both(given.type, (office) => office.as(as).do(given));
  const ending = decision.outcome === 'refused' ? rulesOf(decision).join(' ') || kinds(decision) : '';
  course.push(`${course.pop()}: ${decision.outcome} ${ending}`);
  census.take(decision, roles);
  pair.shouldBeSilent('a decision', decision);
  if (decision.outcome === 'accepted') {
    for (const [key, place] of Object.entries(decision.state)) {
      if (!places(key.slice(0, key.indexOf('/'))).has(place))
        throw new WalkFault(`\`${key}\` stands where the chart knows no place: \`${place}\``);
      pair.stands.set(key, place);
    }
  }
  for (const lang of ['cs', 'en'] as const) {
    const said = await pair.both('explain', async (office) => office.explain(decision, lang));
    pair.shouldBeSilent('an explanation', said);
    if (hole.test(said)) throw new WalkFault(`the explanation (${lang}) has a hole: ${hole.exec(said)?.[0]}`);
  }
}

const kinds = (decision: Decision): string =>
  decision.outcome === 'refused' ? [...new Set(decision.because.map(({ kind }) => kind))].join(' ') : '';

const purposes = [
  undefined,
  canary('read', 'purpose'),
  ...cases.flatMap(({ scenario }) => scenario.steps.flatMap((step) => ('reads' in step ? [step.purpose] : []))),
];

async function read({ pair, chance, course }: Walking): Promise<void> {
  const kinds = [...new Set([...pair.registry.homes.values()].map(({ lifecycle }) => lifecycle.stream))];
  const ids = pair.known.ids(chance.pick(kinds));
  const [as, id] = [chance.pick(pair.known.everybody()), ids.length > 0 ? chance.pick(ids) : 'office'];
  const purpose = chance.pick(purposes);
  const said = { ...(purpose !== undefined && { purpose }), ...(chance.percent(50) && { reason: 'dotaz kolegyně' }) };
  const reading = await pair.both('read', (office) => office.as(as).read(id, said));
  course.push(`${as} reads ${id}: ${reading.outcome}`);
  pair.shouldBeSilent('a reading', reading.outcome === 'read' ? [reading.state, reading.history] : reading);
  if (reading.outcome === 'refused')
    for (const lang of ['cs', 'en'] as const)
      pair.shouldBeSilent('a refused reading', pair.sides[0].office.explain(reading, lang));
}

async function list({ pair, chance, course }: Walking): Promise<void> {
  const [as, view] = [chance.pick(pair.known.everybody()), chance.pick([...pair.registry.views.keys()])];
  const rows = await pair.both('list', (office) => office.as(as).list(view));
  course.push(`${as} lists ${view}: ${rows.length}`);
}

async function sweep({ pair, course }: Walking): Promise<void> {
  const raised = await pair.both('sweep', (office) => office.sweep());
  course.push(`sweep: ${raised.map(({ kind }) => kind).join(' ') || 'nothing'}`);
  pair.shouldBeSilent('a sweep', raised);
}

async function wait({ pair, chance, course }: Walking): Promise<void> {
  pair.now = chance.percent(50)
    ? addHours(pair.now, chance.pick([1, 3, 20]))
    : addDays(pair.now, chance.pick([1, 3, 8, 31, 90]));
  course.push(`it is ${pair.now.toISOString()}`);
}

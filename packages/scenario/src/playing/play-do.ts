import { type Decision, rulesOf, type Text } from '@koordinace/kernel';
import type { StepResult } from '../played.js';
import { type DoStep, namesIn } from '../step.js';
import { differ } from '../texts/difference-texts.js';
import { compareRefusal, sameCodes } from './compare-reasons.js';
import type { Stage } from './stage.js';

/** Does what the step says, and compares what came of it. */
export async function playDo(
  stage: Stage,
  { as, do: type, with: data, expect, creates = {} }: DoStep,
): Promise<StepResult> {
  const decision = await stage.office.as(stage.resolve(as)).do({ type, ...stage.resolve(data) });
  const missing = bind(stage, decision, creates);
  const unexpected = compare(decision, expect);
  const explained = unexpected.length > 0 || missing.length > 0 ? [explain(stage, decision)] : [];
  return {
    outcome: decision.outcome,
    rules: decision.outcome === 'refused' ? rulesOf(decision) : [],
    warned: decision.outcome === 'accepted' ? rulesOf(decision) : [],
    unexpected: [...unexpected, ...missing, ...explained],
    decision,
    moved: stage.notice(decision),
  };
}

const explain = ({ office }: Stage, decision: Decision): Text => ({
  cs: office.explain(decision, 'cs'),
  en: office.explain(decision, 'en'),
});

function bind(stage: Stage, decision: Decision, creates: NonNullable<DoStep['creates']>): readonly Text[] {
  if (decision.outcome === 'refused') return [];
  const { created, alsoCreated = {} } = decision;
  return Object.entries(creates).flatMap(([kind, named]) => {
    const ids = [...(created[kind] === undefined ? [] : [created[kind]]), ...(alsoCreated[kind] ?? [])];
    return namesIn(named).flatMap((name, at) => {
      const id = ids[at];
      if (id === undefined) return [differ.nothingCreated(kind, Object.keys(created))];
      stage.names.set(name, id);
      return [];
    });
  });
}

function compare(decision: Decision, expect: DoStep['expect']): readonly Text[] {
  const warned = decision.outcome === 'accepted' ? rulesOf(decision) : [];
  if (typeof expect === 'object' && 'refused' in expect) {
    return compareRefusal(expect, decision.outcome === 'refused' ? decision : { accepted: differ.accepted(warned) });
  }
  const expected = expect === 'accepted' ? [] : expect.accepted.warned;
  if (decision.outcome === 'accepted' && sameCodes(expected, warned)) return [];
  const kinds = decision.outcome === 'refused' ? [...new Set(decision.because.map(({ kind }) => kind))] : [];
  const came = decision.outcome === 'refused' ? differ.refused(rulesOf(decision), kinds) : differ.accepted(warned);
  return [differ.expectedAndCame(differ.accepted(expected), came)];
}

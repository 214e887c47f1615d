import { idOfStream, type Text } from '@koordinace/kernel';
import type { Raised } from '@koordinace/office';
import type { ExpectedDeadline } from '../expectation.js';
import type { StepResult } from '../played.js';
import type { SweepStep } from '../step.js';
import { differ } from '../texts/difference-texts.js';
import { sameCodes, sorted } from './compare-reasons.js';
import type { Stage } from './stage.js';

/** Has the office announce deadlines that have passed, and compares which. */
export async function playSweep(stage: Stage, step: SweepStep): Promise<StepResult> {
  const raised = await stage.office.sweep();
  const moved = raised.flatMap(({ decision }) => stage.notice(decision));
  return {
    outcome: 'accepted',
    rules: sorted(raised.map(({ rule }) => rule)),
    warned: [],
    unexpected: compare(
      raised.filter(({ rule }) => step.about?.includes(rule) ?? true),
      stage.resolve(step.expect),
    ),
    moved,
    raised,
  };
}

function fits(deadline: Raised, { rule, of, tell, kind, due, waitsFor }: ExpectedDeadline): boolean {
  return (
    deadline.rule === rule &&
    (of === undefined || idOfStream(deadline.stream) === of) &&
    (tell === undefined || sameCodes(deadline.tell, tell)) &&
    (kind === undefined || deadline.kind === kind) &&
    (due === undefined || deadline.due === due) &&
    (waitsFor === undefined || deadline.waitsFor === waitsFor)
  );
}

const called = (rule: string, of: string | undefined, tell: readonly string[] | undefined): string =>
  [rule, of, tell === undefined ? undefined : `→ ${tell.join(', ')}`].filter((part) => part !== undefined).join(' ');

function compare(raised: readonly Raised[], expected: readonly ExpectedDeadline[]): readonly Text[] {
  const left = [...raised];
  const missing = expected.filter((one) => {
    const index = left.findIndex((deadline) => fits(deadline, one));
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
  return [
    ...missing.map(({ rule, of, tell }) => differ.notRaised(called(rule, of, tell))),
    ...left.map(({ rule, stream, tell }) => differ.raised(called(rule, idOfStream(stream), tell))),
  ];
}

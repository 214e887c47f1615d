import { compareVersions, openedRecord, type PlanRecord, type PlanVersion } from '@koordinace/casework';
import type { Command } from 'commander';
import { CliError } from '../cli-error.js';
import { leaf } from '../leaf.js';
import { type ReadingOptions, readingShape, showingCase } from '../reading.js';
import { print, type Session, say } from '../session.js';
import { showComparison } from '../show/comparison.js';
import { outputTexts } from '../texts/output-texts.js';

interface Options extends ReadingOptions {
  readonly plan?: string;
  readonly from?: string;
  readonly to?: string;
}

const shape = {
  takes: readingShape.takes,
  options: [
    { flag: '--plan', text: 'plan', place: 'mark' },
    { flag: '--from', text: 'fromVersion', place: 'number' },
    { flag: '--to', text: 'toVersion', place: 'number' },
    ...readingShape.options,
  ],
} as const;

/** `case compare ID` says what changed between two versions of a plan, the last two if none are named (PLN-4). */
export function addCompare(group: Command, session: Session): void {
  leaf<Options>(
    group,
    session,
    'compare',
    shape,
    showingCase<Options>(session, ({ reading, id }, { plan: named, from, to }) => {
      const { plans } = openedRecord(reading.record);
      const plan = planOf(plans, named);
      const { versions } = plan;
      const after = versionOf(versions, to) ?? versions.at(-1);
      const earlier = versions.filter(({ version }) => after !== undefined && version < after.version);
      const before = versionOf(versions, from) ?? earlier.at(-1);
      const difference = before && after && compareVersions(before, after);
      print(session, { id, plan: plan.plan, difference }, () =>
        difference === undefined
          ? say(session, outputTexts.oneVersion, { count: versions.length })
          : showComparison(session, plan, difference),
      );
    }),
  );
}

/** The plan that is named, or the client's whole plan that was agreed to most often; a later one where two were. */
function planOf(plans: readonly PlanRecord[], named: string | undefined): PlanRecord {
  const ids = plans.map(({ plan }) => plan);
  if (named !== undefined) {
    const found = plans.find(({ plan }) => plan === named);
    if (found === undefined) throw new CliError('plan-unknown', { plans: ids });
    return found;
  }
  const [first] = plans
    .filter(({ partOf }) => partOf === undefined)
    .toReversed()
    .toSorted((a, b) => b.versions.length - a.versions.length);
  if (first === undefined) throw new CliError('plan-none');
  return first;
}

function versionOf(versions: readonly PlanVersion[], typed: string | undefined): PlanVersion | undefined {
  if (typed === undefined) return undefined;
  const found = versions.find(({ version }) => String(version) === typed);
  if (found === undefined) {
    throw new CliError('version-unknown', { versions: versions.map(({ version }) => String(version)) });
  }
  return found;
}

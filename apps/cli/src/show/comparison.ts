import { agreedContent, type Difference, type PlanDifference, type PlanRecord } from '@koordinace/casework';
import { type StoryLine, storyText } from '@koordinace/scenario';
import { type Session, say } from '../session.js';
import { compareTexts } from '../texts/compare-texts.js';
import { changesOf } from './changes.js';
import { sayDay } from './moment.js';

type Named = { readonly title?: string; readonly what?: string };

const line = (kind: StoryLine['kind'], text: string, indent: number): StoryLine => ({ kind, text, indent });
const nameOf = ({ title, what }: Named): string => title ?? what ?? '–';

/** What changed between two versions of a plan: `+` is new, `−` is gone, `~` is otherwise than it was. */
export function showComparison(session: Session, plan: PlanRecord, difference: PlanDifference): string {
  const { goals, tasks, risks, reassessOn, from, to } = difference;
  const days = ({ before, after }: NonNullable<typeof reassessOn>) =>
    [before, after].map((day) => (day === undefined ? '–' : sayDay(session, day))).join(' → ');
  const changes = [
    ...section(session, 'goals', goals),
    ...section(session, 'tasks', tasks),
    ...section(session, 'risks', risks),
    ...(reassessOn === undefined
      ? []
      : [line('heading', say(session, compareTexts.review, { days: days(reassessOn) }), 0)]),
  ];
  const { green, red, yellow, bold } = session.paint;
  const colors: Partial<Record<StoryLine['kind'], (text: string) => string>> = {
    title: bold,
    heading: bold,
    way: green,
    refused: red,
    note: yellow,
  };
  return storyText(
    [
      line('title', say(session, compareTexts.title, { plan: plan.title ?? plan.plan, from, to }), 0),
      ...(changes.length === 0 ? [line('detail', say(session, compareTexts.nothing), 2)] : changes),
    ],
    {
      width: Math.min(session.io.columns ?? 100, 110),
      paint: (kind, text) => colors[kind]?.(text) ?? text,
    },
  );
}

function section<T extends Named>(
  session: Session,
  above: 'goals' | 'tasks' | 'risks',
  { added, removed, changed }: Difference<T>,
): readonly StoryLine[] {
  const lines = [
    ...added.map((one) => line('way', `+ ${nameOf(one)}`, 2)),
    ...removed.map((one) => line('refused', `− ${nameOf(one)}`, 2)),
    ...changed.flatMap(({ before, after }) => [
      line('note', `~ ${nameOf(after)}`, 2),
      ...changesOf(session, agreedContent(before), agreedContent(after), above).map((text) => line('detail', text, 6)),
    ]),
  ];
  return lines.length === 0 ? [] : [line('heading', say(session, compareTexts[above]), 0), ...lines];
}

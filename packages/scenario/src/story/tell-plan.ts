import type { PlanRecord, TaskRecord } from '@koordinace/casework';
import { fill } from '@koordinace/kernel';
import { storyTexts as texts } from '../texts/story-texts.js';
import { dayInWords } from './days.js';
import { quoted } from './quoted.js';
import { line, type StoryLine } from './story-line.js';
import type { Telling } from './telling.js';

type Someone = NonNullable<TaskRecord['responsible']>[number];

/** What the plan is told with: the names of people, and the tasks to refer to. */
export interface PlanTelling extends Pick<Telling, 'lang' | 'texts'> {
  /** The name of a person or a worker. */
  name(id: string): string;
  readonly client: string;
  readonly tasks: readonly TaskRecord[];
}

function whoIs({ kind, id }: Someone, { lang, client, name }: PlanTelling, actorWorker: string | undefined): string {
  if (kind === 'client') return client;
  if (kind === 'actor') return actorWorker ?? texts.anActor[lang];
  return id === undefined ? texts.anActor[lang] : name(id);
}

/** When: a day, or the event that starts it, or the tasks before. */
function timing({ due, trigger, after = [] }: TaskRecord, { lang, tasks }: PlanTelling): readonly string[] {
  const before = tasks.filter(({ task }) => after.includes(task)).map(({ title }) => quoted(title ?? '', lang));
  return [
    ...(due === undefined ? [] : [fill(texts.due, lang, { due: dayInWords(due, lang) })]),
    ...(trigger === undefined ? [] : [fill(texts.trigger, lang, { trigger })]),
    ...(before.length === 0 ? [] : [fill(texts.after, lang, { tasks: before })]),
  ];
}

function tellTask(task: TaskRecord, telling: PlanTelling): readonly StoryLine[] {
  const { lang, texts: known } = telling;
  const { title = '', responsible = [], coworkers = [], actorWorker, state } = task;
  const who = responsible.map((one) => whoIs(one, telling, actorWorker)).join(', ');
  const helpers = coworkers.filter(({ kind }) => kind !== 'actor').map((one) => whoIs(one, telling, undefined));
  const details = [
    ...(who === '' ? [] : [fill(texts.responsible, lang, { who })]),
    ...(helpers.length === 0 ? [] : [fill(texts.coworkers, lang, { who: helpers })]),
    ...timing(task, telling),
  ];
  const place = known.places['task']?.[state]?.[lang] ?? state;
  return [line('item', `• ${title}`, 4), line('detail', `${details.join('; ')} (${place})`, 6)];
}

/** The plan as it stands (individuální plán): goals with their steps, proposals, risks, and when it is looked at again. */
export function tellPlan(plan: PlanRecord, telling: PlanTelling): readonly StoryLine[] {
  const { lang, tasks } = telling;
  const own = tasks.filter((task) => task.plan === plan.plan && task.state !== 'dropped');
  const inPlan = own.filter(({ state }) => state !== 'proposed');
  const proposed = own.filter(({ state }) => state === 'proposed');
  const goals = plan.goals.flatMap(({ goal, title = '' }, index) => [
    line('item', `${index + 1}. ${title}`, 2),
    ...inPlan.filter((task) => task.goal === goal).flatMap((task) => tellTask(task, telling)),
  ]);
  const others = inPlan.filter((task) => !plan.goals.some(({ goal }) => goal === task.goal));
  const part = (heading: string, lines: readonly StoryLine[]) =>
    lines.length === 0 ? [] : [line('heading', heading, 2), ...lines];
  const agreement = plan.agreements.at(-1);
  const heading = plan.partOf === undefined ? texts.plan : texts.partialPlan;
  const state = plan.completed === true ? texts.planCompleted : plan.closed ? texts.planClosed : undefined;
  const whose = (plan.responsible ?? []).map((one) => whoIs(one, telling, plan.actorWorker)).join(', ');
  return [
    line(
      'heading',
      `${heading[lang]}${plan.title === undefined ? '' : ` ${quoted(plan.title, lang)}`}${state === undefined ? '' : ` – ${state[lang]}`}`,
    ),
    ...(whose === '' ? [] : [line('detail', fill(texts.responsible, lang, { who: whose }), 2)]),
    ...goals,
    ...part(
      texts.otherTasks[lang],
      others.flatMap((task) => tellTask(task, telling)),
    ),
    ...part(
      texts.proposals[lang],
      proposed.flatMap((task) => tellTask(task, telling)),
    ),
    ...part(
      texts.risks[lang],
      plan.risks.flatMap(({ what = '', measure }) => [
        line('item', `• ${what}`, 4),
        ...(measure === undefined ? [] : [line('detail', `→ ${measure}`, 6)]),
      ]),
    ),
    ...(plan.reassessOn === undefined || plan.closed
      ? []
      : [line('detail', fill(texts.reassessed, lang, { on: dayInWords(plan.reassessOn, lang) }), 2)]),
    ...(agreement?.clientView === undefined
      ? []
      : [
          line(
            'detail',
            `${fill(texts.clientView, lang, { client: telling.client })}: ${quoted(agreement.clientView, lang)}`,
            2,
          ),
        ]),
  ];
}

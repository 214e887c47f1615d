import {
  ChecklistAnswer,
  ChecklistItemCode,
  type ChecklistRecord,
  type ReadableItem,
  type RunComparison,
  saySight,
} from '@koordinace/implementation';
import { type ChecklistAreaId, checklistAreas } from '@koordinace/rulebook';
import { type Session, say } from '../session.js';
import { checklistOutputTexts as texts } from '../texts/checklist-output-texts.js';
import { sayDay } from './moment.js';
import { table } from './table.js';

const areas = Object.keys(checklistAreas) as ChecklistAreaId[];

/** Ticked is what is fulfilled; partly is printed as not ticked (CHK-1). */
const box = (answer: ChecklistAnswer | undefined): string => (answer === 'yes' ? '[x]' : '[ ]');

function itemLines(session: Session, id: string, one: ReadableItem = {}): readonly string[] {
  const { answer, evidence, on, proposed, saw = [], revised = [] } = one;
  const { lang, paint } = session;
  const said = answer === undefined || answer === 'yes' ? '' : ` (${ChecklistAnswer.say(answer, lang)})`;
  const day = on === undefined ? '' : ` (${sayDay(session, on)})`;
  const below = [
    ...(evidence === undefined ? [] : [`${evidence}${day}`]),
    ...(proposed === undefined
      ? []
      : [say(session, texts.proposed, { answer: ChecklistAnswer.say(proposed, lang) })].concat(
          saw.map((sight) => `  ${saySight(sight, lang)}`),
        )),
    ...revised.map(({ of, what = '' }) => say(session, texts.revised, { of, what })),
  ];
  const open = answer === undefined ? paint.yellow(say(session, texts.unanswered)) : '';
  const line = `${box(answer)} ${id} ${ChecklistItemCode.say(id, lang)}${said} ${open}`.trimEnd();
  return [line, ...below.map((text) => paint.dim(`       ${text}`))];
}

/** A run of the checklist as the form has it: area by area, with evidence and what was proposed. */
export function showChecklist(session: Session, { items }: ChecklistRecord): string {
  return areas
    .flatMap((area) => [
      session.paint.bold(`${area} ${checklistAreas[area][session.lang]}`),
      ...ChecklistItemCode.codes.filter((id) => id.startsWith(area)).flatMap((id) => itemLines(session, id, items[id])),
      '',
    ])
    .join('\n')
    .trimEnd();
}

/** Two runs side by side: per area how many items were answered how, and what changed (CHK-3). */
export function showRunComparison(session: Session, { areas: compared, changed }: RunComparison): string {
  const { lang } = session;
  const counts = ({ yes, partly, no }: Readonly<Record<ChecklistAnswer, number>>) => `${yes} / ${partly} / ${no}`;
  const head = [texts.area, texts.earlier, texts.later].map((one) => say(session, one));
  const rows = compared.map(({ area, earlier, later }) => [
    `${area} ${checklistAreas[area][lang]}`,
    counts(earlier),
    counts(later),
  ]);
  const answer = (given: ChecklistAnswer | undefined) => (given === undefined ? '–' : ChecklistAnswer.say(given, lang));
  const lines = changed.map(
    ({ item, earlier, later, course }) =>
      `${course === 'better' ? '+' : '−'} ${item} ${ChecklistItemCode.say(item, lang)} (${answer(earlier)} → ${answer(later)})`,
  );
  const none = say(session, texts.nothingChanged);
  return [table(session, head, rows), '', ...(lines.length === 0 ? [none] : lines)].join('\n');
}

import { TeamRole } from '@koordinace/casework';
import { fill } from '@koordinace/kernel';
import { dayInWords } from '../story/days.js';
import { line, type StoryLine } from '../story/story-line.js';
import { caseStoryTexts as texts } from '../texts/case-story-texts.js';
import type { CaseTelling } from './case-telling.js';
import { whoIs } from './who-is.js';

/** Those around the client: the team with roles, tasks and periods, and the services that refused. */
export function tellPeople(telling: CaseTelling): readonly StoryLine[] {
  const { record, lang } = telling;
  return record.team.flatMap(({ role = '', who = [], name, tasks, from, until }) => {
    const called = who.map((one) => whoIs(one, telling, name)).join(', ') || (name ?? texts.somebody[lang]);
    const period = [
      ...(from === undefined ? [] : [fill(texts.since, lang, { day: dayInWords(from, lang) })]),
      ...(until === undefined ? [] : [fill(texts.until, lang, { day: dayInWords(until, lang) })]),
    ].join(' ');
    return [
      line('item', `• ${called} – ${TeamRole.say(role, lang)}${period === '' ? '' : ` (${period})`}`, 2),
      ...(tasks === undefined ? [] : [line('detail', tasks, 4)]),
    ];
  });
}

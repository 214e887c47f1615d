import { ConferenceKind, type ParticipantRecord, ParticipationMode } from '@koordinace/casework';
import { DataCategory, fill } from '@koordinace/kernel';
import { quoted } from '../story/quoted.js';
import { caseStoryTexts as texts } from '../texts/case-story-texts.js';
import type { CaseTelling } from './case-telling.js';
import type { CourseEvent } from './course-event.js';
import { whoIs } from './who-is.js';

const takingPart = (telling: CaseTelling, { who = [], name, mode = '', part }: ParticipantRecord): string => {
  const how = [ParticipationMode.say(mode, telling.lang), ...(part === undefined ? [] : [part])].join(', ');
  return `${who.map((one) => whoIs(one, telling, name)).join(', ')} (${how})`;
};

/** Conferences with those who took part, what was concluded and agreed on, and what came of it (průběh setkání). */
export const conferenceEvents = (telling: CaseTelling): readonly CourseEvent[] =>
  telling.record.conferences.map((one) => {
    const { at, by, on, kind = 'caseConference', purpose, conclusions, cancelled, followedUp } = one;
    const { lang } = telling;
    const named = ConferenceKind.say(kind, lang);
    const tasks = one.tasks.map(({ title = '' }) => quoted(title, lang)).join(', ');
    const there = one.participants.filter(({ mode }) => mode !== undefined).map((who) => takingPart(telling, who));
    return {
      at: on ?? at,
      by: one.leader ?? by,
      what: cancelled === undefined ? named : fill(texts.cancelledConference, lang, { conference: named }),
      text: [
        ...(purpose === undefined ? [] : [purpose]),
        ...(there.length === 0 ? [] : [fill(texts.tookPart, lang, { who: there.join(', ') })]),
        ...Object.entries(conclusions).map(([category, text]) => `${DataCategory.say(category, lang)}: ${text}`),
        ...(tasks === '' ? [] : [fill(texts.conferenceTasks, lang, { tasks })]),
        ...[cancelled?.reason, followedUp?.note].filter((one) => one !== undefined),
      ],
    };
  });

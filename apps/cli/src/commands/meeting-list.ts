import { sayPlace } from '@koordinace/kernel';
import { storyText } from '@koordinace/scenario';
import type { Command } from 'commander';
import type { Office } from 'koordinace';
import { accountOf } from '../account-of.js';
import { ExitCode } from '../exit-code.js';
import { ensureKnown } from '../known-account.js';
import { leaf, options } from '../leaf.js';
import { print, type Session, say } from '../session.js';
import { recordLines } from '../show/record.js';
import { withOffice } from '../store/open-office.js';
import { chosenStore } from '../store/store-paths.js';
import { outputTexts } from '../texts/output-texts.js';

interface Options {
  readonly as: string;
  readonly store?: string;
}

/** What a list shows: its views, the heading in records, and the lifecycle whose places its rows tell. */
interface Listing {
  readonly name: string;
  readonly text: 'meetingList' | 'meetingCases' | 'meetingSeries' | 'meetingTopics' | 'meetingNeeds';
  readonly views: readonly string[];
  readonly heading: string;
  readonly lifecycle: string;
}

/** The rows of some views, each once: whoever leads and coordinates has them twice. */
async function rowsOf(office: Office, account: string, views: readonly string[]) {
  const desk = office.as(account);
  const lists = await Promise.all(views.map((view) => desk.list(view)));
  const byKey = new Map(lists.flat().map((row) => [row.key, row]));
  return [...byKey.values()].sort((a, b) => (a.order < b.order ? -1 : 1)).map(({ data }) => data);
}

const adds =
  ({ name, text, views, heading, lifecycle }: Listing) =>
  (group: Command, session: Session): void => {
    leaf<Options>(group, session, text, { options: [options.as, options.store], name }, async (_, given) => {
      const account = accountOf(given.as);
      return withOffice(session, chosenStore(session, given.store), async (office) => {
        const rows = await rowsOf(office, account, views);
        if (rows.length === 0) await ensureKnown(office, account);
        const shown = rows.map(({ at, ...row }) => ({
          ...row,
          state: sayPlace(office.texts, lifecycle, String(at), session.lang),
        }));
        print(session, { [heading]: rows }, () =>
          rows.length === 0
            ? say(session, outputTexts.nothingThere)
            : storyText(recordLines(session, { [heading]: shown }), { width: session.io.columns ?? 100 }),
        );
        return ExitCode.done;
      });
    });
  };

/** `meeting list` shows one's own meetings; coordinators and heads see all of the office. */
export const addMeetingList = adds({
  name: 'list',
  text: 'meetingList',
  views: ['meetings', 'officeMeetings'],
  heading: 'meetings',
  lifecycle: 'meeting',
});

/** `meeting cases` shows the cases at meetings to which one was admitted (MTG-7). */
export const addMeetingCases = adds({
  name: 'cases',
  text: 'meetingCases',
  views: ['matters'],
  heading: 'matters',
  lifecycle: 'matter',
});

/** `meeting series` shows regular meetings (MTG-5). */
export const addMeetingSeries = adds({
  name: 'series',
  text: 'meetingSeries',
  views: ['series'],
  heading: 'series',
  lifecycle: 'series',
});

/** `meeting topics` shows topics of the day (MTG-3). */
export const addMeetingTopics = adds({
  name: 'topics',
  text: 'meetingTopics',
  views: ['topics'],
  heading: 'topics',
  lifecycle: 'topic',
});

/** `meeting needs` shows needs put to the leadership (MTG-6). */
export const addMeetingNeeds = adds({
  name: 'needs',
  text: 'meetingNeeds',
  views: ['needs'],
  heading: 'needsPut',
  lifecycle: 'need',
});

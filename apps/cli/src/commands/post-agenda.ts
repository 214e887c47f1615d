import { AgendaOwner, AgendaTask, annexDivision } from '@koordinace/practice';
import { say } from '../session.js';
import { table } from '../show/table.js';
import { outputTexts } from '../texts/output-texts.js';
import { officeLook } from './office-look.js';

/** `post agenda` shows whose each task is: by the version in force, or by annex 1 as it is printed (STF-4). */
export const addPostAgenda = officeLook({ text: 'postAgenda', name: 'agenda' }, (session, { agendas = [] }) => {
  const adopted = agendas.at(-1);
  const { owners, ownTasks, version } = adopted ?? annexDivision;
  const ownerOf = (task: string) => (owners as Readonly<Record<string, string>>)[task];
  const tasks = [
    ...AgendaTask.codes.map((task) => ({ task, title: AgendaTask.say(task, session.lang), owner: ownerOf(task) })),
    ...ownTasks.map(({ title, owner }) => ({ task: '', title, owner })),
  ];
  const { headMark, headTask, headOwner, nobodysTask, agendaOfAnnex, agendaVersion } = outputTexts;
  return {
    data: { version, adopted: adopted !== undefined, tasks },
    text: () =>
      [
        adopted === undefined ? say(session, agendaOfAnnex) : say(session, agendaVersion, { version: String(version) }),
        '',
        table(
          session,
          [headMark, headOwner, headTask].map((head) => say(session, head)),
          tasks.map(({ task, title, owner }) => [
            task,
            owner === undefined
              ? session.paint.yellow(say(session, nobodysTask))
              : AgendaOwner.say(owner, session.lang),
            title,
          ]),
        ),
      ].join('\n'),
  };
});

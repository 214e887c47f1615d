import type { Conclusions, ConferenceEntry, ParticipantRecord } from './conference-record.js';

/** A recipient's own minutes (záznam pro jednoho příjemce; CNF-5). */
export interface RenderedMinutes {
  readonly conference: string;
  readonly on?: string;
  readonly purpose?: string;
  readonly reminded: boolean;
  /** Who took part: kinds and roles; names of others only where identity is open to this recipient. */
  readonly tookPart: readonly {
    readonly participant: string;
    readonly roles: readonly string[];
    readonly name?: string;
  }[];
  readonly conclusions: Conclusions;
  /** All tasks where the plan is open to the recipient, otherwise their own. */
  readonly tasks: ConferenceEntry['tasks'];
  /** Something was left out; of what kind is not said. */
  readonly partial: boolean;
}

type Task = ConferenceEntry['tasks'][number];

const isTheirs = (task: Task, { who = [], name }: ParticipantRecord): boolean =>
  (task.responsible ?? []).some(
    ({ kind, id }) =>
      who.some((one) => one.id !== undefined && one.id === id) ||
      (kind === 'actor' && name !== undefined && task.actorWorker === name),
  );

/** A task without the name of an outside person. */
const unnamed = ({ actorWorker: _name, ...task }: Task): Task => task;

/**
 * The minutes as one recipient gets them (CNF-5): what was open to them when the minutes were issued, and nothing else.
 * Nothing for somebody to whom none were issued.
 *
 * @example renderMinutes(record.conferences[0], 'participant-2')
 */
export function renderMinutes(conference: ConferenceEntry, participant: string): RenderedMinutes | undefined {
  const recipient = conference.participants.find((one) => one.participant === participant);
  const open = recipient?.minutes?.open;
  if (recipient === undefined || open === undefined) return undefined;
  const may = (category: string) => open.includes(category);
  const conclusions = Object.fromEntries(
    Object.entries(conference.conclusions).filter(([category]) => may(category)),
  ) as Conclusions;
  const shown = may('plan') ? conference.tasks : conference.tasks.filter((task) => isTheirs(task, recipient));
  const tasks = may('identity') ? shown : shown.map((task) => (isTheirs(task, recipient) ? task : unnamed(task)));
  const { on, purpose } = conference;
  const there = conference.participants.filter(({ mode }) => mode !== undefined && mode !== 'absentInformed');
  const mayName = (one: ParticipantRecord) => may('identity') || one === recipient;
  const leftOut = [
    recipient.minutes?.partial === true,
    tasks.length < conference.tasks.length,
    tasks.some(({ actorWorker }, place) => actorWorker !== shown[place]?.actorWorker),
    purpose !== undefined && !may('progress'),
    there.some((one) => one.name !== undefined && !mayName(one)),
  ];
  return {
    conference: conference.conference,
    ...(on !== undefined && { on }),
    ...(purpose !== undefined && may('progress') && { purpose }),
    reminded: conference.reminded === true,
    tookPart: there.map((one) => ({
      participant: one.participant,
      roles: one.roles ?? [],
      ...(one.name !== undefined && mayName(one) && { name: one.name }),
    })),
    conclusions,
    tasks,
    partial: leftOut.includes(true),
  };
}

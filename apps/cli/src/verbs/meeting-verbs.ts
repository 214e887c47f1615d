import { inGroup } from './verb.js';

const on = ['meeting'] as const;
const calling = ['time', 'place', 'programme', 'accounts'] as const;

/** `meeting …` (setkání): called, held, followed up; cases at it; regular ones; topics of the day; needs put to the leadership. */
export const meetingVerbs = inGroup('meeting', [
  { verb: 'call', command: 'CallMeeting', positional: ['kind', 'on', 'purpose'], asks: calling },
  { verb: 'invite', command: 'InviteToMeeting', positional: [...on, 'account'] },
  { verb: 'move', command: 'MoveMeeting', positional: [...on, 'on'] },
  { verb: 'cancel', command: 'CancelMeeting', positional: [...on, 'reason'] },
  { verb: 'hold', command: 'HoldMeeting', positional: on, asks: ['present'] },
  { verb: 'task', command: 'SetAssignment', positional: [...on, 'what'], asks: ['account', 'due'] },
  { verb: 'minutes', command: 'IssueMeetingMinutes', positional: [...on, 'text'] },
  { verb: 'delivered', command: 'RecordMeetingMinutesDelivery', positional: [...on, 'attendee'] },
  { verb: 'task-done', command: 'CompleteAssignment', positional: [...on, 'assignment'] },
  { verb: 'task-drop', command: 'DropAssignment', positional: [...on, 'assignment', 'reason'] },
  { verb: 'close', command: 'CloseMeeting', positional: on },
  { verb: 'bring', command: 'BringCase', positional: [...on, 'case'] },
  { verb: 'admit', command: 'AdmitToCase', positional: ['matter', 'attendee'] },
  { verb: 'exclude', command: 'EndAdmission', positional: ['matter', 'attendee'] },
  { verb: 'conclude', command: 'RecordDiscussion', positional: ['matter', 'conclusion'] },
  { verb: 'plan', command: 'PlanSeries', positional: ['kind', 'rhythm', 'first', 'purpose'], asks: calling },
  { verb: 'next', command: 'ContinueSeries', positional: ['series'] },
  { verb: 'end-series', command: 'EndSeries', positional: ['series'] },
  { verb: 'topic', command: 'OpenTopic', positional: ['kind', 'title'], asks: ['situation'] },
  { verb: 'procedure', command: 'AgreeProcedure', positional: ['topic', 'procedure'] },
  { verb: 'training', command: 'ArrangeTopicTraining', positional: ['topic', 'subject'] },
  { verb: 'close-topic', command: 'CloseTopic', positional: ['topic', 'outcome'] },
  { verb: 'need', command: 'PutNeed', positional: ['what'] },
  { verb: 'answer-need', command: 'AnswerNeed', positional: ['need', 'outcome', 'answer'] },
]);

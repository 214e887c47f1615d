import { inGroup } from './verb.js';

const on = ['case', 'conference'] as const;

/** `conference …` (případové setkání): convened, prepared, held, written down and followed up. */
export const conferenceVerbs = inGroup('conference', [
  {
    verb: 'convene',
    command: 'ConveneConference',
    positional: ['case', 'on', 'purpose'],
    asks: ['time', 'place', 'agenda'],
  },
  { verb: 'invite', command: 'InviteToConference', positional: on },
  { verb: 'reply', command: 'RecordInvitationReply', positional: ['case', 'participant', 'answer'] },
  { verb: 'open', command: 'OpenConference', positional: on, asks: ['reminded', 'attendance'] },
  { verb: 'remind', command: 'RemindOfConfidentiality', positional: on },
  { verb: 'conclude', command: 'ConcludeConference', positional: on, asks: ['followUpOn'] },
  { verb: 'minutes', command: 'IssueMinutes', positional: on },
  { verb: 'delivered', command: 'RecordMinutesDelivery', positional: ['case', 'participant'] },
  { verb: 'follow-up', command: 'FollowUpConference', positional: on },
  { verb: 'cancel', command: 'CancelConference', positional: [...on, 'reason'] },
]);

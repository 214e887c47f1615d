import type { Texts } from '@koordinace/kernel';
import { meetingCommands } from './meeting-commands.js';
import { meetingNeeds } from './meeting-needs.js';
import { deadlines, facts, places, roles } from './meeting-places.js';
import { otherCommands } from './other-commands.js';

/** The texts of meetings for people. */
export const texts: Texts = {
  commands: { ...meetingCommands, ...otherCommands },
  facts,
  places,
  needs: meetingNeeds,
  roles,
  deadlines,
};

import { joinParts } from '@koordinace/kernel';
import { establishment } from './establishment/establishment.js';
import { ethics } from './ethics/ethics.js';
import { meetings } from './meetings/meetings.js';
import { onboarding } from './onboarding/onboarding.js';
import { staffing } from './staffing.js';
import { substitution } from './standing.js';
import { supervision } from './supervision/supervision.js';
import { training } from './training/training.js';

/**
 * The practice of the office (odborná praxe; STF, SUP, ETH, MTG): posts and who holds them, absence and substitution; training,
 * supervision, dilemmas, meetings.
 */
export const practice = joinParts({ name: 'practice', substitution }, [
  staffing,
  establishment,
  training,
  onboarding,
  supervision,
  ethics,
  meetings,
]);

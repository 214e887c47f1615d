import { joinParts } from '@koordinace/kernel';
import { meetings } from './meetings/meetings.js';
import { staffing } from './staffing.js';
import { substitution } from './standing.js';

/**
 * The practice of the office (odborná praxe; STF, SUP, ETH, MTG): posts and who holds them, absence and substitution; training,
 * supervision, dilemmas, meetings.
 */
export const practice = joinParts({ name: 'practice', substitution }, [staffing, meetings]);

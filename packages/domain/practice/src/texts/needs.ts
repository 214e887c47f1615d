import type { Texts } from '@koordinace/kernel';
import { appointmentNeeds } from './appointment-needs.js';
import { substitutionNeeds } from './substitution-needs.js';

/** What the rules of the module need. */
export const needs: Texts['needs'] = { ...appointmentNeeds, ...substitutionNeeds };

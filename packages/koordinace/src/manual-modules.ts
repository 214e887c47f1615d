import { casework } from '@koordinace/casework';
import { consent } from '@koordinace/consent';
import { implementation } from '@koordinace/implementation';
import type { Module } from '@koordinace/kernel';
import { people } from '@koordinace/people';
import { practice } from '@koordinace/practice';

/** The modules of the manual, in the order of its chapters. */
export const manualModules: readonly Module[] = [people, practice, consent, casework, implementation];

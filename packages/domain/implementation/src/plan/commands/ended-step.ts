import type { FileState, Proposed } from '@koordinace/kernel';
import { FirstStepEnded } from '../facts/implementation-facts.js';
import type { ImplementationId } from '../ids.js';
import { findImplementation } from '../implementation-data.js';
import { hasEnded, stepsOf } from '../step-data.js';

/** Which ended step of the plan the next one is. */
export const nextEnded = (file: FileState): number => stepsOf(file).filter(hasEnded).length + 1;

/** With the first step that ends there is something to evaluate (IMP-2). */
export const firstEnded = (file: FileState, implementation: ImplementationId): readonly Proposed[] =>
  findImplementation(file)?.at === 'running.begun' ? [FirstStepEnded({ implementation })] : [];

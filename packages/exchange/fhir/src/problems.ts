import type { FhirExtension } from './fhir-consent.js';

/**
 * Why a resource cannot be taken in. `notRepresentable`: our consents have no place for the element, and leaving it out would
 * change what was consented to. `unknownCode`: a code of a system or list that we do not know. `malformed`: not as FHIR has it.
 * `notInForce`: it tells of something that holds no more, or not yet. `contradiction`: two elements that say different things.
 */
export type FhirProblem = 'notRepresentable' | 'unknownCode' | 'malformed' | 'notInForce' | 'contradiction' | 'tooMany';

/** A problem, and the element that it lies in: `provision.securityLabel`. */
export interface RefusedElement {
  readonly path: string;
  readonly problem: FhirProblem;
}

/** Collects problems, each once. */
export class Problems {
  readonly found: RefusedElement[] = [];

  add(path: string, problem: FhirProblem): void {
    if (!this.found.some((one) => one.path === path && one.problem === problem)) this.found.push({ path, problem });
  }

  /** An extension that we do not know may say anything. */
  unknownExtensions(all: readonly FhirExtension[] | undefined, known: readonly string[], path: string): void {
    for (const [at, { url }] of (all ?? []).entries()) {
      if (!known.includes(url)) this.add(`${path === '' ? '' : `${path}.`}extension[${at}]`, 'notRepresentable');
    }
  }
}

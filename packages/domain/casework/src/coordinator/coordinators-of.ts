import { type FileState, instancesOf } from '@koordinace/kernel';
import { leadersOf } from '../conference/conference-data.js';
import type { RequestData } from './request-lifecycle.js';

/** The coordinators who were drawn into a case (koordinátoři přizvaní k případu; PLN-8): asked for help, or leading a conference. */
export function coordinatorsOf(file: FileState): readonly string[] {
  const asked = instancesOf<RequestData>(file, 'request').flatMap(({ data }) => data.coordinators);
  return [...new Set([...asked, ...leadersOf(file)])];
}

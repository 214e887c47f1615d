import { stringify } from 'yaml';
import type { DoStep } from './step.js';

/**
 * A step in which somebody does something, as a case writes it: who, what, with which data.
 *
 * @example stepYaml(step); // "- as: novotna\n  do: TellClient\n  with: …"
 */
export const stepYaml = ({ as, do: type, with: data, creates }: DoStep): string =>
  stringify([{ as, do: type, with: data, ...(creates !== undefined && { creates }) }], { lineWidth: 120 }).trimEnd();

import type { Module } from './module.js';
import { mergeTexts } from './texts.js';

/** A part of a module (část modulu): what one of its folders adds. */
export type ModulePart = Pick<Module, 'lifecycles' | 'commands' | 'texts'> &
  Partial<Pick<Module, 'answers' | 'standings' | 'views' | 'deadlines' | 'records' | 'keepers'>>;

/**
 * Makes a module of its parts, in their order; what a module has only once is given beside them.
 *
 * @example joinParts({ name: 'practice', substitution }, [posts, supervision, meetings]);
 */
export function joinParts(
  own: Pick<Module, 'name' | 'version' | 'substitution' | 'search' | 'sharing'>,
  parts: readonly ModulePart[],
): Module {
  return {
    ...own,
    lifecycles: parts.flatMap(({ lifecycles }) => lifecycles),
    commands: parts.flatMap(({ commands }) => commands),
    texts: mergeTexts(parts.map(({ texts }) => texts)),
    answers: parts.flatMap(({ answers = [] }) => answers),
    standings: parts.flatMap(({ standings = [] }) => standings),
    views: parts.flatMap(({ views = [] }) => views),
    deadlines: parts.flatMap(({ deadlines = [] }) => deadlines),
    records: parts.flatMap(({ records = [] }) => records),
    keepers: parts.flatMap(({ keepers = [] }) => keepers),
  };
}

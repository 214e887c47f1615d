import type { Lang } from '@koordinace/kernel';

/** What the value of an option is, wherever in the arguments it stands; the last one counts. */
function valueOf(argv: readonly string[], option: string): string | undefined {
  const end = argv.indexOf('--');
  const own = end === -1 ? argv : argv.slice(0, end);
  return own.reduce<string | undefined>((found, arg, at) => {
    if (arg === option) return own[at + 1] ?? '';
    return arg.startsWith(`${option}=`) ? arg.slice(option.length + 1) : found;
  }, undefined);
}

/**
 * The language of the run. It is looked for before anything else is understood, so that what is wrong with the
 * rest can be said in it.
 *
 * @returns `undefined` where a language was asked for that there is not
 */
export function languageOf(argv: readonly string[]): Lang | undefined {
  const asked = valueOf(argv, '--lang') ?? 'cs';
  return asked === 'cs' || asked === 'en' ? asked : undefined;
}

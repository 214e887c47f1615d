import { Command } from 'commander';
import type { Field } from './field.js';

/** A field as an option: `--client-agrees`, `--person.name`. */
export const flagOf = (name: string): string => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** The command of a verb: it also takes its options as their fields are called, and yes for a bare one. */
export class VerbCommand extends Command {
  readonly #bare: ReadonlySet<string>;
  readonly #flags: ReadonlyMap<string, string>;

  constructor(name: string, fields: readonly Field[]) {
    super(name);
    this.#bare = new Set(fields.filter(({ shape }) => shape.kind === 'flag').map((one) => flagOf(one.name)));
    this.#flags = new Map(fields.map((one) => [`--${one.name}`, flagOf(one.name)]));
  }

  override parseOptions(args: string[]): ReturnType<Command['parseOptions']> {
    const end = args.indexOf('--');
    const own = end === -1 ? args : args.slice(0, end);
    return super.parseOptions([...own.map((arg) => this.#plain(arg)), ...args.slice(own.length)]);
  }

  #plain(arg: string): string {
    const [, name = '', value = ''] = /^(--[\w.]+)(=.*)?$/s.exec(arg) ?? [];
    const flag = this.#flags.get(name) ?? (name === '' ? arg : name);
    // A bare one would take the word after it for its value.
    return this.#bare.has(arg) || (this.#bare.has(flag) && value === '') ? `${flag}=true` : `${flag}${value}`;
  }
}

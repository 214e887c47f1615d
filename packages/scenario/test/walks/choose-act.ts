import type { Command } from '@koordinace/kernel';
import type { Chance } from './chance.js';
import { examplesOf } from './examples.js';
import { fieldsFor } from './fields.js';
import type { OfficePair } from './office-pair.js';

/** Who does what with which fields. */
export interface Chosen {
  readonly as: string;
  readonly given: { readonly type: string; readonly [field: string]: unknown };
  /** The file that it is about, where it is about one. */
  readonly file: string | undefined;
}

const chosenFor = (
  pair: OfficePair,
  chance: Chance,
  as: string,
  file: string | undefined,
  command: Command,
): Chosen => {
  const stream = file === undefined || command.on === undefined ? undefined : `${command.on}/${file}`;
  const examples = chance.percent(60) ? examplesOf(command.type) : [];
  const example = examples.length > 0 ? chance.pick(examples) : undefined;
  const fields = fieldsFor(command, { chance, known: pair.known, now: pair.now, stream }, example);
  const about = command.on !== undefined && file !== undefined ? { [command.on]: file } : {};
  return { as, file, given: { ...fields, ...about, type: command.type } };
};

/** Anybody does anything with any file. */
export function anyAct(pair: OfficePair, chance: Chance): Chosen {
  const command = chance.pick([...pair.registry.commands.values()]);
  const files = command.on === undefined ? [] : pair.known.ids(command.on);
  const file = files.length > 0 ? chance.pick(files) : undefined;
  return chosenFor(pair, chance, chance.pick(pair.known.everybody()), file, command);
}

/** What somebody may do with a file, or may if what they enter allows it. */
async function openTo(pair: OfficePair, as: string, file: string | undefined) {
  const possible = await pair.both('can', (office) => office.as(as).can(file));
  return { as, open: possible.filter(({ now }) => now !== 'no').map(({ type }) => type) };
}

/** Somebody who may do something with a file does it: walks would else not get far. */
export async function likelyAct(pair: OfficePair, chance: Chance): Promise<Chosen> {
  const commands = [...pair.registry.commands.values()];
  for (let attempt = 0; attempt < 3; attempt += 1) {
    // As often as there is something to do with such files.
    const kind = chance.pick(commands).on;
    const files = kind === undefined ? [] : pair.known.ids(kind);
    if (kind !== undefined && files.length === 0) continue;
    const file = kind === undefined ? undefined : chance.pick(files);
    const actors = pair.known.actorsOn(file === undefined ? 'office/office' : `${kind}/${file}`);
    const asked = Array.from({ length: 3 }, () =>
      actors.length > 0 && chance.percent(70) ? chance.pick(actors) : chance.pick(pair.known.everybody()),
    );
    const desks = [];
    for (const as of asked) desks.push(await openTo(pair, as, file));
    // Mostly whoever may do most: a case is carried on by those whose work it is.
    const most = desks.toSorted((a, b) => b.open.length - a.open.length)[chance.percent(75) ? 0 : 1];
    if (most === undefined || most.open.length === 0) continue;
    const { as, open } = most;
    // What was done least so far: acts that are always possible would else be all that happens.
    const some = [chance.pick(open), chance.pick(open), chance.pick(open)];
    const [rarest = ''] = some.toSorted((a, b) => (pair.done.get(a) ?? 0) - (pair.done.get(b) ?? 0));
    pair.done.set(rarest, (pair.done.get(rarest) ?? 0) + 1);
    const command = pair.registry.commands.get(rarest);
    if (command !== undefined) return chosenFor(pair, chance, as, file, command);
  }
  return anyAct(pair, chance);
}

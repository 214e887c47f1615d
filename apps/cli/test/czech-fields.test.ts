import { fieldsOf } from '@koordinace/scenario';
import { manualModules } from 'koordinace';
import { expect, it } from 'vitest';
import { findCzech } from '../src/verbs/about-field.js';

it('every field of every command that people may do has a meaning in Czech', () => {
  const commands = manualModules
    .flatMap((module) => module.commands)
    .filter(({ who }) => who.some((role) => role !== 'system'));
  const without = commands.flatMap((one) =>
    fieldsOf(one)
      .filter(({ name }) => findCzech(one.type, name) === undefined)
      .map(({ name, about }) => `${one.type}.${name.replaceAll('[]', '')}: ${about}`),
  );
  expect(without).toEqual([]);
});

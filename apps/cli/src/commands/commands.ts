import { commandSchema, fieldsOf } from '@koordinace/scenario';
import type { Command } from 'commander';
import { commandsOf } from '../commands-of.js';
import { commandNames } from '../completion/known-values.js';
import { type Described, describe, sayRoles } from '../describe-command.js';
import { ExitCode } from '../exit-code.js';
import { findNamed } from '../find-named.js';
import { leaf } from '../leaf.js';
import { print, type Session, say } from '../session.js';
import { commandsMarkdown } from '../show/commands-markdown.js';
import { table } from '../show/table.js';
import { describeTexts } from '../texts/describe-texts.js';
import { outputTexts } from '../texts/output-texts.js';
import { aboutField } from '../verbs/about-field.js';

/** `commands [NAME]` lists the commands of the office; with a name, what it takes and who may do it. */
export function addCommands(program: Command, session: Session): void {
  const shape = {
    takes: [{ place: 'command', text: 'command', form: 'optional', values: commandNames }],
    options: [{ flag: '--markdown', text: 'markdown' }],
  } as const;
  leaf<{ markdown?: true }>(program, session, 'commands', shape, ([name], { markdown }) => {
    const all = commandsOf(session);
    const chosen =
      name === undefined
        ? [...all.values()].filter(({ who }) => who.some((role) => role !== 'system'))
        : [findNamed(all, name, 'commands')];
    const described = chosen.map((one) => describe(session, one));
    const shown = described.map(({ declared, ...rest }) => ({
      ...rest,
      fields: fieldsOf(declared),
      schema: commandSchema(declared),
    }));
    const data = name === undefined ? { commands: shown } : shown[0];
    print(session, data, () => {
      if (markdown) return commandsMarkdown(session, described);
      return name === undefined
        ? asTable(session, described)
        : described.map((one) => inDetail(session, one)).join('\n');
    });
    return ExitCode.done;
  });
}

function asTable(session: Session, all: readonly Described[]): string {
  const { headCommand, headTitle, headAbout } = outputTexts;
  const rows = all.map(({ type, title, about }) => [type, say(session, title), say(session, about)]);
  return table(
    session,
    [headCommand, headTitle, headAbout].map((text) => say(session, text)),
    rows,
  );
}

function inDetail(session: Session, one: Described): string {
  const { type, title, about, who, declared } = one;
  const { headField, headForm, headMeaning } = outputTexts;
  // Forms may be long lists of codes, so they come last, where lines are broken.
  const rows = fieldsOf(declared).map((field) => {
    const { name, required, form, rule } = field;
    const meaning = aboutField(session, type, field);
    return [
      `${name}${required ? ' *' : ''}`,
      [rule === undefined ? '' : `[${rule}]`, meaning].filter((part) => part !== '').join(' '),
      form,
    ];
  });
  return [
    session.paint.bold(`${say(session, title)} (${type})`),
    say(session, about),
    say(session, describeTexts.who, { who: sayRoles(session, who) }),
    '',
    table(
      session,
      [headField, headMeaning, headForm].map((text) => say(session, text)),
      rows,
    ),
    '',
    say(session, describeTexts.required),
  ].join('\n');
}

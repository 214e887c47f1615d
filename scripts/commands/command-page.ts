import { type Command, type Module, mergeTexts } from '@koordinace/kernel';
import { fieldsTable, stepYaml } from '@koordinace/scenario';
import { manualModules } from 'koordinace';
import type { Example } from './examples.ts';

const texts = mergeTexts(manualModules.map((module) => module.texts));

/** The commands of a module that people may do; the others are the office's own. */
export const commandsForPeople = ({ commands }: Module): readonly Command[] =>
  commands.filter(({ who }) => who.some((role) => role !== 'system'));

/** The page of a module's commands, or nothing where people can do nothing there. */
export function commandPage(module: Module, examples: ReadonlyMap<string, Example>): string | undefined {
  const commands = commandsForPeople(module);
  if (commands.length === 0) return undefined;
  const sections = commands.map((command) => section(command, examples.get(command.type)));
  return [
    `# Commands of ${module.name}`,
    '',
    'What people may do, with the data it takes (`*` is required) and an example from the cases that the tests play.',
    'Made by `npm run commands`, do not edit.',
    '',
    ...commands.map(({ type }) => `- [${type}](#${type.toLowerCase()}): ${texts.commands[type]?.title.en ?? ''}`),
    '',
    sections.join('\n\n'),
    '',
  ].join('\n');
}

function section(command: Command, example: Example | undefined): string {
  const { type, who, whoRule } = command;
  const described = texts.commands[type];
  const roles = who.filter((role) => role !== 'system').map((role) => texts.roles[role]?.en ?? role);
  return [
    `## ${type}`,
    ...(described === undefined
      ? []
      : [`**${described.title.en}.** ${described.about.en}`, `*${described.title.cs}.* ${described.about.cs}`]),
    `Who may: ${roles.join(', ')}; anybody else is refused by ${whoRule}.`,
    fieldsTable(command, ['field', 'form', 'meaning']),
    ...(example === undefined ? ['No case does it yet.'] : exampleLines(example)),
  ].join('\n\n');
}

const exampleLines = ({ step, file, n, title }: Example): readonly string[] => [
  `Example: step ${n} of [${title}](../../${file}).`,
  ['```yaml', stepYaml(step), '```'].join('\n'),
];

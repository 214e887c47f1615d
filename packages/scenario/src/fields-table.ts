import type { Command } from '@koordinace/kernel';
import { type FieldShown, fieldsOf } from './fields-of.js';

/** A cell of a Markdown table: a bar would end it. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/**
 * The fields of a command as a Markdown table, for documentation; a star marks what is required. The head says field,
 * form and meaning in the reader's language; `meaning` says what a field means in it, English if left out.
 *
 * @example fieldsTable(RecordContact, ['field', 'form', 'meaning']);
 */
export function fieldsTable(
  command: Command,
  head: readonly [field: string, form: string, meaning: string],
  meaning: (field: FieldShown) => string = ({ about }) => about,
): string {
  const rows = fieldsOf(command).map((field) => {
    const { name, required, form, rule } = field;
    return [
      `\`${name}\`${required ? ' *' : ''}`,
      form === '' ? '' : `\`${cell(form)}\``,
      cell([rule ?? '', meaning(field)].filter((part) => part !== '').join(': ')),
    ];
  });
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

import { type Described, sayRoles } from '../describe-command.js';
import { type Session, say } from '../session.js';
import { describeTexts } from '../texts/describe-texts.js';
import { outputTexts } from '../texts/output-texts.js';
import { fieldsOf } from './fields.js';

/** A cell of a Markdown table: a bar would end it. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** Commands as Markdown, for documentation. */
export function commandsMarkdown(session: Session, all: readonly Described[]): string {
  const { headField, headForm, headMeaning } = outputTexts;
  const head = [headField, headForm, headMeaning].map((text) => say(session, text));
  return all
    .map(({ type, title, about, who, declared }) => {
      const rows = fieldsOf(declared).map(({ name, required, form, about: meaning, rule }) => [
        `\`${name}\`${required ? ' *' : ''}`,
        form === '' ? '' : `\`${cell(form)}\``,
        cell([rule ?? '', meaning].filter((part) => part !== '').join(': ')),
      ]);
      const lines = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
      return [
        `## ${type}`,
        `**${say(session, title)}.** ${say(session, about)}`,
        say(session, describeTexts.who, { who: sayRoles(session, who) }),
        lines.join('\n'),
      ].join('\n\n');
    })
    .join('\n\n');
}

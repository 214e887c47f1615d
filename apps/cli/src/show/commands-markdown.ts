import { fieldsTable } from '@koordinace/scenario';
import { type Described, sayRoles } from '../describe-command.js';
import { type Session, say } from '../session.js';
import { describeTexts } from '../texts/describe-texts.js';
import { outputTexts } from '../texts/output-texts.js';
import { aboutField } from '../verbs/about-field.js';

/** Commands as Markdown, for documentation. */
export function commandsMarkdown(session: Session, all: readonly Described[]): string {
  const { headField, headForm, headMeaning } = outputTexts;
  const head = [say(session, headField), say(session, headForm), say(session, headMeaning)] as const;
  return all
    .map(({ type, title, about, who, declared }) => {
      return [
        `## ${type}`,
        `**${say(session, title)}.** ${say(session, about)}`,
        say(session, describeTexts.who, { who: sayRoles(session, who) }),
        fieldsTable(declared, head, (field) => aboutField(session, type, field)),
      ].join('\n\n');
    })
    .join('\n\n');
}

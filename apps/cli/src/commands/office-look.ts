import type { EstablishmentRecord } from '@koordinace/practice';
import type { Command } from 'commander';
import type { ArgumentWith } from '../leaf.js';
import { leaf, options } from '../leaf.js';
import { showingOffice } from '../reading.js';
import { print, type Session } from '../session.js';
import type { commandTexts } from '../texts/command-texts.js';

interface Options {
  readonly as: string;
  readonly store?: string;
}

/** What a look at the office shows: as data, and as people read it. */
export interface OfficeLook {
  readonly data: object;
  text(): string;
}

/** Where a look stands: its text, its name in the group, what it takes. */
interface LookShape {
  readonly text: keyof typeof commandTexts;
  readonly name: string;
  readonly takes?: readonly ArgumentWith[];
}

/** A command that shows something of the office's own record (záznam o úřadu). */
export const officeLook =
  (
    { text, name, takes = [] }: LookShape,
    look: (session: Session, record: Partial<EstablishmentRecord>, typed: readonly string[]) => OfficeLook,
  ) =>
  (group: Command, session: Session): void => {
    leaf<Options>(group, session, text, { takes, options: [options.as, options.store], name }, (typed, given) =>
      showingOffice(session, given, ({ reading }) => {
        const { data, text: inWords } = look(session, reading.record as Partial<EstablishmentRecord>, typed);
        print(session, data, inWords);
      }),
    );
  };

import type { ImplementationRow, RiskRow, StepRow } from '@koordinace/implementation';
import { storyText } from '@koordinace/scenario';
import type { Command } from 'commander';
import { accountOf } from '../account-of.js';
import { ExitCode } from '../exit-code.js';
import { ensureKnown } from '../known-account.js';
import { leaf, options } from '../leaf.js';
import { print, type Session, say } from '../session.js';
import { recordLines } from '../show/record.js';
import { withOffice } from '../store/open-office.js';
import { chosenStore } from '../store/store-paths.js';
import { outputTexts } from '../texts/output-texts.js';

interface Options {
  readonly as: string;
  readonly store?: string;
}

/** One of the lists of plans: how it is called, from which view, and what is said where it is empty. */
interface Listed<R> {
  readonly name: 'implementationList' | 'implementationSteps' | 'riskList';
  readonly written: string;
  readonly view: string;
  /** The field under which the rows stand in the output. */
  readonly field: string;
  readonly nothing: 'noImplementations' | 'noSteps' | 'noRisks';
  readonly shown: (row: R) => object;
}

function addListOf<R>(group: Command, session: Session, { name, written, view, field, nothing, shown }: Listed<R>) {
  const shape = { options: [options.as, options.store], name: written } as const;
  leaf<Options>(group, session, name, shape, async (_, given) => {
    const account = accountOf(given.as);
    return withOffice(session, chosenStore(session, given.store), async (office) => {
      const rows = (await office.as(account).list(view)).map(({ data }) => data as unknown as R);
      if (rows.length === 0) await ensureKnown(office, account);
      print(session, { [field]: rows }, () =>
        rows.length === 0
          ? say(session, outputTexts[nothing])
          : storyText(recordLines(session, { [field]: rows.map(shown) }), { width: session.io.columns ?? 100 }),
      );
      return ExitCode.done;
    });
  });
}

/** `implementation list` shows the plans of the office with the five pieces of advice (IMP-12). */
export const addImplementationList = (group: Command, session: Session): void =>
  addListOf<ImplementationRow>(group, session, {
    name: 'implementationList',
    written: 'list',
    view: 'implementations',
    field: 'implementations',
    nothing: 'noImplementations',
    shown: (row) => row,
  });

/** `implementation steps` shows whoever asks their own steps (IMP-1, RSK-2). */
export const addImplementationSteps = (group: Command, session: Session): void =>
  addListOf<StepRow>(group, session, {
    name: 'implementationSteps',
    written: 'steps',
    view: 'implementationSteps',
    field: 'steps',
    nothing: 'noSteps',
    shown: ({ step, ...row }) => ({ step, ...row }),
  });

/** `risk list` shows the risks of plans: proposed by the data, open, and those that came true (RSK-2, RSK-3). */
export const addRiskList = (group: Command, session: Session): void =>
  addListOf<RiskRow>(group, session, {
    name: 'riskList',
    written: 'list',
    view: 'risks',
    field: 'risks',
    nothing: 'noRisks',
    shown: ({ risk, ...row }) => ({ risk, ...row }),
  });

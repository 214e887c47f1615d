import { openedRecord } from '@koordinace/casework';
import { namesIn, tellCase } from '@koordinace/scenario';
import type { Command } from 'commander';
import type { Desk } from 'koordinace';
import { leaf } from '../leaf.js';
import { type Opened, type ReadingOptions, readingShape, showingCase } from '../reading.js';
import { print, type Session, say } from '../session.js';
import { showStory } from '../show/story.js';
import { outputTexts } from '../texts/output-texts.js';

/** `case story ID` tells the case as far as it is open to the reader, so that it can be handed over with it. */
export function addStory(group: Command, session: Session): void {
  leaf<ReadingOptions>(
    group,
    session,
    'story',
    readingShape,
    showingCase(session, async (opened) => {
      const story = await storyOf(session, opened);
      print(session, { id: opened.id, story }, () => showStory(session, story));
    }),
  );
}

async function storyOf(session: Session, { office, desk, reading, id }: Opened) {
  const record = openedRecord(reading.record);
  const people = await namesIn(record, desk);
  const workers = await workersOf(desk);
  const name = (one: string) => people.get(one) ?? workers.get(one) ?? one;
  const position = reading.state[`case/${id}`];
  return tellCase({
    lang: session.lang,
    texts: office.texts,
    record,
    id,
    client:
      (record.client === undefined ? undefined : people.get(record.client)) ?? say(session, outputTexts.theClient),
    name,
    ...(position !== undefined && { position }),
    ahead: await aheadOf(desk, id),
    partial: reading.partial,
  });
}

/** Names of the office's workers by account; whoever is not of the department is told accounts. */
async function workersOf(desk: Desk): Promise<ReadonlyMap<string, string>> {
  const reading = await desk.read('office');
  const workers = reading.outcome === 'read' && 'workers' in reading.record ? reading.record.workers : {};
  return new Map(
    Object.entries(workers as Readonly<Record<string, { readonly name?: string }>>).flatMap(([account, { name }]) =>
      name === undefined ? [] : [[account, name] as const],
    ),
  );
}

/** What is due to the reader in this case. */
async function aheadOf(desk: Desk, id: string) {
  const rows = await desk.list('due');
  return rows
    .filter(({ data }) => data['case'] === id)
    .map(({ order, data }) => {
      const text = (field: string) => (typeof data[field] === 'string' ? { [field]: data[field] } : {});
      return { due: order, kind: String(data['kind'] ?? ''), ...text('task'), ...text('waitsFor') };
    });
}

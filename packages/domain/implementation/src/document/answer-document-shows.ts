import { answers, ask, streamOf, type World } from '@koordinace/kernel';
import { holdersOf, type Seen } from '@koordinace/people';
import { concernedPosts } from './concerned.js';
import { type DocumentData, findDocument } from './document-data.js';
import type { DocumentPoint } from './document-point.js';
import { documentShows } from './document-shows.js';
import { documentInForceOf, officeStream } from './in-force-lifecycle.js';

/** What an item of the first area looks for in the document (CHK-2). */
const lookedFor: Readonly<Record<string, readonly DocumentPoint[]>> = {
  A1: ['headsPart', 'leadershipsPart'],
  A2: ['law', 'strategies'],
  A3: ['approach', 'support', 'management'],
  A4: ['coordinator', 'manager'],
  A5: ['inside', 'outside'],
  A6: ['models'],
  A8: ['evaluation'],
};

const holders = (world: World) => concernedPosts.map((post) => world.asked(ask(holdersOf, { post })));

function acknowledgedBy({ version = '', concerned, acknowledged }: DocumentData, here: readonly string[]): Seen {
  const all = [...new Set([...concerned, ...here])];
  const count = all.filter((account) => acknowledged.includes(account)).length;
  const saw = [{ code: 'acknowledged', params: { version, count, of: all.length } }];
  return { answer: count === all.length ? 'yes' : count === 0 ? 'no' : 'partly', saw };
}

function says({ version = '', has }: DocumentData, points: readonly DocumentPoint[]): Seen {
  const count = points.filter((point) => has.includes(point)).length;
  if (count === points.length) return { answer: 'yes', saw: [{ code: 'documentHas', params: { version } }] };
  if (count === 0) return { answer: 'no', saw: [{ code: 'documentLacks', params: { version } }] };
  return { answer: 'partly', saw: [{ code: 'documentInPart', params: { version, count, of: points.length } }] };
}

function streamInForce(world: World): string | undefined {
  const document = world.has(officeStream) ? documentInForceOf(world.file(officeStream)) : undefined;
  return document === undefined ? undefined : streamOf('document', document);
}

/** Answers what the internal document in force shows of an item A1 to A8 (CHK-2). */
export const answerDocumentShows = answers(documentShows, {
  files(_, world) {
    const stream = streamInForce(world);
    return [officeStream, ...(stream === undefined ? [] : [stream]), ...holders(world).flatMap((one) => one.files())];
  },
  answer({ item }, world): Seen {
    const stream = streamInForce(world);
    const data = stream === undefined ? undefined : findDocument(world.file(stream))?.data;
    if (data === undefined) return { answer: 'no', saw: [{ code: 'noDocument' }] };
    const points = lookedFor[item];
    if (points !== undefined) return says(data, points);
    return acknowledgedBy(
      data,
      holders(world).flatMap((one) => one.answer().map(({ account }) => account)),
    );
  },
});

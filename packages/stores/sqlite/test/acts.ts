import type { Appended, Batch, Store } from '@koordinace/store-port';

const AT = '2026-03-02T08:15:00.000Z';

/** The act that writes the given version of a stream, with something in every table. */
export function act(stream: string, version: number, size = 200): Batch {
  const body = JSON.stringify({ version, filler: 'ř'.repeat(size) });
  return {
    streams: [{ stream, expected: version - 1, facts: [{ type: 'Noted', at: AT, body }] }],
    rows: [{ change: 'put', view: 'cases', partition: 'all', key: stream, order: `${version}`, data: body }],
    audit: [{ at: AT, by: 'eva', subject: stream, body: '{}' }],
    command: { id: `${stream} ${version}`, digest: 'd', answer: '{"ok":true}' },
  };
}

export async function write(store: Store, acts: number, stream = 'case/1'): Promise<void> {
  for (let version = 1; version <= acts; version++) await store.append('cz-1', act(stream, version));
}

export const appendedAt = (position: number): Appended => ({ outcome: 'appended', position });

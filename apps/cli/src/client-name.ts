import type { Desk } from 'koordinace';

/**
 * A client's name. Rows of lists and records of cases hold none: it is read from the person's own file, as far as that
 * is open to the reader, and the reading is logged.
 */
export async function clientName(desk: Desk, client: unknown): Promise<string | undefined> {
  if (typeof client !== 'string') return undefined;
  const reading = await desk.read(client);
  if (reading.outcome !== 'read' || !('name' in reading.record)) return undefined;
  return typeof reading.record.name === 'string' ? reading.record.name : undefined;
}

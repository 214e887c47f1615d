import type { Desk } from '@koordinace/office';

/** Ids of people, wherever they stand in what was read. */
function peopleIn(read: unknown): readonly string[] {
  if (typeof read === 'string') return /^person-[a-z0-9-]+$/i.test(read) ? [read] : [];
  return typeof read === 'object' && read !== null ? Object.values(read).flatMap(peopleIn) : [];
}

/**
 * The names of the people who stand in what was read, by id (jména osob v záznamu): of those whose own files are open to the
 * same reader. Each name is a reading of its own, and goes into the log.
 */
export async function namesIn(read: unknown, desk: Desk): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for (const person of new Set(peopleIn(read))) {
    const reading = await desk.read(person);
    const name = reading.outcome === 'read' && 'name' in reading.record ? reading.record.name : undefined;
    if (typeof name === 'string') names.set(person, name);
  }
  return names;
}

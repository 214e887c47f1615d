import { ERR_ENCRYPTED, ERR_INVALID_PASSWORD, Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import { inMemory } from './in-memory.js';

/** What came of opening a package. */
export type OpenedPackage =
  | { readonly outcome: 'opened'; readonly files: readonly { readonly name: string; readonly content: Uint8Array }[] }
  | { readonly outcome: 'refused'; readonly because: 'wrongPassword' | 'notAPackage' | 'damaged' };

const wrongPassword = new Set([ERR_INVALID_PASSWORD, ERR_ENCRYPTED]);

/**
 * Opens a package again, to look at what was sent (CON-10). A wrong password and a damaged file are refusals, not exceptions;
 * nothing of a package is handed out unless all of it could be read and its seal is right.
 *
 * @example
 * const opened = await openPackage(zip, password); // { outcome: 'opened', files: [{ name: 'sdeleni.txt', … }] }
 */
export async function openPackage(zip: Uint8Array, password: string): Promise<OpenedPackage> {
  inMemory();
  const reader = new ZipReader(new Uint8ArrayReader(zip), { password, checkSignature: true });
  try {
    const entries = await reader.getEntries().catch(() => undefined);
    if (entries === undefined) return { outcome: 'refused', because: 'notAPackage' };
    const files: { name: string; content: Uint8Array }[] = [];
    for (const entry of entries) {
      if (entry.directory) continue;
      files.push({ name: entry.filename, content: await entry.getData(new Uint8ArrayWriter()) });
    }
    return { outcome: 'opened', files };
  } catch (error) {
    const told = error instanceof Error ? error.message : '';
    return { outcome: 'refused', because: wrongPassword.has(told) ? 'wrongPassword' : 'damaged' };
  } finally {
    await reader.close();
  }
}

import { type KnownName, pseudonymise } from '@koordinace/consent';
import { TextReader, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { inMemory } from './in-memory.js';

/** A file that goes into a package. */
export interface PackedFile {
  /** Seen without the password: a plain name such as `sdeleni.html`, never the name of a person. */
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** The fewest characters that a password may have; `packagePassword` makes longer ones. */
export const shortestPassword = 16;

/** Names that tell nothing about anybody: small letters, digits, dashes and an ending. */
const plainName = /^[a-z0-9][a-z0-9-]{0,60}\.[a-z0-9]{1,5}$/;

/**
 * Puts files into a zip protected by a password with AES-256 (soubor chráněný heslem, CON-10), in memory. Names of files and
 * their sizes can be seen without the password, so names are held to small letters, digits and dashes, and hold none of the
 * people who are given as known. Times are left at a fixed day: when somebody was written about is nobody's business.
 *
 * @param known people whose names may not stand in a file's name
 * @throws RangeError for a password that is too short, and for a file's name that is not plain, is there twice or names
 *   somebody
 * @example
 * const zip = await protectedPackage([{ name: 'sdeleni.txt', content: 'Dobrý den' }], password);
 */
export async function protectedPackage(
  files: readonly PackedFile[],
  password: string,
  known: readonly KnownName[] = [],
): Promise<Uint8Array> {
  if (password.length < shortestPassword) {
    throw new RangeError(`a password has at least ${shortestPassword} characters`);
  }
  if (files.length === 0) throw new RangeError('a package holds at least one file');
  for (const { name } of files) {
    // The name itself may be what is not to be told, so the error does not repeat it.
    if (!plainName.test(name)) throw new RangeError('a file in a package has a name that is not plain');
    if (pseudonymise(name, known) !== name) throw new RangeError('a file in a package is called by a person');
    if (files.filter((one) => one.name === name).length > 1) throw new RangeError(`two files are called \`${name}\``);
  }
  inMemory();
  const writer = new ZipWriter(new Uint8ArrayWriter(), { password, encryptionStrength: 3, lastModDate: fixedDay });
  for (const { name, content } of files) {
    await writer.add(name, typeof content === 'string' ? new TextReader(content) : new Uint8ArrayReader(content), {
      extendedTimestamp: false,
    });
  }
  return writer.close();
}

const fixedDay = new Date(2000, 0, 1);

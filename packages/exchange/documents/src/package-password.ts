/** Words apart, so that nobody confuses them when reading aloud: no 0 and O, 1, I and L, 5 and S, 2 and Z, 8 and B, U and V. */
const alphabet = '34679ACDEFGHJKMNPQRTWXY';
const groups = 5;
const groupLength = 4;

/** Random bytes, as many as asked for, for example `crypto.getRandomValues.bind(crypto)` or a seeded source in tests. */
export type RandomBytes = (into: Uint8Array<ArrayBuffer>) => unknown;

/** The bits of chance in a password: 20 characters of 23, 90 bits. */
export const passwordBits = groups * groupLength * Math.log2(alphabet.length);

/** One character, each as likely as the others: bytes at the upper end would favour the first ones, so they are thrown away. */
function character(random: RandomBytes): string {
  const fair = 256 - (256 % alphabet.length);
  const bytes = new Uint8Array(1);
  // A source that never brings a fair byte is broken: better no password than a guessable one.
  for (let attempt = 0; attempt < 1000; attempt += 1) {
    random(bytes);
    const [byte = 255] = bytes;
    if (byte < fair) return alphabet[byte % alphabet.length] ?? '';
  }
  throw new Error('the random source is not random');
}

/**
 * A password for a package (heslo k souboru, CON-10) that can be read over the telephone: `K7DM-3RXQ-…`. It is handed to
 * the caller and kept nowhere; it goes to the recipient by another channel than the package.
 *
 * @param random a source of random bytes; only tests use a seeded one
 * @example
 * packagePassword((into) => crypto.getRandomValues(into)); // 'K7DM-3RXQ-HW9A-TTC6-4YPE'
 */
export function packagePassword(random: RandomBytes): string {
  const group = () => Array.from({ length: groupLength }, () => character(random)).join('');
  return Array.from({ length: groups }, group).join('-');
}

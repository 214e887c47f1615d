/** Without those that people confuse: 0 and O, 1, I and L, U and V. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTWXYZ';
const length = 7;
const leastToken = 16;
const prime = 2n ** 61n - 1n;

/**
 * A readable code that stands for a person (kód klienta, CON-9), made of a keyed token that the caller brings. Whoever
 * puts the kind of recipient and the purpose into the token gives every kind and purpose a code of its own, so codes of two
 * recipients cannot be put together, and nobody without the key gets from a name to a code. Seven of 29 characters:
 * among 5,000 people two share a code with odds of about 1 : 1,400.
 *
 * @throws RangeError when the token is too short to be a keyed one (a mistake of the caller)
 * @example
 * pseudonymCode('qL5k1vGm3c0wYt8ZrXa2bN7eUj4hDf6p'); // K-3DW5WGB
 */
export function pseudonymCode(token: string): string {
  if (token.length < leastToken) throw new RangeError('a keyed token has at least 16 characters');
  let number = 0n;
  for (const one of token) number = (number * 257n + BigInt(one.codePointAt(0) ?? 0)) % prime;
  let code = '';
  for (let index = 0; index < length; index += 1) {
    code += alphabet[Number(number % BigInt(alphabet.length))];
    number /= BigInt(alphabet.length);
  }
  return `K-${code}`;
}

/**
 * Compares two well-formed strings as their UTF-8 bytes would compare, which is by code points. `<` compares
 * UTF-16 units instead and so puts `😀` (D83D DE00) before `ﬀ` (FB00); a database puts it after.
 */
export function byBytes(a: string, b: string): number {
  const shared = Math.min(a.length, b.length);
  for (let at = 0; at < shared; at++) {
    const left = a.charCodeAt(at);
    const right = b.charCodeAt(at);
    if (left !== right) return rank(left) - rank(right);
  }
  return a.length - b.length;
}

/** Surrogates stand for code points above U+FFFF, so they come after every other unit. */
function rank(unit: number): number {
  if (unit >= 0xe000) return unit - 0x800;
  return unit >= 0xd800 ? unit + 0x2000 : unit;
}

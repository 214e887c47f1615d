import ts from 'typescript';

const CLOCK = 'callers never pass `now`: use the instant that the office gives with the act, `act.at`';
const CHANCE = 'domain packages are pure: use the ids that the office gives with the act';
const EDGE = 'domain packages have no effects: let the office or an app do it';

/** Members and functions that read a clock, roll dice or reach outside, with the right way. */
const EFFECTS = new Map<string, string>([
  ['Date.now', CLOCK],
  ['performance.now', CLOCK],
  ['performance.timeOrigin', CLOCK],
  ['Temporal.Now', CLOCK],
  ['Math.random', CHANCE],
  ['crypto.randomUUID', CHANCE],
  ['crypto.getRandomValues', CHANCE],
  ['crypto.subtle', EDGE],
  ['process.env', EDGE],
  ['process.argv', EDGE],
  ['process.cwd', EDGE],
  ['process.exit', EDGE],
  ['process.hrtime', CLOCK],
  ['process.uptime', CLOCK],
  ['setTimeout', EDGE],
  ['setInterval', EDGE],
  ['setImmediate', EDGE],
  ['queueMicrotask', EDGE],
  ['fetch', EDGE],
]);

/** Functions of date-fns that look at the clock themselves. */
const DATE_FNS =
  /^(isToday|isTomorrow|isYesterday|isFuture|isPast|isThis\w+|(start|end)Of(Today|Tomorrow|Yesterday)|formatDistanceToNow\w*|constructNow)$/;

/** What a node does that a domain package may not, and the right way. */
export function effectOf(node: ts.Node, file: ts.SourceFile): { what: string; way: string } | undefined {
  if (ts.isPropertyAccessExpression(node)) {
    const name = node.getText(file).replace(/^globalThis\./, '');
    const way = EFFECTS.get(name);
    return way === undefined ? undefined : { what: `\`${name}\``, way };
  }
  if (ts.isNewExpression(node) && (node.arguments?.length ?? 0) === 0) {
    const name = node.expression.getText(file);
    return /^(Date|TZDate|TZDateMini|UTCDate)$/.test(name) ? { what: `\`new ${name}()\``, way: CLOCK } : undefined;
  }
  if (ts.isCallExpression(node)) {
    const name = node.expression.getText(file);
    if (name === 'Date') return { what: '`Date()`', way: CLOCK };
    const way = ts.isIdentifier(node.expression) ? EFFECTS.get(name) : undefined;
    return way === undefined ? undefined : { what: `\`${name}()\``, way };
  }
  if (ts.isImportSpecifier(node)) {
    const name = (node.propertyName ?? node.name).text;
    const from = node.parent.parent.parent.moduleSpecifier;
    const looks = ts.isStringLiteral(from) && from.text.startsWith('date-fns') && DATE_FNS.test(name);
    return looks ? { what: `\`${name}\` of date-fns, which reads the clock`, way: CLOCK } : undefined;
  }
  return undefined;
}

/** A file's place in the house: which package it belongs to and which part of that package. */
export interface Place {
  /** `packages/domain/casework`, `apps/cli`. */
  readonly folder: string;
  /** The folder's last name, `casework`. */
  readonly name: string;
  readonly layer: 'domain' | 'office' | 'port' | 'store' | 'whole' | 'scenario' | 'exchange' | 'app';
  readonly part: 'src' | 'testing' | 'test';
}

const LAYERS: readonly (readonly [RegExp, Place['layer']])[] = [
  [/^packages\/domain\/[^/]+/, 'domain'],
  [/^packages\/stores\/port/, 'port'],
  [/^packages\/stores\/[^/]+/, 'store'],
  [/^packages\/exchange\/[^/]+/, 'exchange'],
  [/^packages\/office/, 'office'],
  [/^packages\/koordinace/, 'whole'],
  [/^packages\/scenario/, 'scenario'],
  [/^apps\/[^/]+/, 'app'],
];

/** Where `path` (from the root, with slashes) lives; nothing if it is in no package. */
export function findPlace(path: string): Place | undefined {
  for (const [pattern, layer] of LAYERS) {
    const folder = pattern.exec(path)?.[0];
    if (folder === undefined) continue;
    const inside = path.slice(folder.length + 1);
    const part = inside.startsWith('src/testing/') ? 'testing' : inside.startsWith('src/') ? 'src' : 'test';
    return { folder, name: folder.slice(folder.lastIndexOf('/') + 1), layer, part };
  }
  return undefined;
}

const FOUNDATION = ['rulebook', 'kernel', 'people'] as const;
const STORES = /^store-(?!port$)/;
const FOR_DOMAIN = ['zod', 'xstate', 'date-fns', '@date-fns/tz'];
const FOR_TESTS = /^(vitest|fast-check|@fast-check\/)/;

/** `@koordinace/kernel/testing` is the package `kernel` and the way `testing` into it. */
function ownPackage(specifier: string): { name: string; way: string } | undefined {
  const match = /^(?:@koordinace\/([^/]+)|(koordinace))(?:\/(.+))?$/.exec(specifier);
  const name = match?.[1] ?? match?.[2];
  return name === undefined ? undefined : { name, way: match?.[3] ?? '' };
}

const EXCHANGE = ['documents', 'consent-records', 'fhir', 'pictures'];

const isDomain = (name: string) =>
  !STORES.test(name) &&
  !EXCHANGE.includes(name) &&
  !['store-port', 'office', 'koordinace', 'scenario', 'cli', 'web'].includes(name);

/** The right way, if one package of ours may not import the other. */
function againstTheArrow(from: Place, name: string): string | undefined {
  if (from.name === name || `store-${from.name}` === name) return undefined; // itself, from its own tests
  if (STORES.test(name)) {
    if (from.layer === 'app' || from.part === 'test') return undefined;
    return 'take a `Store` of `@koordinace/store-port` as an argument and let the app choose which';
  }
  switch (from.layer) {
    case 'domain': {
      const rank = FOUNDATION.findIndex((each) => each === from.name);
      if (FOUNDATION.some((each, index) => each === name && (rank === -1 || index < rank))) return undefined;
      if (rank !== -1 && (isDomain(name) || FOUNDATION.some((each) => each === name))) {
        return `arrows point down: people → kernel → rulebook; move what both need into ${from.name}`;
      }
      return isDomain(name)
        ? `declare a question to the world and let ${name} answer it`
        : 'domain packages know nothing above them: export a command, rule or view and let the office call it';
    }
    case 'office':
      if (['kernel', 'rulebook', 'store-port'].includes(name)) return undefined;
      return isDomain(name)
        ? 'the office knows no module by name: take it in `openOffice({ modules })` through the interface of kernel'
        : 'arrows point down: office → kernel, store-port; let the package above call the office';
    case 'port':
      return 'the port is types only: define the type here';
    case 'store':
      return name === 'store-port'
        ? undefined
        : 'a store knows only `@koordinace/store-port`; facts are opaque text to it';
    case 'whole':
      if (isDomain(name) || name === 'office') return undefined;
      return name === 'store-port'
        ? 'take the store through the types of `@koordinace/office`'
        : 'arrows point down: koordinace → domain modules, office; whoever needs both imports koordinace';
    case 'scenario':
      return name === 'cli' || name === 'web' ? 'arrows point down: apps import scenario' : undefined;
    case 'exchange':
      return isDomain(name)
        ? undefined
        : 'exchange takes values of domain packages and gives values back: let the app read them from the office';
    case 'app':
      return name === 'cli' || name === 'web' ? 'apps do not share code: move it into a package' : undefined;
    default:
      return from.layer satisfies never;
  }
}

/** Why a file at `from` may not import `specifier`, and the right way; nothing if it may. */
export function objectionTo(from: Place, specifier: string): { what: string; way: string } | undefined {
  const what = `${from.name} may not import ${specifier.replace(/^@koordinace\//, '')}`;
  const own = ownPackage(specifier);
  if (own !== undefined) {
    const way = againstTheArrow(from, own.name);
    if (way !== undefined) return { what, way };
    if (/(^|\/)(src|dist)(\/|$)/.test(own.way)) {
      return { what, way: `import what \`@koordinace/${own.name}\` exports; add it to its index.ts if it is missing` };
    }
    return own.way.startsWith('testing') && from.part === 'src'
      ? { what, way: 'builders for tests are for `test/` and `src/testing/` only' }
      : undefined;
  }
  if (from.part === 'test') return undefined;
  if (FOR_TESTS.test(specifier)) return { what, way: 'test tools belong into `test/`' };
  const isNode = specifier.startsWith('node:');
  if (from.layer === 'port') return { what, way: 'the port has no dependency but types: let the stores import it' };
  if (from.layer !== 'domain') return undefined;
  if (isNode)
    return { what, way: 'domain packages are pure: let the office do it and hand the answer in through the world' };
  if (specifier === 'xstate' || specifier.startsWith('xstate/')) {
    return from.name === 'kernel'
      ? undefined
      : { what, way: 'write the chart with `lifecycle` of `@koordinace/kernel`' };
  }
  return FOR_DOMAIN.some((each) => specifier === each || specifier.startsWith(`${each}/`))
    ? undefined
    : { what, way: `domain packages take only ${FOR_DOMAIN.join(', ')}: do it at the edge, in the office or an app` };
}

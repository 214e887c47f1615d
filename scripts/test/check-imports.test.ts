import { describe, expect, it } from 'vitest';
import { violationsIn } from '../imports/violations.ts';

const CASEWORK = 'packages/domain/casework/src/agree-plan.ts';
const said = (file: string, text: string) =>
  violationsIn(file, text).map(({ line, what, way }) => `${line} ${what}: ${way}`);

describe('the check of imports', () => {
  it('says file, line, what and the right way', () => {
    expect(violationsIn(CASEWORK, "\nimport { isInForce } from '@koordinace/consent';")).toEqual([
      {
        file: CASEWORK,
        line: 2,
        what: 'casework may not import consent',
        way: 'declare a question to the world and let consent answer it',
      },
    ]);
  });

  it.each([
    [CASEWORK, "import { z } from 'zod';"],
    [CASEWORK, "import { addDays } from 'date-fns';"],
    [CASEWORK, "import { tz } from '@date-fns/tz';"],
    [CASEWORK, "import type { Person } from '@koordinace/people';"],
    [CASEWORK, "import { rule } from './rule.js';"],
    [CASEWORK, 'const day = new Date(act.at);'],
    ['packages/domain/casework/src/testing/given.ts', "import { actAt } from '@koordinace/kernel/testing';"],
    ['packages/domain/casework/test/plan.test.ts', "import { readFileSync } from 'node:fs'; const now = Date.now();"],
    ['packages/domain/casework/test/plan.test.ts', "import { plan } from '../src/plan.js';"],
    ['packages/domain/kernel/src/lifecycle.ts', "import { setup } from 'xstate'; import 'xstate/graph';"],
    ['packages/office/src/door.ts', "import { randomUUID } from 'node:crypto'; import '@koordinace/store-port';"],
    ['packages/office/test/door.test.ts', "import { memoryStore } from '@koordinace/store-memory';"],
    ['packages/stores/memory/src/index.ts', "import type { Store } from '@koordinace/store-port';"],
    ['packages/stores/memory/test/store.test.ts', "import { conformance } from '@koordinace/store-conformance';"],
    ['packages/koordinace/src/index.ts', "export * from '@koordinace/office'; import '@koordinace/casework';"],
    ['packages/scenario/src/play.ts', "import { openOffice } from 'koordinace';"],
    ['apps/cli/src/main.ts', "import { sqliteStore } from '@koordinace/store-sqlite'; import 'koordinace';"],
    ['scripts/check.ts', "import '@koordinace/consent';"],
  ])('lets %s have %s', (file, text) => {
    expect(said(file, text)).toEqual([]);
  });

  it.each([
    ['a sideways import', CASEWORK, "export * from '@koordinace/practice';", 'declare a question to the world'],
    ['a type taken sideways', CASEWORK, "type A = import('@koordinace/consent').A;", 'declare a question to the world'],
    ['a lazy import', CASEWORK, "await import('@koordinace/consent');", 'declare a question to the world'],
    ['a require', CASEWORK, "require('@koordinace/consent');", 'declare a question to the world'],
    ['an arrow up to the office', CASEWORK, "import '@koordinace/office';", 'know nothing above them'],
    ['an arrow up to the whole', CASEWORK, "import 'koordinace';", 'know nothing above them'],
    [
      'kernel on people',
      'packages/domain/kernel/src/a.ts',
      "import '@koordinace/people';",
      'people → kernel → rulebook',
    ],
    [
      'rulebook on kernel',
      'packages/domain/rulebook/src/a.ts',
      "import '@koordinace/kernel';",
      'people → kernel → rulebook',
    ],
    ['a store in the domain', CASEWORK, "import '@koordinace/store-memory';", 'let the app choose'],
    ['a store in the office', 'packages/office/src/a.ts', "import '@koordinace/store-sqlite';", 'let the app choose'],
    ['a module in the office', 'packages/office/src/a.ts', "import '@koordinace/consent';", 'knows no module by name'],
    ['the whole in the office', 'packages/office/src/a.ts', "import 'koordinace';", 'arrows point down'],
    ['kernel in a store', 'packages/stores/sqlite/src/a.ts', "import '@koordinace/kernel';", 'knows only'],
    ['anything in the port', 'packages/stores/port/src/a.ts', "import 'zod';", 'no dependency but types'],
    ['scenario in the whole', 'packages/koordinace/src/a.ts', "import '@koordinace/scenario';", 'arrows point down'],
    ['an app in scenario', 'packages/scenario/src/a.ts', "import '@koordinace/cli';", 'apps import scenario'],
    ['node in the domain', CASEWORK, "import { readFileSync } from 'node:fs';", 'domain packages are pure'],
    ['another npm package', CASEWORK, "import _ from 'lodash';", 'domain packages take only zod'],
    ['xstate outside kernel', CASEWORK, "import { setup } from 'xstate';", 'write the chart with `lifecycle`'],
    ['test tools in src', CASEWORK, "import { it } from 'vitest';", 'test tools belong into `test/`'],
    ['builders in src', CASEWORK, "import '@koordinace/kernel/testing';", 'builders for tests'],
    ['own builders in src', CASEWORK, "import './testing/given.js';", 'what both need belongs into `src/`'],
    ['files of another package', CASEWORK, "import '../../kernel/src/id.js';", 'by its name, not its files'],
    ['the inside of another package', CASEWORK, "import '@koordinace/kernel/src/id.js';", 'add it to its index.ts'],
    ['the clock', CASEWORK, 'const at = Date.now();', 'callers never pass `now`'],
    ['the clock as a value', CASEWORK, 'const clock = Date.now;', 'callers never pass `now`'],
    ['today', CASEWORK, 'const at = new Date();', 'callers never pass `now`'],
    ['today in Prague', CASEWORK, "import { TZDate } from '@date-fns/tz'; new TZDate();", 'callers never pass `now`'],
    ['a clock in date-fns', CASEWORK, "import { isPast as over } from 'date-fns';", 'callers never pass `now`'],
    ['a stopwatch', CASEWORK, 'performance.now();', 'callers never pass `now`'],
    ['dice', CASEWORK, 'Math.random();', 'use the ids that the office gives'],
    ['an id made here', CASEWORK, 'globalThis.crypto.randomUUID();', 'use the ids that the office gives'],
    ['the surroundings', CASEWORK, 'process.cwd();', 'domain packages have no effects'],
    ['a timer', CASEWORK, 'setTimeout(() => {}, 1);', 'domain packages have no effects'],
  ])('stops %s', (_, file, text, way) => {
    const [only, ...others] = said(file, text);
    expect(others).toEqual([]);
    expect(only).toContain(way);
  });
});

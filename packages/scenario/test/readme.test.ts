import { readFileSync } from 'node:fs';
import { memoryStore } from '@koordinace/store-memory';
import { openOffice } from 'koordinace';
import { expect, it } from 'vitest';
import { parseScenario, play } from '../src/index.js';

it('[ISW-4] the smallest case of the README plays', async () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const { scenario, problems } = parseScenario(/```yaml\n(.*?)```/s.exec(readme)?.[1] ?? '');
  expect(problems).toBeUndefined();
  if (scenario === undefined) return;
  const played = await play(scenario, { open: (opening) => openOffice({ store: memoryStore(), ...opening }) });
  expect([played.passed, played.failed]).toEqual([3, 0]);
});

import { openOffice } from '@koordinace/office';
import { loans } from '@koordinace/office/testing';
import { memoryStore } from '@koordinace/store-memory';
import { type Opening, parseScenario, play, sayProblem } from '../src/index.js';

/** A vendor's own module: borrowed wheelchairs. */
export const modules = [loans()];

/** A case of borrowed wheelchairs with these steps. */
export const loanCase = (steps: string): string => `title: Půjčka vozíku
office: { head: { id: kovar, name: Karel Kovář } }
steps:
${steps}`;

/** An office of borrowed wheelchairs; its keeper is the head. */
export const openLoans =
  (stock = 1) =>
  ({ head, clock, ids }: Opening) =>
    openOffice({
      store: memoryStore(),
      modules: [loans(stock)],
      clock,
      ids,
      founding: [{ type: 'NameKeeper', keeper: head.id }],
    });

/** Reads and plays such a case. */
export async function playLoans(steps: string, stock = 1) {
  const { scenario, problems } = parseScenario(loanCase(steps), modules);
  if (problems !== undefined) throw new Error(problems.map((one) => sayProblem(one, 'en')).join('\n'));
  return play(scenario, { open: openLoans(stock) });
}

/** What is wrong with a case of borrowed wheelchairs, in a few words each. */
export function problemsIn(text: string): readonly string[] {
  const { problems = [] } = parseScenario(text, modules);
  return problems.map(({ line, column, where, code }) => `${line}:${column} ${where} ${code}`);
}

/** A step that lends a wheelchair at nine. */
export const lend = `  - at: 2026-03-02 09:00
    as: kovar
    do: Lend
    with: { client: person-1, name: Marie Vymyšlená, due: 2026-03-09 }
    creates: { loan: vozik }`;

import { readScenario, type Scenario, shippedCases } from '../../src/index.js';

/** The shipped cases, read. */
export const cases: readonly { readonly file: string; readonly scenario: Scenario }[] = shippedCases().map((file) => {
  const { scenario, problems } = readScenario(file);
  if (scenario === undefined) throw new Error(`${file} cannot be read: ${JSON.stringify(problems)}`);
  return { file: file.slice(file.lastIndexOf('/cases/') + '/cases/'.length), scenario };
});

const doing = cases.flatMap(({ scenario }) => scenario.steps.filter((step) => 'do' in step));
const byCommand = Map.groupBy(doing, (step) => step.do);

/** How the cases fill in a command. */
export const examplesOf = (command: string): readonly object[] =>
  (byCommand.get(command) ?? []).map((step) => step.with);

import {
  adds,
  answers,
  ask,
  command,
  type FactOf,
  fact,
  findInstance,
  id,
  lifecycle,
  type Module,
  noTexts,
  personal,
  question,
  type RuleAct,
  recordFold,
  rule,
  when,
} from '@koordinace/kernel';
import { z } from 'zod';

/* A vendor's own module: borrowed wheelchairs. It shows everything that a module may bring. */

export const LoanId = id('loan');
const Lent = fact('Lent', {
  loan: LoanId,
  client: z.string(),
  name: personal(z.string(), { of: 'client', category: 'identity' }),
  due: z.iso.date(),
  stock: z.int(),
});
const Returned = fact('Returned', {
  loan: LoanId,
  note: personal(z.string().optional(), { of: 'client', category: 'situation' }),
  client: z.string(),
});
const Raised = fact('LoanRaised', { loan: LoanId });
const KeeperNamed = fact('KeeperNamed', { keeper: z.string() });

interface Loan {
  readonly client: string;
  readonly due: string;
  readonly raised: boolean;
}

const loan = lifecycle<Loan>({
  name: 'loan',
  stream: 'loan',
  start: { client: '', due: '', raised: false },
  facts: [Lent, Returned, Raised],
  rules: [
    rule('NET-3', {
      needs: ['stock'],
      act: (_: Loan, { fact }: RuleAct<FactOf<typeof Lent>>) => (fact.stock > 0 ? 'permit' : { needs: 'stock' }),
    }),
  ],
  folds: [
    when(Lent, (data: Loan, fact) => ({ ...data, client: fact.client, due: fact.due })),
    when(Raised, (data: Loan) => ({ ...data, raised: true })),
  ],
  chart: {
    initial: 'new',
    states: {
      new: { on: { Lent: { target: 'out', rules: ['NET-3'] } } },
      out: { on: { Returned: { target: 'back' }, LoanRaised: {} } },
      back: {},
    },
  },
});
const keeper = lifecycle<object>({
  name: 'keeper',
  stream: 'office',
  start: {},
  facts: [KeeperNamed],
  folds: [],
  rules: [],
  chart: { initial: 'unknown', states: { unknown: { on: { KeeperNamed: { target: 'known' } } }, known: {} } },
});

const stock = question<{ readonly kind: string }, number>('stock');
const text = { cs: 'půjčka', en: 'loan' };

export const loans = (inStock = 1): Module => ({
  name: 'loans',
  lifecycles: [loan, keeper],
  commands: [
    command('NameKeeper', {
      fields: { keeper: z.string() },
      who: ['system'],
      facts: [KeeperNamed],
      proposes: (given) => [KeeperNamed(given)],
    }),
    command('Lend', {
      fields: {
        client: z.string().max(40),
        name: z.string().max(40),
        due: z.iso.date(),
        loan: z.undefined().optional(),
      },
      who: ['keeper'],
      facts: [Lent],
      world: () => ({ stock: ask(stock, { kind: 'wheelchair' }) }),
      proposes: ({ client, name, due }, act) => [
        Lent({ loan: LoanId.parse(act.newId('loan')), client, name, due, stock: act.world.stock }),
      ],
    }),
    command('Return', {
      fields: { loan: LoanId, note: z.string().max(10).optional() },
      on: 'loan',
      who: ['keeper'],
      facts: [Returned],
      proposes: (given, { file }) => [
        Returned({
          loan: given.loan,
          note: given.note,
          client: findInstance<Loan>(file, 'loan', given.loan)?.data.client ?? '',
        }),
      ],
    }),
    command('RaiseLoan', {
      fields: { loan: LoanId },
      on: 'loan',
      who: ['system'],
      facts: [Raised],
      proposes: (given) => [Raised(given)],
    }),
  ],
  answers: [answers(stock, { answer: () => inStock })],
  standings: [
    {
      roles: ['keeper'],
      files: () => ['office/office'],
      of: (account, _about, world) =>
        findInstance(world.file('office/office'), 'keeper', account) === undefined ? [] : ['keeper'],
    },
  ],
  views: [
    {
      name: 'loans',
      stream: 'loan',
      rows: (file) => {
        const found = findInstance<Loan>(file, 'loan', file.stream.slice('loan/'.length));
        return found?.at === 'out'
          ? [{ partition: 'kovar', key: found.id, order: found.data.due, data: { due: found.data.due } }]
          : [];
      },
    },
  ],
  deadlines: [
    {
      stream: 'loan',
      of: (file) => {
        const found = findInstance<Loan>(file, 'loan', file.stream.slice('loan/'.length));
        return found?.at === 'out'
          ? [
              {
                id: 'return',
                kind: 'return',
                due: found.data.due,
                rule: 'NET-3',
                tell: ['kovar'],
                raised: found.data.raised,
              },
            ]
          : [];
      },
      raise: (file) => ({ type: 'RaiseLoan', loan: file }),
    },
  ],
  records: [
    recordFold<{ name?: string }>({
      stream: 'loan',
      start: {},
      whole: ['keeper'],
      steps: [
        adds(Lent, (record: { name?: string }, fact) =>
          fact.name === undefined ? record : { ...record, name: fact.name },
        ),
      ],
    }),
  ],
  texts: {
    ...noTexts,
    commands: {
      Lend: {
        title: text,
        about: text,
        refused: { cs: 'Vozík teď nelze půjčit.', en: 'No wheelchair can be lent now.' },
      },
    },
    needs: {
      'NET-3.stock': {
        why: { cs: 'Žádný není volný.', en: 'None is free.' },
        way: { cs: 'Zeptejte se zítra.', en: 'Ask tomorrow.' },
      },
    },
  },
});

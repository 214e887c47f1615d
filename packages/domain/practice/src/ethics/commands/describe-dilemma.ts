import { command, keeps } from '@koordinace/kernel';
import { askNames } from '@koordinace/people';
import { z } from 'zod';
import { Line, Note } from '../../wording.js';
import { DilemmaDescribed } from '../dilemma-facts.js';
import type { DilemmaId } from '../dilemma-id.js';
import { DilemmaKind, DilemmaParty, EthicalPrinciple } from '../ethics-codes.js';
import { wholeDepartment } from './who.js';

/** Describes a dilemma (popis dilematu; ETH-1, ETH-2): between whom, what is at stake, and which ways out there are. Nobody is named. */
export const DescribeDilemma = command('DescribeDilemma', {
  fields: {
    kind: keeps('ETH-2', DilemmaKind.schema).describe('The kind of dilemma.'),
    parties: keeps('ETH-2', z.array(DilemmaParty.schema).max(10)).describe('Whom it is between.'),
    principles: keeps('ETH-1', z.array(EthicalPrinciple.schema).min(1).max(20)).describe(
      'The principles and values that are at stake.',
    ),
    title: keeps('ETH-2', Line).describe('What it is called; nobody is named.'),
    description: keeps('ETH-2', Note).describe('What it is about; nobody is named.'),
    options: z.array(Line).max(10).default([]).describe('The ways out; there are two at least before it is decided.'),
  },
  who: wholeDepartment,
  facts: [DilemmaDescribed],
  world: ({ title, description, options }, asking) => ({ named: askNames([title, description, ...options], asking) }),
  proposes: (given, { world, newId }) => [
    DilemmaDescribed({ dilemma: newId('dilemma') as DilemmaId, ...given, ...world }),
  ],
});

import type { Text } from './text.js';

/** How a command is called, and how its refusal begins. */
export interface CommandText {
  readonly title: Text;
  /** One sentence on what it is for. */
  readonly about: Text;
  /** The first line of a refusal: "Case management zatím nelze zahájit." */
  readonly refused: Text;
}

/** Why a rule does not permit, and what would make it possible. */
export interface NeedText {
  readonly why: Text;
  readonly way: Text;
}

/** A module's texts for people, Czech and English (katalog textů). */
export interface Texts {
  readonly commands: Readonly<Record<string, CommandText>>;
  /** Noun phrases by fact type: "Screening". */
  readonly facts: Readonly<Record<string, Text>>;
  /** By lifecycle and place: `places.case['work.individual.goals']`. */
  readonly places: Readonly<Record<string, Readonly<Record<string, Text>>>>;
  /** By rule and code: `needs['ISW-4.screening']`. */
  readonly needs: Readonly<Record<string, NeedText>>;
  readonly roles: Readonly<Record<string, Text>>;
  /** Kinds of deadlines. */
  readonly deadlines: Readonly<Record<string, Text>>;
}

/** A catalogue without texts, to spread into one that needs only some kinds. */
export const noTexts: Texts = { commands: {}, facts: {}, places: {}, needs: {}, roles: {}, deadlines: {} };

/** All texts of several modules as one catalogue. */
export function mergeTexts(all: readonly Texts[]): Texts {
  const merged = (pick: (texts: Texts) => object) => Object.assign({}, ...all.map(pick));
  return {
    commands: merged((texts) => texts.commands),
    facts: merged((texts) => texts.facts),
    places: merged((texts) => texts.places),
    needs: merged((texts) => texts.needs),
    roles: merged((texts) => texts.roles),
    deadlines: merged((texts) => texts.deadlines),
  };
}

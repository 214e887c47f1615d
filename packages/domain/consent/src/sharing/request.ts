/** A piece of data that is asked for. For a whole category the item bears the category's name. */
export interface RequestedItem {
  readonly id: string;
  /** A code of `DataCategory`; an unknown one is refused (CON-22). */
  readonly category: string;
  /** The one person whom it concerns; without it, all people of the request. */
  readonly of?: string;
}

/** Whole categories as items. */
export const itemsOf = (categories: readonly string[]): readonly RequestedItem[] =>
  categories.map((category) => ({ id: category, category }));

/** To whom: a named professional, in roles, of an organisation or of another department (příjemce). */
export interface RequestRecipient {
  /** The account, or the id of a person; absent where it is not known who it will be. */
  readonly professional?: string | undefined;
  /** Codes of `RecipientRole`. */
  readonly roles: readonly string[];
  readonly organisation?: string | undefined;
  readonly department?: string | undefined;
}

/** A basis that the asker relies on, with what it needs: for a duty its trigger, such as a written request. */
export interface Claim {
  readonly basis: 'duty' | 'emergency' | 'consent';
  readonly id: string;
  readonly trigger?: string;
  /** Where the trigger can be found, for example the number of the letter. */
  readonly reference?: string;
}

/** What is to be decided (žádost o sdílení). Codes are plain text: an unknown one is refused and said, never thrown. */
export interface SharingRequest {
  /** The people whose data are asked for; each is decided on their own (CON-21). */
  readonly people: readonly string[];
  readonly asker: string;
  readonly recipient: RequestRecipient;
  /** A code of `Purpose`. */
  readonly purpose: string;
  readonly items: readonly RequestedItem[];
  /** A code of `Channel`. */
  readonly channel: string;
  /** The moment for which it is decided, in UTC. */
  readonly at: string;
  readonly claims?: readonly Claim[];
  /** Codes of `Obligation` that this sharing cannot meet. */
  readonly cannotMeet?: readonly string[];
}

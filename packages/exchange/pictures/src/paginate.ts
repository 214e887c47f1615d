/** Something that takes room on a page and is not torn. */
export interface Block {
  readonly height: number;
  /** Does it lead what follows, like a heading? Then it is never the last of a page. */
  readonly leads?: boolean;
}

/** Divides blocks among pages of a height. `again` gives what is repeated at the top of a page that begins in the middle of something. */
export function paginate<B extends Block>(
  blocks: readonly B[],
  height: number,
  again: (next: B) => B | undefined,
): B[][] {
  const pages: B[][] = [[]];
  let left = height;
  blocks.forEach((block, at) => {
    const next = blocks[at + 1];
    const needed = block.height + (block.leads === true ? (next?.height ?? 0) : 0);
    if (needed > left && (pages.at(-1)?.length ?? 0) > 0) {
      const repeated = block.leads === true ? undefined : again(block);
      pages.push(repeated === undefined ? [] : [repeated]);
      left = height - (repeated?.height ?? 0);
    }
    pages.at(-1)?.push(block);
    left -= block.height;
  });
  return pages;
}

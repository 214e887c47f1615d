/** What is in a fact's body for everybody to read, and whose boxes lie beside it; boxes are sealed anew each time. */
export function bodyWithoutBoxes(body: string): object {
  const { boxes = [], ...open } = JSON.parse(body) as { readonly boxes?: readonly (readonly [string, string])[] };
  return { ...open, owners: boxes.map(([owner]) => owner) };
}

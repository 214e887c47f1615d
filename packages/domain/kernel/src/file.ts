/** One instance of a lifecycle within a file: where it stands, and its data without personal data. */
export interface InstanceState<D = object> {
  readonly lifecycle: string;
  readonly id: string;
  /** Where it stands, see `positionKey`. */
  readonly at: string;
  readonly data: D;
}

/** The state of a file (spis): the instances folded from one stream. */
export interface FileState {
  /** `case/case-7f3k` */
  readonly stream: string;
  /** How many facts it rests on. */
  readonly version: number;
  /** The moment of the last of them; nothing that rests on the file happens before it. */
  readonly at?: string;
  readonly instances: ReadonlyMap<string, InstanceState>;
}

/** The text of a stream. */
export const streamOf = (kind: string, id: string): string => `${kind}/${id}`;

/** The kind of a stream, `case`. */
export const kindOfStream = (stream: string): string => stream.slice(0, stream.indexOf('/'));

/** The id of a stream, `case-7f3k`. */
export const idOfStream = (stream: string): string => stream.slice(stream.indexOf('/') + 1);

/** A file that has no facts yet. */
export const blankFile = (stream: string): FileState => ({ stream, version: 0, instances: new Map() });

/** The key of an instance in its file. */
export const instanceKey = (lifecycle: string, id: string): string => `${lifecycle}/${id}`;

/** An instance by lifecycle and id, as long as it has begun. */
export function findInstance<D>(file: FileState, lifecycle: string, id: string): InstanceState<D> | undefined {
  return file.instances.get(instanceKey(lifecycle, id)) as InstanceState<D> | undefined;
}

/** All instances of a lifecycle, in the order in which they began. */
export function instancesOf<D>(file: FileState, lifecycle: string): readonly InstanceState<D>[] {
  const found: InstanceState<D>[] = [];
  for (const instance of file.instances.values()) {
    if (instance.lifecycle === lifecycle) found.push(instance as InstanceState<D>);
  }
  return found;
}

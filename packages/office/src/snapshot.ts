import { type FileState, type InstanceState, instanceKey } from '@koordinace/kernel';
import type { Row } from '@koordinace/store-port';
import type { Registry } from './registry.js';

export const snapshotView = 'snapshot';
export const snapshotKey = 'state';

/** Signs texts, so that what comes back can be told from what somebody else wrote. */
export type Sign = (text: string) => string;

/** The names that instances of one form have in common, written once: many instances are alike. */
type Form = readonly [lifecycle: string, ...fields: string[]];

/** An instance: its form, id and place, and its data in the order of the form. */
type Packed = readonly [form: number, id: string, at: string, ...values: unknown[]];

interface Snapshot {
  readonly fingerprint: string;
  readonly version: number;
  readonly at?: string;
  readonly forms: readonly Form[];
  readonly instances: readonly Packed[];
}

function pack(instances: Iterable<InstanceState>): Pick<Snapshot, 'forms' | 'instances'> {
  const places = new Map<string, number>();
  const forms: Form[] = [];
  const packed: Packed[] = [];
  for (const { lifecycle, id, at, data } of instances) {
    // What is not there is no field: JSON knows no `undefined`.
    const fields = Object.entries(data).filter(([, value]) => value !== undefined);
    const form: Form = [lifecycle, ...fields.map(([name]) => name)];
    const name = form.join('\n');
    const place = places.get(name) ?? forms.push(form) - 1;
    places.set(name, place);
    packed.push([place, id, at, ...fields.map(([, value]) => value)]);
  }
  return { forms, instances: packed };
}

/** How many parts of a packed instance come before its values. */
const before = 3;

function unpack(forms: readonly Form[], packed: Packed): InstanceState {
  const [place, id, at] = packed;
  const form = forms[place] as Form;
  const data: Record<string, unknown> = {};
  for (let field = 1; field < form.length; field += 1) data[form[field] as string] = packed[field - 1 + before];
  return { lifecycle: form[0], id, at, data };
}

/** The row that keeps a file's state, signed: decisions rest on it. */
export function snapshotRow(registry: Registry, state: FileState, sign: Sign): Row {
  const { stream, version, at, instances } = state;
  const snapshot: Snapshot = {
    fingerprint: registry.fingerprint,
    version,
    ...(at !== undefined && { at }),
    ...pack(instances.values()),
  };
  const text = JSON.stringify(snapshot);
  const data = JSON.stringify({ signature: sign(`${stream}\n${text}`), text });
  return { view: snapshotView, partition: stream, key: snapshotKey, order: '', data };
}

/** The state of a snapshot; `undefined` if other charts or reducers made it, or somebody else: then the facts tell. */
export function readSnapshot(
  registry: Registry,
  stream: string,
  row: Row | undefined,
  sign: Sign,
): FileState | undefined {
  if (row === undefined) return undefined;
  try {
    const { signature, text } = JSON.parse(row.data) as { signature: string; text: string };
    if (signature !== sign(`${stream}\n${text}`)) return undefined;
    const { fingerprint, version, at, forms, instances } = JSON.parse(text) as Snapshot;
    if (fingerprint !== registry.fingerprint) return undefined;
    const known = new Map<string, InstanceState>();
    for (const packed of instances) {
      const instance = unpack(forms, packed);
      known.set(instanceKey(instance.lifecycle, instance.id), instance);
    }
    return { stream, version, ...(at !== undefined && { at }), instances: known };
  } catch {
    // A snapshot is only a cache: one that cannot be read is not used.
    return undefined;
  }
}

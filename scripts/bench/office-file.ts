import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '@koordinace/store-port';
import { sqliteStore } from '@koordinace/store-sqlite';
import { countedIds, type Keys, memoryKeys, type Office, openOffice } from 'koordinace';

/** An office over an SQLite file of its own. */
export interface OfficeFile {
  readonly path: string;
  readonly store: Store;
  readonly office: Office;
  readonly keys: Keys;
  /** Makes a case with so many facts in its file, through the door like any other. */
  newCase(facts: number): Promise<CaseFile>;
  close(): Promise<void>;
}

/** A case to measure on. */
export interface CaseFile {
  readonly id: string;
  /** Another contact with the client: the act that happens most. */
  contact(): Promise<void>;
}

const note =
  'Návštěva v bytě klientky, prošly jsme poštu a domluvily další postup, termín u lékaře a splátky nájemného.';

/** Opens an office with one social worker. `watch` sees every batch that the door writes. */
export async function officeFile(watch?: (store: Store) => Store): Promise<OfficeFile> {
  const folder = mkdtempSync(join(tmpdir(), 'koordinace-bench-'));
  const path = join(folder, 'office.sqlite');
  const store = sqliteStore(path);
  const keys = memoryKeys();
  const office = await openOffice({
    store: watch?.(store) ?? store,
    keys,
    ids: countedIds(),
    head: { id: 'dvorakova', name: 'Jana Dvořáková' },
  });
  await office.as('dvorakova').do({ type: 'AppointWorker', worker: 'novotna', post: 'socialWorker', qualified: true });
  const desk = office.as('novotna');
  const done = async (given: { readonly type: string; readonly [field: string]: unknown }) => {
    const decision = await desk.do(given);
    if (decision.outcome !== 'accepted') throw new Error(office.explain(decision, 'en'));
    return decision;
  };
  let clients = 0;
  return {
    path,
    store,
    office,
    keys,
    async newCase(facts) {
      clients += 1;
      const person = {
        name: `Marie Vymyšlená${String.fromCharCode(
          ...String(clients)
            .split('')
            .map((digit) => 97 + Number(digit)),
        )}`,
        born: '1968-04-02',
      };
      const matched = await desk.do({ type: 'RecordIntake', channel: 'self', toldVoluntaryAndFree: true, person });
      const intake =
        matched.outcome === 'accepted'
          ? matched
          : await done({
              type: 'RecordIntake',
              channel: 'self',
              toldVoluntaryAndFree: true,
              person: { name: person.name },
            });
      const id = intake.created.case as string;
      const contact = async () => {
        await done({ type: 'RecordContact', case: id, form: 'visit', note });
      };
      const begun = (await store.read('office', `case/${id}`)).length;
      for (let made = begun; made < facts; made += 1) await contact();
      return { id, contact };
    },
    async close() {
      await office.close();
      rmSync(folder, { recursive: true });
    },
  };
}

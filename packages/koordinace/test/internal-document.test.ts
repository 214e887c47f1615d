import { checkStructure } from '@koordinace/implementation';
import { memoryStore } from '@koordinace/store-memory';
import { describe, expect, it } from 'vitest';
import { internalDocumentDraft, openOffice } from '../src/index.js';

const profile = {
  type: 'AdoptProfile',
  post: 'supportCoordinator',
  competences: ['Svolává případová setkání.'],
  jobDescription: 'Propojuje aktéry.',
  extent: 0.5,
  equipment: 'Počítač a telefon.',
  subordinateTo: 'head',
  standIn: 'caseManager',
};

describe('a draft of the internal document', () => {
  it('[IMP-11] is filled from what the office has entered, and notes what is missing', async () => {
    const office = await openOffice({ store: memoryStore(), head: { id: 'dvorakova', name: 'Jana Dvořáková' } });
    const head = office.as('dvorakova');
    const empty = checkStructure(await internalDocumentDraft(head, 'cs'), 'cs').lacks;
    expect(empty).toContain('coordinatorExtent');
    expect((await head.do(profile)).outcome).toBe('accepted');
    await head.do({ type: 'AdoptNotice', version: '2026-1', lang: 'cs', text: 'Poučení.' });
    await head.do({ type: 'SetPracticeCheckRhythm', days: 180 });
    const draft = await internalDocumentDraft(head, 'cs');
    expect(draft).toContain('- Svolává případová setkání.');
    expect(draft).toContain('0,5 úvazku');
    expect(draft).toContain('nejpozději po 180 dnech');
    const { has, lacks } = checkStructure(draft, 'cs');
    expect(has).toEqual(expect.arrayContaining(['coordinatorExtent', 'coordinatorPlacement', 'models', 'principles']));
    expect(lacks).toContain('managerExtent');
    expect(await internalDocumentDraft(head, 'en')).toContain('0.5 of full time');
  });

  it('[IMP-13] tells nothing to whoever may not read the office', async () => {
    const office = await openOffice({ store: memoryStore(), head: { id: 'dvorakova', name: 'Jana Dvořáková' } });
    await office.as('dvorakova').do(profile);
    expect(await internalDocumentDraft(office.as('nikdo'), 'cs')).not.toContain('Svolává');
  });
});

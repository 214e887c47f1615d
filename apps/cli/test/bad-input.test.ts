import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { intake, terminal } from './terminal.js';

interface Bad {
  readonly what: string;
  readonly args: readonly string[];
  readonly input?: string | Uint8Array;
  readonly cs: string;
  readonly en: string;
}

const acting = (command: string, ...more: readonly string[]) => ['do', command, '--as', 'novotna', ...more];
const recording = acting('RecordIntake', '--with', '-');

const cases: readonly Bad[] = [
  {
    what: 'an unknown command of the program',
    args: ['cse', 'list'],
    cs: 'Příkaz „cse“ program nezná. → Možná jde o: case.',
    en: 'There is no command `cse`. → Did you mean: case?',
  },
  {
    what: 'no command at all in a group',
    args: ['case'],
    cs: 'Není řečeno, co se má udělat. → Vyberte příkaz z přehledu.',
    en: 'It is not said what to do. → Choose one of the commands.',
  },
  {
    what: 'an unknown option',
    args: ['rules', '--jsn'],
    cs: 'Volbu --jsn tento příkaz nemá. → Možná jde o: --json.',
    en: 'This command has no option --jsn. → Did you mean: --json?',
  },
  {
    what: 'a missing option',
    args: ['case', 'list'],
    cs: 'Chybí povinná volba --as <kdo>. → Doplňte ji.',
    en: 'The option --as <who> is required. → Add it.',
  },
  {
    what: 'an option without its value',
    args: ['case', 'list', '--as'],
    cs: 'Za volbou --as <kdo> chybí hodnota. → Doplňte ji.',
    en: 'The option --as <who> needs a value. → Add it.',
  },
  {
    what: 'a missing argument',
    args: ['diagram'],
    cs: 'Chybí údaj <cyklus>. → Doplňte jej; jak se příkaz píše, ukáže --help.',
    en: '<lifecycle> is missing. → Fill it in; --help shows how the command is written.',
  },
  {
    what: 'too many arguments',
    args: ['sweep', 'a', 'b'],
    cs: 'Příkaz má údajů navíc. → Vynechte je, nebo text s mezerami dejte do uvozovek',
    en: 'There are too many arguments. → Leave them out or put text with spaces in quotes',
  },
  {
    what: 'an unknown command of the office',
    args: acting('RecordIntke'),
    cs: '`type`: takový úkon neznáme. → Možná jde o: RecordIntake.',
    en: '`type`: is not a command we know. → Perhaps: RecordIntake.',
  },
  {
    what: 'an unknown account',
    args: ['do', 'RecordIntake', '--as', 'nikdo', '--with', '-'],
    input: intake,
    cs: '`as`: takového pracovníka úřad nezná. → Zkontrolujte označení, nebo pracovníka nejprve ustanovte.',
    en: '`as`: is not an account of this office. → Check the name or appoint the worker first.',
  },
  {
    what: 'an account that cannot be one',
    args: ['do', 'RecordIntake', '--as', 'Eva Novotná'],
    cs: '--as: takového pracovníka úřad nezná. → Zkontrolujte přihlašovací jméno',
    en: '--as: this is not an account of this office. → Check the account name',
  },
  {
    what: 'a wrong field',
    args: recording,
    input: intake.replace('toldVoluntaryAndFree', 'toldVoluntaryAndFre'),
    cs: '`toldVoluntaryAndFre`: takový údaj tento úkon nemá. → Vynechte jej nebo opravte název. Možná jde o: toldVoluntaryAndFree.',
    en: '`toldVoluntaryAndFre`: is not a field of this command. → Leave it out or correct its name. Perhaps: toldVoluntaryAndFree.',
  },
  {
    what: 'a wrong type',
    args: recording,
    input: intake.replace('true', '"ano"'),
    cs: '`toldVoluntaryAndFree`: údaj má jiný tvar, než se čeká (boolean). → Zadejte jej v očekávaném tvaru.',
    en: '`toldVoluntaryAndFree`: has another form than expected (boolean). → Enter it in the expected form.',
  },
  {
    what: 'a date that does not exist',
    args: recording,
    input: intake.replace('1968-04-02', '1968-02-30'),
    cs: '`person.born`: takové datum neexistuje nebo je jinak zapsané. → Zadejte datum ve tvaru RRRR-MM-DD.',
    en: '`person.born`: is not an existing date. → Enter a date as YYYY-MM-DD.',
  },
  {
    what: '10 MB of text',
    args: recording,
    input: `situation: ${'a'.repeat(10_000_000)}`,
    cs: 'standardní vstup: vstup je příliš velký (nejvýše 1000 kB). → Zkraťte jej',
    en: 'standard input: the input is too big (at most 1000 kB). → Shorten it',
  },
  {
    what: 'YAML with a tab',
    args: recording,
    input: 'channel: self\nperson:\n\tname: Marie Vymyšlená\n',
    cs: 'standardní vstup, řádek 3, sloupec 1: řádek je odsazen tabulátorem, a to YAML nedovoluje. → Odsaďte jej mezerami.',
    en: 'standard input, line 3, column 1: the line is indented with a tab, which YAML does not allow. → Indent it with spaces.',
  },
  {
    what: 'a field that is there twice',
    args: recording,
    input: '{"channel": "self", "channel": "other"}',
    cs: 'standardní vstup, řádek 1, sloupec 21: údaj je zde podruhé. → Ponechte jej jen jednou.',
    en: 'standard input, line 1, column 21: the field is here for the second time. → Keep it only once.',
  },
  {
    what: 'JSON that is cut off',
    args: recording,
    input: intake.slice(0, -10),
    cs: 'zápisu nelze rozumět. → Opravte jej podle pravidel formátu YAML nebo JSON',
    en: 'this cannot be understood. → Correct it by the rules of YAML or JSON',
  },
  {
    what: 'references that grow without end',
    args: recording,
    input: `a: &a [x, x]\n${[...'bcdefghij'].map((one, at) => `${one}: &${one} [${`*${'abcdefghij'[at]}, `.repeat(9)}]`).join('\n')}`,
    cs: 'standardní vstup: zápis na sebe příliš odkazuje. → Vypište údaje bez odkazů (& a *).',
    en: 'standard input: the text refers to itself too much. → Write the fields without references (& and *).',
  },
  {
    what: 'something else than fields',
    args: recording,
    input: '- self\n',
    cs: 'standardní vstup: čekají se údaje úkonu, každý s názvem. → Zapište je jako „název: hodnota“.',
    en: 'standard input: fields of a command are expected, each with its name. → Write them as `name: value`.',
  },
  {
    what: 'the fields of another command',
    args: recording,
    input: '{"type": "RecordContact"}',
    cs: '`type`: ve vstupu je jiný úkon než RecordIntake. → ',
    en: '`type`: the input is for another command than RecordIntake. → ',
  },
  {
    what: 'empty standard input',
    args: recording,
    input: ' \n',
    cs: 'standardní vstup: vstup je prázdný. → ',
    en: 'standard input: the input is empty. → ',
  },
  {
    what: 'something that is not text',
    args: recording,
    input: new Uint8Array([0x63, 0xff, 0xfe]),
    cs: 'standardní vstup: vstup není text v kódování UTF-8. → Uložte jej v kódování UTF-8.',
    en: 'standard input: the input is not text in UTF-8. → Save it as UTF-8.',
  },
  {
    what: 'a missing file',
    args: acting('RecordIntake', '--with', 'nic.yaml'),
    cs: 'Soubor nic.yaml neexistuje. → Zkontrolujte cestu k němu.',
    en: 'The file nic.yaml does not exist. → Check the path.',
  },
  {
    what: 'a folder instead of a file',
    args: acting('RecordIntake', '--with', 'folder'),
    cs: 'folder je složka, ne soubor. → Uveďte soubor v ní.',
    en: 'folder is a folder, not a file. → Name a file in it.',
  },
  {
    what: 'an id of a file that is not there',
    args: ['case', 'show', 'case-nic', '--as', 'novotna'],
    cs: '`case`: nic s tímto označením zde není. → Zkontrolujte označení.',
    en: '`case`: names nothing that is here. → Check the id.',
  },
  {
    what: 'something that is no id',
    args: ['case', 'can', 'Marie Vymyšlená', '--as', 'novotna'],
    cs: 'Označení spisu má tvar „case-7f3k“; jméno klienta jím není. → Vlastní případy vypíše „koordinace case list“.',
    en: "The id of a file looks like `case-7f3k`; a client's name is none. → `koordinace case list` lists your cases.",
  },
  {
    what: 'a command id that is too long',
    args: [...recording, '--id', 'a'.repeat(200)],
    cs: '--id: číslo úkonu je prázdné nebo příliš dlouhé. → Zadejte 1 až 128 znaků bez mezer.',
    en: '--id: the command id is empty or too long. → Enter 1 to 128 characters without spaces.',
  },
  {
    what: 'a version that is no number',
    args: [...recording, '--seen', 'nejnovější'],
    cs: '--seen: verze spisu je celé číslo od nuly. → Verzi, kterou jste viděli, uvádí „koordinace case show“.',
    en: '--seen: the version of a file is a whole number from zero. → `koordinace case show` tells the version that you saw.',
  },
  {
    what: 'a misspelt verb',
    args: ['plan', 'acept', 'case-1', 'task-1', '--as', 'novotna'],
    cs: 'Příkaz „acept“ program nezná. → Možná jde o: accept.',
    en: 'There is no command `acept`. → Did you mean: accept?',
  },
  {
    what: 'a misspelt field of a verb',
    args: ['case', 'new', '--chanel', 'self', '--as', 'novotna'],
    cs: 'Volbu --chanel tento příkaz nemá. → Možná jde o: --channel.',
    en: 'This command has no option --chanel. → Did you mean: --channel?',
  },
  {
    what: 'a verb without what it needs',
    args: ['contact', 'case-1', '--as', 'novotna'],
    cs: '`form`: údaj chybí. → Doplňte jej.',
    en: '`form`: is missing. → Fill it in.',
  },
  {
    what: 'a code that the list does not have',
    args: ['contact', 'case-1', 'visti', '--as', 'novotna'],
    cs: '`form`: takový kód seznam nezná. → Vyberte některý z těchto kódů: visit, office',
    en: '`form`: is not a code of the list. → Choose one of: visit, office',
  },
  {
    what: 'a day that is none',
    args: ['contact', 'case-1', 'visit', '--on', 'příští úterý', '--as', 'novotna'],
    cs: '`on`: takové datum neexistuje nebo je jinak zapsané. → Zadejte datum ve tvaru RRRR-MM-DD.',
    en: '`on`: is not an existing date. → Enter a date as YYYY-MM-DD.',
  },
  {
    what: 'neither yes nor no',
    args: ['plan', 'accept', 'case-1', 'task-1', '--client-agrees=snad', '--as', 'novotna'],
    cs: '`clientAgrees`: údaj má jiný tvar, než se čeká (boolean).',
    en: '`clientAgrees`: has another form than expected (boolean).',
  },
  {
    what: 'a number that is none',
    args: ['plan', 'agree', 'case-1', 'plan-1', 'první', '--as', 'novotna'],
    cs: '`version`: údaj má jiný tvar, než se čeká (number).',
    en: '`version`: has another form than expected (number).',
  },
  {
    what: 'an id that is none',
    args: ['plan', 'accept', 'Marie Vymyšlená', 'task-1', '--as', 'novotna'],
    cs: '`case`: ',
    en: '`case`: ',
  },
  {
    what: 'a structure that is cut off',
    args: ['plan', 'task', 'case-1', 'plan-1', 'Úkol', '--responsible', '{worker: ', '--as', 'novotna'],
    cs: '--responsible, řádek 1, sloupec ',
    en: '--responsible, line 1, column ',
  },
  {
    what: 'a structure with a field it does not have',
    args: ['plan', 'task', 'case-1', 'plan-1', 'Úkol', '--responsible', '{wroker: novotna}', '--as', 'novotna'],
    cs: '`responsible.wroker`: takový údaj tento úkon nemá.',
    en: '`responsible.wroker`: is not a field of this command.',
  },
  {
    what: 'a text where a structure belongs',
    args: ['plan', 'task', 'case-1', 'plan-1', 'Úkol', '--responsible', 'novotna', '--as', 'novotna'],
    cs: '`responsible`: údaj má jiný tvar, než se čeká (object).',
    en: '`responsible`: has another form than expected (object).',
  },
  {
    what: 'a code of several that there is not',
    args: ['plan', 'accept', 'case-1', 'task-1', '--matters', 'money,houses', '--as', 'novotna'],
    cs: '`matters.1`: takový kód seznam nezná.',
    en: '`matters.1`: is not a code of the list.',
  },
  {
    what: 'a shell that cannot complete',
    args: ['completion', 'powershell'],
    cs: '„powershell“ neznáme. → Vyberte z: bash, zsh, fish.',
    en: '`powershell` is not known. → Choose one of: bash, zsh, fish.',
  },
  {
    what: 'a store to play in that there is not',
    args: ['play', 'a.yaml', '--store', 'postgres:x'],
    cs: '--store: takové úložiště pro přehrání neznáme. → Zadejte memory, nebo sqlite:CESTA.',
    en: '--store: there is no such store to play in. → Enter memory, or sqlite:PATH.',
  },
];

describe('bad input ends with 2, says what to do and changes nothing:', () => {
  it.each(cases)('$what', async ({ args, input, cs, en }) => {
    const { run, folder, withCase } = terminal();
    await withCase();
    mkdirSync(join(folder, 'folder'));
    const before = (await run(['case', 'list', '--as', 'novotna', '--json'])).out;
    const czech = await run(args, input);
    expect(czech).toMatchObject({ exit: 2, out: '' });
    expect(czech.err).toContain(cs);
    const english = await run(
      [
        ...args.filter((one) => one !== '--as' || args.at(-1) !== '--as'),
        '--lang',
        'en',
        ...(args.at(-1) === '--as' ? ['--as'] : []),
      ],
      input,
    );
    expect(english.exit).toBe(2);
    expect(english.err).toContain(en);
    expect((await run(['case', 'list', '--as', 'novotna', '--json'])).out).toBe(before);
    for (const said of [czech.err, english.err]) expect(said).not.toMatch(/^ +at |node:|\.ts|undefined/m);
  });

  it('an id of another case', async () => {
    const { run, withCase } = terminal();
    const mine = await withCase();
    const other = JSON.parse(
      (
        await run(
          ['do', 'RecordIntake', '--as', 'novotna', '--with', '-', '--json'],
          intake.replace('Marie Vymyšlená', 'Jiřina Smyšlená').replace('1968', '1971'),
        )
      ).out,
    ) as { created: { case: string } };
    const drafted = await run(
      ['do', 'DraftPlan', '--as', 'novotna', '--with', '-', '--json'],
      JSON.stringify({ case: other.created.case, title: 'Zůstat doma' }),
    );
    const { plan } = (JSON.parse(drafted.out) as { created: { plan: string } }).created;
    const { exit, err } = await run(
      ['do', 'SetGoal', '--as', 'novotna', '--with', '-'],
      JSON.stringify({ case: mine, plan, title: 'Splácet dluh' }),
    );
    expect(exit).toBe(2);
    expect(err).toContain('`plan`: nic s tímto označením zde není. → Zkontrolujte označení.');
  });

  it('an unknown language, said in both', async () => {
    const { run } = terminal();
    expect(await run(['rules', '--lang', 'de'])).toEqual({
      exit: 2,
      out: '',
      err: '--lang: takový jazyk program nemá. → Zadejte cs (česky) nebo en (anglicky).\n--lang: there is no such language. → Enter cs (Czech) or en (English).\n',
    });
  });

  it('as JSON for programs', async () => {
    const { run, withCase } = terminal();
    await withCase();
    const cut = await run([...acting('RecordIntake', '--with', 'nic.yaml'), '--json']);
    expect(JSON.parse(cut.err)).toEqual({
      error: {
        code: 'input-missing',
        exit: 2,
        message: 'Soubor nic.yaml neexistuje. → Zkontrolujte cestu k němu.',
        params: { path: 'nic.yaml' },
      },
    });
    const field = await run([...acting('RecordIntake'), '--json']);
    expect(JSON.parse(field.err)).toMatchObject({
      error: { code: 'bad-input', exit: 2, because: [{ field: 'channel', problem: 'required', rule: 'INT-2' }] },
    });
  });

  it('never repeats what was entered', async () => {
    const { run, folder, withCase } = terminal();
    await withCase();
    writeFileSync(join(folder, 'bad.yaml'), 'channel: Rodné číslo 685402/1234\nperson: {name: [Marie Vymyšlená]}\n');
    const { err } = await run(acting('RecordIntake', '--with', 'bad.yaml'), '', { KOORDINACE_DEBUG: '1' });
    expect(err).not.toMatch(/685402|Marie/);
    for (const args of [
      ['Marie'],
      ['case', 'show', 'Marie Vymyšlená', '--as', 'novotna'],
      ['contact', 'Marie Vymyšlená', 'Marie Vymyšlená', '--on', 'Marie Vymyšlená', '--as', 'novotna'],
      ['plan', 'task', 'case-1', 'plan-1', 'x', '--responsible', '{Marie Vymyšlená', '--as', 'novotna'],
      ['contact', '--Marie Vymyšlená', 'x', '--as', 'novotna'],
      ['rules', 'Marie Vymyšlená'],
      ['rules', '--Marie Vymyšlená'],
    ]) {
      expect((await run(args)).err).not.toContain('Vymyšlená');
    }
  });
});

import type { Text } from '@koordinace/kernel';

/** What the recipient of a package is told. */
export const packageTexts = {
  greeting: { cs: 'Dobrý den,', en: 'Good day,' },
  what: {
    cs: 'posíláme vám soubor chráněný heslem. Heslo dostanete jinou cestou; v této zprávě není a v odpovědi ho prosím neposílejte.',
    en: 'we are sending you a file protected by a password. The password reaches you by another way; it is not in this message, and please do not send it in a reply.',
  },
  opens: {
    cs: 'Soubor otevřete v programu 7-Zip (je zdarma), WinZip nebo WinRAR.',
    en: 'The file opens in 7-Zip (which is free), WinZip or WinRAR.',
  },
  doesNot: {
    cs: 'Nestačí dvojité kliknutí ve Windows ani na počítači Mac, jejich vlastní nástroje takto chráněný soubor nemusí umět. Linuxový příkaz unzip ho neotevře; použijte 7z.',
    en: 'Do not count on a double click in Windows or on a Mac: their own tools may not be able to open a file protected in this way. The Linux command unzip cannot; use 7z.',
  },
  keep: {
    cs: 'Obsah je určen jen vám. Po přečtení soubor uložte tam, kam nikdo jiný nemá přístup, nebo ho smažte.',
    en: 'The content is for you alone. When you have read it, keep the file where nobody else has access, or delete it.',
  },
  astray: {
    cs: 'Pokud zpráva nepatří vám, dejte nám prosím vědět a smažte ji.',
    en: 'If this message is not meant for you, please let us know and delete it.',
  },
} as const satisfies Record<string, Text>;

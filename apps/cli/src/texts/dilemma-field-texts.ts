/** What the fields of `dilemma …` mean in Czech, by field or by command and field. */
export const dilemmaFields: Readonly<Record<string, string>> = {
  dilemma: 'označení dilematu',
  'DescribeDilemma.kind': 'druh dilematu',
  'DescribeDilemma.parties': 'koho se dilema týká',
  'DescribeDilemma.principles': 'které hodnoty a zásady jsou ve hře; přehled vypíše „koordinace dilemma principles“',
  'DescribeDilemma.title': 'jak se dilema jmenuje; bez jmen lidí',
  'DescribeDilemma.description': 'o co jde; bez jmen lidí',
  'DescribeDilemma.options': 'možnosti řešení; než se rozhodne, jsou potřeba alespoň dvě',
  option: 'možnost řešení; bez jmen lidí',
  decision: 'jak se rozhodlo; bez jmen lidí',
  'DecideDilemma.because': 'proč právě tak; bez jmen lidí',
  lesson: 'co si z toho odnést; bez jmen lidí',
  prevention: 'kroky, kterými se dá podobným dilematům předcházet',
};

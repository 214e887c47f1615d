/**
 * Invented people with the forms of their names as Czech grammar has them, written by hand: what the endings of the
 * package are judged by. Seven cases, then possessives and plurals.
 */
const table = `
Novák: Novák Nováka Novákovi Nováku Novákem Novákův Novákova Novákovu Novákově Novákovým Nováci Novákové Nováků Novákům Nováky Novácích
Marek: Marek Marka Markovi Marku Markem Markův Markova Markové Markové Marků Markům Marcích
Zdeněk: Zdeněk Zdeňka Zdeňkovi Zdeňku Zdeňkem Zdeňkův Zdeňkovi
Kadlec: Kadlec Kadlece Kadlecovi Kadleci Kadlče Kadlecem Kadlecův Kadlecovi Kadleců Kadlecích
Hrubec: Hrubec Hrubce Hrubcovi Hrubci Hrubče Hrubcem
Pavel: Pavel Pavla Pavlovi Pavle Pavlem Pavlův Pavlovou
Tomáš: Tomáš Tomáše Tomášovi Tomáši Tomášem Tomášův Tomášovi
Petr: Petr Petra Petrovi Petře Petrem Petrův Petrova
Vojtěch: Vojtěch Vojtěcha Vojtěchovi Vojtěchu Vojtěše Vojtěchem
Vlach: Vlach Vlacha Vlachovi Vlachu Vlachem Vlaši Vlaších Vlachům
Vávra: Vávra Vávry Vávrovi Vávru Vávro Vávrou Vávrův Vávrová Vávrovi Vávrů Vávrům Vávrech
Procházka: Procházka Procházky Procházkovi Procházku Procházko Procházkou Procházkovi Procházků Procházcích
Ševčenko: Ševčenko Ševčenka Ševčenkovi Ševčenku Ševčenkem
Purkyně: Purkyně Purkyni Purkyňovi Purkyněm
Krejčí: Krejčí Krejčího Krejčímu Krejčím Krejčích Krejčími Krejčová Krejčovou
Jiří: Jiří Jiřího Jiřímu Jiřím
Černý: Černý Černého Černému Černým Černém Černí Černých Černými Černá Černou
Pražský: Pražský Pražského Pražskému Pražským Pražští Pražských Pražská
Novotný: Novotný Novotného Novotnému Novotným Novotní
Janů: Janů
Švec: Švec Ševce Ševcovi Ševče Ševcem
Hugo: Hugo Huga Hugovi Hugem
René: René Reného Renému Reném
Julius: Julius Julia Juliovi Julie Juliem
Nováková: Nováková Novákové Novákovou Novákových Novákovým Novákovými Novák Nováka Novákovi Nováků
Marková: Marková Markové Markovou Marek Marka Markovi
Vávrová: Vávrová Vávrové Vávrovou Vávra Vávry
Vymyšlená: Vymyšlená Vymyšlené Vymyšlenou Vymyšlení Vymyšlených Vymyšlený Vymyšleného
Polská: Polská Polské Polskou Polští Polský
Marie: Marie Marii Marií Mariin Mariina Mariiny
Alice: Alice Alici Alicí Alicin Alicina
Jana: Jana Jany Janě Janu Jano Janou Janin Janina Janino Janám
Lenka: Lenka Lenky Lence Lenku Lenko Lenkou Lenčin Lenčina
Olga: Olga Olgy Olze Olgu Olgo Olgou Olžin
Drahuška: Drahuška Drahušky Drahušce Drahuščin
Věra: Věra Věry Věře Věru Věro Věrou Věřin
Dáša: Dáša Dáši Dášu Dášo Dášou Dášin
Dagmar: Dagmar Dagmary Dagmaře Dagmaru Dagmarou Dagmařin
Lucie: Lucie Lucii Lucií Luciin
Lea: Lea Ley Lee Leu Leo Leou
`;

/** Every name with its forms. */
export const declensions: readonly (readonly [name: string, forms: readonly string[]])[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [name = '', forms = ''] = line.split(':');
    return [name, forms.trim().split(' ')];
  });

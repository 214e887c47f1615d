import type { Text } from './text.js';

interface Act {
  readonly act: string;
  readonly title: Text;
  readonly from: string;
}

const act = (number: string, from: string, cs: string, en: string): Act => ({ act: number, title: { cs, en }, from });

/** The acts that the rulebook cites (právní předpisy), each with the first day on which it was in force. */
export const acts = {
  '108/2006': act('108/2006', '2007-01-01', 'zákon o sociálních službách', 'Social Services Act'),
  '110/2019': act('110/2019', '2019-04-24', 'zákon o zpracování osobních údajů', 'Personal Data Processing Act'),
  '111/2006': act('111/2006', '2007-01-01', 'zákon o pomoci v hmotné nouzi', 'Act on Assistance in Material Need'),
  '128/2000': act('128/2000', '2000-11-12', 'zákon o obcích (obecní zřízení)', 'Municipalities Act'),
  '151/2025': act(
    '151/2025',
    '2025-10-01',
    'zákon o dávce státní sociální pomoci',
    'Act on the State Social Assistance Benefit',
  ),
  '2016/679': act(
    '2016/679',
    '2018-05-25',
    'obecné nařízení o ochraně osobních údajů',
    'General Data Protection Regulation',
  ),
  '312/2002': act(
    '312/2002',
    '2003-01-01',
    'zákon o úřednících územních samosprávných celků',
    'Act on Officials of Territorial Self-governing Units',
  ),
  '332/2013': act(
    '332/2013',
    '2013-11-01',
    'vyhláška o vzoru Standardizovaného záznamu sociálního pracovníka',
    'Decree on the Model of the Standardised Record of the Social Worker',
  ),
  '141/1961': act('141/1961', '1962-01-01', 'trestní řád', 'Code of Criminal Procedure'),
  '99/1963': act('99/1963', '1964-04-01', 'občanský soudní řád', 'Code of Civil Procedure'),
  '359/1999': act(
    '359/1999',
    '2000-04-01',
    'zákon o sociálně-právní ochraně dětí',
    'Act on the Social and Legal Protection of Children',
  ),
  '372/2011': act('372/2011', '2012-04-01', 'zákon o zdravotních službách', 'Health Services Act'),
  '389/2011': act(
    '389/2011',
    '2012-01-01',
    'vyhláška k zákonu o pomoci v hmotné nouzi',
    'Decree implementing the Act on Assistance in Material Need',
  ),
  '499/2004': act(
    '499/2004',
    '2005-01-01',
    'zákon o archivnictví a spisové službě',
    'Act on Archiving and Records Management',
  ),
  '505/2006': act(
    '505/2006',
    '2007-01-01',
    'vyhláška k zákonu o sociálních službách',
    'Decree implementing the Social Services Act',
  ),
  '89/2012': act('89/2012', '2014-01-01', 'občanský zákoník', 'Civil Code'),
} as const satisfies Record<string, Act>;

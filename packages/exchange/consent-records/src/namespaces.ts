/** The base of our own terms: what W3C DPV has no word for. Every office uses the same. */
export const ownNamespace = 'https://koordinace.example/ns#';

/** The profiles of the DPV guide for ISO/IEC TS 27560:2023 that records and receipts follow. */
export const recordSchema = 'https://w3id.org/dpv/schema/dpv-27560#record';
export const receiptSchema = 'https://w3id.org/dpv/schema/dpv-27560#receipt-record';

const iri = (id: string) => ({ '@id': id, '@type': '@id' }) as const;
const typed = (id: string, type: string) => ({ '@id': id, '@type': type }) as const;

/**
 * The context of a record (JSON-LD 1.1, W3C DPV 2.3), inlined: whoever reads one needs no network. Terms that point to something
 * do so by IRI, days and moments have their types.
 */
export const context = {
  '@version': 1.1,
  dct: 'http://purl.org/dc/terms/',
  dpv: 'https://w3id.org/dpv#',
  pd: 'https://w3id.org/dpv/pd#',
  loc: 'https://w3id.org/dpv/loc#',
  'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
  health: 'https://w3id.org/dpv/sector/health#',
  finance: 'https://w3id.org/dpv/sector/finance#',
  public: 'https://w3id.org/dpv/sector/publicservices#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  koord: ownNamespace,
  'dct:conformsTo': iri('dct:conformsTo'),
  'dct:publisher': iri('dct:publisher'),
  'dct:created': typed('dct:created', 'xsd:date'),
  'dpv:hasJurisdiction': iri('dpv:hasJurisdiction'),
  'dpv:hasLegalBasis': iri('dpv:hasLegalBasis'),
  'dpv:hasNecessity': iri('dpv:hasNecessity'),
  'dpv:hasProcessing': iri('dpv:hasProcessing'),
  'dpv:isExercisedAt': iri('dpv:isExercisedAt'),
  'dpv:isIndicatedAtTime': typed('dpv:isIndicatedAtTime', 'xsd:dateTime'),
  'dpv:isIndicatedBy': iri('dpv:isIndicatedBy'),
  'koord:purpose': iri('koord:purpose'),
  'koord:category': iri('koord:category'),
  'koord:role': iri('koord:role'),
  'schema:recipient': iri('schema:recipient'),
  'skos:broader': iri('skos:broader'),
} as const;

/** What the fields of `risk …` mean in Czech, by field or by command and field. */
export const riskFields: Readonly<Record<string, string>> = {};

/** What the fields of `meeting …` mean in Czech, by field or by command and field. */
export const meetingFields: Readonly<Record<string, string>> = {};

/** Also the name under which GraphiQL remembers that the panel is open. */
export const PANEL_TITLE = 'Gemte spørgsmål';

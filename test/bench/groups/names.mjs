/** What the contestants are called in the tables. */
export const OURS = 'Zoom (this package)';
export const UNPACED = 'Zoom (this package), pacing off';
export const BUILT_IN = 'Zoom built into n8n';
export const HTTP = 'HTTP Request';
export const EMPTY = 'n8n: the workflow without the node';
export const ENGINE = 'n8n: a declarative node that sends nothing';
export const PLAIN = 'n8n: a declarative node that only sends';
export const AXIOS = 'plain axios';
export const RIVET = "Zoom's SDK (@zoom/rivet)";

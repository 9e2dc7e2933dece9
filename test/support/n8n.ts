export { decryptCredential, testCredential } from './credentials';
export { addCredentialType } from './credentialTypes';
export { loadOptions, searchList } from './lists';
export { createPoller, type Poller } from './poller';
export { runNode, runWorkflow, type WorkflowResult } from './run';
export type { RunOptions, TestCredential } from './types';

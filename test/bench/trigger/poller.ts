import '../../support/environment';
import type { ICredentialDataDecryptedObject, INodeParameters, INodeType } from 'n8n-workflow';
import { createPoller, type Poller } from '../../support/n8n';

/** A published workflow with the trigger in n8n's own engine. `data` is that of its user's credential. */
export function newPoller(
	nodeType: INodeType,
	parameters: INodeParameters,
	data: ICredentialDataDecryptedObject,
): Poller {
	const credential = { type: 'zoomUserOAuth2Api', data };
	return createPoller({ nodeType, parameters, credential });
}

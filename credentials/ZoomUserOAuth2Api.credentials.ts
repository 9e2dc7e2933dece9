import type { ICredentialType, INodeProperties } from 'n8n-workflow';
import { accountFields, hidden, loginFields } from './shared/accountFields';

/**
 * Login of one Zoom user, or of an administrator, through a General app of the Zoom Marketplace.
 * Follows https://developers.zoom.us/docs/integrations/oauth/
 */
export class ZoomUserOAuth2Api implements ICredentialType {
	name = 'zoomUserOAuth2Api';

	extends = ['oAuth2Api'];

	displayName = 'Zoom User OAuth2 API';

	icon = { light: 'file:../icons/zoom.svg', dark: 'file:../icons/zoom.dark.svg' } as const;

	documentationUrl = 'https://github.com/n8n-nodes-zoom/n8n-nodes-zoom#zoom-user-oauth2-api';

	properties: INodeProperties[] = [
		// The authorization code with PKCE; n8n still sends the client secret.
		hidden('grantType', 'Grant Type', 'pkce'),
		...accountFields,
		...loginFields,
	];
}
